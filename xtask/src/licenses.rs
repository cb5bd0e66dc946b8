//! `server/http/src/license/libraries.rs`: the libraries that the program is made of, with their licences.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::paths;

/// The file, from the top of the repository.
pub const FILE: &str = "server/http/src/license/libraries.rs";
/// The platform whose libraries are listed; those of others are not all fetched.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";
/// The program.
const PROGRAM: &str = "ferrostock-server";

/// The file's text: all libraries that end up in the program, by name and version.
pub fn file() -> Result<String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked"])
        .arg(format!("--filter-platform={PLATFORM}"))
        .current_dir(paths::root())
        .output()
        .context("starting cargo metadata")?;
    ensure!(
        output.status.success(),
        "cargo metadata failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let reached = reached(&metadata)?;
    let mut libraries: Vec<_> = packages
        .iter()
        .filter(|package| !package["source"].is_null())
        .filter(|package| {
            package["id"]
                .as_str()
                .is_some_and(|id| reached.contains(id))
        })
        .map(|package| {
            let text = |key: &str| package[key].as_str().unwrap_or_default();
            (
                text("name"),
                text("version"),
                text("license"),
                text("repository"),
            )
        })
        .collect();
    libraries.sort_unstable();
    let mut out = String::from(
        "// Generated from the libraries of the program by `cargo xtask generate`. Do not edit.\n\n\
         /// Name, version, licences (SPDX) and home of each library that the program is made of.\n\
         pub static LIBRARIES: &[(&str, &str, &str, &str)] = &[\n",
    );
    for library in &libraries {
        let (name, version, license, home) = library;
        ensure!(
            !license.is_empty(),
            "{name} {version} does not say its licence"
        );
        writeln!(out, "    ({name:?}, {version:?}, {license:?}, {home:?}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The packages that the program is built of, itself included; what only builds or tests need is none.
fn reached(metadata: &Value) -> Result<BTreeSet<&str>> {
    let packages = metadata["packages"].as_array().context("no packages")?;
    let program = packages.iter().find(|package| package["name"] == PROGRAM);
    let program = program
        .and_then(|it| it["id"].as_str())
        .context("no program")?;
    let nodes = metadata["resolve"]["nodes"].as_array().context("no tree")?;
    let mut reached = BTreeSet::new();
    let mut waiting = vec![program];
    while let Some(id) = waiting.pop() {
        if !reached.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id);
        let needed = node.and_then(|node| node["deps"].as_array());
        for dependency in needed.into_iter().flatten() {
            let kinds = dependency["dep_kinds"].as_array();
            let is_built_in =
                kinds.is_some_and(|kinds| kinds.iter().any(|it| it["kind"].is_null()));
            if let Some(id) = dependency["pkg"].as_str().filter(|_| is_built_in) {
                waiting.push(id);
            }
        }
    }
    Ok(reached)
}
