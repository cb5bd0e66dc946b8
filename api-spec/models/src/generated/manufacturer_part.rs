// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A part as a manufacturer makes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ManufacturerPart {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// The part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartBrief>")]
    #[serde(rename = "part_detail")]
    pub part_detail: Option<Option<models::PartBrief>>,
    /// Name to show.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "pretty_name")]
    pub pretty_name: Option<String>,
    /// Manufacturer.

    #[serde(rename = "manufacturer")]
    pub manufacturer: i64,
    /// The manufacturer itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::CompanyBrief>")]
    #[serde(rename = "manufacturer_detail")]
    pub manufacturer_detail: Option<Option<models::CompanyBrief>>,
    /// A short description.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Manufacturer's number for the part.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "MPN")]
    pub mpn: Option<String>,
    /// Web address with more about it.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "link")]
    pub link: Option<String>,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// Notes in Markdown.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "notes")]
    pub notes: Option<String>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
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
