//! `ferrostock backup`.
//!
//! The database is read in one transaction, as it is at one moment. A file is there before a row names
//! it, and goes when none does any more: so files are taken before that moment, and once more after it
//! those that came meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use futures::TryStreamExt as _;
use tokio_postgres::Client;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{
    Backup, DATABASE, FORMAT, MANIFEST, MEDIA, Manifest, SECRET_KEY, TableManifest, files,
};
use crate::home::{Home, runtime};
use ferrostock_kernel::db::{content, schema_version};

/// How hard tables are compressed, of 9: more takes much longer for little.
const LEVEL: i64 = 4;

/// Runs the command.
pub fn backup(command: Backup) -> Result<()> {
    let media = command.given.media(command.media)?;
    let settings = command.given.check()?;
    crate::logging::start(&settings);
    let media = media.unwrap_or_else(|| settings.media());
    let target = &command.file;
    if target.exists() {
        bail!("{} is there already", target.display());
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // For nobody but us, as it holds hashes of passwords and the secret key; and under its name once it
    // is whole.
    let file = tempfile::Builder::new()
        .prefix(".ferrostock-backup-")
        .tempfile_in(folder)
        .with_context(|| format!("nothing can be written to {}", folder.display()))?;
    let mut archive = Archive::new(file.as_file(), &media);
    let manifest = runtime()?.block_on(async {
        let home = Home::reach_beside(&settings).await?;
        let written = async {
            let mut client = home.address().connect().await?;
            archive.write(&mut client).await
        };
        let written = written.await;
        home.close().await;
        written
    })?;
    match std::fs::read(settings.data_dir.join(SECRET_KEY)) {
        Ok(key) => archive.add(SECRET_KEY, &key)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error).context("the secret key can't be read"),
    }
    archive.add(MANIFEST, &serde_json::to_vec_pretty(&manifest)?)?;
    archive.finish()?;
    file.as_file().sync_all()?;
    file.persist_noclobber(target)
        .with_context(|| format!("{} can't be made", target.display()))?;
    let rows: u64 = manifest.tables.values().map(|table| table.rows).sum();
    Ok(writeln!(
        std::io::stdout().lock(),
        "{} holds {rows} rows of {} tables and {} uploaded files",
        target.display(),
        manifest.tables.len(),
        manifest.files
    )?)
}

/// A backup that is being written.
struct Archive<'a> {
    zip: ZipWriter<BufWriter<&'a File>>,
    media: &'a Path,
    /// The uploaded files that are in it.
    taken: BTreeSet<String>,
}

impl<'a> Archive<'a> {
    fn new(file: &'a File, media: &'a Path) -> Self {
        Self {
            zip: ZipWriter::new(BufWriter::with_capacity(1 << 20, file)),
            media,
            taken: BTreeSet::new(),
        }
    }

    async fn write(&mut self, client: &mut Client) -> Result<Manifest> {
        let schema = schema_version(client)
            .await?
            .context("the database is not Ferrostock's, or empty: there is nothing to back up")?;
        self.take_files()?;
        let transaction = content::snapshot(client).await?;
        let created = transaction
            .query_one("SELECT now()", &[])
            .await?
            .try_get(0)?;
        let mut tables = BTreeMap::new();
        for table in content::tables(&transaction).await? {
            self.begin(&format!("{DATABASE}{}.copy", table.name), true)?;
            let mut stream = std::pin::pin!(table.read(&transaction).await?);
            let mut rows = 0;
            while let Some(bytes) = stream.try_next().await? {
                // Line ends within values are written otherwise.
                rows += bytes.split(|byte| *byte == b'\n').skip(1).count() as u64;
                self.zip.write_all(&bytes)?;
            }
            let columns = table.columns;
            tables.insert(table.name, TableManifest { columns, rows });
        }
        let sequences = content::sequences(&transaction).await?;
        transaction.commit().await?;
        self.take_files()?;
        Ok(Manifest {
            format: FORMAT,
            ferrostock: env!("CARGO_PKG_VERSION").into(),
            schema,
            created,
            tables,
            sequences,
            files: self.taken.len() as u64,
        })
    }

    /// Adds the uploaded files that are not in it yet.
    fn take_files(&mut self) -> Result<()> {
        for key in files::below(self.media)? {
            if self.taken.contains(&key) {
                continue;
            }
            let path = self.media.join(&key);
            let mut file = match File::open(&path) {
                Ok(file) => file,
                // Taken away meanwhile.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => {
                    return Err(error).context(format!("{} can't be read", path.display()));
                }
            };
            // Pictures are compressed as they are.
            self.begin(&format!("{MEDIA}{key}"), false)?;
            std::io::copy(&mut file, &mut self.zip)
                .with_context(|| format!("{} can't be read", path.display()))?;
            self.taken.insert(key);
        }
        Ok(())
    }

    fn finish(self) -> Result<()> {
        Ok(self.zip.finish()?.flush()?)
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.begin(name, true)?;
        Ok(self.zip.write_all(bytes)?)
    }

    fn begin(&mut self, name: &str, compressed: bool) -> Result<()> {
        let options = SimpleFileOptions::default()
            .large_file(true)
            .unix_permissions(0o600);
        let options = if compressed {
            options
                .compression_method(CompressionMethod::Deflated)
                .compression_level(Some(LEVEL))
        } else {
            options.compression_method(CompressionMethod::Stored)
        };
        Ok(self.zip.start_file(name, options)?)
    }
}
