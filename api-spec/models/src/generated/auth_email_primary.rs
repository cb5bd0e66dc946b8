// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The address to use first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthEmailPrimary {
    /// The address.

    #[serde(rename = "email")]
    pub email: String,
    /// Always true.

    #[serde(rename = "primary")]
    pub primary: bool,
}
