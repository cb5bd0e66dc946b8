// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A category as a node of its tree.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartCategoryTree {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Names from the top of the tree down to it, joined by slashes.

    #[serde(rename = "pathstring")]
    pub pathstring: String,
    /// The one above in the tree; null at the top.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Number of the tree that it belongs to.

    #[serde(rename = "tree_id")]
    pub tree_id: i64,
    /// Depth in the tree; 0 at the top.

    #[serde(rename = "level")]
    pub level: i64,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(rename = "icon")]
    pub icon: String,
    /// Whether it only groups others and holds nothing itself.

    #[serde(rename = "structural")]
    pub structural: bool,
    /// Number of categories below it, at any depth.

    #[serde(rename = "subcategories")]
    pub subcategories: i64,
}
