//! The database: the pool, and the one way to run statements.
//!
//! Statements with fixed text go through [`Session::query`] and its siblings, which prepare each
//! text once per connection. Composed ones (lists with filters) go through
//! [`Session::query_dynamic`], which names the types of its parameters and so needs neither a
//! prepared statement nor a second round trip; those that one plan serves whatever their values go
//! through [`Session::query_steady`], which keeps them as well.

mod connect;
pub mod content;
mod copy;
mod embedded;
mod migrate;
mod retry;
mod row;
mod shared;
mod violation;

use deadpool_postgres::{Object, Pool};
use postgres_types::{ToSql, Type};

use crate::error::{Error, Result};
use shared::Lanes;

pub use connect::Address;
pub use copy::Copy;
pub use embedded::Embedded;
pub use migrate::{migrate, migrate_to, newest_schema, schema_version};
pub use retry::{RETRIES, is_transient, pause};
pub use row::Row;
pub use shared::Shared;
pub use violation::explain;

/// The counter of all statements that were sent, by which tests see what a request costs.
pub const STATEMENTS: &str = "ferrostock_sql_statements_total";

/// How many statements a connection keeps. Composed ones are as many as clients think of; when there
/// are too many, all go, and those in use come back.
const KEPT: usize = 300;

/// The connections, those of one's own in a pool and those that are shared; cloning it is cheap.
#[derive(Clone)]
pub struct Database {
    pool: Pool,
    lanes: Lanes,
}

impl Database {
    fn new(pool: Pool, shared: Pool) -> Self {
        Self {
            pool,
            lanes: Lanes::new(shared),
        }
    }

    /// A connection of one's own, given back to the pool when dropped.
    pub async fn get(&self) -> Result<Connection> {
        Ok(Connection {
            client: self.pool.get().await?,
        })
    }

    /// A connection for reads that are over at once, such as that of one object by its primary key.
    /// Others use it at the same time and wait until such a read is done, so nothing that may wait
    /// itself (for the lock of a row) or depends on how much there is (a list) goes here.
    pub async fn quick(&self) -> Result<Shared> {
        Ok(match self.lanes.get().await? {
            Some(shared) => shared,
            None => Shared::own(self.pool.get().await?),
        })
    }

    /// Ends all connections; further [`Self::get`]s fail.
    pub fn close(&self) {
        self.pool.close();
        self.lanes.close();
    }
}

/// What statements run on: a connection, or a transaction on one.
pub trait Session: Sync {
    /// Runs a statement of fixed text.
    fn query(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> impl Future<Output = Result<Vec<Row>>> + Send;

    /// Runs a statement of fixed text that changes rows; gives their number.
    fn execute(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> impl Future<Output = Result<u64>> + Send;

    /// Runs a statement whose text was composed.
    fn query_dynamic(
        &self,
        sql: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> impl Future<Output = Result<Vec<Row>>> + Send;

    /// Runs a statement whose text was composed, and keeps its plan.
    fn query_steady(
        &self,
        sql: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> impl Future<Output = Result<Vec<Row>>> + Send;

    /// Runs a statement of fixed text that finds at most one row.
    fn query_opt(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> impl Future<Output = Result<Option<Row>>> + Send {
        let rows = self.query(sql, params);
        async move { Ok(rows.await?.into_iter().next()) }
    }

    /// Runs a statement of fixed text that always gives a row.
    fn query_one(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> impl Future<Output = Result<Row>> + Send {
        let row = self.query_opt(sql, params);
        async move {
            row.await?
                .ok_or_else(|| Error::internal("a statement gave no row"))
        }
    }
}

/// A connection from the pool.
pub struct Connection {
    client: Object,
}

impl Connection {
    /// Begins a transaction (READ COMMITTED). Dropping it undoes what it did.
    pub async fn transaction(&mut self) -> Result<Transaction<'_>> {
        Ok(Transaction {
            inner: self.client.transaction().await?,
        })
    }
}

/// A transaction under way.
pub struct Transaction<'a> {
    inner: deadpool_postgres::Transaction<'a>,
}

impl Transaction<'_> {
    /// Runs several statements of fixed text.
    pub async fn script(&self, sql: &'static str) -> Result<()> {
        Ok(self.inner.batch_execute(sql).await?)
    }

    /// Makes everything that the transaction did lasting and visible.
    pub async fn commit(self) -> Result<()> {
        Ok(self.inner.commit().await?)
    }
}

fn rows(read: Vec<tokio_postgres::Row>) -> Vec<Row> {
    read.into_iter().map(Row::from).collect()
}

macro_rules! session {
    ($session:ty, $client:ident) => {
        impl Session for $session {
            async fn query(
                &self,
                sql: &'static str,
                params: &[&(dyn ToSql + Sync)],
            ) -> Result<Vec<Row>> {
                metrics::counter!(STATEMENTS).increment(1);
                let statement = self.$client.prepare_cached(sql).await?;
                Ok(rows(self.$client.query(&statement, params).await?))
            }

            async fn execute(
                &self,
                sql: &'static str,
                params: &[&(dyn ToSql + Sync)],
            ) -> Result<u64> {
                metrics::counter!(STATEMENTS).increment(1);
                let statement = self.$client.prepare_cached(sql).await?;
                Ok(self.$client.execute(&statement, params).await?)
            }

            async fn query_dynamic(
                &self,
                sql: &str,
                params: &[(&(dyn ToSql + Sync), Type)],
            ) -> Result<Vec<Row>> {
                metrics::counter!(STATEMENTS).increment(1);
                Ok(rows(self.$client.query_typed(sql, params).await?))
            }

            async fn query_steady(
                &self,
                sql: &str,
                params: &[(&(dyn ToSql + Sync), Type)],
            ) -> Result<Vec<Row>> {
                metrics::counter!(STATEMENTS).increment(1);
                if self.$client.statement_cache.size() >= KEPT {
                    self.$client.statement_cache.clear();
                }
                let (values, types): (Vec<_>, Vec<_>) = params.iter().cloned().unzip();
                let statement = self.$client.prepare_typed_cached(sql, &types).await?;
                Ok(rows(self.$client.query(&statement, &values).await?))
            }
        }
    };
}

session!(Connection, client);
session!(Shared, client);
session!(Transaction<'_>, inner);
