// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct User {
    /// Name to sign in with.

    #[schemars(length(max = 150))]
    #[serde(rename = "username")]
    pub username: String,
    /// First name.

    #[schemars(length(max = 150))]
    #[serde(rename = "first_name")]
    pub first_name: String,
    /// Last name.

    #[schemars(length(max = 150))]
    #[serde(rename = "last_name")]
    pub last_name: String,
    /// E-mail address.

    #[schemars(length(max = 254))]
    #[serde(rename = "email")]
    pub email: String,
    /// Whether the user is staff: may administer, as far as the role admin goes.

    #[serde(rename = "is_staff")]
    pub is_staff: bool,
    /// Whether the user may do everything.

    #[serde(rename = "is_superuser")]
    pub is_superuser: bool,
    /// Whether the user may sign in.

    #[serde(rename = "is_active")]
    pub is_active: bool,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Groups of the user.

    #[serde(rename = "groups")]
    pub groups: Vec<models::GroupBrief>,
    /// What others see of the profile.

    #[serde(rename = "profile")]
    pub profile: models::UserProfileBrief,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for User {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "username",
            column: "username",
            always: true,
        },
        crate::database::Column {
            property: "first_name",
            column: "first_name",
            always: true,
        },
        crate::database::Column {
            property: "last_name",
            column: "last_name",
            always: true,
        },
        crate::database::Column {
            property: "email",
            column: "email",
            always: true,
        },
        crate::database::Column {
            property: "is_staff",
            column: "is_staff",
            always: true,
        },
        crate::database::Column {
            property: "is_superuser",
            column: "is_superuser",
            always: true,
        },
        crate::database::Column {
            property: "is_active",
            column: "is_active",
            always: true,
        },
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "groups",
            column: "groups",
            always: true,
        },
        crate::database::Column {
            property: "profile",
            column: "profile",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            username: properties.required()?,
            first_name: properties.required()?,
            last_name: properties.required()?,
            email: properties.required()?,
            is_staff: properties.required()?,
            is_superuser: properties.required()?,
            is_active: properties.required()?,
            pk: properties.required()?,
            groups: properties.required()?,
            profile: properties.required()?,
        })
    }
}
