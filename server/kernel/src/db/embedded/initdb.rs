//! Making a cluster.
//!
//! It is made in a folder beside its place and moved there when it is whole. Whoever is killed
//! meanwhile leaves such a folder behind, and perhaps an `initdb` that still works in it and removes
//! it when it fails: so each try has a folder of its own, and what older ones left is swept away.

use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::cluster::Cluster;
use super::{NAME, binaries, locale};

/// What the names of folders begin with in which a cluster is made.
const UNFINISHED: &str = "postgres.new";

/// Makes the cluster, unless there is one.
pub async fn make(cluster: &Cluster) -> Result<()> {
    let data_dir = cluster
        .folder
        .parent()
        .context("the cluster's folder is in the data folder")?;
    sweep(data_dir);
    if cluster.folder.join("PG_VERSION").exists() {
        return Ok(());
    }
    let left = std::fs::read_dir(&cluster.folder).is_ok_and(|mut files| files.next().is_some());
    if left {
        bail!(
            "{} is no cluster of PostgreSQL, and not empty; move it away",
            cluster.folder.display()
        );
    }
    let version = binaries::version(&cluster.binaries)
        .await
        .context("PostgreSQL does not tell its version")?;
    tracing::info!(folder = %cluster.folder.display(), version, "making a PostgreSQL cluster");
    let mut failure = String::new();
    for options in locale::of_new_clusters(version) {
        let unfinished = data_dir.join(format!("{UNFINISHED}.{:016x}", rand::random::<u64>()));
        std::fs::DirBuilder::new().mode(0o700).create(&unfinished)?;
        cluster.account.own(&unfinished)?;
        let made = cluster
            .command("initdb")
            .arg("-D")
            .arg(&unfinished)
            .args(["-U", NAME, "-A", "trust", "-E", "UTF8"])
            .args(options)
            .output()
            .await
            .context("initdb can't be run")?;
        if made.status.success() {
            std::fs::rename(&unfinished, &cluster.folder)?;
            std::fs::File::open(data_dir)?.sync_all()?;
            return Ok(());
        }
        // initdb has removed what it made.
        let _ = std::fs::remove_dir_all(&unfinished);
        failure = String::from_utf8_lossy(&made.stderr).into_owned();
        if !failure.contains("locale") {
            break;
        }
    }
    bail!("initdb failed: {}", failure.trim())
}

/// Removes what was left half-made. What an `initdb` still works in is there again in a moment: the
/// next start finds it.
fn sweep(data_dir: &Path) {
    let Ok(entries) = std::fs::read_dir(data_dir) else {
        return;
    };
    for entry in entries.flatten() {
        if entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(UNFINISHED.as_bytes())
            && let Err(error) = std::fs::remove_dir_all(entry.path())
        {
            tracing::warn!(%error, folder = %entry.path().display(), "a half-made cluster stays");
        }
    }
}
