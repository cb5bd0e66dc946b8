// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A state that users have added to a set of states.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomState {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Number of the state, unique in its set.

    #[serde(rename = "key")]
    pub key: i64,
    /// Name of the state in capitals, unique in its set.

    #[serde(rename = "name")]
    pub name: String,
    /// What is shown for it.

    #[serde(rename = "label")]
    pub label: String,
    /// Colour that it is shown in.

    #[serde(rename = "color")]
    pub color: String,
    /// Number of the state of the set that it counts as.

    #[serde(rename = "logical_key")]
    pub logical_key: i64,
    /// Kind of object that has it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "model")]
    pub model: Option<i64>,
    /// What that kind is called.

    #[serde(rename = "model_name")]
    pub model_name: String,
    /// Set of states that it belongs to.

    #[serde(rename = "reference_status")]
    pub reference_status: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for CustomState {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "key",
            column: "key",
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
            property: "color",
            column: "color",
            always: true,
        },
        crate::database::Column {
            property: "logical_key",
            column: "logical_key",
            always: true,
        },
        crate::database::Column {
            property: "model",
            column: "model_id",
            always: true,
        },
        crate::database::Column {
            property: "model_name",
            column: "model_name",
            always: true,
        },
        crate::database::Column {
            property: "reference_status",
            column: "reference_status",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            key: properties.required()?,
            name: properties.required()?,
            label: properties.required()?,
            color: properties.required()?,
            logical_key: properties.required()?,
            model: properties.nullable()?,
            model_name: properties.required()?,
            reference_status: properties.required()?,
        })
    }
}
