// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A security key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthWebAuthn {
    /// `webauthn`.

    #[serde(rename = "type")]
    pub r#type: String,
    /// Primary key.

    #[serde(rename = "id")]
    pub id: i64,
    /// What its owner calls it.

    #[serde(rename = "name")]
    pub name: String,
    /// When it was added, in seconds since 1970.

    #[serde(rename = "created_at")]
    pub created_at: f64,
    /// When it was last used, in seconds since 1970.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "last_used_at")]
    pub last_used_at: Option<f64>,
    /// Whether it signs in alone, if the browser said so when it was made.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_passwordless")]
    pub is_passwordless: Option<bool>,
}
