// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A plugin that could not be loaded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginRegistryError {
    /// What was done with it.

    #[serde(rename = "stage")]
    pub stage: String,
    /// Its name.

    #[serde(rename = "name")]
    pub name: String,
    /// What went wrong.

    #[serde(rename = "message")]
    pub message: String,
}
