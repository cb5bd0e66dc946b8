// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A word that objects are marked with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tag {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The word, unique.

    #[serde(rename = "name")]
    pub name: String,
    /// Name in a form that addresses can hold.

    #[serde(rename = "slug")]
    pub slug: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Tag {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "slug",
            column: "slug",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            slug: properties.required()?,
        })
    }
}
