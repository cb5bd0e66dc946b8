// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Recovery codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthRecoveryCodes {
    /// `recovery_codes`.

    #[serde(rename = "type")]
    pub r#type: String,
    /// When they were made, in seconds since 1970.

    #[serde(rename = "created_at")]
    pub created_at: f64,
    /// When one was last used, in seconds since 1970.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "last_used_at")]
    pub last_used_at: Option<f64>,
    /// How many there were.

    #[serde(rename = "total_code_count")]
    pub total_code_count: i64,
    /// How many are left.

    #[serde(rename = "unused_code_count")]
    pub unused_code_count: i64,
    /// Those that are left.

    #[serde(rename = "unused_codes")]
    pub unused_codes: Vec<String>,
}
