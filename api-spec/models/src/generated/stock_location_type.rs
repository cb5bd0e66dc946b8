// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A type of location.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocationType {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(rename = "icon")]
    pub icon: String,
    /// Number of locations of this type.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "location_count")]
    pub location_count: Option<i64>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for StockLocationType {
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
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "icon",
            column: "icon",
            always: true,
        },
        crate::database::Column {
            property: "location_count",
            column: "location_count",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            description: properties.required()?,
            icon: properties.required()?,
            location_count: properties.nullable()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(StockLocationType);
