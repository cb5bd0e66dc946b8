// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a place where stock is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocationCreate {
    /// Name of the location, unique among its siblings.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// The one above in the tree; null at the top.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<Option<i64>>,
    /// User or group that owns it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "owner")]
    pub owner: Option<Option<i64>>,
    /// Icon of its own, in place of its type's.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "custom_icon")]
    pub custom_icon: Option<Option<String>>,
    /// Whether it only groups others and holds nothing itself.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "structural")]
    pub structural: Option<bool>,
    /// Whether stock there is outside one's own premises.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "external")]
    pub external: Option<bool>,
    /// Type of the location.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "location_type")]
    pub location_type: Option<Option<i64>>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
}

impl From<StockLocationCreate> for models::StockLocationPatch {
    fn from(body: StockLocationCreate) -> Self {
        Self {
            name: Some(body.name),
            description: body.description,
            parent: body.parent,
            owner: body.owner,
            custom_icon: body.custom_icon,
            structural: body.structural,
            external: body.external,
            location_type: body.location_type,
            tags: body.tags,
        }
    }
}
