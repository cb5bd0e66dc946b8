// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What the calling user may do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserRoles {
    /// The user.

    #[serde(rename = "user")]
    pub user: i64,
    /// Name to sign in with.

    #[serde(rename = "username")]
    pub username: String,
    /// What the user may do, by role.

    #[serde(rename = "roles")]
    pub roles: std::collections::HashMap<String, serde_json::Value>,
    /// What the user may do, by kind of object.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "permissions")]
    pub permissions: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Whether the user may administer users.

    #[serde(rename = "is_staff")]
    pub is_staff: bool,
    /// Whether the user may do everything.

    #[serde(rename = "is_superuser")]
    pub is_superuser: bool,
}
