//! Connections, and the statements that they know.
//!
//! A connection prepares each text once. What it has prepared it finds by the text, which is long: the
//! hash of the standard library, made for keys that an attacker chooses, would take a tenth of all that
//! the server does for a small read. Nobody but us writes these texts. With a statement stays where the
//! properties of models stand in its rows, which is the same for every answer.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use deadpool::managed::{self, Metrics, RecycleResult};
use deadpool_postgres::{ClientWrapper, Manager};
use ferrostock_models::database::Layouts;
use foldhash::fast::RandomState;
use postgres_types::Type;
use tokio_postgres::{Error, GenericClient, Statement};

/// A connection of the pool, which goes back there when dropped.
pub type Object = managed::Object<Connector>;

/// Connections that are kept for whoever needs one next.
pub type Pool = managed::Pool<Connector>;

/// How many statements a connection keeps. Composed ones are as many as clients think of; when there
/// are too many, all go, and those in use come back.
const KEPT: usize = 300;

/// Makes the connections of a pool.
#[derive(Debug)]
pub struct Connector(pub(super) Manager);

impl managed::Manager for Connector {
    type Type = Client;
    type Error = Error;

    async fn create(&self) -> Result<Client, Error> {
        Ok(Client {
            wrapped: managed::Manager::create(&self.0).await?,
            statements: Statements::default(),
        })
    }

    async fn recycle(&self, client: &mut Client, metrics: &Metrics) -> RecycleResult<Error> {
        managed::Manager::recycle(&self.0, &mut client.wrapped, metrics).await
    }

    fn detach(&self, client: &mut Client) {
        managed::Manager::detach(&self.0, &mut client.wrapped);
    }
}

/// A connection.
#[derive(Debug)]
pub struct Client {
    wrapped: ClientWrapper,
    statements: Statements,
}

impl Client {
    /// The statement of a text, as [`Statements::get`] finds it.
    pub(super) async fn prepared(&self, sql: &str, types: &[Type]) -> Result<Arc<Prepared>, Error> {
        self.statements.get(&*self.wrapped, sql, types).await
    }

    /// Begins a transaction.
    pub(super) async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {
        let client: &mut tokio_postgres::Client = &mut self.wrapped;
        Ok(Transaction {
            transaction: client.transaction().await?,
            statements: &self.statements,
        })
    }
}

impl Deref for Client {
    type Target = tokio_postgres::Client;

    fn deref(&self) -> &Self::Target {
        &self.wrapped
    }
}

/// A transaction, which knows the statements of its connection.
pub struct Transaction<'a> {
    pub(super) transaction: tokio_postgres::Transaction<'a>,
    statements: &'a Statements,
}

impl Transaction<'_> {
    /// The statement of a text, as [`Statements::get`] finds it.
    pub(super) async fn prepared(&self, sql: &str, types: &[Type]) -> Result<Arc<Prepared>, Error> {
        self.statements.get(&self.transaction, sql, types).await
    }
}

impl<'a> Deref for Transaction<'a> {
    type Target = tokio_postgres::Transaction<'a>;

    fn deref(&self) -> &Self::Target {
        &self.transaction
    }
}

/// A statement that a connection has prepared.
#[derive(Debug)]
pub struct Prepared {
    pub(super) statement: Statement,
    /// Where the properties of models stand in its rows.
    pub(super) layouts: Arc<Layouts>,
    /// The types that were given for its parameters; none where the database found them.
    types: Box<[Type]>,
}

/// The statements that a connection has prepared, by their texts.
#[derive(Debug, Default)]
struct Statements(Mutex<HashMap<Box<str>, Arc<Prepared>, RandomState>>);

impl Statements {
    /// The statement of a text; it is prepared if it is new. Without `types` the database finds those of
    /// the parameters.
    async fn get(
        &self,
        client: &impl GenericClient,
        sql: &str,
        types: &[Type],
    ) -> Result<Arc<Prepared>, Error> {
        if let Some(known) = self.known(sql, types) {
            return Ok(known);
        }
        let prepared = Arc::new(Prepared {
            statement: Box::pin(client.prepare_typed(sql, types)).await?,
            layouts: Arc::default(),
            types: types.into(),
        });
        self.keep(sql, Arc::clone(&prepared));
        Ok(prepared)
    }

    fn known(&self, sql: &str, types: &[Type]) -> Option<Arc<Prepared>> {
        // Nothing that is done under the lock leaves the map half changed.
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let prepared = kept.get(sql).filter(|it| *it.types == *types)?;
        Some(Arc::clone(prepared))
    }

    fn keep(&self, sql: &str, prepared: Arc<Prepared>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(sql.into(), prepared);
    }
}
