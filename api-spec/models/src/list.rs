//! What the answers of all lists have in common.

/// The answer of a list: all rows, or one page of them when the request has a limit.
pub trait ListAnswer: Sized {
    /// A row of the list.
    type Row;

    /// The answer with all rows.
    fn all(rows: Vec<Self::Row>) -> Self;

    /// The answer with one page: how many rows there are on all pages, the addresses of the next page
    /// and of the one before, and the rows.
    fn page(
        count: i64,
        next: Option<String>,
        previous: Option<String>,
        results: Vec<Self::Row>,
    ) -> Self;

    /// The rows, and whether more follow.
    fn rows(self) -> (Vec<Self::Row>, bool);
}
