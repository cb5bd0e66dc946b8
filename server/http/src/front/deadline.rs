//! How long a request may take until its answer begins.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use ferrostock_kernel::error::{Error, Result};

/// When a request has to be answered. Cloning it gives the same one.
#[derive(Clone)]
pub struct Deadline {
    most: Duration,
    /// `None` while the client has to send something, for which it has a time of its own.
    at: Arc<Mutex<Option<Instant>>>,
}

impl Deadline {
    /// One after so long from now.
    pub fn new(most: Duration) -> Self {
        Self {
            most,
            at: Arc::new(Mutex::new(Some(Instant::now() + most))),
        }
    }

    fn set(&self, at: Option<Instant>) {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// Does something that the client's speed decides about; the time starts anew afterwards.
    pub async fn not_counting<T>(&self, work: impl Future<Output = T>) -> T {
        self.set(None);
        let done = work.await;
        self.set(Some(Instant::now() + self.most));
        done
    }

    /// Does the work, or gives it up with 503 when it is not done in time.
    ///
    /// The work is lent: a future that was given would have two places in this one, and each request
    /// would carry both.
    pub async fn keep<T>(&self, mut work: Pin<&mut impl Future<Output = Result<T>>>) -> Result<T> {
        loop {
            let at = *self.at.lock().unwrap_or_else(PoisonError::into_inner);
            // While it stands still it is looked at now and then.
            let until = at.unwrap_or_else(|| Instant::now() + self.most);
            if let Ok(done) = tokio::time::timeout_at(until, work.as_mut()).await {
                return done;
            }
            if self.is_over() {
                return Err(Error::refused(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The server could not answer in time.",
                ));
            }
        }
    }

    fn is_over(&self) -> bool {
        let at = *self.at.lock().unwrap_or_else(PoisonError::into_inner);
        at.is_some_and(|at| at <= Instant::now())
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use super::*;

    /// Long enough for a machine that has other things to do.
    const UNIT: Duration = Duration::from_millis(150);

    #[tokio::test]
    async fn what_takes_too_long_is_given_up() {
        let work = async |time: Duration| {
            tokio::time::sleep(time).await;
            Ok(())
        };
        for (takes, in_time) in [(2, true), (4, false)] {
            let done = Deadline::new(UNIT * 3).keep(pin!(work(UNIT * takes))).await;
            assert_eq!(done.is_ok(), in_time);
        }
    }

    #[tokio::test]
    async fn what_the_client_needs_is_not_counted() {
        let work = async |deadline: &Deadline, after: u32| {
            tokio::time::sleep(UNIT * 2).await;
            let sent = tokio::time::sleep(UNIT * 6);
            deadline.not_counting(sent).await;
            tokio::time::sleep(UNIT * after).await;
            Ok(())
        };
        for (after, in_time) in [(2, true), (4, false)] {
            let deadline = Deadline::new(UNIT * 3);
            let done = deadline.keep(pin!(work(&deadline, after))).await;
            assert_eq!(done.is_ok(), in_time);
        }
    }
}
