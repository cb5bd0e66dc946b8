// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An account with a provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderAccount {
    /// Its key there.

    #[serde(rename = "uid")]
    pub uid: String,
    /// What to call it.

    #[serde(rename = "display")]
    pub display: String,
    /// The provider.

    #[serde(rename = "provider")]
    pub provider: models::AuthProvider,
}
