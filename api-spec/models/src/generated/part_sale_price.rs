// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Sale price of a part from a quantity on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartSalePrice {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Quantity from which the price holds.

    #[serde(rename = "quantity")]
    pub quantity: f64,
    /// Price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "price")]
    pub price: Option<crate::Money>,
    /// Currency of the price (ISO 4217).

    #[serde(rename = "price_currency")]
    pub price_currency: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for PartSalePrice {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "part",
            column: "part_id",
            always: true,
        },
        crate::database::Column {
            property: "quantity",
            column: "quantity",
            always: true,
        },
        crate::database::Column {
            property: "price",
            column: "price",
            always: true,
        },
        crate::database::Column {
            property: "price_currency",
            column: "price_currency",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            part: properties.required()?,
            quantity: properties.required()?,
            price: properties.nullable()?,
            price_currency: properties.required()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(PartSalePrice);
