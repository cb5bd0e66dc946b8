// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A plugin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginConfig {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Its key.

    #[serde(rename = "key")]
    pub key: String,
    /// Its name.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Name of the package that it comes in.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "package_name")]
    pub package_name: Option<String>,
    /// Whether it works.

    #[serde(rename = "active")]
    pub active: bool,
    /// What it tells of itself.

    #[serde(rename = "meta")]
    pub meta: std::collections::HashMap<String, serde_json::Value>,
    /// What it does.

    #[serde(rename = "mixins")]
    pub mixins: std::collections::HashMap<String, serde_json::Value>,
    /// Whether it is part of the server.

    #[serde(rename = "is_builtin")]
    pub is_builtin: bool,
    /// Whether it is an example.

    #[serde(rename = "is_sample")]
    pub is_sample: bool,
    /// Whether its code is there.

    #[serde(rename = "is_installed")]
    pub is_installed: bool,
    /// Whether it comes in a package.

    #[serde(rename = "is_package")]
    pub is_package: bool,
    /// Whether it can't be switched off.

    #[serde(rename = "is_mandatory")]
    pub is_mandatory: bool,
}
