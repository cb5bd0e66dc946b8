// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What this site offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthConfiguration {
    /// Accounts.

    #[serde(rename = "account")]
    pub account: models::AuthAccountConfiguration,
    /// Sign-in with accounts elsewhere.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::AuthSocialConfiguration")]
    #[serde(rename = "socialaccount")]
    pub socialaccount: Option<models::AuthSocialConfiguration>,
    /// Second factors.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::AuthMfaConfiguration")]
    #[serde(rename = "mfa")]
    pub mfa: Option<models::AuthMfaConfiguration>,
    /// Sessions.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::AuthSessionsConfiguration")]
    #[serde(rename = "usersessions")]
    pub usersessions: Option<models::AuthSessionsConfiguration>,
}
