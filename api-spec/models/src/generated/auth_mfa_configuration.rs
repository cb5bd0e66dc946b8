// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Second factors.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthMfaConfiguration {
    /// The kinds that users may have.

    #[serde(rename = "supported_types")]
    pub supported_types: Vec<String>,
    /// Whether a passkey alone signs in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "passkey_login_enabled")]
    pub passkey_login_enabled: Option<bool>,
}
