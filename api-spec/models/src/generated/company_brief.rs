// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A company in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CompanyBrief {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Whether it is in use.

    #[serde(rename = "active")]
    pub active: bool,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
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
    /// Currency (ISO 4217).

    #[serde(rename = "currency")]
    pub currency: String,
    /// Tax number.

    #[serde(rename = "tax_id")]
    pub tax_id: String,
}

#[cfg(feature = "database")]
crate::json_columns!(CompanyBrief);
