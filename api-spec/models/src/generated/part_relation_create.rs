// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: two parts that have to do with each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartRelationCreate {
    /// One of the two parts.

    #[serde(rename = "part_1")]
    pub part_1: i64,
    /// The other part.

    #[serde(rename = "part_2")]
    pub part_2: i64,
    /// How they are related.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 500))]
    #[serde(rename = "note")]
    pub note: Option<String>,
}

impl From<PartRelationCreate> for models::PartRelationPatch {
    fn from(body: PartRelationCreate) -> Self {
        Self {
            part_1: Some(body.part_1),
            part_2: Some(body.part_2),
            note: body.note,
        }
    }
}
