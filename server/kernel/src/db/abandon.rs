//! Connections whose user went away in the middle of a statement.
//!
//! A request may end early: its client is gone, its time is over. The database knows nothing of that
//! and would work on for nobody; so what goes on running on a connection that is given back is cancelled
//! there. The connection itself is not used again then: a cancellation that comes late would hit
//! whatever runs on it next. What is over in a moment is waited for instead, and its connection stays:
//! a new one, with nothing in its caches, costs the next request more.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;

use super::Address;
use super::prepared::Object;
use crate::error::{Result, outage};

/// How long a statement that nobody waits for may go on until it is cancelled.
const GRACE: Duration = Duration::from_millis(100);

/// How long to wait before a statement is cancelled once more, in seconds: the first time it may not
/// have begun yet, and a database that stands still should not find a heap of them.
const PATIENCE: [u64; 4] = [1, 5, 25, 125];

/// Counts the statements of a connection that have begun and not ended.
#[derive(Debug, Default)]
pub struct Running(AtomicUsize);

impl Running {
    /// Counts a statement that begins. If nobody waits until its end, it counts from then on.
    pub fn begin(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a statement that has ended, and gives what came of it. (This and [`Self::begin`] are
    /// apart, as a future around another one would double its size.)
    pub fn end<T>(&self, done: Result<T, tokio_postgres::Error>) -> Result<T> {
        self.0.fetch_sub(1, Ordering::Relaxed);
        if done.is_ok() {
            outage::over();
        }
        Ok(done?)
    }

    /// Whether there is none.
    pub fn is_idle(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }
}

/// Sees to it that what runs on a connection ends: in a moment by itself, or else with the connection.
/// Until then it counts as one of the pool's that are in use, and as one of its user's.
pub async fn end(
    mut client: Arc<Object>,
    address: Arc<Address>,
    share: Option<OwnedSemaphorePermit>,
) {
    match ended(&client, &address).await {
        Ended::ByItself => drop(client),
        // Who abandoned it is about to let go of it, but its thread may have been put to sleep just
        // then. If it were the last to have it, the connection would go back to the pool.
        Ended::Cancelled => loop {
            match Arc::try_unwrap(client) {
                Ok(client) => break drop(Object::take(client)),
                Err(shared) => client = shared,
            }
            tokio::task::yield_now().await;
        },
    }
    drop(share);
}

/// How what ran on a connection has ended.
enum Ended {
    /// Nothing was done about it.
    ByItself,
    /// It was cancelled, or the connection has failed.
    Cancelled,
}

/// Waits until nothing runs on a connection any more, or nothing helps.
async fn ended(client: &Object, address: &Address) -> Ended {
    // Answered when everything before it is over, among that the end of a transaction.
    let mut idle = std::pin::pin!(client.simple_query(""));
    match tokio::time::timeout(GRACE, &mut idle).await {
        Ok(Ok(_)) => return Ended::ByItself,
        Ok(Err(_)) => return Ended::Cancelled,
        Err(_) => {}
    }
    let token = client.cancel_token();
    for seconds in PATIENCE {
        if let Err(error) = address.cancel(&token).await {
            let cause = outage::causes(&error);
            tracing::debug!(cause, "a statement can't be cancelled");
        }
        let waited = tokio::time::timeout(Duration::from_secs(seconds), &mut idle).await;
        if waited.is_ok() {
            break;
        }
    }
    Ended::Cancelled
}
