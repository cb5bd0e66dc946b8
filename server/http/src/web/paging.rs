//! Lists that are longer than a page.

use super::{Form, Request};

/// How many rows a page lists.
pub const PER_PAGE: i64 = 100;

impl Request<'_> {
    /// The key after which the page begins; 0 for the first one.
    pub fn after(&self) -> i64 {
        let query = Form::from_query(self.query);
        let after = query.value("after").and_then(|key| key.parse().ok());
        after.unwrap_or(0)
    }
}

/// Where the list at a path goes on, after a page that shows the rows with these keys; `None` after
/// the last one.
pub fn next_page(path: &str, keys: impl IntoIterator<Item = i64>) -> Option<String> {
    let keys: Vec<_> = keys.into_iter().collect();
    let last = keys.last().filter(|_| keys.len() as i64 == PER_PAGE)?;
    Some(format!("{path}?after={last}"))
}
