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

#[cfg(feature = "database")]
impl crate::database::FromRow for PartRelation {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "part_1",
            column: "part_1_id",
            always: true,
        },
        crate::database::Column {
            property: "part_1_detail",
            column: "part_1_detail",
            always: false,
        },
        crate::database::Column {
            property: "part_2",
            column: "part_2_id",
            always: true,
        },
        crate::database::Column {
            property: "part_2_detail",
            column: "part_2_detail",
            always: false,
        },
        crate::database::Column {
            property: "note",
            column: "note",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            part_1: properties.required()?,
            part_1_detail: properties.optional()?,
            part_2: properties.required()?,
            part_2_detail: properties.optional()?,
            note: properties.required()?,
        })
    }
}
