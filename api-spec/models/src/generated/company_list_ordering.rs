// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum CompanyListOrdering {
    /// `active`
    #[serde(rename = "active")]
    Active,

    /// `-active`
    #[serde(rename = "-active")]
    DescActive,

    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `parts_supplied`
    #[serde(rename = "parts_supplied")]
    PartsSupplied,

    /// `-parts_supplied`
    #[serde(rename = "-parts_supplied")]
    DescPartsSupplied,

    /// `parts_manufactured`
    #[serde(rename = "parts_manufactured")]
    PartsManufactured,

    /// `-parts_manufactured`
    #[serde(rename = "-parts_manufactured")]
    DescPartsManufactured,
}

impl CompanyListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",

            Self::DescActive => "-active",

            Self::Name => "name",

            Self::DescName => "-name",

            Self::PartsSupplied => "parts_supplied",

            Self::DescPartsSupplied => "-parts_supplied",

            Self::PartsManufactured => "parts_manufactured",

            Self::DescPartsManufactured => "-parts_manufactured",
        }
    }
}
