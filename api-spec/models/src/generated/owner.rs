// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Somebody who can own things: a user or a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Owner {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Primary key of the user or group.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "owner_id")]
    pub owner_id: Option<i64>,
    /// What it is: user or group.

    #[serde(rename = "owner_model")]
    pub owner_model: String,
    /// Name to show.

    #[serde(rename = "name")]
    pub name: String,
    /// What it is called.

    #[serde(rename = "label")]
    pub label: String,
}

#[cfg(feature = "database")]
crate::json_columns!(Owner);
