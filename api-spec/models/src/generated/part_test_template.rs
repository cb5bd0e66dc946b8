// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A test that stock of a part goes through.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartTestTemplate {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name in a form that compares well.

    #[serde(rename = "key")]
    pub key: String,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Name of the test.

    #[serde(rename = "test_name")]
    pub test_name: String,
    /// A short description.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Whether it is in use.

    #[serde(rename = "enabled")]
    pub enabled: bool,
    /// Whether an item must pass it.

    #[serde(rename = "required")]
    pub required: bool,
    /// Whether a result needs a value.

    #[serde(rename = "requires_value")]
    pub requires_value: bool,
    /// Whether a result needs a file.

    #[serde(rename = "requires_attachment")]
    pub requires_attachment: bool,
    /// Number of results; of a new one it is not told.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "results")]
    pub results: Option<i64>,
    /// Allowed values, separated by commas.

    #[serde(rename = "choices")]
    pub choices: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for PartTestTemplate {
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
            property: "part",
            column: "part_id",
            always: true,
        },
        crate::database::Column {
            property: "test_name",
            column: "test_name",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "enabled",
            column: "enabled",
            always: true,
        },
        crate::database::Column {
            property: "required",
            column: "required",
            always: true,
        },
        crate::database::Column {
            property: "requires_value",
            column: "requires_value",
            always: true,
        },
        crate::database::Column {
            property: "requires_attachment",
            column: "requires_attachment",
            always: true,
        },
        crate::database::Column {
            property: "results",
            column: "results",
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
            key: properties.required()?,
            part: properties.required()?,
            test_name: properties.required()?,
            description: properties.nullable()?,
            enabled: properties.required()?,
            required: properties.required()?,
            requires_value: properties.required()?,
            requires_attachment: properties.required()?,
            results: properties.optional()?,
            choices: properties.required()?,
        })
    }
}
