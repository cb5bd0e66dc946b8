// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A new password for whoever has the key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPasswordReset {
    /// The key that was mailed.

    #[serde(rename = "key")]
    pub key: String,
    /// The new password.

    #[serde(rename = "password")]
    pub password: String,
}
