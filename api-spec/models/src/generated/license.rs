// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A library that is in the program.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct License {
    /// Its name.

    #[serde(rename = "name")]
    pub name: String,
    /// Its version.

    #[serde(rename = "version")]
    pub version: String,
    /// Licences under which it may be used (SPDX).

    #[serde(rename = "license")]
    pub license: String,
    /// Where it comes from.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "licensetext")]
    pub licensetext: Option<String>,
}
