//! Failed logins, counted by account and by address, so that nobody can guess for long.
//!
//! An attempt counts before its outcome is known: however many are made at the same time, no more
//! than allowed are looked at. The counts live in the database, so that all servers share them, and
//! start anew after a while.

use std::net::IpAddr;

use rand::Rng as _;

use super::token::SecretKey;
use ferrostock_kernel::audit::network;
use ferrostock_kernel::db::{Database, Session};
use ferrostock_kernel::error::{Error, Result};

/// One attempt in so many removes old counts; there are at most three new ones for each.
const TIDIED_EVERY: u32 = 20;

/// How many failures are allowed in five minutes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For one account from one address. From all addresses together it is ten times as many, so
    /// that nobody can keep a user out for the price of a few wrong guesses.
    pub per_account: i32,
    /// From one address for all accounts.
    pub per_address: i32,
}

/// Counts failed logins.
#[derive(Clone)]
pub struct Throttle {
    db: Database,
    key: SecretKey,
    limits: Limits,
}

/// An attempt that may be looked at, and counts as a failure unless it says otherwise.
#[must_use]
pub struct Attempt {
    address: Vec<u8>,
    account: [Vec<u8>; 2],
}

/// What an attempt is counted under, and how many failures each of it may have.
pub(super) struct Tried {
    pub(super) subjects: [Vec<u8>; 3],
    pub(super) limits: [i32; 3],
}

/// The SQL for the seconds until an attempt may be looked at again; null when it may be now. The
/// parameters are the fields of a [`Tried`].
macro_rules! locked_for {
    ($subjects:literal, $limits:literal) => {
        concat!(
            "(SELECT max(ceil(extract(epoch FROM
                              f.since + interval '5 minutes' - now())))::bigint
              FROM unnest(",
            $subjects,
            "::bytea[], ",
            $limits,
            "::int[]) AS tried (subject, most)
              JOIN login_failure AS f ON f.subject = tried.subject
              WHERE f.failures >= tried.most AND f.since >= now() - interval '5 minutes')"
        )
    };
}
pub(super) use locked_for;

impl Throttle {
    /// Counts in this database; the key hides there who tried.
    pub fn new(db: Database, key: SecretKey, limits: Limits) -> Self {
        Self { db, key, limits }
    }

    /// Begins an attempt at an account, which may be one that does not exist: the name of whom, or
    /// what, is tried. It takes a connection of its own: whoever calls should hold none. Refused with 429 after too many failures.
    pub async fn begin(&self, account: &str, from: Option<IpAddr>) -> Result<Attempt> {
        if rand::rng().random_ratio(1, TIDIED_EVERY) {
            self.tidy().await?;
        }
        let tried = self.tried(account, from);
        // Who is over the limit of an address leaves no further rows.
        for (subject, limit) in tried.subjects.iter().zip(&tried.limits) {
            self.count(subject, *limit).await?;
        }
        let [address, pair, all] = tried.subjects;
        Ok(Attempt {
            address,
            account: [pair, all],
        })
    }

    /// What an attempt at an account would be counted under, for [`locked_for!`].
    pub(super) fn tried(&self, account: &str, from: Option<IpAddr>) -> Tried {
        let from = network(from);
        let subject = |parts: &[&[u8]]| {
            let mut all: Vec<&[u8]> = vec![b"throttle"];
            all.extend(parts);
            self.key.mac(&all).to_vec()
        };
        let account = account.to_lowercase();
        let pair = self.limits.per_account;
        Tried {
            subjects: [
                subject(&[b"address", &from]),
                subject(&[b"pair", account.as_bytes(), &from]),
                subject(&[b"account", account.as_bytes()]),
            ],
            limits: [self.limits.per_address, pair, pair.saturating_mul(10)],
        }
    }

    /// Refuses with 429 where no further attempt may be looked at. Counts nothing.
    pub async fn ensure_open(&self, account: &str, from: Option<IpAddr>) -> Result<()> {
        let Tried { subjects, limits } = self.tried(account, from);
        let row = self
            .db
            .get()
            .await?
            .query_one(
                concat!("SELECT ", locked_for!("$1", "$2"), " AS locked_for"),
                &[&&subjects[..], &&limits[..]],
            )
            .await?;
        match row.try_get::<_, Option<i64>>("locked_for")? {
            None => Ok(()),
            Some(wait) => Err(throttled(wait)),
        }
    }

    /// Removes counts that mean nothing any more.
    async fn tidy(&self) -> Result<()> {
        self.db
            .get()
            .await?
            .execute(
                "DELETE FROM login_failure WHERE subject IN (
                     SELECT subject FROM login_failure WHERE since < now() - interval '5 minutes'
                     ORDER BY since LIMIT 1000 FOR UPDATE SKIP LOCKED)",
                &[],
            )
            .await?;
        Ok(())
    }

    async fn count(&self, subject: &Vec<u8>, limit: i32) -> Result<()> {
        let row = self
            .db
            .get()
            .await?
            .query_one(
                "INSERT INTO login_failure AS f (subject, failures) VALUES ($1, 1)
                 ON CONFLICT (subject) DO UPDATE SET
                     failures = CASE WHEN f.since < now() - interval '5 minutes' THEN 1
                                     ELSE least(f.failures, 1000000) + 1 END,
                     since = CASE WHEN f.since < now() - interval '5 minutes' THEN now()
                                  ELSE f.since END
                 RETURNING failures,
                     ceil(extract(epoch FROM since + interval '5 minutes' - now()))::bigint AS wait",
                &[subject],
            )
            .await?;
        if row.try_get::<_, i32>("failures")? > limit {
            return Err(throttled(row.try_get("wait")?));
        }
        Ok(())
    }
}

/// The refusal of who may try again after so many seconds.
fn throttled(wait: i64) -> Error {
    Error::Throttled {
        seconds: wait.max(1).unsigned_abs(),
    }
}

impl Attempt {
    /// Says that it went well. The account's failures are forgotten; the address only gets this
    /// attempt back, as it may be right about one account and guess at others.
    pub async fn succeeded(self, db: &impl Session) -> Result<()> {
        db.execute(
            "DELETE FROM login_failure WHERE subject = ANY ($1)",
            &[&&self.account[..]],
        )
        .await?;
        db.execute(
            "UPDATE login_failure SET failures = failures - 1
                 WHERE subject = $1 AND failures > 0",
            &[&self.address],
        )
        .await?;
        Ok(())
    }
}
