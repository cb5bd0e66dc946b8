// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Two parts that have to do with each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartRelation {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// One of the two parts.

    #[serde(rename = "part_1")]
    pub part_1: i64,
    /// That part itself.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::Part")]
    #[serde(rename = "part_1_detail")]
    pub part_1_detail: Option<models::Part>,
    /// The other part.

    #[serde(rename = "part_2")]
    pub part_2: i64,
    /// That part itself.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::Part")]
    #[serde(rename = "part_2_detail")]
    pub part_2_detail: Option<models::Part>,
    /// How they are related.

    #[serde(rename = "note")]
    pub note: String,
}
