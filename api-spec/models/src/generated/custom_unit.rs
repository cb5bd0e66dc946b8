// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A unit of measure that users have added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomUnit {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name, as values and other definitions use it.

    #[serde(rename = "name")]
    pub name: String,
    /// Its short sign.

    #[serde(rename = "symbol")]
    pub symbol: String,
    /// What it is in terms of other units.

    #[serde(rename = "definition")]
    pub definition: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for CustomUnit {
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
            property: "symbol",
            column: "symbol",
            always: true,
        },
        crate::database::Column {
            property: "definition",
            column: "definition",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            symbol: properties.required()?,
            definition: properties.required()?,
        })
    }
}
