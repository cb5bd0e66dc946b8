// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A new account that signs in with a passkey.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPasskeySignup {
    /// Name to sign in with; needed.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "username")]
    pub username: Option<String>,
    /// E-mail address; needed where the administrators say so (`LOGIN_MAIL_REQUIRED`, `LOGIN_SIGNUP_MAIL_RESTRICTION`).

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "email")]
    pub email: Option<String>,
    /// Not kept here.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "phone")]
    pub phone: Option<String>,
}
