//! The database: the pool, and the one way to run statements.
//!
//! Statements with fixed text go through [`Session::query`] and its siblings, which prepare each
//! text once per connection. Composed ones (lists with filters) go through
//! [`Session::query_dynamic`], which names the types of its parameters and so needs neither a
//! prepared statement nor a second round trip; those that one plan serves whatever their values go
//! through [`Session::query_steady`], which keeps them as well.

mod abandon;
mod connect;
pub mod content;
mod copy;
mod embedded;
mod migrate;
mod prepared;
mod probe;
pub mod rest;
mod retry;
mod share;
mod shared;
mod stream;

use std::sync::Arc;

use ferrostock_models::database::Layouts;
use postgres_types::{ToSql, Type};
use tokio::sync::OwnedSemaphorePermit;

use crate::error::{Error, Result};
use abandon::Running;
use prepared::{Object, Pool};
use share::{Share, Shares};
use shared::Lanes;

pub use connect::Address;
pub use copy::Copy;
pub use embedded::Embedded;
pub use ferrostock_models::database::Row;
pub use migrate::{migrate, migrate_to, newest_schema, schema_version};
pub use probe::Probe;
pub use retry::{RETRIES, is_transient, pause};
pub use share::Who;
pub use shared::Shared;
pub use stream::{Long, Rows};

/// The counter of all statements that were sent, by which tests see what a request costs.
pub const STATEMENTS: &str = "ferrostock_sql_statements_total";

/// The connections, those of one's own in a pool and those that are shared; cloning it is cheap.
#[derive(Clone)]
pub struct Database {
    pool: Pool,
    lanes: Lanes,
    address: Arc<Address>,
    probe: Probe,
    shares: Arc<Shares>,
    /// What whoever uses it may have of the connections; the server itself may have all.
    share: Option<Arc<Share>>,
}

impl Database {
    fn new(address: Address, pool: Pool, shared: Pool) -> Self {
        let address = Arc::new(address);
        Self {
            shares: Arc::new(Shares::of(pool.status().max_size)),
            pool,
            lanes: Lanes::new(shared),
            probe: Probe::new(Arc::clone(&address)),
            address,
            share: None,
        }
    }

    /// The same for somebody who may have only a share of the connections.
    #[must_use]
    pub fn used_by(&self, who: Who) -> Self {
        Self {
            share: Some(self.shares.get(who)),
            ..self.clone()
        }
    }

    /// A connection of one's own, given back to the pool when dropped. What runs on it then, because
    /// whoever asked did not wait for it, is cancelled.
    pub async fn get(&self) -> Result<Connection> {
        let share = match &self.share {
            Some(share) => Some(share.connection().await?),
            None => None,
        };
        Ok(Connection {
            client: Arc::new(self.pool.get().await?),
            running: Running::default(),
            address: Arc::clone(&self.address),
            share,
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

    /// The right to hold a connection for as long as a client takes to read, for
    /// [`Rows::keep_long`]; 429 when the caller has to wait for it too long. Whoever waits should hold
    /// no connection.
    pub async fn long(&self) -> Result<Long> {
        Ok(Long {
            _right: match &self.share {
                Some(share) => Some(share.long().await?),
                None => None,
            },
        })
    }

    /// The same, if it is to be had at once.
    pub fn try_long(&self) -> Option<Long> {
        Some(Long {
            _right: match &self.share {
                Some(share) => Some(share.try_long()?),
                None => None,
            },
        })
    }

    /// Asks whether the database works.
    pub const fn probe(&self) -> &Probe {
        &self.probe
    }

    /// Ends all connections; further [`Self::get`]s fail.
    pub fn close(&self) {
        self.pool.close();
        self.lanes.close();
        self.probe.close();
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
    /// The only one who has it, but for [`abandon::end`].
    client: Arc<Object>,
    running: Running,
    address: Arc<Address>,
    /// The part of its user's share.
    share: Option<OwnedSemaphorePermit>,
}

impl Connection {
    /// Begins a transaction (READ COMMITTED). Dropping it undoes what it did.
    pub async fn transaction(&mut self) -> Result<Transaction<'_>> {
        let client = Arc::get_mut(&mut self.client)
            .ok_or_else(|| Error::internal("a connection is in use elsewhere"))?;
        self.running.begin();
        let begun = client.transaction().await;
        Ok(Transaction {
            inner: self.running.end(begun)?,
            running: &self.running,
        })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.running.is_idle() {
            return;
        }
        // Without a runtime the whole process is about to end.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(abandon::end(
                Arc::clone(&self.client),
                Arc::clone(&self.address),
                self.share.take(),
            ));
        }
    }
}

/// A transaction under way.
pub struct Transaction<'a> {
    inner: prepared::Transaction<'a>,
    running: &'a Running,
}

impl Transaction<'_> {
    /// Runs several statements of fixed text.
    pub async fn script(&self, sql: &'static str) -> Result<()> {
        self.running.begin();
        let done = self.inner.batch_execute(sql).await;
        self.running.end(done)
    }

    /// Makes everything that the transaction did lasting and visible.
    pub async fn commit(self) -> Result<()> {
        self.running.begin();
        let done = self.inner.transaction.commit().await;
        self.running.end(done)
    }
}

fn rows(read: Vec<tokio_postgres::Row>, layouts: &Arc<Layouts>) -> Vec<Row> {
    let row = |row| Row::new(row, layouts);
    read.into_iter().map(row).collect()
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
                self.running.begin();
                let read = async {
                    let prepared = self.$client.prepared(sql, &[]).await?;
                    let read = self.$client.query(&prepared.statement, params).await?;
                    Ok(rows(read, &prepared.layouts))
                }
                .await;
                self.running.end(read)
            }

            async fn execute(
                &self,
                sql: &'static str,
                params: &[&(dyn ToSql + Sync)],
            ) -> Result<u64> {
                metrics::counter!(STATEMENTS).increment(1);
                self.running.begin();
                let done = async {
                    let prepared = self.$client.prepared(sql, &[]).await?;
                    self.$client.execute(&prepared.statement, params).await
                }
                .await;
                self.running.end(done)
            }

            async fn query_dynamic(
                &self,
                sql: &str,
                params: &[(&(dyn ToSql + Sync), Type)],
            ) -> Result<Vec<Row>> {
                metrics::counter!(STATEMENTS).increment(1);
                self.running.begin();
                let read = self.$client.query_typed(sql, params).await;
                Ok(rows(self.running.end(read)?, &Arc::default()))
            }

            async fn query_steady(
                &self,
                sql: &str,
                params: &[(&(dyn ToSql + Sync), Type)],
            ) -> Result<Vec<Row>> {
                metrics::counter!(STATEMENTS).increment(1);
                let (values, types): (Vec<_>, Vec<_>) = params.iter().cloned().unzip();
                self.running.begin();
                let read = async {
                    let prepared = self.$client.prepared(sql, &types).await?;
                    let read = self.$client.query(&prepared.statement, &values).await?;
                    Ok(rows(read, &prepared.layouts))
                }
                .await;
                self.running.end(read)
            }
        }
    };
}

session!(Connection, client);
session!(Shared, client);
session!(Transaction<'_>, inner);
