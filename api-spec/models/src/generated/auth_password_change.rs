// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A new password.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPasswordChange {
    /// The present password; needed if there is one.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "current_password")]
    pub current_password: Option<String>,
    /// The new one.

    #[serde(rename = "new_password")]
    pub new_password: String,
}
