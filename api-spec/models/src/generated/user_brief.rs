// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A user in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserBrief {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name to sign in with.

    #[serde(rename = "username")]
    pub username: String,
    /// First name.

    #[serde(rename = "first_name")]
    pub first_name: String,
    /// Last name.

    #[serde(rename = "last_name")]
    pub last_name: String,
    /// E-mail address.

    #[serde(rename = "email")]
    pub email: String,
}

#[cfg(feature = "database")]
crate::json_columns!(UserBrief);
