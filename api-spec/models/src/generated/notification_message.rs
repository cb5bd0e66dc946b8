// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A notification of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotificationMessage {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The object that it is about; null when it is gone.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "target")]
    pub target: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Who or what caused it.

    #[serde(rename = "source")]
    pub source: std::collections::HashMap<String, serde_json::Value>,
    /// Whom it is for.

    #[serde(rename = "user")]
    pub user: i64,
    /// What kind it is.

    #[serde(rename = "category")]
    pub category: String,
    /// Its heading.

    #[serde(rename = "name")]
    pub name: String,
    /// Its text.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "message")]
    pub message: Option<String>,
    /// When it was made.

    #[serde(rename = "creation")]
    pub creation: crate::Minute,
    /// Seconds since then.

    #[serde(rename = "age")]
    pub age: i64,
    /// How long ago that is, in words.

    #[serde(rename = "age_human")]
    pub age_human: String,
    /// Whether it has been read.

    #[serde(rename = "read")]
    pub read: bool,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for NotificationMessage {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "target",
            column: "target",
            always: true,
        },
        crate::database::Column {
            property: "source",
            column: "source",
            always: true,
        },
        crate::database::Column {
            property: "user",
            column: "user",
            always: true,
        },
        crate::database::Column {
            property: "category",
            column: "category",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "message",
            column: "message",
            always: true,
        },
        crate::database::Column {
            property: "creation",
            column: "creation",
            always: true,
        },
        crate::database::Column {
            property: "age",
            column: "age",
            always: true,
        },
        crate::database::Column {
            property: "age_human",
            column: "age_human",
            always: true,
        },
        crate::database::Column {
            property: "read",
            column: "read",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            target: properties.nullable()?,
            source: properties.required()?,
            user: properties.required()?,
            category: properties.required()?,
            name: properties.required()?,
            message: properties.nullable()?,
            creation: properties.required()?,
            age: properties.required()?,
            age_human: properties.required()?,
            read: properties.required()?,
        })
    }
}
