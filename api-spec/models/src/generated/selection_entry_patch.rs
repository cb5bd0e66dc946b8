// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a value of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionEntryPatch {
    /// The value, unique in its list.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 255))]
    #[serde(rename = "value")]
    pub value: Option<String>,
    /// What is shown for it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 255))]
    #[serde(rename = "label")]
    pub label: Option<String>,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Whether it can be chosen.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// The list.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "list")]
    pub list: Option<Option<i64>>,
}

#[cfg(feature = "database")]
impl crate::database::Body for SelectionEntryPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("value", "value", self.value);
        collect.optional("label", "label", self.label);
        collect.optional("description", "description", self.description);
        collect.optional("active", "active", self.active);
        collect.asked("list", "list_id", self.list);
        collect.finish()
    }
}
