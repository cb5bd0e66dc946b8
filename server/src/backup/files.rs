//! The folder of uploaded files, as files of a file system.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result};

/// The files below a folder, by their path within it, whose parts slashes separate; none where there is
/// no such folder. What is being written just now is not among them.
pub fn below(folder: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            // Taken away meanwhile.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => {
                return Err(error).context(format!("{} can't be read", folder.display()));
            }
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                tracing::warn!(path = %entry.path().display(), "left out: its name is no UTF-8");
                continue;
            };
            let key = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{key}/")));
            } else if !is_unfinished(name) {
                found.insert(key);
            }
        }
    }
    Ok(found)
}

/// Whether a file is one that is still being written: the store adds a number to its name.
fn is_unfinished(name: &str) -> bool {
    name.rsplit_once('#')
        .is_some_and(|(_, number)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Where a file with this key is; `None` for what leads out of the folder.
pub fn place(folder: &Path, key: &str) -> Option<PathBuf> {
    let path = Path::new(key);
    let inside = !key.is_empty()
        && !key.contains(['\\', '\0'])
        && path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
    inside.then(|| folder.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_folder() {
        let folder = Path::new("/media");
        assert_eq!(
            place(folder, "part_images/a.png"),
            Some("/media/part_images/a.png".into())
        );
        for key in ["", "../a", "/etc/passwd", "a/../../b", "a\\b", "a\0b"] {
            assert_eq!(place(folder, key), None, "{key:?}");
        }
    }

    #[test]
    fn files_are_found_but_those_that_are_not_whole() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        for name in ["a/b.png", "c", "a/b.png#7", "d#e"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found: Vec<_> = below(folder.path()).unwrap().into_iter().collect();
        assert_eq!(found, ["a/b.png", "c", "d#e"]);
        assert!(below(&folder.path().join("none")).unwrap().is_empty());
    }
}
