//! Pages of a list and the links between them.

use crate::call::Call;
use ferrostock_models::ListAnswer;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Which part of a list a client wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The number of rows on a page; `None` for the whole list as a bare array.
    pub limit: Option<i64>,
    /// The number of rows to skip. Means nothing without `limit`.
    pub offset: i64,
}

impl Window {
    /// Reads `limit` and `offset`; a limit below one asks for the whole list, an offset below zero
    /// counts as zero.
    pub fn new(limit: Option<i64>, offset: Option<i64>) -> Self {
        match limit.filter(|limit| *limit > 0) {
            Some(limit) => Self {
                limit: Some(limit),
                offset: offset.unwrap_or(0).max(0),
            },
            None => Self::default(),
        }
    }
}

/// A list as a client gets it.
#[derive(Clone, Debug, PartialEq)]
pub enum Listed<T> {
    /// Everything, as a bare array.
    All(Vec<T>),
    /// One page.
    Page(Page<T>),
}

impl<T> Listed<T> {
    /// Whether there is nothing to show, on no page.
    pub const fn is_empty(&self) -> bool {
        match self {
            Self::All(rows) => rows.is_empty(),
            Self::Page(page) => page.count == 0,
        }
    }

    /// What a client sees of rows that are not in the database, and few.
    pub fn of(call: &Call, window: Window, rows: Vec<T>) -> Self {
        let Some(limit) = window.limit else {
            return Self::All(rows);
        };
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let (base, path) = (&call.base_url, &call.path);
        let (next, previous) = links(base, path, &call.query, limit, window.offset, count);
        let [offset, limit] =
            [window.offset, limit].map(|it| usize::try_from(it).unwrap_or_default());
        Self::Page(Page {
            count,
            next,
            previous,
            results: rows.into_iter().skip(offset).take(limit).collect(),
        })
    }

    /// The generated answer of a list operation.
    pub fn answer<A: ListAnswer<Row = T>>(self) -> A {
        match self {
            Self::All(rows) => A::all(rows),
            Self::Page(page) => A::page(page.count, page.next, page.previous, page.results),
        }
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The number of rows on all pages together.
    pub count: i64,
    /// The address of the next page.
    pub next: Option<String>,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The rows.
    pub results: Vec<T>,
}

/// The absolute addresses of the next page and of the page before, with the parameters of the
/// request sorted by name.
pub fn links(
    base_url: &str,
    path: &str,
    query: &[(String, String)],
    limit: i64,
    offset: i64,
    count: i64,
) -> (Option<String>, Option<String>) {
    let link = |offset: i64| {
        let (limit, offset) = (limit.to_string(), offset.to_string());
        let mut pairs: Vec<(&str, &str)> = query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !matches!(*name, "limit" | "offset"))
            .collect();
        pairs.push(("limit", &limit));
        // The first page is addressed without an offset.
        if offset != "0" {
            pairs.push(("offset", &offset));
        }
        pairs.sort_by_key(|(name, _)| *name);
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", quote(name), quote(value)))
            .collect();
        format!("{base_url}{path}?{}", pairs.join("&"))
    };
    let next = offset.saturating_add(limit);
    (
        (next < count).then(|| link(next)),
        (offset > 0).then(|| link(offset.saturating_sub(limit).max(0))),
    )
}

/// Everything but letters, digits and `_.-~ ` is escaped; the blank becomes a plus sign.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'_')
    .remove(b'.')
    .remove(b'-')
    .remove(b'~')
    .remove(b' ');

fn quote(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED)
        .to_string()
        .replace(' ', "+")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Vec<(String, String)> {
        form_urlencoded::parse(text.as_bytes())
            .into_owned()
            .collect()
    }

    #[test]
    fn links_sort_their_parameters() {
        let (next, previous) = links(
            "http://h",
            "/api/part/",
            &query("search=a b*&limit=5&offset=7"),
            5,
            7,
            27,
        );
        assert_eq!(
            next.as_deref(),
            Some("http://h/api/part/?limit=5&offset=12&search=a+b%2A")
        );
        assert_eq!(
            previous.as_deref(),
            Some("http://h/api/part/?limit=5&offset=2&search=a+b%2A")
        );
    }

    #[test]
    fn the_ends_have_no_links() {
        assert_eq!(
            links("http://h", "/p/", &query("limit=5"), 5, 0, 5),
            (None, None)
        );
        let (next, previous) = links("http://h", "/p/", &query("limit=5&offset=3"), 5, 3, 0);
        assert_eq!(
            (next, previous.as_deref()),
            (None, Some("http://h/p/?limit=5"))
        );
    }

    #[test]
    fn only_a_positive_limit_makes_pages() {
        assert_eq!(Window::new(Some(0), Some(5)), Window::default());
        assert_eq!(Window::new(None, Some(5)), Window::default());
        assert_eq!(
            Window::new(Some(3), Some(-5)),
            Window {
                limit: Some(3),
                offset: 0
            }
        );
    }
}
