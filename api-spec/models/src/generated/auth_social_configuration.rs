// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Sign-in with accounts elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthSocialConfiguration {
    /// The providers.

    #[serde(rename = "providers")]
    pub providers: Vec<models::AuthProvider>,
}
