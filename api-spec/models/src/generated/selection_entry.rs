// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A value of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionEntry {
    /// Primary key.

    #[serde(rename = "id")]
    pub id: i64,
    /// The value, unique in its list.

    #[serde(rename = "value")]
    pub value: String,
    /// What is shown for it.

    #[serde(rename = "label")]
    pub label: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Whether it can be chosen.

    #[serde(rename = "active")]
    pub active: bool,
    /// The list.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "list")]
    pub list: Option<i64>,
}
