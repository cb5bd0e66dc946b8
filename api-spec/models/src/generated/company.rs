// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A company that parts are bought from, made by or sold to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Company {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name; unique together with the e-mail address.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Address of its website.

    #[serde(rename = "website")]
    pub website: String,
    /// Telephone number.

    #[serde(rename = "phone")]
    pub phone: String,
    /// E-mail address.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "email")]
    pub email: Option<String>,
    /// Currency that it deals in (ISO 4217).

    #[serde(rename = "currency")]
    pub currency: String,
    /// Whom to turn to.

    #[serde(rename = "contact")]
    pub contact: String,
    /// Address of a page about it.

    #[serde(rename = "link")]
    pub link: String,
    /// Picture.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "image")]
    pub image: Option<String>,
    /// Whether it is in use.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether it buys from us.

    #[serde(rename = "is_customer")]
    pub is_customer: bool,
    /// Whether it makes parts.

    #[serde(rename = "is_manufacturer")]
    pub is_manufacturer: bool,
    /// Whether it sells to us.

    #[serde(rename = "is_supplier")]
    pub is_supplier: bool,
    /// Notes, as Markdown.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "notes")]
    pub notes: Option<String>,
    /// Number of parts that it supplies.

    #[serde(rename = "parts_supplied")]
    pub parts_supplied: i64,
    /// Number of parts that it makes.

    #[serde(rename = "parts_manufactured")]
    pub parts_manufactured: i64,
    /// Tax number.

    #[serde(rename = "tax_id")]
    pub tax_id: String,
    /// Its primary address.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::AddressBrief>")]
    #[serde(rename = "primary_address")]
    pub primary_address: Option<Option<models::AddressBrief>>,
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

#[cfg(feature = "database")]
impl crate::database::FromRow for Company {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "website",
            column: "website",
            always: true,
        },
        crate::database::Column {
            property: "phone",
            column: "phone",
            always: true,
        },
        crate::database::Column {
            property: "email",
            column: "email",
            always: true,
        },
        crate::database::Column {
            property: "currency",
            column: "currency",
            always: true,
        },
        crate::database::Column {
            property: "contact",
            column: "contact",
            always: true,
        },
        crate::database::Column {
            property: "link",
            column: "link",
            always: true,
        },
        crate::database::Column {
            property: "image",
            column: "image",
            always: true,
        },
        crate::database::Column {
            property: "active",
            column: "active",
            always: true,
        },
        crate::database::Column {
            property: "is_customer",
            column: "is_customer",
            always: true,
        },
        crate::database::Column {
            property: "is_manufacturer",
            column: "is_manufacturer",
            always: true,
        },
        crate::database::Column {
            property: "is_supplier",
            column: "is_supplier",
            always: true,
        },
        crate::database::Column {
            property: "notes",
            column: "notes",
            always: true,
        },
        crate::database::Column {
            property: "parts_supplied",
            column: "parts_supplied",
            always: true,
        },
        crate::database::Column {
            property: "parts_manufactured",
            column: "parts_manufactured",
            always: true,
        },
        crate::database::Column {
            property: "tax_id",
            column: "tax_id",
            always: true,
        },
        crate::database::Column {
            property: "primary_address",
            column: "primary_address",
            always: false,
        },
        crate::database::Column {
            property: "tags",
            column: "tags",
            always: false,
        },
        crate::database::Column {
            property: "parameters",
            column: "parameters",
            always: false,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            description: properties.required()?,
            website: properties.required()?,
            phone: properties.required()?,
            email: properties.nullable()?,
            currency: properties.required()?,
            contact: properties.required()?,
            link: properties.required()?,
            image: properties.nullable()?,
            active: properties.required()?,
            is_customer: properties.required()?,
            is_manufacturer: properties.required()?,
            is_supplier: properties.required()?,
            notes: properties.nullable()?,
            parts_supplied: properties.required()?,
            parts_manufactured: properties.required()?,
            tax_id: properties.required()?,
            primary_address: properties.asked()?,
            tags: properties.optional()?,
            parameters: properties.asked()?,
        })
    }
}
