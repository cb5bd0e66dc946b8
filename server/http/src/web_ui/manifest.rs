//! What the tool that built the interface says of it: which script begins, and what it needs.
//! Source: Vite, "Backend Integration".

use std::collections::{HashMap, HashSet};
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use ferrostock_kernel::media::{Folder, is_key};

/// Where it stands in the folder.
pub const PATH: &str = ".vite/manifest.json";
/// The page whose script begins.
const PAGE: &str = "index.html";
/// The largest in bytes: that of InvenTree's interface has less than a tenth.
const LARGEST: u64 = 16 << 20;

/// A file that was built.
#[derive(Deserialize)]
struct Chunk {
    file: String,
    #[serde(default)]
    css: Vec<String>,
    #[serde(default)]
    imports: Vec<String>,
}

/// What the page has to load: keys of files in the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The script that begins.
    pub script: String,
    /// What it imports, at any depth.
    pub imports: Vec<String>,
    /// The stylesheets of all of them.
    pub styles: Vec<String>,
}

/// Reads the manifest at a path of the file system, and checks that what it names is there.
pub fn read(folder: &Folder, path: &Path) -> Result<Entry> {
    let mut text = String::new();
    let file = std::fs::File::open(path).with_context(|| format!("{PATH} can't be read"))?;
    let length = file.take(LARGEST + 1).read_to_string(&mut text);
    let length = length.with_context(|| format!("{PATH} can't be read"))?;
    ensure!(length as u64 <= LARGEST, "{PATH} is too large to be one");
    let entry = entry(&text)?;
    for key in entry.keys() {
        ensure!(
            folder.path(key).is_some(),
            "{PATH} names {key:?}, which is not in the folder"
        );
    }
    Ok(entry)
}

impl Entry {
    fn keys(&self) -> impl Iterator<Item = &str> {
        let all = [&self.script].into_iter();
        all.chain(&self.imports)
            .chain(&self.styles)
            .map(String::as_str)
    }
}

fn entry(text: &str) -> Result<Entry> {
    let chunks: HashMap<String, Chunk> = serde_json::from_str(text)
        .with_context(|| format!("{PATH} is no list of files that Vite wrote"))?;
    let begin = chunks
        .get(PAGE)
        .with_context(|| format!("{PATH} has no entry for {PAGE}"))?;
    let mut entry = Entry {
        script: begin.file.clone(),
        ..Entry::default()
    };
    let mut known = HashSet::from([PAGE]);
    let mut open = vec![begin];
    let mut styles = HashSet::new();
    while let Some(chunk) = open.pop() {
        let new = chunk
            .css
            .iter()
            .filter(|style| styles.insert(style.as_str()));
        entry.styles.extend(new.cloned());
        for name in chunk.imports.iter().filter(|name| known.insert(name)) {
            let import = chunks
                .get(name)
                .with_context(|| format!("{PATH} has no entry for {name:?}"))?;
            entry.imports.push(import.file.clone());
            open.push(import);
        }
    }
    for key in entry.keys() {
        ensure!(
            is_key(key),
            "{PATH} names {key:?}, which is no path in the folder"
        );
    }
    Ok(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_loads_what_its_script_imports() -> Result<()> {
        let entry = entry(
            r#"{
                "index.html": {"file": "assets/index-1.js", "isEntry": true, "css": ["assets/a.css"],
                               "imports": ["_vendor.js"], "dynamicImports": ["src/late.tsx"]},
                "_vendor.js": {"file": "assets/vendor-2.js", "css": ["assets/a.css", "assets/b.css"],
                               "imports": ["index.html", "_deep.js"]},
                "_deep.js": {"file": "assets/deep-3.js", "imports": ["_vendor.js"]},
                "src/late.tsx": {"file": "assets/late-4.js", "css": ["assets/late.css"]}
            }"#,
        )?;
        assert_eq!(entry.script, "assets/index-1.js");
        assert_eq!(entry.imports, ["assets/vendor-2.js", "assets/deep-3.js"]);
        assert_eq!(entry.styles, ["assets/a.css", "assets/b.css"]);
        Ok(())
    }

    #[test]
    fn paths_stay_in_the_folder() {
        for file in [
            "../secret.js",
            "/etc/passwd",
            "a/../../b.js",
            "https://elsewhere.example/a.js",
            "a\\b.js",
            "",
            ".env",
        ] {
            for text in [
                serde_json::json!({"index.html": {"file": file}}),
                serde_json::json!({"index.html": {"file": "a.js", "css": [file]}}),
                serde_json::json!({"index.html": {"file": "a.js", "imports": ["b"]},
                                   "b": {"file": file}}),
            ] {
                let refused = entry(&text.to_string()).unwrap_err().to_string();
                assert!(refused.contains("no path"), "{text}: {refused}");
            }
        }
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        for (text, words) in [
            ("", "Vite"),
            ("[]", "Vite"),
            ("{}", "index.html"),
            (r#"{"index.html": {}}"#, "Vite"),
            (
                r#"{"index.html": {"file": "a.js", "imports": ["b"]}}"#,
                "\"b\"",
            ),
        ] {
            let refused = entry(text).unwrap_err().to_string();
            assert!(refused.contains(words), "{text}: {refused}");
        }
    }
}
