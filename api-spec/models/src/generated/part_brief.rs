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
