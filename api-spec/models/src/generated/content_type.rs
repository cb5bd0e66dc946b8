// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A kind of object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContentType {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The domain that it belongs to.

    #[serde(rename = "app_label")]
    pub app_label: String,
    /// Its name.

    #[serde(rename = "model")]
    pub model: String,
    /// Domain and name for people.

    #[serde(rename = "app_labeled_name")]
    pub app_labeled_name: String,
    /// Whether a plugin brings it.

    #[serde(rename = "is_plugin")]
    pub is_plugin: bool,
}
