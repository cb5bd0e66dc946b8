//! Reaching the database.

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime, Timeouts};
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{Config, Socket};

use super::Database;

/// The pool could not be made.
pub type ConnectError = deadpool_postgres::BuildError;

/// How long a request waits for a connection.
const WAIT: Duration = Duration::from_secs(10);

impl Database {
    /// A pool of up to `max_size` connections. Connects when the first one is asked for.
    pub fn new<T>(config: Config, tls: T, max_size: usize) -> Result<Self, ConnectError>
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::Stream: Send + Sync,
        T::TlsConnect: Send + Sync,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, tls, recycling))
            .max_size(max_size)
            .timeouts(Timeouts { wait: Some(WAIT), create: Some(WAIT), recycle: Some(WAIT) })
            .runtime(Runtime::Tokio1)
            .build()?;
        Ok(Self { pool })
    }
}
