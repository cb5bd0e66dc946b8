// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: what a user tells about himself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserProfilePatch {
    /// Preferred language.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 10))]
    #[serde(rename = "language")]
    pub language: Option<Option<String>>,
    /// Theme of the web interface.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "theme")]
    pub theme: Option<Option<std::collections::HashMap<String, serde_json::Value>>>,
    /// Widgets of the web interface.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<std::collections::HashMap<String, serde_json::Value>>")]
    #[serde(rename = "widgets")]
    pub widgets: Option<Option<std::collections::HashMap<String, serde_json::Value>>>,
    /// Name to show.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "displayname")]
    pub displayname: Option<Option<String>>,
    /// Position in the organisation.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "position")]
    pub position: Option<Option<String>>,
    /// What the person is up to.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "status")]
    pub status: Option<Option<String>>,
    /// Where the person is.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "location")]
    pub location: Option<Option<String>>,
    /// Whether the person is about.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// How to reach the person.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "contact")]
    pub contact: Option<Option<String>>,
    /// Kind of user.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "type")]
    pub r#type: Option<String>,
    /// Organisation.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 255))]
    #[serde(rename = "organisation")]
    pub organisation: Option<Option<String>>,
    /// Main group.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "primary_group")]
    pub primary_group: Option<Option<i64>>,
}
