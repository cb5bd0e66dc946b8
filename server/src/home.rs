//! Where a command finds what the server keeps: its database and its secret key.

use std::io::{ErrorKind, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::config::Common;
use ferrostock_identity::auth::token::SecretKey;
use ferrostock_kernel::db::{Address, Embedded, migrate};

/// The runtime of a command other than the server.
pub fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?)
}

/// Where the database lives.
pub enum Home {
    /// With us.
    Embedded(Embedded),
    /// Elsewhere.
    Outside(Address),
}

impl Home {
    /// Finds or starts the database, whatever its schema.
    pub async fn reach(settings: &Common) -> Result<Self> {
        Ok(match &settings.database_url {
            Some(url) => Self::Outside(Address::parse(url)?),
            None => Self::Embedded(Embedded::start(&settings.data_dir).await?),
        })
    }

    /// Finds or starts the database and brings its schema up to date.
    pub async fn open(settings: &Common) -> Result<Self> {
        let home = Self::reach(settings).await?;
        let migrated = async {
            let mut client = home
                .address()
                .connect()
                .await
                .context("the database can't be reached")?;
            migrate(&mut client).await
        };
        match migrated.await {
            Ok(()) => Ok(home),
            Err(error) => {
                home.close().await;
                Err(error)
            }
        }
    }

    /// Like [`Self::open`], and where a server works in the data folder already, its database.
    pub async fn open_beside(settings: &Common) -> Result<Self> {
        match Self::beside(settings)? {
            // The server has brought the schema up to date: to its own.
            Some(home) => Ok(home),
            None => Self::open(settings).await,
        }
    }

    /// Like [`Self::reach`], and where a server works in the data folder already, its database.
    pub async fn reach_beside(settings: &Common) -> Result<Self> {
        match Self::beside(settings)? {
            Some(home) => Ok(home),
            None => Self::reach(settings).await,
        }
    }

    /// The database of the server that works in the data folder.
    fn beside(settings: &Common) -> Result<Option<Self>> {
        if settings.database_url.is_some() {
            return Ok(None);
        }
        Ok(Embedded::running(&settings.data_dir)?.map(Self::Outside))
    }

    /// Where the database is.
    pub fn address(&self) -> &Address {
        match self {
            Self::Embedded(embedded) => embedded.address(),
            Self::Outside(address) => address,
        }
    }

    /// Stops the database, if it is ours.
    pub async fn close(self) {
        if let Self::Embedded(embedded) = self {
            embedded.shutdown().await;
        }
    }
}

/// The secret key: the one that is given, else that of the data folder.
pub fn key(given: Option<&str>, data_dir: &Path) -> Result<SecretKey> {
    match given {
        Some(key) => Ok(SecretKey::new(key.as_bytes())),
        None => secret_key(data_dir),
    }
}

/// The secret key of a data folder; made the first time, readable only for us.
fn secret_key(data_dir: &Path) -> Result<SecretKey> {
    let path = data_dir.join("secret-key");
    std::fs::create_dir_all(data_dir)?;
    if !path.exists() {
        // Whole or not at all, whoever is killed meanwhile; and one for all who start at the same time.
        let made = || {
            let mut file = tempfile::NamedTempFile::new_in(data_dir)?;
            file.write_all(SecretKey::random().as_bytes())?;
            file.as_file().sync_all()?;
            match file.persist_noclobber(&path) {
                Err(error) if error.error.kind() != ErrorKind::AlreadyExists => Err(error.error),
                _ => Ok(()),
            }
        };
        made().with_context(|| format!("{} can't be made", path.display()))?;
    }
    let key = std::fs::read(&path)?;
    anyhow::ensure!(
        key.len() >= 32,
        "{} holds no secret key; remove it (tokens then change)",
        path.display()
    );
    Ok(SecretKey::new(key))
}
