// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A session of the user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthSession {
    /// What the browser calls itself.

    #[serde(rename = "user_agent")]
    pub user_agent: String,
    /// Address from which it was opened.

    #[serde(rename = "ip")]
    pub ip: String,
    /// When it was opened, in seconds since 1970.

    #[serde(rename = "created_at")]
    pub created_at: f64,
    /// Whether it is the one that asks.

    #[serde(rename = "is_current")]
    pub is_current: bool,
    /// Primary key.

    #[serde(rename = "id")]
    pub id: i64,
    /// When it was last used, in seconds since 1970; to the minute.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[serde(rename = "last_seen_at")]
    pub last_seen_at: Option<f64>,
}
