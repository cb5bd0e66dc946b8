// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum RuleSetName {
    /// `admin`
    #[serde(rename = "admin")]
    Admin,

    /// `bom`
    #[serde(rename = "bom")]
    Bom,

    /// `build`
    #[serde(rename = "build")]
    Build,

    /// `part`
    #[serde(rename = "part")]
    Part,

    /// `part_category`
    #[serde(rename = "part_category")]
    PartCategory,

    /// `purchase_order`
    #[serde(rename = "purchase_order")]
    PurchaseOrder,

    /// `return_order`
    #[serde(rename = "return_order")]
    ReturnOrder,

    /// `sales_order`
    #[serde(rename = "sales_order")]
    SalesOrder,

    /// `stock`
    #[serde(rename = "stock")]
    Stock,

    /// `stock_location`
    #[serde(rename = "stock_location")]
    StockLocation,

    /// `transfer_order`
    #[serde(rename = "transfer_order")]
    TransferOrder,
}

impl RuleSetName {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",

            Self::Bom => "bom",

            Self::Build => "build",

            Self::Part => "part",

            Self::PartCategory => "part_category",

            Self::PurchaseOrder => "purchase_order",

            Self::ReturnOrder => "return_order",

            Self::SalesOrder => "sales_order",

            Self::Stock => "stock",

            Self::StockLocation => "stock_location",

            Self::TransferOrder => "transfer_order",
        }
    }
}
