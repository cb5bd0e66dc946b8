//! Rows as domains read them.

use std::sync::atomic::{AtomicUsize, Ordering};

use postgres_types::FromSql;

/// A row that a statement gave.
///
/// Columns are read by name, mostly in the order in which the statement has them: each is first
/// looked for behind the one that was read last. From the first column on, as the driver looks for
/// them, the sixty columns of a part would take most of the time that it takes to read it.
#[derive(Debug)]
pub struct Row {
    inner: tokio_postgres::Row,
    next: AtomicUsize,
}

impl Row {
    /// The value of a column, named or by its number; an error when there is no such column, or its
    /// value is of another type.
    pub fn try_get<'a, I: Column, T: FromSql<'a>>(
        &'a self,
        column: I,
    ) -> Result<T, tokio_postgres::Error> {
        column.read(self)
    }
}

impl From<tokio_postgres::Row> for Row {
    fn from(inner: tokio_postgres::Row) -> Self {
        Self {
            inner,
            next: AtomicUsize::new(0),
        }
    }
}

/// What a column of a row is called by.
pub trait Column {
    /// Reads the value that the column has in a row.
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error>;
}

impl Column for usize {
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error> {
        row.inner.try_get(self)
    }
}

impl Column for &str {
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error> {
        let columns = row.inner.columns();
        // A place to start from, which nothing but the time it takes depends on.
        let next = row.next.load(Ordering::Relaxed).min(columns.len());
        let (before, behind) = columns.split_at(next);
        let found = behind.iter().chain(before).position(|it| it.name() == self);
        match found {
            Some(at) => {
                let at = (next + at) % columns.len();
                row.next.store(at + 1, Ordering::Relaxed);
                row.inner.try_get(at)
            }
            // For the driver's error.
            None => row.inner.try_get(self),
        }
    }
}
