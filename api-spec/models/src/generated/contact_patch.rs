// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a person to turn to at a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContactPatch {
    /// The company.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "company")]
    pub company: Option<i64>,
    /// Name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
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

#[cfg(feature = "database")]
impl crate::database::Body for ContactPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("company", "company_id", self.company);
        collect.optional("name", "name", self.name);
        collect.optional("phone", "phone", self.phone);
        collect.optional("email", "email", self.email);
        collect.optional("role", "role", self.role);
        collect.finish()
    }
}
