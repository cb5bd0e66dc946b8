// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum StockListOrdering {
    /// `batch`
    #[serde(rename = "batch")]
    Batch,

    /// `-batch`
    #[serde(rename = "-batch")]
    DescBatch,

    /// `location`
    #[serde(rename = "location")]
    Location,

    /// `-location`
    #[serde(rename = "-location")]
    DescLocation,

    /// `part`
    #[serde(rename = "part")]
    Part,

    /// `-part`
    #[serde(rename = "-part")]
    DescPart,

    /// `part__name`
    #[serde(rename = "part__name")]
    PartName,

    /// `-part__name`
    #[serde(rename = "-part__name")]
    DescPartName,

    /// `part__IPN`
    #[serde(rename = "part__IPN")]
    PartIPN,

    /// `-part__IPN`
    #[serde(rename = "-part__IPN")]
    DescPartIPN,

    /// `updated`
    #[serde(rename = "updated")]
    Updated,

    /// `-updated`
    #[serde(rename = "-updated")]
    DescUpdated,

    /// `purchase_price`
    #[serde(rename = "purchase_price")]
    PurchasePrice,

    /// `-purchase_price`
    #[serde(rename = "-purchase_price")]
    DescPurchasePrice,

    /// `creation_date`
    #[serde(rename = "creation_date")]
    CreationDate,

    /// `-creation_date`
    #[serde(rename = "-creation_date")]
    DescCreationDate,

    /// `stocktake_date`
    #[serde(rename = "stocktake_date")]
    StocktakeDate,

    /// `-stocktake_date`
    #[serde(rename = "-stocktake_date")]
    DescStocktakeDate,

    /// `expiry_date`
    #[serde(rename = "expiry_date")]
    ExpiryDate,

    /// `-expiry_date`
    #[serde(rename = "-expiry_date")]
    DescExpiryDate,

    /// `packaging`
    #[serde(rename = "packaging")]
    Packaging,

    /// `-packaging`
    #[serde(rename = "-packaging")]
    DescPackaging,

    /// `quantity`
    #[serde(rename = "quantity")]
    Quantity,

    /// `-quantity`
    #[serde(rename = "-quantity")]
    DescQuantity,

    /// `stock`
    #[serde(rename = "stock")]
    Stock,

    /// `-stock`
    #[serde(rename = "-stock")]
    DescStock,

    /// `status`
    #[serde(rename = "status")]
    Status,

    /// `-status`
    #[serde(rename = "-status")]
    DescStatus,

    /// `IPN`
    #[serde(rename = "IPN")]
    IPN,

    /// `-IPN`
    #[serde(rename = "-IPN")]
    DescIPN,

    /// `SKU`
    #[serde(rename = "SKU")]
    SKU,

    /// `-SKU`
    #[serde(rename = "-SKU")]
    DescSKU,

    /// `MPN`
    #[serde(rename = "MPN")]
    MPN,

    /// `-MPN`
    #[serde(rename = "-MPN")]
    DescMPN,
}

impl StockListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Batch => "batch",

            Self::DescBatch => "-batch",

            Self::Location => "location",

            Self::DescLocation => "-location",

            Self::Part => "part",

            Self::DescPart => "-part",

            Self::PartName => "part__name",

            Self::DescPartName => "-part__name",

            Self::PartIPN => "part__IPN",

            Self::DescPartIPN => "-part__IPN",

            Self::Updated => "updated",

            Self::DescUpdated => "-updated",

            Self::PurchasePrice => "purchase_price",

            Self::DescPurchasePrice => "-purchase_price",

            Self::CreationDate => "creation_date",

            Self::DescCreationDate => "-creation_date",

            Self::StocktakeDate => "stocktake_date",

            Self::DescStocktakeDate => "-stocktake_date",

            Self::ExpiryDate => "expiry_date",

            Self::DescExpiryDate => "-expiry_date",

            Self::Packaging => "packaging",

            Self::DescPackaging => "-packaging",

            Self::Quantity => "quantity",

            Self::DescQuantity => "-quantity",

            Self::Stock => "stock",

            Self::DescStock => "-stock",

            Self::Status => "status",

            Self::DescStatus => "-status",

            Self::IPN => "IPN",

            Self::DescIPN => "-IPN",

            Self::SKU => "SKU",

            Self::DescSKU => "-SKU",

            Self::MPN => "MPN",

            Self::DescMPN => "-MPN",
        }
    }
}
