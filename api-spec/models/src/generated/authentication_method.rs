// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A way in which the user proved who they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthenticationMethod {
    /// `password`, `password_reset`, `code`, `mfa`, `token` or `socialaccount`.

    #[serde(rename = "method")]
    pub method: String,
    /// When, in seconds since 1970.

    #[serde(rename = "at")]
    pub at: f64,
    /// The name that was given.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "username")]
    pub username: Option<String>,
    /// The e-mail address that was given.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "email")]
    pub email: Option<String>,
    /// The phone number that was given.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "phone")]
    pub phone: Option<String>,
    /// Of a second factor, its kind: `totp`, `recovery_codes` or `webauthn`.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "type")]
    pub r#type: Option<String>,
    /// Of a second factor, its primary key.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "id")]
    pub id: Option<i64>,
    /// Whether the user was signed in already and proved it once more.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "reauthenticated")]
    pub reauthenticated: Option<bool>,
    /// Whether a passkey signed in alone, in place of a password.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "passwordless")]
    pub passwordless: Option<bool>,
    /// Of a sign-in elsewhere, the provider.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "provider")]
    pub provider: Option<String>,
    /// Of a sign-in elsewhere, the account.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "uid")]
    pub uid: Option<String>,
}
