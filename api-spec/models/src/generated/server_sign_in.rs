// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What sign-in offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServerSignIn {
    /// Whether people may sign up through an outside provider.

    #[serde(rename = "sso_registration")]
    pub sso_registration: bool,
    /// Whether people may sign up by themselves.

    #[serde(rename = "registration_enabled")]
    pub registration_enabled: bool,
    /// Whether a forgotten password can be reset by mail.

    #[serde(rename = "password_forgotten_enabled")]
    pub password_forgotten_enabled: bool,
}
