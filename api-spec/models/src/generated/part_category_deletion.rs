// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What becomes of the contents of a deleted one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartCategoryDeletion {
    /// Whether the categories below it are deleted too; otherwise they move up.

    #[serde(rename = "delete_child_categories")]
    pub delete_child_categories: bool,
    /// Whether the parts in it are deleted too; otherwise they move up.

    #[serde(rename = "delete_parts")]
    pub delete_parts: bool,
}
