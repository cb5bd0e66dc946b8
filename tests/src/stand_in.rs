//! A stand-in for InvenTree's web interface, laid out as its build tool lays out the real one.

use std::path::Path;

use anyhow::Result;
use serde_json::json;
use tempfile::TempDir;

/// The script that begins.
pub const SCRIPT: &str = "assets/index-DzTCRgaq.js";
/// What it imports.
pub const IMPORTED: &str = "assets/calls-a_b-12cd.js";
/// Its stylesheet.
pub const STYLE: &str = "assets/index-0F9_xyzQ.css";

/// Makes the folder.
pub fn stand_in() -> Result<TempDir> {
    with_script(include_bytes!("stand_in/index.js"))
}

/// Makes the folder of one whose pages are for accounts: signing up and in, second factors, addresses and
/// forgotten passwords.
pub fn accounts() -> Result<TempDir> {
    with_script(include_bytes!("stand_in/accounts.js"))
}

fn with_script(script: &[u8]) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    write(folder.path(), SCRIPT, script)?;
    write(folder.path(), IMPORTED, include_bytes!("stand_in/calls.js"))?;
    write(folder.path(), STYLE, include_bytes!("stand_in/index.css"))?;
    let manifest = json!({
        "index.html": {
            "file": SCRIPT, "src": "index.html", "isEntry": true, "css": [STYLE],
            "imports": ["_calls.js"],
        },
        "_calls.js": { "file": IMPORTED, "name": "calls" },
    });
    let manifest = manifest.to_string();
    write(folder.path(), ".vite/manifest.json", manifest.as_bytes())?;
    Ok(folder)
}

/// Writes a file into the folder.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
    Ok(std::fs::write(path, bytes)?)
}
