//! Where things are in the repository.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder of the hand-written document.
pub fn spec() -> PathBuf {
    root().join("api-spec")
}

/// The names of the modules at the top of a crate: its files and folders.
pub fn modules(sources: &Path) -> io::Result<BTreeSet<String>> {
    let stem = |entry: io::Result<fs::DirEntry>| {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default();
        Ok(stem.to_string_lossy().into_owned())
    };
    fs::read_dir(sources)?.map(stem).collect()
}

/// What the pipeline writes, from the top of the repository. Each is a folder that holds nothing
/// else, or a single file.
pub const GENERATED: &[&str] = &[
    "api-spec/openapi.json",
    "api-spec/models/src/generated",
    "api-spec/api/src/generated",
    "server/http/src/generated",
    "server/http/src/license/libraries.rs",
    "server/inventory/src/generated",
    "client/src/generated",
    "docs/access.md",
];
