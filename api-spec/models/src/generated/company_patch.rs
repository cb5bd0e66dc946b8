// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a company that parts are bought from, made by or sold to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CompanyPatch {
    /// Name; unique together with the e-mail address.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
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

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 3))]
    #[serde(rename = "currency")]
    pub currency: Option<String>,
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

#[cfg(feature = "database")]
impl crate::database::Body for CompanyPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("name", "name", self.name);
        collect.optional("description", "description", self.description);
        collect.optional("website", "website", self.website);
        collect.optional("phone", "phone", self.phone);
        collect.asked("email", "email", self.email);
        collect.optional("currency", "currency", self.currency);
        collect.optional("contact", "contact", self.contact);
        collect.optional("link", "link", self.link);
        collect.optional("active", "active", self.active);
        collect.optional("is_customer", "is_customer", self.is_customer);
        collect.optional("is_manufacturer", "is_manufacturer", self.is_manufacturer);
        collect.optional("is_supplier", "is_supplier", self.is_supplier);
        collect.asked("notes", "notes", self.notes);
        collect.optional("tax_id", "tax_id", self.tax_id);
        collect.finish()
    }
}
