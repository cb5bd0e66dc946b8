//! Files that users give the server to keep: a folder that all servers of one database share.
//!
//! A file is known by its key, such as `part_images/resistor.png`, which is what the database
//! stores. [`Files`] ties what happens to files to the transaction that names them.

mod files;
mod folder;
mod name;
mod picture;
mod upload;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::{
    GetOptions, GetResult, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, path::Path as Key,
};
use tokio::sync::Semaphore;

use crate::error::{Error, Result};

pub use files::Files;
pub use folder::Folder;
pub use name::{VARIANTS, is_key, of_upload, variant};
pub use picture::Variants;
pub use upload::{Upload, Uploads};

/// How many pictures are decoded at the same time: each may need much memory.
const DECODING: usize = 2;

/// Where files are kept; cloning it is cheap.
#[derive(Clone)]
pub struct Media {
    store: Arc<dyn ObjectStore>,
    decoding: Arc<Semaphore>,
}

impl Media {
    /// Keeps files below a folder, which is made if it is not there.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("the media folder {} can't be made", folder.display()))?;
        // One that can't be written to is better known now than with the first picture.
        tempfile::tempfile_in(folder).with_context(|| {
            format!("the media folder {} can't be written to", folder.display())
        })?;
        let store = LocalFileSystem::new_with_prefix(folder)
            .with_context(|| format!("the media folder {} can't be used", folder.display()))?
            .with_fsync(true);
        Ok(Self {
            store: Arc::new(store),
            decoding: Arc::new(Semaphore::new(DECODING)),
        })
    }

    /// Whether there is a file with this key.
    pub async fn has(&self, key: &str) -> Result<bool> {
        let options = GetOptions {
            head: true,
            ..GetOptions::default()
        };
        Ok(self.find(key, options).await?.is_some())
    }

    /// A file by its key; `None` when there is none.
    pub async fn find(&self, key: &str, options: GetOptions) -> Result<Option<GetResult>> {
        if !name::is_key(key) {
            return Ok(None);
        }
        read(&*self.store, key, options).await
    }

    /// Writes a file; `false` when there is one with this key already.
    async fn create(&self, key: &str, bytes: Bytes) -> Result<bool> {
        match self.put(key, bytes, PutMode::Create).await {
            Ok(()) => Ok(true),
            Err(object_store::Error::AlreadyExists { .. }) => Ok(false),
            Err(error) => Err(Error::internal(error)),
        }
    }

    /// Writes a file, in place of one with the same key.
    async fn replace(&self, key: &str, bytes: Bytes) -> Result<()> {
        let put = self.put(key, bytes, PutMode::Overwrite).await;
        put.map_err(Error::internal)
    }

    async fn put(&self, key: &str, bytes: Bytes, mode: PutMode) -> object_store::Result<()> {
        let options = PutOptions {
            mode,
            ..PutOptions::default()
        };
        let path = Key::parse(key)?;
        self.store.put_opts(&path, bytes.into(), options).await?;
        Ok(())
    }

    /// Removes a file, if it is there.
    async fn remove(&self, key: &str) -> Result<()> {
        if !name::is_key(key) {
            return Ok(());
        }
        let path = Key::parse(key).map_err(Error::internal)?;
        match self.store.delete(&path).await {
            Err(error) if !is_absent(&error) => Err(Error::internal(error)),
            _ => Ok(()),
        }
    }

    /// Makes the smaller forms of an uploaded picture; the inner error is what the client is told
    /// when it is none.
    pub async fn read_picture(&self, upload: &Upload) -> Result<Result<Variants, String>> {
        let _turn = self.decoding.acquire().await.map_err(Error::internal)?;
        let (name, bytes) = (upload.name.clone(), upload.bytes.clone());
        let read = tokio::task::spawn_blocking(move || picture::read(&bytes, &name));
        read.await.map_err(Error::internal)
    }
}

/// Reads a file whose key is one ([`is_key`]); `None` when there is none.
async fn read(
    store: &dyn ObjectStore,
    key: &str,
    options: GetOptions,
) -> Result<Option<GetResult>> {
    let path = Key::parse(key).map_err(Error::internal)?;
    match store.get_opts(&path, options).await {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(Error::internal(error)),
    }
}

/// Whether a failure means that there is no such file: nothing, a folder, or a file as a folder.
fn is_absent(error: &object_store::Error) -> bool {
    use std::io::ErrorKind;
    if matches!(error, object_store::Error::NotFound { .. }) {
        return true;
    }
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| {
        error.source()
    });
    causes
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|cause| {
            matches!(
                cause.kind(),
                ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory
            )
        })
}
