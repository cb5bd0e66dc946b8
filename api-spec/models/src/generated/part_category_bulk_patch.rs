// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change fields of several at once holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartCategoryBulkPatch {
    /// Primary keys of the ones to change.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<i64>")]
    #[serde(rename = "items")]
    pub items: Option<Vec<i64>>,
    /// Name of the category, unique among its siblings.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Location where new stock goes unless said otherwise.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "default_location")]
    pub default_location: Option<Option<i64>>,
    /// Keywords that new parts of the category start with.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 250))]
    #[serde(rename = "default_keywords")]
    pub default_keywords: Option<Option<String>>,
    /// The one above in the tree; null at the top.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<Option<i64>>,
    /// Whether it only groups others and holds nothing itself.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "structural")]
    pub structural: Option<bool>,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "icon")]
    pub icon: Option<Option<String>>,
}

impl From<PartCategoryBulkPatch> for models::PartCategoryPatch {
    fn from(body: PartCategoryBulkPatch) -> Self {
        Self {
            name: body.name,
            description: body.description,
            default_location: body.default_location,
            default_keywords: body.default_keywords,
            parent: body.parent,
            structural: body.structural,
            icon: body.icon,
        }
    }
}
