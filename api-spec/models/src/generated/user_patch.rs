// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserPatch {
    /// Name to sign in with.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 150))]
    #[serde(rename = "username")]
    pub username: Option<String>,
    /// First name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 150))]
    #[serde(rename = "first_name")]
    pub first_name: Option<String>,
    /// Last name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 150))]
    #[serde(rename = "last_name")]
    pub last_name: Option<String>,
    /// E-mail address.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 254))]
    #[serde(rename = "email")]
    pub email: Option<String>,
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

#[cfg(feature = "database")]
impl crate::database::Body for UserPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("username", "username", self.username);
        collect.optional("first_name", "first_name", self.first_name);
        collect.optional("last_name", "last_name", self.last_name);
        collect.optional("email", "email", self.email);
        collect.optional("is_staff", "is_staff", self.is_staff);
        collect.optional("is_superuser", "is_superuser", self.is_superuser);
        collect.optional("is_active", "is_active", self.is_active);
        collect.finish()
    }
}
