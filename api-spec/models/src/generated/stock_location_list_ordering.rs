// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum StockLocationListOrdering {
    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `pathstring`
    #[serde(rename = "pathstring")]
    Pathstring,

    /// `-pathstring`
    #[serde(rename = "-pathstring")]
    DescPathstring,

    /// `items`
    #[serde(rename = "items")]
    Items,

    /// `-items`
    #[serde(rename = "-items")]
    DescItems,

    /// `level`
    #[serde(rename = "level")]
    Level,

    /// `-level`
    #[serde(rename = "-level")]
    DescLevel,

    /// `tree_id`
    #[serde(rename = "tree_id")]
    TreeId,

    /// `-tree_id`
    #[serde(rename = "-tree_id")]
    DescTreeId,

    /// `lft`
    #[serde(rename = "lft")]
    Lft,

    /// `-lft`
    #[serde(rename = "-lft")]
    DescLft,
}

impl StockLocationListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",

            Self::DescName => "-name",

            Self::Pathstring => "pathstring",

            Self::DescPathstring => "-pathstring",

            Self::Items => "items",

            Self::DescItems => "-items",

            Self::Level => "level",

            Self::DescLevel => "-level",

            Self::TreeId => "tree_id",

            Self::DescTreeId => "-tree_id",

            Self::Lft => "lft",

            Self::DescLft => "-lft",
        }
    }
}
