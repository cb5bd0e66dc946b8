// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A picture, and how many parts show it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartThumb {
    /// Address of the picture.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "image")]
    pub image: Option<String>,
    /// Number of parts that show it.

    #[serde(rename = "count")]
    pub count: i64,
}
