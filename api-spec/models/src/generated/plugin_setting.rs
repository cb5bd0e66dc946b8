// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A setting of a plugin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginSetting {
    /// Primary key; null for one that nobody has looked at or set.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "pk")]
    pub pk: Option<i64>,
    /// Its key.

    #[serde(rename = "key")]
    pub key: String,
    /// Its value: text, a number or a truth value, as its type is.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "value")]
    pub value: Option<serde_json::Value>,
    /// What it is called.

    #[serde(rename = "name")]
    pub name: String,
    /// What it does.

    #[serde(rename = "description")]
    pub description: String,
    /// Type of its value: string, boolean, related field and the like.

    #[serde(rename = "type")]
    pub r#type: String,
    /// Values that it may have; empty where it may have others.

    #[serde(rename = "choices")]
    pub choices: Vec<models::SettingChoice>,
    /// Kind of object that its value is the key of, if it is one.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "model_name")]
    pub model_name: Option<String>,
    /// What such objects must be.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "model_filters")]
    pub model_filters: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Where such objects are listed.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "api_url")]
    pub api_url: Option<String>,
    /// Kind of setting.

    #[serde(rename = "typ")]
    pub typ: String,
    /// Unit of its value.

    #[serde(rename = "units")]
    pub units: String,
    /// Whether the plugin needs a value.

    #[serde(rename = "required")]
    pub required: bool,
    /// Whether clients ask before they change it.

    #[serde(rename = "confirm")]
    pub confirm: bool,
    /// What they ask.

    #[serde(rename = "confirm_text")]
    pub confirm_text: String,
    /// Key of the plugin.

    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Whether the configuration of the server decides it.

    #[serde(rename = "read_only")]
    pub read_only: bool,
}
