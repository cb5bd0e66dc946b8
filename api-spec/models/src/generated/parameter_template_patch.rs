// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: what a parameter means, and which values it may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ParameterTemplatePatch {
    /// Name, unique whatever the case of its letters.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Unit of the values.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 25))]
    #[serde(rename = "units")]
    pub units: Option<String>,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Kind of object that may have it; any kind when null.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[serde(rename = "model_type")]
    pub model_type: Option<Option<String>>,
    /// Whether values are yes or no.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "checkbox")]
    pub checkbox: Option<bool>,
    /// Allowed values, separated by commas.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 5000))]
    #[serde(rename = "choices")]
    pub choices: Option<String>,
    /// List that values are chosen from.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "selectionlist")]
    pub selectionlist: Option<Option<i64>>,
    /// Whether it is in use.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    /// Whether values must differ: 0 no, 1 among objects of a kind, 2 among all.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "unique")]
    pub unique: Option<i64>,
}

#[cfg(feature = "database")]
impl crate::database::Body for ParameterTemplatePatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("name", "name", self.name);
        collect.optional("units", "units", self.units);
        collect.optional("description", "description", self.description);
        collect.asked("model_type", "model_type", self.model_type);
        collect.optional("checkbox", "checkbox", self.checkbox);
        collect.optional("choices", "choices", self.choices);
        collect.asked("selectionlist", "selectionlist_id", self.selectionlist);
        collect.optional("enabled", "enabled", self.enabled);
        collect.optional("unique", "unique", self.unique);
        collect.finish()
    }
}
