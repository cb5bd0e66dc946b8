// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a user tells about himself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserProfile {
    /// Preferred language.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 10))]
    #[serde(rename = "language")]
    pub language: Option<String>,
    /// Theme of the web interface.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "theme")]
    pub theme: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Widgets of the web interface.

    #[schemars(with = "crate::Null<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "widgets")]
    pub widgets: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Name to show.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "displayname")]
    pub displayname: Option<String>,
    /// Position in the organisation.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "position")]
    pub position: Option<String>,
    /// What the person is up to.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "status")]
    pub status: Option<String>,
    /// Where the person is.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "location")]
    pub location: Option<String>,
    /// Whether the person is about.

    #[serde(rename = "active")]
    pub active: bool,
    /// How to reach the person.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "contact")]
    pub contact: Option<String>,
    /// Kind of user.

    #[serde(rename = "type")]
    pub r#type: String,
    /// Organisation.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "organisation")]
    pub organisation: Option<String>,
    /// Main group.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "primary_group")]
    pub primary_group: Option<i64>,
}
