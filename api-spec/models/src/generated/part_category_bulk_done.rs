// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The ones that were changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartCategoryBulkDone {
    /// What was done, in a sentence.

    #[serde(rename = "success")]
    pub success: String,
    /// The ones that were changed, as they are now.

    #[serde(rename = "items")]
    pub items: Vec<models::PartCategory>,
}
