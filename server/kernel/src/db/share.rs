//! What each caller may have of the connections, so that nobody can hold all of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use http::StatusCode;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, Result};

/// How long a request waits for others of the same caller.
const WAIT: Duration = Duration::from_secs(10);

/// Somebody who uses connections.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// The user with this primary key.
    User(i64),
    /// Whoever is in a network and has not signed in.
    Network(Vec<u8>),
}

/// The shares of those who use connections now.
#[derive(Debug)]
pub(super) struct Shares {
    /// How many connections one of them may have.
    most: usize,
    known: Mutex<HashMap<Who, Weak<Share>>>,
}

/// What one of them may have.
#[derive(Debug)]
pub(super) struct Share {
    connections: Arc<Semaphore>,
    long: Arc<Semaphore>,
}

impl Shares {
    /// Shares of so many connections: each is all but one, as far as there are more.
    pub(super) fn of(connections: usize) -> Self {
        Self {
            most: connections.saturating_sub(1).max(1),
            known: Mutex::default(),
        }
    }

    /// The share of somebody: the same for all requests that are under way.
    pub(super) fn get(&self, who: Who) -> Arc<Share> {
        // Nothing that is done under the lock leaves the map half changed.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(share) = known.get(&who).and_then(Weak::upgrade) {
            return share;
        }
        if known.len() == known.capacity() {
            known.retain(|_, share| share.strong_count() > 0);
        }
        let share = Arc::new(Share {
            connections: Arc::new(Semaphore::new(self.most)),
            long: Arc::new(Semaphore::new((self.most / 2).max(1))),
        });
        known.insert(who, Arc::downgrade(&share));
        share
    }
}

impl Share {
    /// Waits until another connection may be taken; 429 when that takes too long.
    pub(super) async fn connection(&self) -> Result<OwnedSemaphorePermit> {
        wait(
            &self.connections,
            "You have too many requests under way. Wait for the answer of one of them.",
        )
        .await
    }

    /// Waits until a connection may be held for as long as a client reads, which is so for half of
    /// them; 429 when that takes too long.
    pub(super) async fn long(&self) -> Result<OwnedSemaphorePermit> {
        wait(
            &self.long,
            "You are reading too many long lists at the same time. Read one of them to its end, or \
             ask for pages.",
        )
        .await
    }

    /// The same, without waiting.
    pub(super) fn try_long(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.long).try_acquire_owned().ok()
    }
}

async fn wait(semaphore: &Arc<Semaphore>, refusal: &'static str) -> Result<OwnedSemaphorePermit> {
    let permit = Arc::clone(semaphore).acquire_owned();
    match tokio::time::timeout(WAIT, permit).await {
        Ok(permit) => permit.map_err(Error::internal),
        Err(_) => Err(Error::refused(StatusCode::TOO_MANY_REQUESTS, refusal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_gets_all_and_everybody_the_same_share_again() {
        let shares = Shares::of(3);
        let (one, other) = (shares.get(Who::User(1)), shares.get(Who::User(2)));
        let first = one.connection().await.unwrap();
        let _second = shares.get(Who::User(1)).connection().await.unwrap();
        assert_eq!(one.connections.available_permits(), 0);
        assert!(other.connection().await.is_ok());
        drop(first);
        assert!(one.connection().await.is_ok());
        assert!(one.try_long().is_some());
        let _long = one.long().await.unwrap();
        assert!(one.try_long().is_none());
    }

    #[test]
    fn who_is_gone_is_forgotten() {
        let shares = Shares::of(3);
        for user in 0..1000 {
            shares.get(Who::User(user));
        }
        assert!(shares.known.lock().unwrap().len() < 10);
    }

    #[test]
    fn of_one_connection_everybody_has_it_all() {
        assert_eq!(Shares::of(1).most, 1);
    }
}
