//! `/api/news/`: news of a feed. None is asked unless one is configured.

use ferrostock_models as models;

use ferrostock_kernel::holds;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source};

/// A piece of news.
pub struct News;

impl Resource for News {
    type Row = models::NewsFeedEntry;
    type Create = models::NewsFeedEntryCreate;
    type Patch = models::NewsFeedEntryPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[
                    ("published", &["news_entry.published"]),
                    ("author", &["news_entry.author COLLATE \"C\""]),
                    ("read", &["news_entry.read"]),
                ],
                default: &["news_entry.id"],
            },
            ..Source::of("NewsFeedEntry", "news_entry", "news_entry.id")
        },
        filters: &[("read", Narrow::Is(holds!("news_entry.read")))],
        ..Declaration::of("common.newsfeedentry")
    };
}
