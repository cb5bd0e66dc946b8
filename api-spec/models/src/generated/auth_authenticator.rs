// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A second factor of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthAuthenticator {
    /// `totp`, `recovery_codes` or `webauthn`.

    #[serde(rename = "type")]
    pub r#type: String,
    /// When it was set up, in seconds since 1970.

    #[serde(rename = "created_at")]
    pub created_at: f64,
    /// When it was last used, in seconds since 1970.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "last_used_at")]
    pub last_used_at: Option<f64>,
    /// Of recovery codes, how many there were.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "total_code_count")]
    pub total_code_count: Option<i64>,
    /// Of recovery codes, how many are left.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "unused_code_count")]
    pub unused_code_count: Option<i64>,
    /// Of a security key, its primary key.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "id")]
    pub id: Option<i64>,
    /// Of a security key, its name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Of a security key, whether it signs in alone.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_passwordless")]
    pub is_passwordless: Option<bool>,
}
