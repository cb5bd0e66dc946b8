//! Failed logins, counted by account and by address, so that nobody can guess for long.
//!
//! An attempt counts before its outcome is known: however many are made at the same time, no more
//! than allowed are looked at. The counts live in the database, so that all servers share them, and
//! start anew after a while.

use std::net::IpAddr;

use rand::Rng as _;

use super::token::SecretKey;
use crate::db::{Database, Session};
use crate::error::{Error, Result};

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

impl Throttle {
    /// Counts in this database; the key hides there who tried.
    pub fn new(db: Database, key: SecretKey, limits: Limits) -> Self {
        Self { db, key, limits }
    }

    /// Begins an attempt at an account, which may be one that does not exist: the name of whom, or
    /// what, is tried. It takes a connection of its own: whoever calls should hold none. Refused with 429 after too many failures.
    pub async fn begin(&self, account: &str, from: Option<IpAddr>) -> Result<Attempt> {
        let from = network(from);
        let subject = |parts: &[&[u8]]| {
            let mut all: Vec<&[u8]> = vec![b"throttle"];
            all.extend(parts);
            self.key.mac(&all).to_vec()
        };
        if rand::rng().random_ratio(1, TIDIED_EVERY) {
            self.tidy().await?;
        }
        let account = account.to_lowercase();
        let attempt = Attempt {
            address: subject(&[b"address", &from]),
            account: [
                subject(&[b"pair", account.as_bytes(), &from]),
                subject(&[b"account", account.as_bytes()]),
            ],
        };
        // Who is over the limit of an address leaves no further rows.
        let pair = self.limits.per_account;
        let all = pair.saturating_mul(10);
        for (subject, limit) in [
            (&attempt.address, self.limits.per_address),
            (&attempt.account[0], pair),
            (&attempt.account[1], all),
        ] {
            self.count(subject, limit).await?;
        }
        Ok(attempt)
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
            let wait: i64 = row.try_get("wait")?;
            return Err(Error::Throttled {
                seconds: wait.max(1).unsigned_abs(),
            });
        }
        Ok(())
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

/// Where somebody is: an address, or the network of 64 bits that a user of IPv6 commands.
fn network(from: Option<IpAddr>) -> Vec<u8> {
    match from {
        Some(IpAddr::V4(address)) => address.octets().to_vec(),
        Some(IpAddr::V6(address)) => address.octets()[..8].to_vec(),
        None => Vec::new(),
    }
}
