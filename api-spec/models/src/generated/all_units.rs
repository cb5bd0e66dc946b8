// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// All units that the server knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AllUnits {
    /// System of units in which base units are told.

    #[serde(rename = "default_system")]
    pub default_system: String,
    /// Systems of units.

    #[serde(rename = "available_systems")]
    pub available_systems: Vec<String>,
    /// The units by their names.

    #[serde(rename = "available_units")]
    pub available_units: std::collections::HashMap<String, models::Unit>,
}
