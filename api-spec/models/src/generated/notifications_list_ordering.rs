// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum NotificationsListOrdering {
    /// `category`
    #[serde(rename = "category")]
    Category,

    /// `-category`
    #[serde(rename = "-category")]
    DescCategory,

    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `read`
    #[serde(rename = "read")]
    Read,

    /// `-read`
    #[serde(rename = "-read")]
    DescRead,

    /// `creation`
    #[serde(rename = "creation")]
    Creation,

    /// `-creation`
    #[serde(rename = "-creation")]
    DescCreation,
}

impl NotificationsListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Category => "category",

            Self::DescCategory => "-category",

            Self::Name => "name",

            Self::DescName => "-name",

            Self::Read => "read",

            Self::DescRead => "-read",

            Self::Creation => "creation",

            Self::DescCreation => "-creation",
        }
    }
}
