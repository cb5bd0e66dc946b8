// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A list of values to choose from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SelectionList {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// A short description.

    #[serde(rename = "description")]
    pub description: String,
    /// Whether values can be chosen from it.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether nobody can change it any more.

    #[serde(rename = "locked")]
    pub locked: bool,
    /// Plugin that brings the entries.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "source_plugin")]
    pub source_plugin: Option<i64>,
    /// Where the entries come from.

    #[serde(rename = "source_string")]
    pub source_string: String,
    /// Entry that is chosen unless said otherwise.

    #[schemars(with = "crate::Null<models::SelectionEntry>")]
    #[serde(rename = "default")]
    pub default: Option<models::SelectionEntry>,
    /// When it was created.

    #[serde(rename = "created")]
    pub created: crate::Minute,
    /// When it was changed last.

    #[serde(rename = "last_updated")]
    pub last_updated: crate::Minute,
    /// Number of entries.

    #[serde(rename = "entry_count")]
    pub entry_count: i64,
    /// The entries.

    #[serde(rename = "choices")]
    pub choices: Vec<models::SelectionEntry>,
}
