// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A list of values to choose from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionList {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Whether values can be chosen from it.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether nobody can change it any more.

    #[serde(rename = "locked")]
    pub locked: bool,
    /// Plugin that brings the entries.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "source_plugin")]
    pub source_plugin: Option<i64>,
    /// Where the entries come from.

    #[serde(rename = "source_string")]
    pub source_string: String,
    /// Entry that is chosen unless said otherwise.

    #[schemars(with = "crate::Null<models::SelectionEntry>")]
    #[serde(rename = "default")]
    pub default: Option<models::SelectionEntry>,
    /// When it was created.

    #[serde(rename = "created")]
    pub created: crate::Minute,
    /// When it was changed last.

    #[serde(rename = "last_updated")]
    pub last_updated: crate::Minute,
    /// Number of entries.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "entry_count")]
    pub entry_count: Option<i64>,
    /// The entries.

    #[serde(rename = "choices")]
    pub choices: Vec<models::SelectionEntry>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for SelectionList {
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
            property: "locked",
            column: "locked",
            always: true,
        },
        crate::database::Column {
            property: "source_plugin",
            column: "source_plugin_id",
            always: true,
        },
        crate::database::Column {
            property: "source_string",
            column: "source_string",
            always: true,
        },
        crate::database::Column {
            property: "default",
            column: "default",
            always: true,
        },
        crate::database::Column {
            property: "created",
            column: "created",
            always: true,
        },
        crate::database::Column {
            property: "last_updated",
            column: "last_updated",
            always: true,
        },
        crate::database::Column {
            property: "entry_count",
            column: "entry_count",
            always: false,
        },
        crate::database::Column {
            property: "choices",
            column: "choices",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            description: properties.required()?,
            active: properties.required()?,
            locked: properties.required()?,
            source_plugin: properties.nullable()?,
            source_string: properties.required()?,
            default: properties.nullable()?,
            created: properties.required()?,
            last_updated: properties.required()?,
            entry_count: properties.optional()?,
            choices: properties.required()?,
        })
    }
}
