//! `ferrostock backup` and `ferrostock restore`: everything that a server keeps, in one file.
//!
//! The file is a ZIP archive: `manifest.json` tells what is in it, `database/` holds the rows of each
//! table as PostgreSQL's `COPY` writes them, `media/` the files that users uploaded, and `secret-key`
//! the key of the data folder, without which tokens and authenticator apps would stop working. It does
//! not depend on the version of PostgreSQL, nor on whether that is the server's own.

mod files;
mod restore;
mod write;

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use serde::{Deserialize, Serialize};

use crate::config::Given;

pub use restore::restore;
pub use write::backup;

/// The version of the form of the file.
const FORMAT: u32 = 1;
/// What tells of the rest.
const MANIFEST: &str = "manifest.json";
/// The folder of tables.
const DATABASE: &str = "database/";
/// The folder of uploaded files.
const MEDIA: &str = "media/";
/// The secret key.
const SECRET_KEY: &str = "secret-key";

/// What `ferrostock backup` is told.
#[derive(Args)]
pub struct Backup {
    /// The file to write; there must be none of this name
    file: PathBuf,
    /// Folder of the files that users uploaded, as the server has it [default: media in the data folder]
    #[arg(long, env = "FERROSTOCK_MEDIA", value_name = "FOLDER")]
    media: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// What `ferrostock restore` is told.
#[derive(Args)]
pub struct Restore {
    /// The file that ferrostock backup wrote
    file: PathBuf,
    /// Replace what the database and the folder of uploaded files hold
    #[arg(long)]
    overwrite: bool,
    /// Folder for the files that users uploaded, as the server has it [default: media in the data
    /// folder]
    #[arg(long, env = "FERROSTOCK_MEDIA", value_name = "FOLDER")]
    media: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// What is in a backup.
#[derive(Debug, Deserialize, Serialize)]
struct Manifest {
    /// The form of the file.
    format: u32,
    /// The version of the program that wrote it.
    ferrostock: String,
    /// The version of the schema that the rows belong to.
    schema: i32,
    /// When the database was read.
    created: chrono::DateTime<chrono::Utc>,
    /// The tables by name.
    tables: BTreeMap<String, TableManifest>,
    /// The last numbers that sequences gave.
    sequences: BTreeMap<String, i64>,
    /// How many uploaded files there are.
    files: u64,
}

/// What a backup holds of a table.
#[derive(Debug, Deserialize, Serialize)]
struct TableManifest {
    /// The columns, in the order of the values.
    columns: Vec<String>,
    /// How many rows there are.
    rows: u64,
}
