// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum SelectionEntryListOrdering {
    /// `list`
    #[serde(rename = "list")]
    List,

    /// `-list`
    #[serde(rename = "-list")]
    DescList,

    /// `label`
    #[serde(rename = "label")]
    Label,

    /// `-label`
    #[serde(rename = "-label")]
    DescLabel,

    /// `active`
    #[serde(rename = "active")]
    Active,

    /// `-active`
    #[serde(rename = "-active")]
    DescActive,
}

impl SelectionEntryListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",

            Self::DescList => "-list",

            Self::Label => "label",

            Self::DescLabel => "-label",

            Self::Active => "active",

            Self::DescActive => "-active",
        }
    }
}
