// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: the calling user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MeUserPatch {
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
}
