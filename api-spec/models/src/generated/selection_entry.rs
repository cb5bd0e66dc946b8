// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A value of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionEntry {
    /// Primary key.

    #[serde(rename = "id")]
    pub id: i64,
    /// The value, unique in its list.

    #[serde(rename = "value")]
    pub value: String,
    /// What is shown for it.

    #[serde(rename = "label")]
    pub label: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Whether it can be chosen.

    #[serde(rename = "active")]
    pub active: bool,
    /// The list.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "list")]
    pub list: Option<i64>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for SelectionEntry {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "id",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "value",
            column: "value",
            always: true,
        },
        crate::database::Column {
            property: "label",
            column: "label",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "active",
            column: "active",
            always: true,
        },
        crate::database::Column {
            property: "list",
            column: "list_id",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            id: properties.required()?,
            value: properties.required()?,
            label: properties.required()?,
            description: properties.required()?,
            active: properties.required()?,
            list: properties.nullable()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(SelectionEntry);
