// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to replace it holds: all that is to be kept with an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MetadataCreate {
    /// Values by name.

    #[serde(rename = "metadata")]
    pub metadata: std::collections::HashMap<String, serde_json::Value>,
}

impl From<MetadataCreate> for models::MetadataPatch {
    fn from(body: MetadataCreate) -> Self {
        Self {
            metadata: Some(body.metadata),
        }
    }
}
