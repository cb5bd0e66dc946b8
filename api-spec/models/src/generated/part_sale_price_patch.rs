// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: sale price of a part from a quantity on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartSalePricePatch {
    /// The part.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Quantity from which the price holds.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[schemars(range(min = 1))]
    #[serde(rename = "quantity")]
    pub quantity: Option<f64>,
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

#[cfg(feature = "database")]
impl crate::database::Body for PartSalePricePatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("part", "part_id", self.part);
        collect.optional("quantity", "quantity", self.quantity);
        collect.asked("price", "price", self.price);
        collect.optional("price_currency", "price_currency", self.price_currency);
        collect.finish()
    }
}
