// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A test that stock of a part goes through.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartTestTemplate {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name in a form that compares well.

    #[serde(rename = "key")]
    pub key: String,
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Name of the test.

    #[serde(rename = "test_name")]
    pub test_name: String,
    /// A short description.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Whether it is in use.

    #[serde(rename = "enabled")]
    pub enabled: bool,
    /// Whether an item must pass it.

    #[serde(rename = "required")]
    pub required: bool,
    /// Whether a result needs a value.

    #[serde(rename = "requires_value")]
    pub requires_value: bool,
    /// Whether a result needs a file.

    #[serde(rename = "requires_attachment")]
    pub requires_attachment: bool,
    /// Number of results.

    #[serde(rename = "results")]
    pub results: i64,
    /// Allowed values, separated by commas.

    #[serde(rename = "choices")]
    pub choices: String,
}
