// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A set of states.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StatusSet {
    /// Name of the set.

    #[serde(rename = "status_class")]
    pub status_class: String,
    /// The states by their names.

    #[serde(rename = "values")]
    pub values: std::collections::HashMap<String, models::StatusValue>,
}
