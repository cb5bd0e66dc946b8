// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Whether somebody is signed in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthenticationMeta {
    /// Whether somebody is signed in.

    #[serde(rename = "is_authenticated")]
    pub is_authenticated: bool,
    /// Never given to browsers.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "session_token")]
    pub session_token: Option<String>,
    /// Never given to browsers.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "access_token")]
    pub access_token: Option<String>,
}
