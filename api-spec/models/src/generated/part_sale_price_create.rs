// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: sale price of a part from a quantity on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartSalePriceCreate {
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Quantity from which the price holds.

    #[schemars(range(min = 1))]
    #[serde(rename = "quantity")]
    pub quantity: f64,
    /// Price of one.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<crate::Decimal>")]
    #[serde(rename = "price")]
    pub price: Option<Option<crate::Money>>,
    /// Currency of the price (ISO 4217).

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 3))]
    #[serde(rename = "price_currency")]
    pub price_currency: Option<String>,
}

impl From<PartSalePriceCreate> for models::PartSalePricePatch {
    fn from(body: PartSalePriceCreate) -> Self {
        Self {
            part: Some(body.part),
            quantity: Some(body.quantity),
            price: body.price,
            price_currency: body.price_currency,
        }
    }
}
