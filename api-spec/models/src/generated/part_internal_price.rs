// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Internal price of a part from a quantity on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartInternalPrice {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Quantity from which the price holds.

    #[serde(rename = "quantity")]
    pub quantity: f64,
    /// Price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "price")]
    pub price: Option<crate::Money>,
    /// Currency of the price (ISO 4217).

    #[serde(rename = "price_currency")]
    pub price_currency: String,
}
