//! Rows that are read while they are needed, so that however many there are, few are in memory.

use std::pin::Pin;
use std::sync::Arc;

use ferrostock_models::database::Layouts;
use futures::TryStreamExt as _;
use postgres_types::{ToSql, Type};
use tokio::sync::OwnedSemaphorePermit;
use tokio_postgres::RowStream;

use super::{Connection, Row, STATEMENTS};
use crate::error::Result;

/// The rows of a statement, and the connection that they come on: it is theirs until they end. The
/// database waits with those that are not read yet. Dropping them cancels the statement.
pub struct Rows {
    // Dropped before the connection, so that nobody waits for the rest.
    stream: Pin<Box<RowStream>>,
    connection: Connection,
    layouts: Arc<Layouts>,
    /// The right to hold the connection for long.
    long: Option<Long>,
}

impl Connection {
    /// Runs a statement whose text was composed, and gives its rows one after the other. A `steady`
    /// one keeps its plan.
    pub async fn rows(
        self,
        sql: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
        steady: bool,
    ) -> Result<Rows> {
        metrics::counter!(STATEMENTS).increment(1);
        // It runs until its last row is read.
        self.running.begin();
        let begun = async {
            if steady {
                let (values, types): (Vec<_>, Vec<_>) = params.iter().cloned().unzip();
                let client = &self.client;
                let prepared = client.prepared(sql, &types).await?;
                let stream = client.query_raw(&prepared.statement, values).await?;
                Ok((stream, Arc::clone(&prepared.layouts)))
            } else {
                let params = params.iter().cloned();
                let stream = self.client.query_typed_raw(sql, params).await?;
                Ok((stream, Arc::default()))
            }
        }
        .await;
        let (stream, layouts) = match begun {
            Ok((stream, layouts)) => (Box::pin(stream), layouts),
            Err(error) => return self.running.end(Err(error)),
        };
        Ok(Rows {
            stream,
            connection: self,
            layouts,
            long: None,
        })
    }
}

impl Rows {
    /// The next row; `None` after the last one.
    pub async fn next(&mut self) -> Result<Option<Row>> {
        match self.stream.try_next().await {
            Ok(Some(row)) => Ok(Some(Row::new(row, &self.layouts))),
            ended => {
                self.connection.running.end(ended)?;
                Ok(None)
            }
        }
    }

    /// Says that the connection is held for as long as a client takes to read.
    pub fn keep_long(&mut self, right: Long) {
        self.long = Some(right);
    }
}

/// The right to hold a connection for long: a part of its user's share, or none of the server itself.
pub struct Long {
    pub(super) _right: Option<OwnedSemaphorePermit>,
}
