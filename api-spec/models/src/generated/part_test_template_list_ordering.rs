// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartTestTemplateListOrdering {
    /// `enabled`
    #[serde(rename = "enabled")]
    Enabled,

    /// `-enabled`
    #[serde(rename = "-enabled")]
    DescEnabled,

    /// `required`
    #[serde(rename = "required")]
    Required,

    /// `-required`
    #[serde(rename = "-required")]
    DescRequired,

    /// `requires_value`
    #[serde(rename = "requires_value")]
    RequiresValue,

    /// `-requires_value`
    #[serde(rename = "-requires_value")]
    DescRequiresValue,

    /// `requires_attachment`
    #[serde(rename = "requires_attachment")]
    RequiresAttachment,

    /// `-requires_attachment`
    #[serde(rename = "-requires_attachment")]
    DescRequiresAttachment,

    /// `results`
    #[serde(rename = "results")]
    Results,

    /// `-results`
    #[serde(rename = "-results")]
    DescResults,

    /// `test_name`
    #[serde(rename = "test_name")]
    TestName,

    /// `-test_name`
    #[serde(rename = "-test_name")]
    DescTestName,
}

impl PartTestTemplateListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",

            Self::DescEnabled => "-enabled",

            Self::Required => "required",

            Self::DescRequired => "-required",

            Self::RequiresValue => "requires_value",

            Self::DescRequiresValue => "-requires_value",

            Self::RequiresAttachment => "requires_attachment",

            Self::DescRequiresAttachment => "-requires_attachment",

            Self::Results => "results",

            Self::DescResults => "-results",

            Self::TestName => "test_name",

            Self::DescTestName => "-test_name",
        }
    }
}
