// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An address in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddressBrief {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// First line.

    #[serde(rename = "line1")]
    pub line1: String,
    /// Second line.

    #[serde(rename = "line2")]
    pub line2: String,
    /// Postal code.

    #[serde(rename = "postal_code")]
    pub postal_code: String,
    /// City, or region.

    #[serde(rename = "postal_city")]
    pub postal_city: String,
    /// State, or province.

    #[serde(rename = "province")]
    pub province: String,
    /// Country.

    #[serde(rename = "country")]
    pub country: String,
    /// What couriers should know.

    #[serde(rename = "shipping_notes")]
    pub shipping_notes: String,
    /// What those who pack should know.

    #[serde(rename = "internal_shipping_notes")]
    pub internal_shipping_notes: String,
}

#[cfg(feature = "database")]
crate::json_columns!(AddressBrief);
