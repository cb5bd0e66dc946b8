// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ParameterTemplateListOrdering {
    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `units`
    #[serde(rename = "units")]
    Units,

    /// `-units`
    #[serde(rename = "-units")]
    DescUnits,

    /// `checkbox`
    #[serde(rename = "checkbox")]
    Checkbox,

    /// `-checkbox`
    #[serde(rename = "-checkbox")]
    DescCheckbox,
}

impl ParameterTemplateListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",

            Self::DescName => "-name",

            Self::Units => "units",

            Self::DescUnits => "-units",

            Self::Checkbox => "checkbox",

            Self::DescCheckbox => "-checkbox",
        }
    }
}
