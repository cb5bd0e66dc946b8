//! Connections whose user went away in the middle of a statement.
//!
//! A request may end early: its client is gone, its time is over. The database knows nothing of that
//! and would work on for nobody; so what still runs on a connection that is given back is cancelled
//! there. The connection itself is not used again: a cancellation that comes late would hit whatever
//! runs on it next.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use deadpool_postgres::Object;
use tokio::sync::OwnedSemaphorePermit;

use super::Address;
use crate::error::{Result, outage};

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

/// Ends what runs on a connection, and then the connection. Until that is done it counts as one of
/// the pool's, and as one of its user's.
pub async fn end(
    mut client: Arc<Object>,
    address: Arc<Address>,
    share: Option<OwnedSemaphorePermit>,
) {
    cancel(&client, &address).await;
    // Who abandoned it is about to let go of it, but its thread may have been put to sleep just then.
    // If it were the last to have it, the connection would go back to the pool.
    loop {
        match Arc::try_unwrap(client) {
            Ok(client) => break drop(Object::take(client)),
            Err(shared) => client = shared,
        }
        tokio::task::yield_now().await;
    }
    drop(share);
}

/// Cancels what runs on a connection; returns when nothing does, or nothing helps.
async fn cancel(client: &Object, address: &Address) {
    let token = client.cancel_token();
    // Answered when everything before it is over.
    let mut idle = std::pin::pin!(client.simple_query(""));
    for seconds in PATIENCE {
        if let Err(error) = address.cancel(&token).await {
            let cause = outage::causes(&error);
            tracing::debug!(cause, "a statement can't be cancelled");
        }
        let waited = tokio::time::timeout(Duration::from_secs(seconds), &mut idle).await;
        if waited.is_ok() {
            return;
        }
    }
}
