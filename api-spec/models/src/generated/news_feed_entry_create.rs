// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a piece of news.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NewsFeedEntryCreate {
    /// What its source knows it by.

    #[schemars(length(max = 250))]
    #[serde(rename = "feed_id")]
    pub feed_id: String,
    /// Its heading.

    #[schemars(length(max = 250))]
    #[serde(rename = "title")]
    pub title: String,
    /// Where it stands.

    #[schemars(length(max = 250))]
    #[serde(rename = "link")]
    pub link: String,
    /// When it was published.

    #[serde(rename = "published")]
    pub published: crate::Minute,
    /// Who wrote it.

    #[schemars(length(max = 250))]
    #[serde(rename = "author")]
    pub author: String,
    /// What it is about.

    #[schemars(length(max = 250))]
    #[serde(rename = "summary")]
    pub summary: String,
    /// Whether it has been read.

    #[serde(rename = "read")]
    pub read: bool,
}

impl From<NewsFeedEntryCreate> for models::NewsFeedEntryPatch {
    fn from(body: NewsFeedEntryCreate) -> Self {
        Self {
            feed_id: Some(body.feed_id),
            title: Some(body.title),
            link: Some(body.link),
            published: Some(body.published),
            author: Some(body.author),
            summary: Some(body.summary),
            read: Some(body.read),
        }
    }
}
