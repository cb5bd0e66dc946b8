//! A folder of files that others made, to read only: what lies beside it, no name and no link leads to.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use object_store::local::LocalFileSystem;
use object_store::{GetOptions, GetResult};

use super::{name, read};
use crate::error::{Error, Result};

/// The folder; cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    store: Arc<LocalFileSystem>,
}

impl Folder {
    /// Opens a folder that is there.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let root = path
            .canonicalize()
            .with_context(|| format!("{} can't be opened", path.display()))?;
        ensure!(root.is_dir(), "{} is no folder", path.display());
        let store = LocalFileSystem::new_with_prefix(&root)
            .with_context(|| format!("{} can't be used", path.display()))?;
        Ok(Self {
            root,
            store: Arc::new(store),
        })
    }

    /// A file by its key, the path to it from the folder; `None` when there is none.
    pub async fn find(&self, key: &str, options: GetOptions) -> Result<Option<GetResult>> {
        if !name::is_key(key) {
            return Ok(None);
        }
        let (folder, path) = (self.clone(), key.to_owned());
        let inside = tokio::task::spawn_blocking(move || folder.path(&path).is_some());
        if !inside.await.map_err(Error::internal)? {
            return Ok(None);
        }
        read(&*self.store, key, options).await
    }

    /// Where a file of the folder really is; `None` when it is none, or a link to what lies elsewhere.
    /// Asks the file system, which may take a moment.
    pub fn path(&self, key: &str) -> Option<PathBuf> {
        let path = self.root.join(key).canonicalize().ok()?;
        (path.starts_with(&self.root) && path.is_file()).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nothing_leads_out_of_the_folder() -> anyhow::Result<()> {
        let around = tempfile::tempdir()?;
        let inside = around.path().join("inside");
        std::fs::create_dir_all(inside.join("deep"))?;
        std::fs::write(around.path().join("secret"), "secret")?;
        std::fs::write(inside.join("deep/a.js"), "a")?;
        std::fs::write(inside.join(".hidden"), "hidden")?;
        for (to, name) in [
            ("../secret", "out"),
            ("..", "up"),
            ("deep/a.js", "in"),
            ("nowhere", "broken"),
        ] {
            std::os::unix::fs::symlink(to, inside.join(name))?;
        }
        let folder = Folder::open(&inside)?;
        let found = async |key| {
            let found = folder.find(key, GetOptions::default()).await;
            found.map(|found| found.is_some())
        };
        for key in ["deep/a.js", "in"] {
            assert!(found(key).await?, "{key}");
        }
        for key in [
            "out",
            "up/secret",
            "up",
            "broken",
            "deep",
            "",
            "nothing",
            ".hidden",
            "../secret",
            "deep/../../secret",
            "/deep/a.js",
            "deep/a.js/b",
        ] {
            assert!(!found(key).await?, "{key}");
        }
        let absolute = around.path().join("secret").display().to_string();
        assert!(!found(&absolute).await?);
        assert!(Folder::open(&inside.join("nothing")).is_err());
        assert!(Folder::open(&inside.join("deep/a.js")).is_err());
        Ok(())
    }
}
