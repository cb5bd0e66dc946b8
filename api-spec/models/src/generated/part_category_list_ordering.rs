// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartCategoryListOrdering {
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

    /// `part_count`
    #[serde(rename = "part_count")]
    PartCount,

    /// `-part_count`
    #[serde(rename = "-part_count")]
    DescPartCount,
}

impl PartCategoryListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",

            Self::DescName => "-name",

            Self::Pathstring => "pathstring",

            Self::DescPathstring => "-pathstring",

            Self::Level => "level",

            Self::DescLevel => "-level",

            Self::TreeId => "tree_id",

            Self::DescTreeId => "-tree_id",

            Self::Lft => "lft",

            Self::DescLft => "-lft",

            Self::PartCount => "part_count",

            Self::DescPartCount => "-part_count",
        }
    }
}
