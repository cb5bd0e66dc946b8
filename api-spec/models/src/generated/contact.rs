// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A person to turn to at a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contact {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The company.

    #[serde(rename = "company")]
    pub company: i64,
    /// Name of the company.

    #[serde(rename = "company_name")]
    pub company_name: String,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Telephone number.

    #[serde(rename = "phone")]
    pub phone: String,
    /// E-mail address.

    #[serde(rename = "email")]
    pub email: String,
    /// What the person does there.

    #[serde(rename = "role")]
    pub role: String,
}
