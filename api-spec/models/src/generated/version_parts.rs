// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Versions of the parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct VersionParts {
    /// Kind of server; clients look for this exact name.

    #[serde(rename = "server")]
    pub server: String,
    /// Version of the API.

    #[serde(rename = "api")]
    pub api: i64,
    /// Source revision that was built.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "commit_hash")]
    pub commit_hash: Option<String>,
    /// Date of that revision.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "commit_date")]
    pub commit_date: Option<String>,
    /// Branch of that revision.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "commit_branch")]
    pub commit_branch: Option<String>,
    /// Version of Python; this server uses none.

    #[serde(rename = "python")]
    pub python: String,
    /// Version of Django; this server uses none.

    #[serde(rename = "django")]
    pub django: String,
}
