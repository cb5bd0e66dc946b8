// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to replace it holds: a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserUpdate {
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

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_staff")]
    pub is_staff: Option<bool>,
    /// Whether the user may do everything.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_superuser")]
    pub is_superuser: Option<bool>,
    /// Whether the user may sign in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_active")]
    pub is_active: Option<bool>,
    /// Primary keys of the groups that the user is in.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<i64>")]
    #[serde(rename = "group_ids")]
    pub group_ids: Option<Vec<i64>>,
}

impl From<UserUpdate> for models::UserPatch {
    fn from(body: UserUpdate) -> Self {
        Self {
            username: Some(body.username),
            first_name: Some(body.first_name),
            last_name: Some(body.last_name),
            email: Some(body.email),
            is_staff: body.is_staff,
            is_superuser: body.is_superuser,
            is_active: body.is_active,
            group_ids: body.group_ids,
        }
    }
}
