// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: an address of a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AddressCreate {
    /// The company.

    #[serde(rename = "company")]
    pub company: i64,
    /// What it is called.

    #[schemars(length(max = 100))]
    #[serde(rename = "title")]
    pub title: String,
    /// Whether it is the primary one of its company; the first one is, and another that becomes it takes its place.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "primary")]
    pub primary: Option<bool>,
    /// First line.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "line1")]
    pub line1: Option<String>,
    /// Second line.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "line2")]
    pub line2: Option<String>,
    /// Postal code.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 10))]
    #[serde(rename = "postal_code")]
    pub postal_code: Option<String>,
    /// City, or region.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "postal_city")]
    pub postal_city: Option<String>,
    /// State, or province.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "province")]
    pub province: Option<String>,
    /// Country.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "country")]
    pub country: Option<String>,
    /// What couriers should know.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "shipping_notes")]
    pub shipping_notes: Option<String>,
    /// What those who pack should know.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "internal_shipping_notes")]
    pub internal_shipping_notes: Option<String>,
    /// Address of a page about it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: Option<String>,
}

impl From<AddressCreate> for models::AddressPatch {
    fn from(body: AddressCreate) -> Self {
        Self {
            company: Some(body.company),
            title: Some(body.title),
            primary: body.primary,
            line1: body.line1,
            line2: body.line2,
            postal_code: body.postal_code,
            postal_city: body.postal_city,
            province: body.province,
            country: body.country,
            shipping_notes: body.shipping_notes,
            internal_shipping_notes: body.internal_shipping_notes,
            link: body.link,
        }
    }
}
