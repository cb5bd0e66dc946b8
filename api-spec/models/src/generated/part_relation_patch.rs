// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: two parts that have to do with each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartRelationPatch {
    /// One of the two parts.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "part_1")]
    pub part_1: Option<i64>,
    /// The other part.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "part_2")]
    pub part_2: Option<i64>,
    /// How they are related.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 500))]
    #[serde(rename = "note")]
    pub note: Option<String>,
}

#[cfg(feature = "database")]
impl crate::database::Body for PartRelationPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("part_1", "part_1_id", self.part_1);
        collect.optional("part_2", "part_2_id", self.part_2);
        collect.optional("note", "note", self.note);
        collect.finish()
    }
}
