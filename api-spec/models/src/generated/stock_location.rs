// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A place where stock is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocation {
    /// Name of the location, unique among its siblings.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: String,
    /// The one above in the tree; null at the top.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// User or group that owns it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "owner")]
    pub owner: Option<i64>,
    /// Icon of its own, in place of its type's.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "custom_icon")]
    pub custom_icon: Option<String>,
    /// Whether it only groups others and holds nothing itself.

    #[serde(rename = "structural")]
    pub structural: bool,
    /// Whether stock there is outside one's own premises.

    #[serde(rename = "external")]
    pub external: bool,
    /// Type of the location.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "location_type")]
    pub location_type: Option<i64>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// Depth in the tree; 0 at the top.

    #[serde(rename = "level")]
    pub level: i64,
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
    /// Number of stock items in it and below it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "items")]
    pub items: Option<i64>,
    /// Number of locations directly below.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "sublocations")]
    pub sublocations: Option<i64>,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(rename = "icon")]
    pub icon: String,
    /// The type itself.

    #[schemars(with = "crate::Null<models::StockLocationType>")]
    #[serde(rename = "location_type_detail")]
    pub location_type_detail: Option<models::StockLocationType>,
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
impl crate::database::FromRow for StockLocation {
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
            property: "parent",
            column: "parent_id",
            always: true,
        },
        crate::database::Column {
            property: "owner",
            column: "owner_id",
            always: true,
        },
        crate::database::Column {
            property: "custom_icon",
            column: "custom_icon",
            always: true,
        },
        crate::database::Column {
            property: "structural",
            column: "structural",
            always: true,
        },
        crate::database::Column {
            property: "external",
            column: "external",
            always: true,
        },
        crate::database::Column {
            property: "location_type",
            column: "location_type_id",
            always: true,
        },
        crate::database::Column {
            property: "tags",
            column: "tags",
            always: false,
        },
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "barcode_hash",
            column: "barcode_hash",
            always: true,
        },
        crate::database::Column {
            property: "level",
            column: "level",
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
            property: "items",
            column: "items",
            always: false,
        },
        crate::database::Column {
            property: "sublocations",
            column: "sublocations",
            always: false,
        },
        crate::database::Column {
            property: "icon",
            column: "icon",
            always: true,
        },
        crate::database::Column {
            property: "location_type_detail",
            column: "location_type_detail",
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
            parent: properties.nullable()?,
            owner: properties.nullable()?,
            custom_icon: properties.nullable()?,
            structural: properties.required()?,
            external: properties.required()?,
            location_type: properties.nullable()?,
            tags: properties.optional()?,
            pk: properties.required()?,
            barcode_hash: properties.required()?,
            level: properties.required()?,
            pathstring: properties.required()?,
            path: properties.asked()?,
            items: properties.optional()?,
            sublocations: properties.optional()?,
            icon: properties.required()?,
            location_type_detail: properties.nullable()?,
            parameters: properties.asked()?,
        })
    }
}
