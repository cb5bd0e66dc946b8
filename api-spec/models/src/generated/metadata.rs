// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What programs keep with an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Metadata {
    /// Values by name; null where nothing was ever kept.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "metadata")]
    pub metadata: Option<std::collections::HashMap<String, serde_json::Value>>,
}
