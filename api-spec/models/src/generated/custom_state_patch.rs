// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a state that users have added to a set of states.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomStatePatch {
    /// Number of the state, unique in its set.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "key")]
    pub key: Option<i64>,
    /// Name of the state in capitals, unique in its set.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// What is shown for it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "label")]
    pub label: Option<String>,
    /// Colour that it is shown in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 10))]
    #[serde(rename = "color")]
    pub color: Option<String>,
    /// Number of the state of the set that it counts as.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "logical_key")]
    pub logical_key: Option<i64>,
    /// Kind of object that has it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "model")]
    pub model: Option<Option<i64>>,
    /// Set of states that it belongs to.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "reference_status")]
    pub reference_status: Option<String>,
}

#[cfg(feature = "database")]
impl crate::database::Body for CustomStatePatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("key", "key", self.key);
        collect.optional("name", "name", self.name);
        collect.optional("label", "label", self.label);
        collect.optional("color", "color", self.color);
        collect.optional("logical_key", "logical_key", self.logical_key);
        collect.asked("model", "model_id", self.model);
        collect.optional(
            "reference_status",
            "reference_status",
            self.reference_status,
        );
        collect.finish()
    }
}
