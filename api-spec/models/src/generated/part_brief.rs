// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A part in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartBrief {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Internal part number.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "IPN")]
    pub ipn: Option<String>,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// Default location of the category or of the nearest ancestor that has one.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "category_default_location")]
    pub category_default_location: Option<i64>,
    /// Location where new stock goes unless said otherwise.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "default_location")]
    pub default_location: Option<i64>,
    /// Days after which new stock expires; 0 for never.

    #[serde(rename = "default_expiry")]
    pub default_expiry: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Revision code.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "revision")]
    pub revision: Option<String>,
    /// IPN, name and revision in one.

    #[serde(rename = "full_name")]
    pub full_name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Picture.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "image")]
    pub image: Option<String>,
    /// Small picture.

    #[serde(rename = "thumbnail")]
    pub thumbnail: String,
    /// Whether it is in use.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether its bill of materials and parameters are closed to changes.

    #[serde(rename = "locked")]
    pub locked: bool,
    /// Whether it is built from other parts.

    #[serde(rename = "assembly")]
    pub assembly: bool,
    /// Whether it can be built into others.

    #[serde(rename = "component")]
    pub component: bool,
    /// Quantity below which stock counts as low.

    #[serde(rename = "minimum_stock")]
    pub minimum_stock: crate::Decimal,
    /// Whether it is a template that variants are made from.

    #[serde(rename = "is_template")]
    pub is_template: bool,
    /// Whether it is bought from suppliers.

    #[serde(rename = "purchaseable")]
    pub purchaseable: bool,
    /// Whether it is sold to customers.

    #[serde(rename = "salable")]
    pub salable: bool,
    /// Whether test results are recorded for its stock.

    #[serde(rename = "testable")]
    pub testable: bool,
    /// Whether its stock is tracked by serial or batch number.

    #[serde(rename = "trackable")]
    pub trackable: bool,
    /// Whether it exists without stock, such as software.

    #[serde(rename = "virtual")]
    pub r#virtual: bool,
    /// Whether builds use it up without tracking it.

    #[serde(rename = "consumable")]
    pub consumable: bool,
    /// Unit that its stock is counted in.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "units")]
    pub units: Option<String>,
    /// Lowest price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "pricing_min")]
    pub pricing_min: Option<crate::Money>,
    /// Highest price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "pricing_max")]
    pub pricing_max: Option<crate::Money>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for PartBrief {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "IPN",
            column: "ipn",
            always: true,
        },
        crate::database::Column {
            property: "barcode_hash",
            column: "barcode_hash",
            always: true,
        },
        crate::database::Column {
            property: "category_default_location",
            column: "category_default_location",
            always: true,
        },
        crate::database::Column {
            property: "default_location",
            column: "default_location_id",
            always: true,
        },
        crate::database::Column {
            property: "default_expiry",
            column: "default_expiry",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "revision",
            column: "revision",
            always: true,
        },
        crate::database::Column {
            property: "full_name",
            column: "full_name",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "image",
            column: "image",
            always: true,
        },
        crate::database::Column {
            property: "thumbnail",
            column: "thumbnail",
            always: true,
        },
        crate::database::Column {
            property: "active",
            column: "active",
            always: true,
        },
        crate::database::Column {
            property: "locked",
            column: "locked",
            always: true,
        },
        crate::database::Column {
            property: "assembly",
            column: "assembly",
            always: true,
        },
        crate::database::Column {
            property: "component",
            column: "component",
            always: true,
        },
        crate::database::Column {
            property: "minimum_stock",
            column: "minimum_stock",
            always: true,
        },
        crate::database::Column {
            property: "is_template",
            column: "is_template",
            always: true,
        },
        crate::database::Column {
            property: "purchaseable",
            column: "purchaseable",
            always: true,
        },
        crate::database::Column {
            property: "salable",
            column: "salable",
            always: true,
        },
        crate::database::Column {
            property: "testable",
            column: "testable",
            always: true,
        },
        crate::database::Column {
            property: "trackable",
            column: "trackable",
            always: true,
        },
        crate::database::Column {
            property: "virtual",
            column: "virtual",
            always: true,
        },
        crate::database::Column {
            property: "consumable",
            column: "consumable",
            always: true,
        },
        crate::database::Column {
            property: "units",
            column: "units",
            always: true,
        },
        crate::database::Column {
            property: "pricing_min",
            column: "pricing_min",
            always: true,
        },
        crate::database::Column {
            property: "pricing_max",
            column: "pricing_max",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            ipn: properties.nullable()?,
            barcode_hash: properties.required()?,
            category_default_location: properties.nullable()?,
            default_location: properties.nullable()?,
            default_expiry: properties.required()?,
            name: properties.required()?,
            revision: properties.nullable()?,
            full_name: properties.required()?,
            description: properties.required()?,
            image: properties.nullable()?,
            thumbnail: properties.required()?,
            active: properties.required()?,
            locked: properties.required()?,
            assembly: properties.required()?,
            component: properties.required()?,
            minimum_stock: properties.required()?,
            is_template: properties.required()?,
            purchaseable: properties.required()?,
            salable: properties.required()?,
            testable: properties.required()?,
            trackable: properties.required()?,
            r#virtual: properties.required()?,
            consumable: properties.required()?,
            units: properties.nullable()?,
            pricing_min: properties.nullable()?,
            pricing_max: properties.nullable()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(PartBrief);
