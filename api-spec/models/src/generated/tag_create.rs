// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a word that objects are marked with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TagCreate {
    /// The word, unique.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
}

impl From<TagCreate> for models::TagPatch {
    fn from(body: TagCreate) -> Self {
        Self {
            name: Some(body.name),
        }
    }
}
