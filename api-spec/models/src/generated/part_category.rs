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
impl crate::database::FromRow for PartCategory {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "default_location",
            column: "default_location_id",
            always: true,
        },
        crate::database::Column {
            property: "default_keywords",
            column: "default_keywords",
            always: true,
        },
        crate::database::Column {
            property: "parent",
            column: "parent_id",
            always: true,
        },
        crate::database::Column {
            property: "structural",
            column: "structural",
            always: true,
        },
        crate::database::Column {
            property: "icon",
            column: "icon",
            always: true,
        },
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "level",
            column: "level",
            always: true,
        },
        crate::database::Column {
            property: "part_count",
            column: "part_count",
            always: true,
        },
        crate::database::Column {
            property: "subcategories",
            column: "subcategories",
            always: true,
        },
        crate::database::Column {
            property: "pathstring",
            column: "pathstring",
            always: true,
        },
        crate::database::Column {
            property: "path",
            column: "path",
            always: false,
        },
        crate::database::Column {
            property: "starred",
            column: "starred",
            always: true,
        },
        crate::database::Column {
            property: "parent_default_location",
            column: "parent_default_location",
            always: true,
        },
        crate::database::Column {
            property: "parameters",
            column: "parameters",
            always: false,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            name: properties.required()?,
            description: properties.required()?,
            default_location: properties.nullable()?,
            default_keywords: properties.nullable()?,
            parent: properties.nullable()?,
            structural: properties.required()?,
            icon: properties.nullable()?,
            pk: properties.required()?,
            level: properties.required()?,
            part_count: properties.nullable()?,
            subcategories: properties.nullable()?,
            pathstring: properties.required()?,
            path: properties.asked()?,
            starred: properties.required()?,
            parent_default_location: properties.nullable()?,
            parameters: properties.asked()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(PartCategory);
