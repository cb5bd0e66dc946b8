//! How fast `ferrostock import` reads the export of another server.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

/// How fast an export was read.
pub struct Import {
    /// Records in the export.
    pub records: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// Imports an export with so many parts, and a stock item with its history for each, into an empty
/// database whose schema is there already.
pub fn run(program: &Path, folder: &Path, parts: u64) -> Result<Import> {
    let folder = folder.join("import");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let export = folder.join("export.json");
    let records = write(&export, parts)?;
    let data = folder.join("data");
    let ferrostock = |arguments: &[&str]| -> Result<String> {
        let output = Command::new(program)
            .args(arguments)
            .arg("--data-dir")
            .arg(&data)
            .args(["--log", "warn"])
            .stderr(Stdio::inherit())
            .output()?;
        ensure!(output.status.success(), "ferrostock {arguments:?} failed");
        Ok(String::from_utf8(output.stdout)?)
    };
    ferrostock(&["user", "list"])?;
    let started = Instant::now();
    let said = ferrostock(&["import", &export.to_string_lossy()])?;
    let seconds = started.elapsed().as_secs_f64();
    let loaded: u64 = said
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .parse()
        .with_context(|| format!("what was imported? {said}"))?;
    ensure!(loaded == records, "{loaded} of {records} records came in");
    fs::remove_dir_all(&folder)?;
    Ok(Import { records, seconds })
}

/// Writes an export; gives the number of its records.
fn write(path: &Path, parts: u64) -> Result<u64> {
    let mut file = BufWriter::new(File::create(path)?);
    let groups = (parts / 100).max(1);
    writeln!(
        file,
        r#"[{{"metadata": true, "api_version": 530, "source_version": "1.5.0"}}"#
    )?;
    for n in 1..=groups {
        writeln!(
            file,
            r#",{{"model": "part.partcategory", "pk": {n}, "fields": {{"name": "Category {n}", "description": "", "parent": null, "structural": false}}}}
,{{"model": "stock.stocklocation", "pk": {n}, "fields": {{"name": "Shelf {n}", "description": "", "parent": null, "structural": false, "external": false}}}}"#
        )?;
    }
    for n in 1..=parts {
        let group = n % groups + 1;
        writeln!(
            file,
            r#",{{"model": "part.part", "pk": {n}, "fields": {{"name": "Part {n}", "description": "Number {n} of the export", "IPN": "P{n}", "category": {group}, "active": true, "component": true, "minimum_stock": "0.000000", "units": "", "creation_date": "2025-06-20"}}}}
,{{"model": "stock.stockitem", "pk": {n}, "fields": {{"part": {n}, "location": {group}, "quantity": "{n}.00000", "serial_int": 0, "status": 10, "updated": "2025-06-21T00:00:00Z", "creation_date": "2025-06-21T00:00:00Z", "delete_on_deplete": true, "purchase_price": null, "purchase_price_currency": "USD"}}}}
,{{"model": "stock.stockitemtracking", "pk": {n}, "fields": {{"tracking_type": 1, "item": {n}, "part": {n}, "date": "2025-06-21T00:00:00Z", "notes": "", "user": null, "deltas": {{"status": 10, "quantity": {n}.0}}}}}}"#
        )?;
    }
    writeln!(file, "]")?;
    file.flush()?;
    Ok(groups * 2 + parts * 3)
}
