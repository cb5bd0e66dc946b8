// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a new part copies from another one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartDuplicateOptions {
    /// The one to copy from.

    #[serde(rename = "original")]
    pub original: i64,
    /// Copy the picture.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_image")]
    pub copy_image: Option<bool>,
    /// Copy the bill of materials.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_bom")]
    pub copy_bom: Option<bool>,
    /// Copy the notes.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_notes")]
    pub copy_notes: Option<bool>,
    /// Copy the test templates.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_tests")]
    pub copy_tests: Option<bool>,
    /// Copy the parameters.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_parameters")]
    pub copy_parameters: Option<bool>,
}
