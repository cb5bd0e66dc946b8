// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A part as a supplier sells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SupplierPart {
    /// Quantity that the supplier has.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[serde(rename = "available")]
    pub available: Option<f64>,
    /// When that was asked.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "availability_updated")]
    pub availability_updated: Option<Option<chrono::DateTime<chrono::Utc>>>,
    /// A short description.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Quantity in stock that was bought as it.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "in_stock")]
    pub in_stock: Option<f64>,
    /// Quantity on order.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<f64>")]
    #[serde(rename = "on_order")]
    pub on_order: Option<Option<f64>>,
    /// Web address with more about it.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "link")]
    pub link: Option<String>,
    /// Whether it is in use.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether it is the preferred one for its part.

    #[serde(rename = "primary")]
    pub primary: bool,
    /// The manufacturer itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::CompanyBrief>")]
    #[serde(rename = "manufacturer_detail")]
    pub manufacturer_detail: Option<Option<models::CompanyBrief>>,
    /// Manufacturer part behind it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "manufacturer_part")]
    pub manufacturer_part: Option<i64>,
    /// The manufacturer part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::ManufacturerPart>")]
    #[serde(rename = "manufacturer_part_detail")]
    pub manufacturer_part_detail: Option<Option<models::ManufacturerPart>>,
    /// Manufacturer's number for the part.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "MPN")]
    pub mpn: Option<String>,
    /// A remark.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "note")]
    pub note: Option<String>,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// How it is packed.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "packaging")]
    pub packaging: Option<String>,
    /// Quantity in one pack, with its unit.

    #[serde(rename = "pack_quantity")]
    pub pack_quantity: String,
    /// Quantity in one pack, in the part's unit.

    #[serde(rename = "pack_quantity_native")]
    pub pack_quantity_native: f64,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Name to show.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[serde(rename = "pretty_name")]
    pub pretty_name: Option<Option<String>>,
    /// Supplier's number for the part.

    #[serde(rename = "SKU")]
    pub sku: String,
    /// Supplier.

    #[serde(rename = "supplier")]
    pub supplier: i64,
    /// The supplier itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::CompanyBrief>")]
    #[serde(rename = "supplier_detail")]
    pub supplier_detail: Option<Option<models::CompanyBrief>>,
    /// When it was changed last.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "updated")]
    pub updated: Option<crate::Minute>,
    /// Notes in Markdown.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "notes")]
    pub notes: Option<String>,
    /// The part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartBrief>")]
    #[serde(rename = "part_detail")]
    pub part_detail: Option<Option<models::PartBrief>>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// Prices by quantity.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::SupplierPriceBreakBrief>>")]
    #[serde(rename = "price_breaks")]
    pub price_breaks: Option<Option<Vec<models::SupplierPriceBreakBrief>>>,
    /// Parameters with their values.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::Parameter>>")]
    #[serde(rename = "parameters")]
    pub parameters: Option<Option<Vec<models::Parameter>>>,
}

#[cfg(feature = "database")]
crate::json_columns!(SupplierPart);
