//! `cargo xtask check`: what is generated is fresh, and document, trait and table agree, and
//! modules know each other in one direction.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::{bundle, drift, generate, layers, lint, paths, resources, views};

/// Fails with everything that is out of step.
pub fn run() -> Result<()> {
    let document = bundle::bundle(&paths::spec())?;
    let mut found = lint::findings(&document);
    let compiled = compiled()?;
    found.extend(drift::differences(&document, &compiled["document"]));
    found.extend(drift::permissions(&document, &compiled["operations"]));
    found.extend(untested(&document)?);
    found.extend(layers::circles()?);
    found.extend(stale()?);
    if found.is_empty() {
        println!(
            "check: {} operations in step",
            bundle::operations(&document).count()
        );
        return Ok(());
    }
    bail!("{} finding(s):\n  {}", found.len(), found.join("\n  "))
}

/// What the compiled API says of itself: dropshot's document, and the table of operations.
fn compiled() -> Result<Value> {
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "-p",
            "ferrostock-api",
            "--bin",
            "describe-api",
        ])
        .current_dir(paths::root())
        .stderr(Stdio::inherit())
        .output()
        .context("building the API crate")?;
    ensure!(output.status.success(), "the API crate does not build");
    serde_json::from_slice(&output.stdout).context("describe-api did not print JSON")
}

/// Generated files that a fresh run would write otherwise.
fn stale() -> Result<Vec<String>> {
    let fresh = paths::root().join("target/check");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    generate::write_into(&fresh)?;
    let mut found = Vec::new();
    for generated in paths::GENERATED {
        let ours = files(&paths::root(), Path::new(generated))?;
        let theirs = files(&fresh, Path::new(generated))?;
        found.extend(compare_trees(&ours, &theirs));
    }
    Ok(found)
}

/// Compares two sets of files by name and content.
fn compare_trees(
    ours: &BTreeMap<PathBuf, Vec<u8>>,
    fresh: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<String> {
    let stale = fresh
        .iter()
        .filter(|(name, content)| ours.get(*name) != Some(content))
        .map(|(name, _)| format!("{} is stale: run `cargo xtask generate`", name.display()));
    let left = ours
        .keys()
        .filter(|name| !fresh.contains_key(*name))
        .map(|name| format!("{} is generated no more: remove it", name.display()));
    stale.chain(left).collect()
}

fn files(top: &Path, at: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let path = top.join(at);
    if path.is_dir() {
        for entry in fs::read_dir(&path)? {
            found.extend(files(top, &at.join(entry?.file_name()))?);
        }
    } else if path.is_file() {
        found.insert(at.to_path_buf(), fs::read(&path)?);
    }
    Ok(found)
}

/// Operations that no test of the tests crate names. Those that resources share are found by a test
/// itself (`tests/tests/resources.rs`), unless they are about objects below others.
fn untested(document: &Value) -> Result<Vec<String>> {
    let mut sources = Vec::new();
    generate::rust_files(&paths::root().join("tests/tests"), &mut sources)?;
    let mut text = String::new();
    for source in sources {
        text += &fs::read_to_string(source)?;
    }
    let walked: BTreeSet<_> = bundle::operations(document)
        .filter(|(path, _, operation)| {
            let list = path.trim_end_matches("{id}/");
            resources::resource(operation).is_some() && !list.contains('{')
        })
        .filter_map(|(_, _, operation)| operation["operationId"].as_str())
        .map(str::to_owned)
        .collect();
    Ok(views::operation_ids(document)
        .into_iter()
        .filter(|id| !names(&text, id) && !walked.contains(id))
        .map(|id| format!("{id}: no test in tests/ calls it"))
        .collect())
}

/// Whether the text has the identifier as a word of its own.
fn names(text: &str, id: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(id).any(|(at, _)| {
        !text[..at].chars().next_back().is_some_and(part)
            && !text[at + id.len()..].chars().next().is_some_and(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> BTreeMap<PathBuf, Vec<u8>> {
        files
            .iter()
            .map(|(name, text)| (name.into(), text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn stale_missing_and_left_over_files_are_found() {
        let fresh = tree(&[("a.rs", "1"), ("b.rs", "2")]);
        assert_eq!(compare_trees(&fresh, &fresh), Vec::<String>::new());
        let edited = tree(&[("a.rs", "1 by hand"), ("b.rs", "2")]);
        assert!(compare_trees(&edited, &fresh)[0].contains("a.rs is stale"));
        let missing = tree(&[("a.rs", "1")]);
        assert!(compare_trees(&missing, &fresh)[0].contains("b.rs is stale"));
        let left = tree(&[("a.rs", "1"), ("b.rs", "2"), ("c.rs", "3")]);
        assert!(compare_trees(&left, &fresh)[0].contains("c.rs is generated no more"));
    }

    #[test]
    fn operations_are_found_as_words() {
        assert!(names("client.part_list().send()", "part_list"));
        assert!(!names("client.part_list_more()", "part_list"));
        assert!(!names("bulk_part_list", "part_list"));
    }
}
