// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a new company copies from another one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CompanyDuplicateOptions {
    /// The one to copy from.

    #[serde(rename = "original")]
    pub original: i64,
    /// Copy the parameters.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_parameters")]
    pub copy_parameters: Option<bool>,
}
