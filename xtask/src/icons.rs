//! The set of icons: its names, words and codes, from the package that ships them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::paths;

/// The package, with the version whose names and codes clients know.
const PACKAGE: &str = "@tabler/icons@3.11.0";
/// What stands above the icons.
const HEAD: &str = "# Written by `cargo xtask icons`. Do not edit.
# Tabler Icons 3.11.0, MIT licence, Copyright (c) 2020-2024 Paweł Kuna.
# Name, category, words, code of the outline, code of the filled form; parted by tabs.
";

/// Fetches the package and writes its list of icons into the kernel.
pub fn run() -> Result<()> {
    let folder = paths::root().join("target/icons");
    fs::create_dir_all(&folder)?;
    let packed = Command::new("npm")
        .args(["pack", "--silent", PACKAGE])
        .current_dir(&folder)
        .output()
        .context("npm is needed for this")?;
    ensure!(packed.status.success(), "npm pack {PACKAGE} failed");
    let archive = String::from_utf8(packed.stdout)?;
    let unpacked = Command::new("tar")
        .args(["xzf", archive.trim(), "package/icons.json"])
        .current_dir(&folder)
        .status()?;
    ensure!(unpacked.success(), "{archive} can't be unpacked");
    let icons = fs::read_to_string(folder.join("package/icons.json"))?;
    let to = paths::root().join("server/kernel/src/icon/tabler.txt");
    fs::write(to, table(&serde_json::from_str(&icons)?)?)?;
    Ok(())
}

/// The icons of the package as lines.
fn table(icons: &BTreeMap<String, Value>) -> Result<String> {
    let mut out = HEAD.to_owned();
    for (name, icon) in icons {
        let words = icon["tags"].as_array().into_iter().flatten();
        let words: Vec<String> = words
            .filter(|word| !word.is_null())
            .map(|word| {
                word.as_str()
                    .map_or_else(|| word.to_string(), str::to_owned)
            })
            .collect();
        let words = words.join(",");
        let category = icon["category"].as_str().unwrap_or_default();
        let code = |style: &str| {
            icon["styles"][style]["unicode"]
                .as_str()
                .unwrap_or_default()
        };
        let line = [name, category, &words, code("outline"), code("filled")];
        ensure!(
            line.iter().all(|field| !field.contains(['\t', '\n'])),
            "{name} can't be written"
        );
        writeln!(out, "{}", line.join("\t"))?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn icons_are_lines() -> Result<()> {
        let icon = json!({
            "category": "Map", "tags": ["round", null, 2],
            "styles": { "outline": { "unicode": "ea01" } },
        });
        let table = table(&BTreeMap::from([("dot".to_owned(), icon)]))?;
        assert!(table.ends_with("\ndot\tMap\tround,2\tea01\t\n"), "{table}");
        Ok(())
    }
}
