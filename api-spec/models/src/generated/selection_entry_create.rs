// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a value of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionEntryCreate {
    /// The value, unique in its list.

    #[schemars(length(max = 255))]
    #[serde(rename = "value")]
    pub value: String,
    /// What is shown for it.

    #[schemars(length(max = 255))]
    #[serde(rename = "label")]
    pub label: String,
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

impl From<SelectionEntryCreate> for models::SelectionEntryPatch {
    fn from(body: SelectionEntryCreate) -> Self {
        Self {
            value: Some(body.value),
            label: Some(body.label),
            description: body.description,
            active: body.active,
            list: body.list,
        }
    }
}
