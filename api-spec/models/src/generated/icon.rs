// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A drawing of a set of icons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Icon {
    /// Its name.

    #[serde(rename = "name")]
    pub name: String,
    /// What it is about; empty where the set does not say.

    #[serde(rename = "category")]
    pub category: String,
    /// Words to find it by.

    #[serde(rename = "tags")]
    pub tags: Vec<String>,
    /// Code of the letter in the font that draws it, by the name of the variant.

    #[serde(rename = "variants")]
    pub variants: std::collections::HashMap<String, String>,
}
