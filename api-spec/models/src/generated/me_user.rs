// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The calling user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MeUser {
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
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Groups of the user.

    #[serde(rename = "groups")]
    pub groups: Vec<models::GroupBrief>,
    /// Whether the user may administer users.

    #[serde(rename = "is_staff")]
    pub is_staff: bool,
    /// Whether the user may do everything.

    #[serde(rename = "is_superuser")]
    pub is_superuser: bool,
    /// Whether the user may sign in.

    #[serde(rename = "is_active")]
    pub is_active: bool,
    /// Profile.

    #[serde(rename = "profile")]
    pub profile: models::UserProfile,
    /// What the user may do, by role.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "std::collections::HashMap<String, serde_json::Value>")]
    #[serde(rename = "roles")]
    pub roles: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// What the user may do, by kind of object.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "permissions")]
    pub permissions: Option<Option<std::collections::HashMap<String, serde_json::Value>>>,
}
