//! `ferrostock restore`.
//!
//! The file is read through before anything is touched. Rows are written in one transaction, under the
//! schema that they were read from; the migrations that came since then follow.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use bytes::Bytes;
use futures::SinkExt as _;
use tokio_postgres::Client;
use zip::ZipArchive;

use super::{DATABASE, FORMAT, MANIFEST, MEDIA, Manifest, Restore, SECRET_KEY, files};
use crate::home::{Home, runtime};
use ferrostock_kernel::db::{content, migrate, migrate_to, newest_schema, schema_version};

/// How many bytes go to the database at once.
const BLOCK: usize = 256 * 1024;

/// Tables of which at least one has a row as soon as somebody has used a database.
const USED: &str = "SELECT EXISTS (SELECT FROM app_user) OR EXISTS (SELECT FROM user_group)
    OR EXISTS (SELECT FROM part) OR EXISTS (SELECT FROM part_category)
    OR EXISTS (SELECT FROM stock_location) OR EXISTS (SELECT FROM company)";

/// Runs the command.
pub fn restore(command: Restore) -> Result<()> {
    let media = command.given.media(command.media)?;
    let settings = command.given.check()?;
    crate::logging::start(&settings);
    let media = media.unwrap_or_else(|| settings.media());
    let path = &command.file;
    let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
    let mut archive = Archive::open(file)
        .with_context(|| format!("{} is no backup that can be read", path.display()))?;
    if !command.overwrite && !files::below(&media)?.is_empty() {
        bail!(
            "there are files in {} already; --overwrite replaces them, and the database",
            media.display()
        );
    }
    runtime()?.block_on(async {
        let home = Home::reach(&settings).await?;
        let restored = async {
            let mut client = home.address().connect().await?;
            make_place(&mut client, archive.manifest.schema, command.overwrite).await?;
            // Files are there before rows name them.
            archive.write_files(&media)?;
            archive.write_rows(&mut client).await?;
            migrate(&mut client).await?;
            client.batch_execute("ANALYZE").await?;
            anyhow::Ok(())
        };
        let restored = restored.await;
        home.close().await;
        restored
    })?;
    archive.remove_others(&media)?;
    archive.write_key(&settings.data_dir)?;
    let manifest = &archive.manifest;
    let rows: u64 = manifest.tables.values().map(|table| table.rows).sum();
    Ok(writeln!(
        std::io::stdout().lock(),
        "{rows} rows of {} tables and {} uploaded files are as they were at {}",
        manifest.tables.len(),
        manifest.files,
        manifest.created.format("%Y-%m-%d %H:%M:%S UTC")
    )?)
}

/// How many connections of other programs of ours the database has.
async fn count_others(client: &Client) -> Result<i64> {
    let row = client
        .query_one(
            "SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()
               AND application_name = 'ferrostock'",
            &[],
        )
        .await?;
    Ok(row.try_get(0)?)
}

/// Brings the database to an empty schema of this version, or one whose rows may go.
async fn make_place(client: &mut Client, schema: i32, overwrite: bool) -> Result<()> {
    // The database notices a moment later that one has stopped.
    let mut attempts = 50;
    while attempts > 0 && count_others(client).await? > 0 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        attempts -= 1;
    }
    ensure!(
        attempts > 0,
        "a ferrostock works with the database; stop it first"
    );
    if let Some(found) = schema_version(client).await? {
        let used: bool = client.query_one(USED, &[]).await?.try_get(0)?;
        ensure!(
            overwrite || !used,
            "the database holds data already; --overwrite replaces it"
        );
        if found != schema {
            let transaction = client.transaction().await?;
            content::drop_all(&transaction).await?;
            transaction.commit().await?;
        }
    }
    migrate_to(client, schema).await
}

/// A backup that is being read.
struct Archive {
    zip: ZipArchive<BufReader<File>>,
    manifest: Manifest,
}

impl Archive {
    /// Opens a backup and reads all of it: none that is damaged is begun with.
    fn open(file: File) -> Result<Self> {
        let mut zip = ZipArchive::new(BufReader::with_capacity(1 << 20, file))?;
        let mut text = String::new();
        zip.by_name(MANIFEST)
            .context("it holds no manifest")?
            .read_to_string(&mut text)?;
        #[derive(serde::Deserialize)]
        struct Form {
            format: u32,
        }
        let form: Form = serde_json::from_str(&text)?;
        ensure!(
            form.format == FORMAT,
            "its form is {}, this program knows {FORMAT}; use a newer ferrostock",
            form.format
        );
        let manifest: Manifest = serde_json::from_str(&text)?;
        ensure!(
            manifest.schema <= newest_schema(),
            "its schema has version {}, this program knows versions up to {}; use a newer ferrostock",
            manifest.schema,
            newest_schema()
        );
        for table in manifest.tables.keys() {
            let name = format!("{DATABASE}{table}.copy");
            zip.by_name(&name)
                .with_context(|| format!("{name} is missing"))?;
        }
        for at in 0..zip.len() {
            let mut entry = zip.by_index(at)?;
            let name = entry.name()?.into_owned();
            // The sum over the bytes is checked at their end.
            std::io::copy(&mut entry, &mut std::io::sink())
                .with_context(|| format!("{name} is damaged"))?;
            if let Some(key) = name.strip_prefix(MEDIA) {
                files::place(Path::new(""), key)
                    .with_context(|| format!("{name} is no name of a file"))?;
            }
        }
        Ok(Self { zip, manifest })
    }

    /// The keys of the uploaded files.
    fn files(&self) -> Result<BTreeSet<String>> {
        let mut keys = BTreeSet::new();
        for name in self.zip.file_names() {
            if let Some(key) = name?.strip_prefix(MEDIA) {
                keys.insert(key.to_owned());
            }
        }
        Ok(keys)
    }

    fn write_files(&mut self, media: &Path) -> Result<()> {
        for key in self.files()? {
            let path = files::place(media, &key).context("a file's name leads elsewhere")?;
            let write = || {
                let folder = path.parent().unwrap_or(media);
                std::fs::create_dir_all(folder)?;
                let mut file = tempfile::Builder::new()
                    .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
                    .tempfile_in(folder)?;
                std::io::copy(&mut self.zip.by_name(&format!("{MEDIA}{key}"))?, &mut file)?;
                file.as_file().sync_all()?;
                file.persist(&path)?;
                anyhow::Ok(())
            };
            let mut write = write;
            write().with_context(|| format!("{} can't be written", path.display()))?;
        }
        Ok(())
    }

    async fn write_rows(&mut self, client: &mut Client) -> Result<()> {
        let transaction = client.transaction().await?;
        let load = content::Load::begin(&transaction).await?;
        for (name, held) in &self.manifest.tables {
            let known = load.tables().iter().find(|table| table.name == *name);
            let mut table = known
                .with_context(|| format!("there is no table {name} in this schema"))?
                .clone();
            let fits = held
                .columns
                .iter()
                .all(|column| table.columns.contains(column));
            ensure!(fits, "the table {name} has other columns in this schema");
            table.columns.clone_from(&held.columns);
            let mut sink = std::pin::pin!(load.rows_of(&table).await?);
            let mut entry = self.zip.by_name(&format!("{DATABASE}{name}.copy"))?;
            loop {
                let mut block = vec![0; BLOCK];
                let length = entry.read(&mut block)?;
                if length == 0 {
                    break;
                }
                block.truncate(length);
                sink.send(Bytes::from(block)).await?;
            }
            let rows = sink.finish().await;
            let rows = rows.with_context(|| format!("the rows of {name} can't be written"))?;
            ensure!(
                rows == held.rows,
                "{name} has {rows} rows instead of {}",
                held.rows
            );
        }
        load.finish(&self.manifest.sequences).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Removes the uploaded files that the backup does not know.
    fn remove_others(&self, media: &Path) -> Result<()> {
        for key in files::below(media)?.difference(&self.files()?) {
            let path = media.join(key);
            std::fs::remove_file(&path)
                .with_context(|| format!("{} can't be removed", path.display()))?;
        }
        Ok(())
    }

    /// Writes the secret key; one that was there before stays beside it.
    fn write_key(&mut self, data_dir: &Path) -> Result<()> {
        let mut key = Vec::new();
        match self.zip.by_name(SECRET_KEY) {
            Ok(mut entry) => entry.read_to_end(&mut key)?,
            // The server had been given one.
            Err(_) => return Ok(()),
        };
        let path = data_dir.join(SECRET_KEY);
        if std::fs::read(&path).is_ok_and(|there| there == key) {
            return Ok(());
        }
        std::fs::create_dir_all(data_dir)?;
        if path.exists() {
            std::fs::rename(&path, data_dir.join("secret-key.before-restore"))?;
        }
        let mut file = tempfile::NamedTempFile::new_in(data_dir)?;
        file.write_all(&key)?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        Ok(())
    }
}
