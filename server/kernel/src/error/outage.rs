//! Times in which the database can't be reached: told to the log once, with the cause, and not for
//! each request that finds it so.

use std::error::Error as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use deadpool_postgres::{PoolError, TimeoutType};
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

/// Whether the database could not be reached when it was last asked. A process has one.
static OUT: AtomicBool = AtomicBool::new(false);

/// Whether a statement failed because there is no database to run it, not because of the statement:
/// the connection broke, or PostgreSQL stops, starts, has crashed or takes no further connections.
pub fn is_outage(error: &Error) -> bool {
    if error.is_closed() || has_broken(error) {
        return true;
    }
    let Some(code) = error.code() else {
        return false;
    };
    [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::TOO_MANY_CONNECTIONS,
    ]
    .contains(code)
        // Class 08: connection exceptions.
        || code.code().starts_with("08")
}

/// Whether it was the connection that failed.
fn has_broken(error: &Error) -> bool {
    let source = error.source();
    source.is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// Whether all connections were in use for as long as a request waits for one.
pub fn is_rush(error: &PoolError) -> bool {
    matches!(error, PoolError::Timeout(TimeoutType::Wait))
}

/// Tells the log that the database can't be reached, unless it knows.
pub fn begun(error: &(dyn std::error::Error + 'static)) {
    let cause = causes(error);
    if OUT.swap(true, Ordering::Relaxed) {
        tracing::debug!(cause, "the database can still not be reached");
    } else {
        tracing::error!(cause, "the database can't be reached");
    }
}

/// Tells the log that requests find no connection free, once a minute at most.
pub fn rushed() {
    static TOLD: Mutex<Option<Instant>> = Mutex::new(None);
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    if told.is_none_or(|at| at.elapsed() >= Duration::from_mins(1)) {
        *told = Some(Instant::now());
        tracing::warn!("all connections to the database are in use; see --database-connections");
    }
}

/// Says that the database has answered.
pub fn over() {
    if OUT.load(Ordering::Relaxed) && OUT.swap(false, Ordering::Relaxed) {
        tracing::info!("the database answers again");
    }
}

/// What an error says, and what the errors say that caused it: the driver's own say little.
pub fn causes(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let words = error.to_string();
        if !text.ends_with(&words) {
            text = format!("{text}: {words}");
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_database_that_is_not_there_is_an_outage_with_a_cause() {
        let nowhere = "postgresql://nobody@/none?host=/nowhere";
        let Err(error) = tokio_postgres::connect(nowhere, tokio_postgres::NoTls).await else {
            panic!("there is a database in /nowhere");
        };
        assert!(is_outage(&error));
        assert!(
            causes(&error).contains("No such file"),
            "{}",
            causes(&error)
        );
    }
}
