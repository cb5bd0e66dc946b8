// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a token as its owner sees it in lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApiTokenCreate {
    /// Last day on which it works.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "chrono::NaiveDate")]
    #[serde(rename = "expiry")]
    pub expiry: Option<chrono::NaiveDate>,
    /// Day of its last use.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<chrono::NaiveDate>")]
    #[serde(rename = "last_seen")]
    pub last_seen: Option<Option<chrono::NaiveDate>>,
    /// Name of the token.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Whether it was revoked.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "revoked")]
    pub revoked: Option<bool>,
    /// The user.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "user")]
    pub user: Option<i64>,
}
