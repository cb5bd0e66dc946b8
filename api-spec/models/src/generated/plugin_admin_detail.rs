// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// How the page of a plugin's settings is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginAdminDetail {
    /// Script that shows it.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "source")]
    pub source: Option<String>,
    /// What the script gets.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "context")]
    pub context: Option<serde_json::Value>,
}
