// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: the calling user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MeUserCreate {
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
}
