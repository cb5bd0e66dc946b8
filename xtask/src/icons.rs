//! The set of icons: its names, words and codes, and its font, from the packages that ship them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::paths;

/// The package of the names, with the version whose names and codes clients know.
const NAMES: &str = "@tabler/icons@3.11.0";
/// The package of the font that has them.
const FONT: &str = "@tabler/icons-webfont@3.11.0";
/// What stands above the icons.
const HEAD: &str = "# Written by `cargo xtask icons`. Do not edit.
# Tabler Icons 3.11.0, MIT licence, Copyright (c) 2020-2024 Paweł Kuna.
# Name, category, words, code of the outline, code of the filled form; parted by tabs.
";

/// Fetches the packages; writes the list of icons into the kernel, and the font beside the pages.
pub fn run() -> Result<()> {
    let server = paths::root().join("server");
    let folder = unpacked(NAMES, &["icons.json"])?;
    let icons = fs::read_to_string(folder.join("icons.json"))?;
    let to = server.join("kernel/src/icon/tabler.txt");
    fs::write(to, table(&serde_json::from_str(&icons)?)?)?;

    let (font, licence) = ("dist/fonts/tabler-icons.woff2", "LICENSE");
    let folder = unpacked(FONT, &[font, licence])?;
    let to = server.join("http/src/web_ui/font");
    fs::create_dir_all(&to)?;
    fs::copy(folder.join(font), to.join("tabler-icons.woff2"))?;
    fs::copy(folder.join(licence), to.join(licence))?;
    Ok(())
}

/// Fetches a package and unpacks some of its files; gives the folder that they are in.
fn unpacked(package: &str, files: &[&str]) -> Result<PathBuf> {
    let folder = paths::root().join("target/icons");
    fs::create_dir_all(&folder)?;
    let packed = Command::new("npm")
        .args(["pack", "--silent", package])
        .current_dir(&folder)
        .output()
        .context("npm is needed for this")?;
    ensure!(packed.status.success(), "npm pack {package} failed");
    let archive = String::from_utf8(packed.stdout)?;
    let unpacked = Command::new("tar")
        .args(["xzf", archive.trim()])
        .args(files.iter().map(|file| format!("package/{file}")))
        .current_dir(&folder)
        .status()?;
    ensure!(unpacked.success(), "{archive} can't be unpacked");
    Ok(folder.join("package"))
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
