// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A group of users.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// What members may do, by kind of object.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "permissions")]
    pub permissions: Option<Option<std::collections::HashMap<String, serde_json::Value>>>,
    /// Rules of the group.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::RuleSet>>")]
    #[serde(rename = "roles")]
    pub roles: Option<Option<Vec<models::RuleSet>>>,
    /// Members of the group.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::UserBrief>>")]
    #[serde(rename = "users")]
    pub users: Option<Option<Vec<models::UserBrief>>>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Group {
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
            property: "permissions",
            column: "permissions",
            always: false,
        },
        crate::database::Column {
            property: "roles",
            column: "roles",
            always: false,
        },
        crate::database::Column {
            property: "users",
            column: "users",
            always: false,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            name: properties.required()?,
            permissions: properties.asked()?,
            roles: properties.asked()?,
            users: properties.asked()?,
        })
    }
}
