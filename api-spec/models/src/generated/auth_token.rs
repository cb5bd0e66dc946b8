// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A token to call the API with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthToken {
    /// The token.

    #[serde(rename = "token")]
    pub token: String,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Last day on which it works.

    #[serde(rename = "expiry")]
    pub expiry: chrono::NaiveDate,
}
