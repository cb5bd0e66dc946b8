// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartListOrdering {
    /// `id`
    #[serde(rename = "id")]
    Id,

    /// `-id`
    #[serde(rename = "-id")]
    DescId,

    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `creation_date`
    #[serde(rename = "creation_date")]
    CreationDate,

    /// `-creation_date`
    #[serde(rename = "-creation_date")]
    DescCreationDate,

    /// `IPN`
    #[serde(rename = "IPN")]
    IPN,

    /// `-IPN`
    #[serde(rename = "-IPN")]
    DescIPN,

    /// `ordering`
    #[serde(rename = "ordering")]
    Ordering,

    /// `-ordering`
    #[serde(rename = "-ordering")]
    DescOrdering,

    /// `in_stock`
    #[serde(rename = "in_stock")]
    InStock,

    /// `-in_stock`
    #[serde(rename = "-in_stock")]
    DescInStock,

    /// `total_in_stock`
    #[serde(rename = "total_in_stock")]
    TotalInStock,

    /// `-total_in_stock`
    #[serde(rename = "-total_in_stock")]
    DescTotalInStock,

    /// `unallocated_stock`
    #[serde(rename = "unallocated_stock")]
    UnallocatedStock,

    /// `-unallocated_stock`
    #[serde(rename = "-unallocated_stock")]
    DescUnallocatedStock,

    /// `category`
    #[serde(rename = "category")]
    Category,

    /// `-category`
    #[serde(rename = "-category")]
    DescCategory,

    /// `default_location`
    #[serde(rename = "default_location")]
    DefaultLocation,

    /// `-default_location`
    #[serde(rename = "-default_location")]
    DescDefaultLocation,

    /// `units`
    #[serde(rename = "units")]
    Units,

    /// `-units`
    #[serde(rename = "-units")]
    DescUnits,

    /// `pricing_min`
    #[serde(rename = "pricing_min")]
    PricingMin,

    /// `-pricing_min`
    #[serde(rename = "-pricing_min")]
    DescPricingMin,

    /// `pricing_max`
    #[serde(rename = "pricing_max")]
    PricingMax,

    /// `-pricing_max`
    #[serde(rename = "-pricing_max")]
    DescPricingMax,

    /// `pricing_updated`
    #[serde(rename = "pricing_updated")]
    PricingUpdated,

    /// `-pricing_updated`
    #[serde(rename = "-pricing_updated")]
    DescPricingUpdated,

    /// `revision`
    #[serde(rename = "revision")]
    Revision,

    /// `-revision`
    #[serde(rename = "-revision")]
    DescRevision,

    /// `revision_count`
    #[serde(rename = "revision_count")]
    RevisionCount,

    /// `-revision_count`
    #[serde(rename = "-revision_count")]
    DescRevisionCount,
}

impl PartListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",

            Self::DescId => "-id",

            Self::Name => "name",

            Self::DescName => "-name",

            Self::CreationDate => "creation_date",

            Self::DescCreationDate => "-creation_date",

            Self::IPN => "IPN",

            Self::DescIPN => "-IPN",

            Self::Ordering => "ordering",

            Self::DescOrdering => "-ordering",

            Self::InStock => "in_stock",

            Self::DescInStock => "-in_stock",

            Self::TotalInStock => "total_in_stock",

            Self::DescTotalInStock => "-total_in_stock",

            Self::UnallocatedStock => "unallocated_stock",

            Self::DescUnallocatedStock => "-unallocated_stock",

            Self::Category => "category",

            Self::DescCategory => "-category",

            Self::DefaultLocation => "default_location",

            Self::DescDefaultLocation => "-default_location",

            Self::Units => "units",

            Self::DescUnits => "-units",

            Self::PricingMin => "pricing_min",

            Self::DescPricingMin => "-pricing_min",

            Self::PricingMax => "pricing_max",

            Self::DescPricingMax => "-pricing_max",

            Self::PricingUpdated => "pricing_updated",

            Self::DescPricingUpdated => "-pricing_updated",

            Self::Revision => "revision",

            Self::DescRevision => "-revision",

            Self::RevisionCount => "revision_count",

            Self::DescRevisionCount => "-revision_count",
        }
    }
}
