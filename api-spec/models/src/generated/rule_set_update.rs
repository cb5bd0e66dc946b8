// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to replace it holds: what a group may do in one role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RuleSetUpdate {
    /// May read.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "can_view")]
    pub can_view: Option<bool>,
    /// May create.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "can_add")]
    pub can_add: Option<bool>,
    /// May edit.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "can_change")]
    pub can_change: Option<bool>,
    /// May remove.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "can_delete")]
    pub can_delete: Option<bool>,
}

impl From<RuleSetUpdate> for models::RuleSetPatch {
    fn from(body: RuleSetUpdate) -> Self {
        Self {
            can_view: body.can_view,
            can_add: body.can_add,
            can_change: body.can_change,
            can_delete: body.can_delete,
        }
    }
}
