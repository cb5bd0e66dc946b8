// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a version of the API changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct VersionText {
    /// The version, with a leading v.

    #[serde(rename = "version")]
    pub version: String,
    /// The day on which it came.

    #[serde(rename = "date")]
    pub date: chrono::NaiveDate,
    /// Where the change was discussed.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "gh")]
    pub gh: Option<String>,
    /// The changes, one each.

    #[serde(rename = "text")]
    pub text: Vec<String>,
    /// Whether no version follows.

    #[serde(rename = "latest")]
    pub latest: bool,
}
