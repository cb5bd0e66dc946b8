// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An address of a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Address {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The company.

    #[serde(rename = "company")]
    pub company: i64,
    /// What it is called.

    #[serde(rename = "title")]
    pub title: String,
    /// Whether it is the primary one of its company; the first one is, and another that becomes it takes its place.

    #[serde(rename = "primary")]
    pub primary: bool,
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
    /// Address of a page about it.

    #[serde(rename = "link")]
    pub link: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Address {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "company",
            column: "company_id",
            always: true,
        },
        crate::database::Column {
            property: "title",
            column: "title",
            always: true,
        },
        crate::database::Column {
            property: "primary",
            column: "primary",
            always: true,
        },
        crate::database::Column {
            property: "line1",
            column: "line1",
            always: true,
        },
        crate::database::Column {
            property: "line2",
            column: "line2",
            always: true,
        },
        crate::database::Column {
            property: "postal_code",
            column: "postal_code",
            always: true,
        },
        crate::database::Column {
            property: "postal_city",
            column: "postal_city",
            always: true,
        },
        crate::database::Column {
            property: "province",
            column: "province",
            always: true,
        },
        crate::database::Column {
            property: "country",
            column: "country",
            always: true,
        },
        crate::database::Column {
            property: "shipping_notes",
            column: "shipping_notes",
            always: true,
        },
        crate::database::Column {
            property: "internal_shipping_notes",
            column: "internal_shipping_notes",
            always: true,
        },
        crate::database::Column {
            property: "link",
            column: "link",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            company: properties.required()?,
            title: properties.required()?,
            primary: properties.required()?,
            line1: properties.required()?,
            line2: properties.required()?,
            postal_code: properties.required()?,
            postal_city: properties.required()?,
            province: properties.required()?,
            country: properties.required()?,
            shipping_notes: properties.required()?,
            internal_shipping_notes: properties.required()?,
            link: properties.required()?,
        })
    }
}
