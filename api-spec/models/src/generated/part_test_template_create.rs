// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a test that stock of a part goes through.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartTestTemplateCreate {
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Name of the test.

    #[schemars(length(max = 100))]
    #[serde(rename = "test_name")]
    pub test_name: String,
    /// A short description.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "description")]
    pub description: Option<Option<String>>,
    /// Whether it is in use.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    /// Whether an item must pass it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "required")]
    pub required: Option<bool>,
    /// Whether a result needs a value.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "requires_value")]
    pub requires_value: Option<bool>,
    /// Whether a result needs a file.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "requires_attachment")]
    pub requires_attachment: Option<bool>,
    /// Allowed values, separated by commas.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 5000))]
    #[serde(rename = "choices")]
    pub choices: Option<String>,
}

impl From<PartTestTemplateCreate> for models::PartTestTemplatePatch {
    fn from(body: PartTestTemplateCreate) -> Self {
        Self {
            part: Some(body.part),
            test_name: Some(body.test_name),
            description: body.description,
            enabled: body.enabled,
            required: body.required,
            requires_value: body.requires_value,
            requires_attachment: body.requires_attachment,
            choices: body.choices,
        }
    }
}
