// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What came of asking for exchange rates.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CurrencyRefresh {
    /// What was done, in a sentence.

    #[serde(rename = "success")]
    pub success: String,
    /// Why no rates came.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "detail")]
    pub detail: Option<String>,
}
