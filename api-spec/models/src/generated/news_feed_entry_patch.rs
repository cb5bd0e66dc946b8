// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a piece of news.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NewsFeedEntryPatch {
    /// What its source knows it by.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "feed_id")]
    pub feed_id: Option<String>,
    /// Its heading.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// Where it stands.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "link")]
    pub link: Option<String>,
    /// When it was published.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "chrono::DateTime<chrono::Utc>")]
    #[serde(rename = "published")]
    pub published: Option<crate::Minute>,
    /// Who wrote it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// What it is about.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "summary")]
    pub summary: Option<String>,
    /// Whether it has been read.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "read")]
    pub read: Option<bool>,
}

#[cfg(feature = "database")]
impl crate::database::Body for NewsFeedEntryPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("feed_id", "feed_id", self.feed_id);
        collect.optional("title", "title", self.title);
        collect.optional("link", "link", self.link);
        collect.optional("published", "published", self.published);
        collect.optional("author", "author", self.author);
        collect.optional("summary", "summary", self.summary);
        collect.optional("read", "read", self.read);
        collect.finish()
    }
}
