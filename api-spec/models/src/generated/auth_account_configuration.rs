// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// How accounts work here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthAccountConfiguration {
    /// What a user may be named by.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "login_methods")]
    pub login_methods: Option<Vec<String>>,
    /// Whether visitors may make an account.

    #[serde(rename = "is_open_for_signup")]
    pub is_open_for_signup: bool,
    /// Whether addresses are verified by a code instead of a link.

    #[serde(rename = "email_verification_by_code_enabled")]
    pub email_verification_by_code_enabled: bool,
    /// Whether users may sign in with a code that is mailed to them.

    #[serde(rename = "login_by_code_enabled")]
    pub login_by_code_enabled: bool,
    /// Whether a password is reset by a code instead of a link.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "password_reset_by_code_enabled")]
    pub password_reset_by_code_enabled: Option<bool>,
    /// The first of the login methods, as older clients ask for it.

    #[serde(rename = "authentication_method")]
    pub authentication_method: String,
}
