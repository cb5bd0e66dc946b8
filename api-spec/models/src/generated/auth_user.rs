// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A user as the account API shows one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthUser {
    /// Primary key.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "id")]
    pub id: Option<i64>,
    /// What to call the user.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "display")]
    pub display: Option<String>,
    /// Whether the user can sign in with a password.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "has_usable_password")]
    pub has_usable_password: Option<bool>,
    /// E-mail address, if there is one.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "email")]
    pub email: Option<String>,
    /// The name that the user signs in with.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "username")]
    pub username: Option<String>,
}
