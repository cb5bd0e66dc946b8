// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a provider gave.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderCredentials {
    /// What this site is called at the provider.

    #[serde(rename = "client_id")]
    pub client_id: String,
    /// The ID token.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "id_token")]
    pub id_token: Option<String>,
    /// Not used here; the ID token tells who somebody is.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "access_token")]
    pub access_token: Option<String>,
}
