// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An ability of the server that can be switched.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flag {
    /// Its key.

    #[serde(rename = "key")]
    pub key: String,
    /// Whether it is on.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "state")]
    pub state: Option<serde_json::Value>,
    /// What it depends on, for superusers.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<std::collections::HashMap<String, serde_json::Value>>>")]
    #[serde(rename = "conditions")]
    pub conditions: Option<Option<Vec<std::collections::HashMap<String, serde_json::Value>>>>,
}
