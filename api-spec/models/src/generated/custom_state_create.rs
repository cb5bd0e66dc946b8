// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a state that users have added to a set of states.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomStateCreate {
    /// Number of the state, unique in its set.

    #[serde(rename = "key")]
    pub key: i64,
    /// Name of the state in capitals, unique in its set.

    #[schemars(length(max = 250))]
    #[serde(rename = "name")]
    pub name: String,
    /// What is shown for it.

    #[schemars(length(max = 250))]
    #[serde(rename = "label")]
    pub label: String,
    /// Colour that it is shown in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 10))]
    #[serde(rename = "color")]
    pub color: Option<String>,
    /// Number of the state of the set that it counts as.

    #[serde(rename = "logical_key")]
    pub logical_key: i64,
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

    #[schemars(length(max = 250))]
    #[serde(rename = "reference_status")]
    pub reference_status: String,
}

impl From<CustomStateCreate> for models::CustomStatePatch {
    fn from(body: CustomStateCreate) -> Self {
        Self {
            key: Some(body.key),
            name: Some(body.name),
            label: Some(body.label),
            color: body.color,
            logical_key: Some(body.logical_key),
            model: body.model,
            reference_status: Some(body.reference_status),
        }
    }
}
