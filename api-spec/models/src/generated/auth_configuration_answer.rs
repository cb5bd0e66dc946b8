// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What this site offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthConfigurationAnswer {
    /// The configuration.

    #[serde(rename = "data")]
    pub data: models::AuthConfiguration,
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
}
