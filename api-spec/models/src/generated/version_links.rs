// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Where to read more.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct VersionLinks {
    /// Documentation.

    #[serde(rename = "doc")]
    pub doc: String,
    /// Source code.

    #[serde(rename = "code")]
    pub code: String,
    /// Mobile app.

    #[serde(rename = "app")]
    pub app: String,
    /// Where to report a fault.

    #[serde(rename = "bug")]
    pub bug: String,
}
