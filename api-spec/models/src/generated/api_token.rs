// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A token as its owner sees it in lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApiToken {
    /// Last day on which it works.

    #[serde(rename = "expiry")]
    pub expiry: chrono::NaiveDate,
    /// Day of its last use.

    #[schemars(with = "crate::Null<chrono::NaiveDate>")]
    #[serde(rename = "last_seen")]
    pub last_seen: Option<chrono::NaiveDate>,
    /// Name of the token.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// Whether it was revoked.

    #[serde(rename = "revoked")]
    pub revoked: bool,
    /// The user.

    #[serde(rename = "user")]
    pub user: i64,
    /// When it was created.

    #[serde(rename = "created")]
    pub created: crate::Minute,
    /// Primary key.

    #[serde(rename = "id")]
    pub id: i64,
    /// The token, shortened so that nobody can use it.

    #[serde(rename = "token")]
    pub token: String,
    /// Whether it works now.

    #[serde(rename = "active")]
    pub active: bool,
    /// The user itself.

    #[serde(rename = "user_detail")]
    pub user_detail: models::UserBrief,
    /// Whether this request uses it.

    #[serde(rename = "in_use")]
    pub in_use: bool,
}
