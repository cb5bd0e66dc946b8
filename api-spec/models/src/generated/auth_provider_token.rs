// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A sign-in that an app did with a provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderToken {
    /// The provider's name in addresses.

    #[serde(rename = "provider")]
    pub provider: String,
    /// Whether to sign in (`login`), or to connect the account elsewhere with the user who is signed in (`connect`).

    #[serde(rename = "process")]
    pub process: String,
    /// What the provider gave.

    #[serde(rename = "token")]
    pub token: models::AuthProviderCredentials,
}
