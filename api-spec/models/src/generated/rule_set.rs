// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a group may do in one role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RuleSet {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The role.

    #[serde(rename = "name")]
    pub name: String,
    /// Name to show.

    #[serde(rename = "label")]
    pub label: String,
    /// The group.

    #[serde(rename = "group")]
    pub group: i64,
    /// May read.

    #[serde(rename = "can_view")]
    pub can_view: bool,
    /// May create.

    #[serde(rename = "can_add")]
    pub can_add: bool,
    /// May edit.

    #[serde(rename = "can_change")]
    pub can_change: bool,
    /// May remove.

    #[serde(rename = "can_delete")]
    pub can_delete: bool,
}
