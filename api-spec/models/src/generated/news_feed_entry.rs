// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A piece of news.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NewsFeedEntry {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// What its source knows it by.

    #[serde(rename = "feed_id")]
    pub feed_id: String,
    /// Its heading.

    #[serde(rename = "title")]
    pub title: String,
    /// Where it stands.

    #[serde(rename = "link")]
    pub link: String,
    /// When it was published.

    #[serde(rename = "published")]
    pub published: crate::Minute,
    /// Who wrote it.

    #[serde(rename = "author")]
    pub author: String,
    /// What it is about.

    #[serde(rename = "summary")]
    pub summary: String,
    /// Whether it has been read.

    #[serde(rename = "read")]
    pub read: bool,
}
