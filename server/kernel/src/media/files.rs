//! Files and the transactions that name them.
//!
//! A file is written before the row that names it is committed, and removed after no committed row
//! names it any more. In between, whoever writes, chooses or removes a key holds its lock in the
//! database until the end of its transaction: a file that a transaction under way is about to name
//! is not taken away. A failure on the way may leave a file that nobody names; none is lost.

use std::collections::{BTreeSet, HashSet};

use super::{Media, Upload, name};
use crate::db::{Connection, Session};
use crate::error::{Error, Result};

/// How many names are tried for a file.
const TRIES: usize = 20;
/// How many files are removed in one transaction: the database has room for so many locks.
const AT_ONCE: usize = 100;

/// The files that a change to the database has to do with.
pub struct Files {
    media: Media,
    touched: BTreeSet<String>,
}

impl Files {
    /// None yet.
    pub fn new(media: &Media) -> Self {
        Self {
            media: media.clone(),
            touched: BTreeSet::new(),
        }
    }

    /// Writes an upload and its smaller forms into a folder, and gives its key for the row. The
    /// session is the transaction that writes the row.
    pub async fn keep(
        &mut self,
        session: &impl Session,
        folder: &str,
        upload: &Upload,
    ) -> Result<String> {
        for tries in 0..TRIES {
            let key = name::key(folder, &upload.name, tries == 0);
            lock(session, &[&key]).await?;
            if !named(session, &[&key]).await?.is_empty()
                || !self.media.create(&key, upload.bytes.clone()).await?
            {
                continue;
            }
            self.touched.insert(key.clone());
            for (variant, bytes) in &upload.variants {
                let key = name::variant(&key, variant);
                self.media.replace(&key, bytes.clone().into()).await?;
            }
            return Ok(key);
        }
        Err(Error::internal("no free name was found for a file"))
    }

    /// Whether a file is there; it stays there until the transaction of the session ends.
    pub async fn hold(&self, session: &impl Session, key: &str) -> Result<bool> {
        lock(session, &[key]).await?;
        // What is named counts as there: its file may be restored later than the database.
        Ok(!named(session, &[key]).await?.is_empty() || self.media.has(key).await?)
    }

    /// Says that a row no longer names a file.
    pub fn release(&mut self, key: impl Into<String>) {
        let key = key.into();
        if !key.is_empty() {
            self.touched.insert(key);
        }
    }

    /// Removes those of the files that no row names, when the transaction is over, whether it went
    /// well or not. What fails leaves a file behind, and is told to the log only.
    pub async fn settle(self, connection: &mut Connection) {
        let touched: Vec<&str> = self.touched.iter().map(String::as_str).collect();
        for keys in touched.chunks(AT_ONCE) {
            if let Err(error) = self.clear(connection, keys).await {
                tracing::warn!(%error, ?keys, "files may be left that nothing names");
            }
        }
    }

    /// Removes those of some files, in the order of their keys, that no row names.
    async fn clear(&self, connection: &mut Connection, keys: &[&str]) -> Result<()> {
        let transaction = connection.transaction().await?;
        lock(&transaction, keys).await?;
        let named = named(&transaction, keys).await?;
        for key in keys.iter().filter(|key| !named.contains(**key)) {
            // The file itself goes last: until then its name is taken.
            for variant in name::VARIANTS {
                self.media.remove(&name::variant(key, variant)).await?;
            }
            self.media.remove(key).await?;
        }
        transaction.commit().await
    }
}

/// Waits for everybody else who has to do with these keys, one after the other.
async fn lock(session: &impl Session, keys: &[&str]) -> Result<()> {
    session
        .execute(
            "SELECT pg_advisory_xact_lock(hashtextextended('media:' || key, 0))
             FROM unnest($1::text[]) AS key",
            &[&keys],
        )
        .await?;
    Ok(())
}

/// Those of some keys that rows name.
async fn named(session: &impl Session, keys: &[&str]) -> Result<HashSet<String>> {
    let rows = session
        .query(
            "SELECT image FROM part WHERE image = ANY ($1)
             UNION SELECT image FROM company WHERE image = ANY ($1)
             UNION SELECT attachment FROM attachment WHERE attachment = ANY ($1)",
            &[&keys],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}
