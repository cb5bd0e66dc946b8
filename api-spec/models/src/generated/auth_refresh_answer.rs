// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// New tokens of an app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthRefreshAnswer {
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
    /// The tokens.

    #[serde(rename = "data")]
    pub data: models::AuthTokens,
}
