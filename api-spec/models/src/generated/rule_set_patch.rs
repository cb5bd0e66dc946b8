// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: what a group may do in one role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RuleSetPatch {
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

#[cfg(feature = "database")]
impl crate::database::Body for RuleSetPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("can_view", "can_view", self.can_view);
        collect.optional("can_add", "can_add", self.can_add);
        collect.optional("can_change", "can_change", self.can_change);
        collect.optional("can_delete", "can_delete", self.can_delete);
        collect.finish()
    }
}
