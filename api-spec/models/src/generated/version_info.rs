// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Versions of the server and its parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct VersionInfo {
    /// Whether this is a development version.

    #[serde(rename = "dev")]
    pub dev: bool,
    /// Whether no newer version is known.

    #[serde(rename = "up_to_date")]
    pub up_to_date: bool,
    /// Versions of the parts.

    #[serde(rename = "version")]
    pub version: models::VersionParts,
    /// Where to read more.

    #[serde(rename = "links")]
    pub links: models::VersionLinks,
}
