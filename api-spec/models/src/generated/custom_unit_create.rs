// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a unit of measure that users have added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomUnitCreate {
    /// Name, as values and other definitions use it.

    #[schemars(length(max = 50))]
    #[serde(rename = "name")]
    pub name: String,
    /// Its short sign.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 10))]
    #[serde(rename = "symbol")]
    pub symbol: Option<String>,
    /// What it is in terms of other units.

    #[schemars(length(max = 50))]
    #[serde(rename = "definition")]
    pub definition: String,
}

impl From<CustomUnitCreate> for models::CustomUnitPatch {
    fn from(body: CustomUnitCreate) -> Self {
        Self {
            name: Some(body.name),
            symbol: body.symbol,
            definition: Some(body.definition),
        }
    }
}
