//! `cargo xtask generate`: from the hand-written document to everything that is checked in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::published::published;
use crate::{access, bundle, client, licenses, lint, paths, resources, views};

/// The version of openapi-generator that the checked-in files were made with. Another one writes
/// other files, so it is pinned here and nowhere else.
const GENERATOR: &str = "openapi-generator-cli==7.26.0";

/// Writes all that is generated into the repository.
pub fn run() -> Result<()> {
    write_into(&paths::root())
}

/// Writes all that is generated below `to`, which is laid out like the repository.
pub fn write_into(to: &Path) -> Result<()> {
    let document = bundle::bundle(&paths::spec())?;
    lint::lint(&document)?;

    let bundled = to.join("api-spec/openapi.json");
    create_parent(&bundled)?;
    fs::write(
        &bundled,
        format!("{}\n", serde_json::to_string_pretty(&published(&document))?),
    )?;

    let made = generate(&views::generator(&document)?)?;
    replace_models(&made, &to.join("api-spec/models/src/generated"))?;
    let api = to.join("api-spec/api/src/generated");
    for file in ["api.rs", "params.rs", "operations.rs", "fields.rs"] {
        place(&made.join(file), &api.join(file))?;
    }
    place(
        &made.join("entry.rs"),
        &to.join("server/http/src/generated/entry.rs"),
    )?;
    module(
        &api,
        &[
            "pub(crate) mod api;",
            "mod fields;",
            "pub(crate) mod operations;",
            "pub mod params;",
        ],
    )?;
    module(&to.join("server/http/src/generated"), &["mod entry;"])?;
    let libraries = to.join(licenses::FILE);
    create_parent(&libraries)?;
    fs::write(libraries, licenses::file()?)?;
    let domains = to.join("server/inventory/src/generated");
    let registry = domains.join("registry.rs");
    create_parent(&registry)?;
    let modules = paths::modules(&paths::root().join("server/inventory/src"))?;
    fs::write(registry, resources::registry(&document, &modules))?;
    module(&domains, &["pub mod registry;"])?;

    let code = client::generate(&views::client(&document))?;
    let target = to.join("client/src/generated/mod.rs");
    create_parent(&target)?;
    fs::write(&target, code)?;

    let written = fs::read_to_string(paths::root().join(access::PAGE))?;
    let page = to.join(access::PAGE);
    create_parent(&page)?;
    fs::write(&page, access::page(&written, &document)?)?;

    format_all(to)
}

/// Runs openapi-generator on the generator view; returns the folder that it wrote.
fn generate(view: &Value) -> Result<PathBuf> {
    let work = paths::root().join("target/generate");
    let out = work.join("out");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&work)?;
    let input = work.join("view.json");
    fs::write(&input, serde_json::to_string_pretty(view)?)?;
    let output = Command::new(generator()?)
        .current_dir(paths::root())
        .args(["generate", "-c", "api-spec/generator.yaml", "-i"])
        .arg(&input)
        .arg("-o")
        .arg(&out)
        .output()
        .context("starting openapi-generator")?;
    let log = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    fs::write(work.join("generator.log"), &log)?;
    ensure!(output.status.success(), "openapi-generator failed:\n{log}");
    Ok(out)
}

/// The generator's command, installed into a virtual environment below `target/` when missing. One that
/// was made elsewhere does not work, as programs in it know where they stand.
fn generator() -> Result<PathBuf> {
    let venv = paths::root().join("target/tools/openapi-generator");
    let command = venv.join("bin/openapi-generator-cli");
    let stamp = venv.join("version");
    let wanted = format!("{GENERATOR} in {}", venv.display());
    if fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(command);
    }
    eprintln!("installing {GENERATOR} below target/tools (needs Python 3 and Java 17 or newer)");
    run_tool(
        Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&venv),
    )?;
    run_tool(Command::new(venv.join("bin/pip")).args(["install", "--quiet", GENERATOR]))?;
    fs::write(&stamp, wanted)?;
    Ok(command)
}

fn run_tool(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("starting {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed: {status}");
    }
    Ok(())
}

fn replace_models(made: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let from = made.join("src/models");
    for entry in fs::read_dir(&from).with_context(|| format!("reading {}", from.display()))? {
        let path = entry?.path();
        let name = path.file_name().context("a file without a name")?;
        place(&path, &to.join(name))?;
    }
    place(&made.join("models.rs"), &to.join("mod.rs"))
}

fn place(from: &Path, to: &Path) -> Result<()> {
    create_parent(to)?;
    let text = fs::read_to_string(from).with_context(|| format!("reading {}", from.display()))?;
    fs::write(to, unescape(&text))?;
    Ok(())
}

/// The generator escapes text in comments as if it were HTML here and there.
fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn module(folder: &Path, lines: &[&str]) -> Result<()> {
    let text = format!(
        "// Generated from api-spec by `cargo xtask generate`. Do not edit.\n\n{}\n",
        lines.join("\n")
    );
    fs::write(folder.join("mod.rs"), text)?;
    Ok(())
}

fn create_parent(path: &Path) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(())
}

fn format_all(to: &Path) -> Result<()> {
    let mut files = Vec::new();
    for generated in paths::GENERATED {
        rust_files(&to.join(generated), &mut files)?;
    }
    run_tool(
        Command::new("rustfmt")
            .args(["--edition", "2024", "--config-path"])
            .arg(paths::root().join("rustfmt.toml"))
            .args(&files),
    )
}

/// All Rust files at or below a path.
pub fn rust_files(path: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            rust_files(&entry?.path(), into)?;
        }
    } else if path.extension().is_some_and(|e| e == "rs") {
        into.push(path.to_path_buf());
    }
    Ok(())
}
