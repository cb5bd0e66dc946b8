// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Which items to act on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BulkSelection {
    /// Primary keys of the ones to act on.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<i64>")]
    #[serde(rename = "items")]
    pub items: Option<Vec<i64>>,
    /// Filters in place of keys; not accepted here.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "std::collections::HashMap<String, serde_json::Value>")]
    #[serde(rename = "filters")]
    pub filters: Option<std::collections::HashMap<String, serde_json::Value>>,
}
