// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A page when a limit is given, else a bare array.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PluginConfigListAnswer {
    /// All rows, when no limit is given.
    All(Vec<models::PluginConfig>),
    /// One page of rows, when a limit is given.
    Page(models::PluginConfigPage),
}
