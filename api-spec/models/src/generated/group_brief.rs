// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A group in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupBrief {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
}

#[cfg(feature = "database")]
crate::json_columns!(GroupBrief);
