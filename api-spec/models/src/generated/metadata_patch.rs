// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: what is to be kept besides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MetadataPatch {
    /// Values by name; others stay as they are.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "std::collections::HashMap<String, serde_json::Value>")]
    #[serde(rename = "metadata")]
    pub metadata: Option<std::collections::HashMap<String, serde_json::Value>>,
}
