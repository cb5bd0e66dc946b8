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

#[cfg(feature = "database")]
impl crate::database::FromRow for NewsFeedEntry {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "feed_id",
            column: "feed_id",
            always: true,
        },
        crate::database::Column {
            property: "title",
            column: "title",
            always: true,
        },
        crate::database::Column {
            property: "link",
            column: "link",
            always: true,
        },
        crate::database::Column {
            property: "published",
            column: "published",
            always: true,
        },
        crate::database::Column {
            property: "author",
            column: "author",
            always: true,
        },
        crate::database::Column {
            property: "summary",
            column: "summary",
            always: true,
        },
        crate::database::Column {
            property: "read",
            column: "read",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            feed_id: properties.required()?,
            title: properties.required()?,
            link: properties.required()?,
            published: properties.required()?,
            author: properties.required()?,
            summary: properties.required()?,
            read: properties.required()?,
        })
    }
}
