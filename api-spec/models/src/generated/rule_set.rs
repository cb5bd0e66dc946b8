// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a group may do in one role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RuleSet {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The role.

    #[serde(rename = "name")]
    pub name: String,
    /// Name to show.

    #[serde(rename = "label")]
    pub label: String,
    /// The group.

    #[serde(rename = "group")]
    pub group: i64,
    /// May read.

    #[serde(rename = "can_view")]
    pub can_view: bool,
    /// May create.

    #[serde(rename = "can_add")]
    pub can_add: bool,
    /// May edit.

    #[serde(rename = "can_change")]
    pub can_change: bool,
    /// May remove.

    #[serde(rename = "can_delete")]
    pub can_delete: bool,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for RuleSet {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "label",
            column: "label",
            always: true,
        },
        crate::database::Column {
            property: "group",
            column: "group",
            always: true,
        },
        crate::database::Column {
            property: "can_view",
            column: "can_view",
            always: true,
        },
        crate::database::Column {
            property: "can_add",
            column: "can_add",
            always: true,
        },
        crate::database::Column {
            property: "can_change",
            column: "can_change",
            always: true,
        },
        crate::database::Column {
            property: "can_delete",
            column: "can_delete",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            label: properties.required()?,
            group: properties.required()?,
            can_view: properties.required()?,
            can_add: properties.required()?,
            can_change: properties.required()?,
            can_delete: properties.required()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(RuleSet);
