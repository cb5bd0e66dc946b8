// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a list of values to choose from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionListCreate {
    /// Name.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Whether values can be chosen from it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Whether nobody can change it any more.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "locked")]
    pub locked: Option<bool>,
    /// Plugin that brings the entries.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "source_plugin")]
    pub source_plugin: Option<Option<i64>>,
    /// Where the entries come from.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 1000))]
    #[serde(rename = "source_string")]
    pub source_string: Option<String>,
}

impl From<SelectionListCreate> for models::SelectionListPatch {
    fn from(body: SelectionListCreate) -> Self {
        Self {
            name: Some(body.name),
            description: body.description,
            active: body.active,
            locked: body.locked,
            source_plugin: body.source_plugin,
            source_string: body.source_string,
        }
    }
}
