// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A kind of object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContentType {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The domain that it belongs to.

    #[serde(rename = "app_label")]
    pub app_label: String,
    /// Its name.

    #[serde(rename = "model")]
    pub model: String,
    /// Domain and name for people.

    #[serde(rename = "app_labeled_name")]
    pub app_labeled_name: String,
    /// Whether a plugin brings it.

    #[serde(rename = "is_plugin")]
    pub is_plugin: bool,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for ContentType {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "app_label",
            column: "app_label",
            always: true,
        },
        crate::database::Column {
            property: "model",
            column: "model",
            always: true,
        },
        crate::database::Column {
            property: "app_labeled_name",
            column: "app_labeled_name",
            always: true,
        },
        crate::database::Column {
            property: "is_plugin",
            column: "is_plugin",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            app_label: properties.required()?,
            model: properties.required()?,
            app_labeled_name: properties.required()?,
            is_plugin: properties.required()?,
        })
    }
}
