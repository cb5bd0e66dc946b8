//! `ferrostock import`: an export of an InvenTree database becomes this server's data.
//!
//! The file is read as a stream and copied into a staging table as it is; the database then turns
//! the records into rows, table by table. All of it is one transaction. Primary keys stay, and a
//! record that is there already is overwritten, so that a run that broke off is simply repeated.

mod authenticators;
mod load;
mod models;
mod read;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use tokio_postgres::{Client, Transaction};

use crate::config::Given;
use crate::home::{self, Home, runtime};
use ferrostock_identity::auth::fingerprint;
use ferrostock_identity::auth::token::SecretKey;
use ferrostock_kernel::db::Copy;

pub use load::follow;

/// What an import did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Records loaded, by model.
    pub loaded: BTreeMap<String, u64>,
    /// Records of models that have no home yet, by model.
    pub homeless: BTreeMap<String, u64>,
    /// Fields that have no column yet, by model and field, with the number of records that have
    /// something in them.
    pub left: BTreeMap<(String, String), i64>,
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all: u64 = self.loaded.values().sum();
        writeln!(f, "{all} records of {} models loaded:", self.loaded.len())?;
        for (model, count) in &self.loaded {
            writeln!(f, "{count:>10}  {model}")?;
        }
        if !self.homeless.is_empty() {
            writeln!(f, "Not loaded, as there is no home for them yet:")?;
            for (model, count) in &self.homeless {
                writeln!(f, "{count:>10}  {model}")?;
            }
        }
        if !self.left.is_empty() {
            writeln!(
                f,
                "Fields left out, as there is no home for them yet (records that use them):"
            )?;
            for ((model, field), count) in &self.left {
                writeln!(f, "{count:>10}  {model}.{field}")?;
            }
        }
        Ok(())
    }
}

/// What `ferrostock import` is told.
#[derive(Args)]
pub struct Command {
    /// The export, a JSON file
    file: PathBuf,
    /// Key under which the secrets of second factors are kept, as the server has it
    #[arg(
        long,
        env = "FERROSTOCK_SECRET_KEY",
        value_name = "KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    secret_key: Option<String>,
    #[command(flatten)]
    given: Given,
}

/// Runs the command: opens the database, imports the file, prints the report.
pub fn command(command: Command) -> Result<()> {
    let secret_key = command.given.secret_key(command.secret_key)?;
    let settings = &command.given.check()?;
    let path = &command.file;
    crate::logging::start(settings);
    let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
    let bar = ProgressBar::new(file.metadata()?.len());
    bar.set_style(ProgressStyle::with_template(
        "{spinner} {msg:22} {bar:40} {bytes}/{total_bytes} {eta}",
    )?);
    let report = runtime()?.block_on(async {
        let home = Home::open(settings).await?;
        let imported = async {
            let mut client = home.address().connect().await?;
            let key = async || {
                let key = home::key(secret_key.as_deref(), &settings.data_dir)?;
                fingerprint::ensure(&home.address().pool(1)?, &key).await?;
                Ok(key)
            };
            run(&mut client, bar.wrap_read(file), key, |step| {
                bar.set_message(step.to_owned());
            })
            .await
        };
        let imported = imported.await;
        home.close().await;
        imported
    })?;
    bar.finish_and_clear();
    Ok(writeln!(std::io::stdout().lock(), "{report}")?)
}

/// Imports an export. `key` gives the server's secret key, if it is needed; `progress` is told what
/// is being done.
pub async fn run(
    client: &mut Client,
    source: impl Read + Send + 'static,
    key: impl AsyncFnOnce() -> Result<SecretKey>,
    progress: impl Fn(&str),
) -> Result<Report> {
    let mut report = Report::default();
    let transaction = client.transaction().await?;
    load::prepare(&transaction).await?;
    progress("reading");
    stage(&transaction, source, &mut report).await?;
    if report.loaded.is_empty() {
        let unknown: Vec<_> = report.homeless.keys().map(String::as_str).collect();
        match unknown.as_slice() {
            [] => bail!("there are no records in the file; nothing was imported"),
            unknown => bail!(
                "the file holds no record of a model that is known; nothing was imported ({})",
                unknown.join(", ")
            ),
        }
    }
    transaction
        .batch_execute("CREATE INDEX ON staged (model)")
        .await?;
    transaction.batch_execute("ANALYZE staged").await?;
    load::check_keys(&transaction).await?;
    for model in models::MODELS
        .iter()
        .filter(|model| report.loaded.contains_key(model.name))
    {
        progress(model.name);
        for (field, count) in load::load(&transaction, model).await? {
            report.left.insert((model.name.to_owned(), field), count);
        }
        load::follow(&transaction, model.table).await?;
    }
    authenticators::load(&transaction, key, &mut report).await?;
    progress("working out the rest");
    load::finish(&transaction).await?;
    transaction
        .commit()
        .await
        .context("the import can't be completed")?;
    client.batch_execute("ANALYZE").await?;
    Ok(report)
}

/// Copies the records that have a home into the staging table.
async fn stage(
    transaction: &Transaction<'_>,
    source: impl Read + Send + 'static,
    report: &mut Report,
) -> Result<()> {
    let (sender, mut records) = tokio::sync::mpsc::channel(1024);
    let reader = tokio::task::spawn_blocking(move || read::read(BufReader::new(source), &sender));
    let mut copy = Copy::start(transaction, "staged", &["model", "pk", "fields"]).await?;
    while let Some(record) = records.recv().await {
        let (Some(model), Some(pk), Some(fields)) = (record.model, record.pk, record.fields) else {
            continue;
        };
        let has_home = models::home(&model).is_some() || model == authenticators::MODEL;
        let counts = if has_home {
            &mut report.loaded
        } else {
            &mut report.homeless
        };
        *counts.entry(model.clone()).or_default() += 1;
        if has_home {
            let pk = pk.as_str().map_or_else(|| pk.to_string(), str::to_owned);
            copy.put(model).put(pk).put(fields.get()).end().await?;
        }
    }
    copy.finish().await.context("the records can't be staged")?;
    reader.await?
}
