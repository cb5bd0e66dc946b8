// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A code that orders and builds are booked to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProjectCode {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The code, unique.

    #[serde(rename = "code")]
    pub code: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Whether new orders and builds may have it.

    #[serde(rename = "active")]
    pub active: bool,
    /// User or group that answers for it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "responsible")]
    pub responsible: Option<i64>,
    /// The user or group that answers for it.

    #[schemars(with = "crate::Null<models::Owner>")]
    #[serde(rename = "responsible_detail")]
    pub responsible_detail: Option<models::Owner>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for ProjectCode {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "code",
            column: "code",
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
            property: "responsible",
            column: "responsible_id",
            always: true,
        },
        crate::database::Column {
            property: "responsible_detail",
            column: "responsible_detail",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            code: properties.required()?,
            description: properties.required()?,
            active: properties.required()?,
            responsible: properties.nullable()?,
            responsible_detail: properties.nullable()?,
        })
    }
}
