//! Asking whether the database works, by a connection that is there for nothing else: however busy
//! all others are, the answer comes.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio_postgres::Client;

use super::Address;
use crate::error::outage;

/// How long the database may take to say that it works.
const WAIT: Duration = Duration::from_millis(1500);

/// Asks the database. Cloning it is cheap.
#[derive(Clone)]
pub struct Probe {
    address: Arc<Address>,
    kept: Arc<Mutex<Option<Client>>>,
}

impl Probe {
    pub(super) fn new(address: Arc<Address>) -> Self {
        Self {
            address,
            kept: Arc::default(),
        }
    }

    /// Whether the database answers, found out within two seconds. Many who ask at the same time
    /// ask one after the other.
    pub async fn works(&self) -> bool {
        match tokio::time::timeout(WAIT, self.ask()).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                outage::begun(&error);
                false
            }
            Err(late) => {
                outage::begun(&late);
                false
            }
        }
    }

    async fn ask(&self) -> Result<(), tokio_postgres::Error> {
        let mut kept = self.kept.lock().await;
        // One that does not answer in time is not put back.
        let client = match kept.take() {
            Some(client) if !client.is_closed() => client,
            _ => self.address.connect().await?,
        };
        client.simple_query("SELECT 1").await?;
        *kept = Some(client);
        outage::over();
        Ok(())
    }

    /// Ends the connection.
    pub(super) fn close(&self) {
        if let Ok(mut kept) = self.kept.try_lock() {
            *kept = None;
        }
    }
}
