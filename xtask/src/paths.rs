//! Where things are in the repository.

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
