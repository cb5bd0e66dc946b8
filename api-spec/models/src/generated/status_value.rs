// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A state of a set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StatusValue {
    /// Its number.

    #[serde(rename = "key")]
    pub key: i64,
    /// Number of the state that it counts as, for one that users have added.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "logical_key")]
    pub logical_key: Option<String>,
    /// Its name.

    #[serde(rename = "name")]
    pub name: String,
    /// What is shown for it.

    #[serde(rename = "label")]
    pub label: String,
    /// Colour that it is shown in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "color")]
    pub color: Option<String>,
    /// Whether users have added it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "custom")]
    pub custom: Option<bool>,
}
