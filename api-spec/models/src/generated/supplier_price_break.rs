// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Price of a supplier part from a quantity on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SupplierPriceBreak {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The supplier part.

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
    /// The supplier.

    #[serde(rename = "supplier")]
    pub supplier: i64,
    /// When it was changed last.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "updated")]
    pub updated: Option<crate::Minute>,
    /// The supplier itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::CompanyBrief>")]
    #[serde(rename = "supplier_detail")]
    pub supplier_detail: Option<Option<models::CompanyBrief>>,
    /// The supplier part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::SupplierPart>")]
    #[serde(rename = "part_detail")]
    pub part_detail: Option<Option<models::SupplierPart>>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for SupplierPriceBreak {
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
        crate::database::Column {
            property: "supplier",
            column: "supplier",
            always: true,
        },
        crate::database::Column {
            property: "updated",
            column: "updated",
            always: true,
        },
        crate::database::Column {
            property: "supplier_detail",
            column: "supplier_detail",
            always: false,
        },
        crate::database::Column {
            property: "part_detail",
            column: "part_detail",
            always: false,
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
            supplier: properties.required()?,
            updated: properties.nullable()?,
            supplier_detail: properties.asked()?,
            part_detail: properties.asked()?,
        })
    }
}
