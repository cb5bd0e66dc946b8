// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A provider of sign-ins.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProvider {
    /// Its name in addresses.

    #[serde(rename = "id")]
    pub id: String,
    /// Its name for people.

    #[serde(rename = "name")]
    pub name: String,
    /// What this site is called there.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "client_id")]
    pub client_id: Option<String>,
    /// Where its OpenID Connect description stands.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "openid_configuration_url")]
    pub openid_configuration_url: Option<String>,
    /// How it can be used.

    #[serde(rename = "flows")]
    pub flows: Vec<String>,
}
