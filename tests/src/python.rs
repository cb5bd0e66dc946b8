//! Programs in Python that others wrote, each kind in an environment of its own below `target/tools`.

use std::fs::File;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// The Python of an environment that holds these packages, each with its version
/// (`requests==2.34.2`); it is made when it is missing, holds others, or was made elsewhere: programs in
/// it know where they stand.
pub fn python(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let tools = root.canonicalize()?.join("target/tools");
    let folder = tools.join(name);
    let (python, stamp) = (folder.join("bin/python"), folder.join("packages"));
    let wanted = format!("{} in {}", packages.join(" "), folder.display());
    std::fs::create_dir_all(&tools)?;
    // Tests run beside each other, in processes of their own.
    let lock = File::create(tools.join(format!("{name}.lock")))?;
    lock.lock()?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let run = |command: &mut Command| -> Result<()> {
        let status = command.status().context("Python 3 with venv is needed")?;
        ensure!(status.success(), "{command:?} failed");
        Ok(())
    };
    run(Command::new("python3")
        .args(["-m", "venv", "--clear"])
        .arg(&folder))?;
    run(Command::new(&python)
        .args(["-m", "pip", "install", "--quiet"])
        .args(packages))?;
    std::fs::write(stamp, wanted)?;
    Ok(python)
}

/// A script of `tests/contract`, to be run by a Python.
pub fn script(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("contract")
        .join(name)
}
