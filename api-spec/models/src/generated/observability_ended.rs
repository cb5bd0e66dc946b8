// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The end of what a client did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ObservabilityEnded {
    /// What it is known by.

    #[schemars(length(max = 128))]
    #[serde(rename = "traceid")]
    pub traceid: String,
    /// Who did it.

    #[schemars(length(max = 128))]
    #[serde(rename = "service")]
    pub service: String,
}
