// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A word that objects are marked with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tag {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The word, unique.

    #[serde(rename = "name")]
    pub name: String,
    /// Name in a form that addresses can hold.

    #[serde(rename = "slug")]
    pub slug: String,
}
