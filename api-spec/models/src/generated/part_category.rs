// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A category that parts are filed under.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartCategory {
    /// Name of the category, unique among its siblings.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: String,
    /// Location where new stock goes unless said otherwise.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "default_location")]
    pub default_location: Option<i64>,
    /// Keywords that new parts of the category start with.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 250))]
    #[serde(rename = "default_keywords")]
    pub default_keywords: Option<String>,
    /// The one above in the tree; null at the top.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Whether it only groups others and holds nothing itself.

    #[serde(rename = "structural")]
    pub structural: bool,
    /// Icon, as the name of a set and of a drawing in it.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "icon")]
    pub icon: Option<String>,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Depth in the tree; 0 at the top.

    #[serde(rename = "level")]
    pub level: i64,
    /// Number of parts in it and below it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "part_count")]
    pub part_count: Option<i64>,
    /// Number of categories directly below.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "subcategories")]
    pub subcategories: Option<i64>,
    /// Names from the top of the tree down to it, joined by slashes.

    #[serde(rename = "pathstring")]
    pub pathstring: String,
    /// The ancestors from the top of the tree down to it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::TreePath>>")]
    #[serde(rename = "path")]
    pub path: Option<Option<Vec<models::TreePath>>>,
    /// Whether the caller follows it.

    #[serde(rename = "starred")]
    pub starred: bool,
    /// Default location that it inherits from an ancestor.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "parent_default_location")]
    pub parent_default_location: Option<i64>,
    /// Parameters with their values.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::Parameter>>")]
    #[serde(rename = "parameters")]
    pub parameters: Option<Option<Vec<models::Parameter>>>,
}

#[cfg(feature = "database")]
crate::json_columns!(PartCategory);
