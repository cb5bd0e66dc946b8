// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What currencies are worth.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CurrencyExchange {
    /// Currency that the rates are told in (ISO 4217).

    #[serde(rename = "base_currency")]
    pub base_currency: String,
    /// How much of each currency one of the base currency is, by its code.

    #[serde(rename = "exchange_rates")]
    pub exchange_rates: std::collections::HashMap<String, f64>,
    /// When the rates were asked for last; null for never.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "updated")]
    pub updated: Option<chrono::DateTime<chrono::Utc>>,
}
