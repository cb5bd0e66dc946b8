// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a plugin adds to the web interface.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginUiFeature {
    /// Key of the plugin.

    #[serde(rename = "plugin_name")]
    pub plugin_name: String,
    /// Kind of addition.

    #[serde(rename = "feature_type")]
    pub feature_type: String,
    /// Its key.

    #[serde(rename = "key")]
    pub key: String,
    /// Its heading.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// What it is for.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Its icon.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "icon")]
    pub icon: Option<String>,
    /// How it is shown.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "std::collections::HashMap<String, serde_json::Value>")]
    #[serde(rename = "options")]
    pub options: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// What its script gets.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "std::collections::HashMap<String, serde_json::Value>")]
    #[serde(rename = "context")]
    pub context: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Its script.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "source")]
    pub source: Option<String>,
}
