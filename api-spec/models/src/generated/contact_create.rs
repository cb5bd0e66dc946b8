// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a person to turn to at a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContactCreate {
    /// The company.

    #[serde(rename = "company")]
    pub company: i64,
    /// Name.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// Telephone number.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "phone")]
    pub phone: Option<String>,
    /// E-mail address.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 254))]
    #[serde(rename = "email")]
    pub email: Option<String>,
    /// What the person does there.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "role")]
    pub role: Option<String>,
}

impl From<ContactCreate> for models::ContactPatch {
    fn from(body: ContactCreate) -> Self {
        Self {
            company: Some(body.company),
            name: Some(body.name),
            phone: body.phone,
            email: body.email,
            role: body.role,
        }
    }
}
