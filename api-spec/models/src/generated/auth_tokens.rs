// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Tokens of an app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthTokens {
    /// What the app signs in with.

    #[serde(rename = "access_token")]
    pub access_token: String,
    /// What the next one is got with.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "refresh_token")]
    pub refresh_token: Option<String>,
}
