// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Whose password the key resets.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPasswordResetData {
    /// The user.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::AuthUser")]
    #[serde(rename = "user")]
    pub user: Option<models::AuthUser>,
}
