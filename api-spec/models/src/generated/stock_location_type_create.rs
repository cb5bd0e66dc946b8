// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a type of location.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocationTypeCreate {
    /// Name.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "icon")]
    pub icon: Option<String>,
}

impl From<StockLocationTypeCreate> for models::StockLocationTypePatch {
    fn from(body: StockLocationTypeCreate) -> Self {
        Self {
            name: Some(body.name),
            description: body.description,
            icon: body.icon,
        }
    }
}
