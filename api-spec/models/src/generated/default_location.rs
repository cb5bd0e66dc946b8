// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A default location in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DefaultLocation {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Names from the top of the tree down to it, joined by slashes.

    #[serde(rename = "pathstring")]
    pub pathstring: String,
}

#[cfg(feature = "database")]
crate::json_columns!(DefaultLocation);
