// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a company that parts are bought from, made by or sold to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CompanyCreate {
    /// Name; unique together with the e-mail address.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 500))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Address of its website.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "website")]
    pub website: Option<String>,
    /// Telephone number.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "phone")]
    pub phone: Option<String>,
    /// E-mail address.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 254))]
    #[serde(rename = "email")]
    pub email: Option<Option<String>>,
    /// Currency that it deals in (ISO 4217).

    #[schemars(length(max = 3))]
    #[serde(rename = "currency")]
    pub currency: String,
    /// Whom to turn to.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "contact")]
    pub contact: Option<String>,
    /// What to copy from another company.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::CompanyDuplicateOptions")]
    #[serde(rename = "duplicate")]
    pub duplicate: Option<models::CompanyDuplicateOptions>,
    /// Address of a page about it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: Option<String>,
    /// Picture.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "image")]
    pub image: Option<Option<String>>,
    /// Whether it is in use.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Whether it buys from us.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_customer")]
    pub is_customer: Option<bool>,
    /// Whether it makes parts.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_manufacturer")]
    pub is_manufacturer: Option<bool>,
    /// Whether it sells to us.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_supplier")]
    pub is_supplier: Option<bool>,
    /// Notes, as Markdown.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 50000))]
    #[serde(rename = "notes")]
    pub notes: Option<Option<String>>,
    /// Tax number.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "tax_id")]
    pub tax_id: Option<String>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
}

impl From<CompanyCreate> for models::CompanyPatch {
    fn from(body: CompanyCreate) -> Self {
        Self {
            name: Some(body.name),
            description: body.description,
            website: body.website,
            phone: body.phone,
            email: body.email,
            currency: Some(body.currency),
            contact: body.contact,
            duplicate: body.duplicate,
            link: body.link,
            image: body.image,
            active: body.active,
            is_customer: body.is_customer,
            is_manufacturer: body.is_manufacturer,
            is_supplier: body.is_supplier,
            notes: body.notes,
            tax_id: body.tax_id,
            tags: body.tags,
        }
    }
}
