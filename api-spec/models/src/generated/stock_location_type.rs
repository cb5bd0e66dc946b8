// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A type of location.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocationType {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(rename = "icon")]
    pub icon: String,
    /// Number of locations of this type.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "location_count")]
    pub location_count: Option<i64>,
}
