// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What becomes of the contents of a deleted one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockLocationDeletion {
    /// Whether the locations below it are deleted too; otherwise they move up.

    #[serde(rename = "delete_sub_locations")]
    pub delete_sub_locations: bool,
    /// Whether the stock items in it are deleted too; otherwise they move up.

    #[serde(rename = "delete_stock_items")]
    pub delete_stock_items: bool,
}
