// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A unit of measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unit {
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Whether it is another name of a unit.

    #[serde(rename = "is_alias")]
    pub is_alias: bool,
    /// Units that values in it can be converted to.

    #[serde(rename = "compatible_units")]
    pub compatible_units: Vec<String>,
    /// Whether it only counts.

    #[serde(rename = "isdimensionless")]
    pub isdimensionless: bool,
}
