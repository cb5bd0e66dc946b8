// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A value that a setting may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SettingChoice {
    /// The value.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "value")]
    pub value: Option<serde_json::Value>,
    /// What is shown for it.

    #[serde(rename = "display_name")]
    pub display_name: String,
}
