// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum NewsListOrdering {
    /// `published`
    #[serde(rename = "published")]
    Published,

    /// `-published`
    #[serde(rename = "-published")]
    DescPublished,

    /// `author`
    #[serde(rename = "author")]
    Author,

    /// `-author`
    #[serde(rename = "-author")]
    DescAuthor,

    /// `read`
    #[serde(rename = "read")]
    Read,

    /// `-read`
    #[serde(rename = "-read")]
    DescRead,
}

impl NewsListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",

            Self::DescPublished => "-published",

            Self::Author => "author",

            Self::DescAuthor => "-author",

            Self::Read => "read",

            Self::DescRead => "-read",
        }
    }
}
