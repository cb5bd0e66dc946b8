// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Somebody who can own things: a user or a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Owner {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Primary key of the user or group.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "owner_id")]
    pub owner_id: Option<i64>,
    /// What it is: user or group.

    #[serde(rename = "owner_model")]
    pub owner_model: String,
    /// Name to show.

    #[serde(rename = "name")]
    pub name: String,
    /// What it is called.

    #[serde(rename = "label")]
    pub label: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Owner {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "owner_id",
            column: "owner_id",
            always: true,
        },
        crate::database::Column {
            property: "owner_model",
            column: "owner_model",
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
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            owner_id: properties.nullable()?,
            owner_model: properties.required()?,
            name: properties.required()?,
            label: properties.required()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(Owner);
