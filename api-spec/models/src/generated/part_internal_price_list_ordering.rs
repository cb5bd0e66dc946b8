// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartInternalPriceListOrdering {
    /// `quantity`
    #[serde(rename = "quantity")]
    Quantity,

    /// `-quantity`
    #[serde(rename = "-quantity")]
    DescQuantity,

    /// `price`
    #[serde(rename = "price")]
    Price,

    /// `-price`
    #[serde(rename = "-price")]
    DescPrice,
}

impl PartInternalPriceListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",

            Self::DescQuantity => "-quantity",

            Self::Price => "price",

            Self::DescPrice => "-price",
        }
    }
}
