// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A set of icons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IconPackage {
    /// Its name.

    #[serde(rename = "name")]
    pub name: String,
    /// What names of its icons begin with.

    #[serde(rename = "prefix")]
    pub prefix: String,
    /// Addresses of its fonts by format: the smallest first, as a browser takes the first that it can use.

    #[serde(rename = "fonts")]
    pub fonts: crate::Ordered,
    /// Its icons by their names.

    #[serde(rename = "icons")]
    pub icons: std::collections::HashMap<String, models::Icon>,
}
