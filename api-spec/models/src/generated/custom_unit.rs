// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A unit of measure that users have added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomUnit {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name, as values and other definitions use it.

    #[serde(rename = "name")]
    pub name: String,
    /// Its short sign.

    #[serde(rename = "symbol")]
    pub symbol: String,
    /// What it is in terms of other units.

    #[serde(rename = "definition")]
    pub definition: String,
}
