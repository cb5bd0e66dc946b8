// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a setting of a plugin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginSettingCreate {
    /// Its value: text, a number or a truth value, as its type is.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "value")]
    pub value: Option<serde_json::Value>,
}

impl From<PluginSettingCreate> for models::PluginSettingPatch {
    fn from(body: PluginSettingCreate) -> Self {
        Self {
            value: Some(body.value),
        }
    }
}
