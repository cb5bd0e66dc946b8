//! Connections that many requests use at the same time.
//!
//! A connection of one's own is idle whenever its request has something else to do, and its process
//! sleeps. Reads that are over at once need none: they are sent one after the other on a connection
//! that all share, without waiting for each other's answers, and its process finds the next one there
//! when it is done with the last (the protocol's pipelining).

use std::sync::Arc;

use tokio::sync::Mutex;

use super::abandon::Running;
use super::prepared::{Object, Pool};
use crate::error::Result;

/// A connection for the next statement, which others may be using.
pub struct Shared {
    pub(super) client: Arc<Object>,
    /// Nobody asks: what others use can't be cancelled, and what runs here is over at once.
    pub(super) running: Running,
    /// Counts who uses the place; one of one's own has none.
    _place: Option<Arc<Place>>,
}

impl Shared {
    /// A connection that nobody else uses.
    pub(super) fn own(client: Object) -> Self {
        Self {
            client: Arc::new(client),
            running: Running::default(),
            _place: None,
        }
    }
}

/// Where a shared connection is kept; there is none before the first use.
type Place = Mutex<Option<Arc<Object>>>;

/// All shared connections.
#[derive(Clone)]
pub(super) struct Lanes {
    pool: Pool,
    places: Arc<[Arc<Place>]>,
}

impl Lanes {
    /// Shares all connections of a pool that nobody else uses.
    pub(super) fn new(pool: Pool) -> Self {
        let places = (0..pool.status().max_size).map(|_| Arc::default());
        Self {
            places: places.collect(),
            pool,
        }
    }

    /// The connection that the fewest use, of several the first: it was used last, and its process
    /// finds what it needs in the caches of the machine. `None` when there are none to share.
    pub(super) async fn get(&self) -> Result<Option<Shared>> {
        let fewest = self
            .places
            .iter()
            .min_by_key(|place| Arc::strong_count(place));
        let Some(place) = fewest.map(Arc::clone) else {
            return Ok(None);
        };
        let mut kept = place.lock().await;
        let client = match kept.as_ref() {
            Some(client) if !client.is_closed() => Arc::clone(client),
            _ => {
                // The old one makes room in the pool.
                *kept = None;
                Arc::clone(kept.insert(Arc::new(self.pool.get().await?)))
            }
        };
        drop(kept);
        Ok(Some(Shared {
            client,
            running: Running::default(),
            _place: Some(place),
        }))
    }

    /// Ends all of them; further [`Self::get`]s fail.
    pub(super) fn close(&self) {
        self.pool.close();
        for place in &*self.places {
            // Who holds it is about to use a connection, and ends it with its own failure.
            if let Ok(mut kept) = place.try_lock() {
                *kept = None;
            }
        }
    }
}
