// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a parameter means, and which values it may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ParameterTemplate {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name, unique whatever the case of its letters.

    #[serde(rename = "name")]
    pub name: String,
    /// Unit of the values.

    #[serde(rename = "units")]
    pub units: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Kind of object that may have it; any kind when null.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "model_type")]
    pub model_type: Option<String>,
    /// Whether values are yes or no.

    #[serde(rename = "checkbox")]
    pub checkbox: bool,
    /// Allowed values, separated by commas.

    #[serde(rename = "choices")]
    pub choices: String,
    /// List that values are chosen from.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "selectionlist")]
    pub selectionlist: Option<i64>,
    /// Whether it is in use.

    #[serde(rename = "enabled")]
    pub enabled: bool,
    /// Whether values must differ: 0 no, 1 among objects of a kind, 2 among all.

    #[serde(rename = "unique")]
    pub unique: i64,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for ParameterTemplate {
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
            property: "units",
            column: "units",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "model_type",
            column: "model_type",
            always: true,
        },
        crate::database::Column {
            property: "checkbox",
            column: "checkbox",
            always: true,
        },
        crate::database::Column {
            property: "choices",
            column: "choices",
            always: true,
        },
        crate::database::Column {
            property: "selectionlist",
            column: "selectionlist_id",
            always: true,
        },
        crate::database::Column {
            property: "enabled",
            column: "enabled",
            always: true,
        },
        crate::database::Column {
            property: "unique",
            column: "unique",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            units: properties.required()?,
            description: properties.required()?,
            model_type: properties.nullable()?,
            checkbox: properties.required()?,
            choices: properties.required()?,
            selectionlist: properties.nullable()?,
            enabled: properties.required()?,
            unique: properties.required()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(ParameterTemplate);
