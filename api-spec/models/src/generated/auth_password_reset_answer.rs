// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Whose password a key resets.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPasswordResetAnswer {
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
    /// Whose it is.

    #[serde(rename = "data")]
    pub data: models::AuthPasswordResetData,
}
