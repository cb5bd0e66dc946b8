// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// How the plugins are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginRegistryStatus {
    /// Number of plugins that work.

    #[serde(rename = "active_plugins")]
    pub active_plugins: i64,
    /// Plugins that could not be loaded.

    #[serde(rename = "registry_errors")]
    pub registry_errors: Vec<models::PluginRegistryError>,
}
