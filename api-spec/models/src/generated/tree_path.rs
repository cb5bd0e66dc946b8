// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// One step on the path to a node of a tree.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TreePath {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Icon, as the name of a set and of a drawing in it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[serde(rename = "icon")]
    pub icon: Option<Option<String>>,
}

#[cfg(feature = "database")]
crate::json_columns!(TreePath);
