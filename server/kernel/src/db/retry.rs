//! Trying again what the database gave up so that another transaction could go on.

use std::time::Duration;

use rand::Rng as _;
use tokio_postgres::error::SqlState;

use crate::error::Error;

/// How often something is tried again.
pub const RETRIES: u32 = 5;

/// Whether a failure was a deadlock or a serialisation failure: the transaction was undone as a
/// whole, and the same request may well succeed now.
pub fn is_transient(error: &Error) -> bool {
    let Error::Database(source) = error else {
        return false;
    };
    let code = source.code();
    code == Some(&SqlState::T_R_DEADLOCK_DETECTED)
        || code == Some(&SqlState::T_R_SERIALIZATION_FAILURE)
}

/// Waits a little before the next try, longer each time, and not as long as the others.
pub async fn pause(tries: u32) {
    let longest = 10 << tries.min(5);
    let millis = rand::rng().random_range(1..=longest);
    tokio::time::sleep(Duration::from_millis(millis)).await;
}

/// Runs a domain function, again if the database gave it up; at most [`RETRIES`] times. The
/// expression is evaluated for each try.
#[macro_export]
macro_rules! retried {
    ($attempt:expr) => {{
        let mut tries = 0;
        loop {
            match $attempt.await {
                Err(error) if tries < $crate::db::RETRIES && $crate::db::is_transient(&error) => {
                    tries += 1;
                    tracing::info!(tries, %error, "trying again");
                    $crate::db::pause(tries).await;
                }
                done => break done,
            }
        }
    }};
}
