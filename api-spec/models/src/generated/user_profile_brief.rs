// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a user tells others about himself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserProfileBrief {
    /// Name to show.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "displayname")]
    pub displayname: Option<String>,
    /// Position in the organisation.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "position")]
    pub position: Option<String>,
    /// What the person is up to.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "status")]
    pub status: Option<String>,
    /// Where the person is.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "location")]
    pub location: Option<String>,
    /// Whether the person is about.

    #[serde(rename = "active")]
    pub active: bool,
    /// How to reach the person.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "contact")]
    pub contact: Option<String>,
    /// Kind of user.

    #[serde(rename = "type")]
    pub r#type: String,
    /// Organisation.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "organisation")]
    pub organisation: Option<String>,
    /// Main group.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "primary_group")]
    pub primary_group: Option<i64>,
}

#[cfg(feature = "database")]
crate::json_columns!(UserProfileBrief);
