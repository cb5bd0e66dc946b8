//! What PostgreSQL says: its log, and what of it a person is told when it does not start.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// How much of the end of the log is looked at, in bytes.
const TAIL: u64 = 16 * 1024;

/// How many lines before the decisive one are told.
const LINES: usize = 3;

/// What is told about causes that PostgreSQL names in words for those who know it well.
const HINTS: [(&str, &str); 8] = [
    (
        "No space left on device",
        "make room on the disk, and start again",
    ),
    (
        "Disk quota exceeded",
        "make room on the disk, and start again",
    ),
    (
        "Cannot allocate memory",
        "PostgreSQL needs 128 MB of shared memory: make memory free, or allow more",
    ),
    (
        "could not resize shared memory segment",
        "/dev/shm is too small: containers take --shm-size",
    ),
    (
        "database files are incompatible",
        "the data folder was made by another build or version of PostgreSQL: install that one",
    ),
    (
        "could not locate a valid checkpoint",
        "the files of the database are damaged: bring a backup back (ferrostock restore)",
    ),
    (
        "invalid permissions",
        "only its owner may enter the folder of the cluster: chmod 700",
    ),
    (
        "Permission denied",
        "the folder of the cluster and what is in it must belong to the account of PostgreSQL",
    ),
];

/// The log of a cluster, from where the last start began.
pub struct Log {
    path: PathBuf,
    from: u64,
}

impl Log {
    /// The log in this file.
    pub fn new(path: PathBuf) -> Self {
        Self { path, from: 0 }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens it for a PostgreSQL that starts now: what stands there by now is the past.
    pub fn begin(&mut self) -> std::io::Result<File> {
        let file = File::options().create(true).append(true).open(&self.path)?;
        self.from = file.metadata()?.len();
        Ok(file)
    }

    /// What was written since the last start, or the end of it.
    fn since(&self) -> String {
        let read = || {
            let mut file = File::open(&self.path)?;
            let end = file.metadata()?.len();
            file.seek(SeekFrom::Start(self.from.max(end.saturating_sub(TAIL))))?;
            let mut bytes = Vec::new();
            file.take(TAIL).read_to_end(&mut bytes)?;
            std::io::Result::Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        // A log that can't be read says nothing.
        read().unwrap_or_default()
    }

    /// Whether PostgreSQL did not start because of another one, of which something is left: it will be
    /// gone in a moment.
    pub fn blames_another(&self) -> bool {
        let said = self.since();
        ["pre-existing shared memory block", "FATAL:  lock file \""]
            .iter()
            .any(|words| said.contains(words))
    }

    /// Why PostgreSQL ended, in its own words and perhaps ours.
    pub fn last_words(&self) -> String {
        last_words(&self.since())
    }
}

fn last_words(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let told = |level: &str| lines.iter().rposition(|line| line.contains(level));
    let decisive = ["PANIC: ", "FATAL: ", "ERROR: "]
        .iter()
        .find_map(|level| told(level));
    let first = decisive.unwrap_or_else(|| lines.len().saturating_sub(1));
    // What led to it stands before it; its details and hints follow.
    let before = first.saturating_sub(LINES);
    let mut words: Vec<&str> = lines.get(before..=first).unwrap_or_default().to_vec();
    let further = lines.iter().skip(first + 1);
    words.extend(
        further
            .take_while(|line| {
                ["DETAIL: ", "HINT: ", "CONTEXT: "]
                    .iter()
                    .any(|kind| line.contains(kind))
            })
            .copied(),
    );
    let mut words = words.join("\n");
    if words.is_empty() {
        words.push_str("it wrote nothing");
    }
    let hint = HINTS.iter().find(|(cause, _)| words.contains(cause));
    if let Some((_, hint)) = hint {
        words.push_str("\nWhat helps: ");
        words.push_str(hint);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decisive_line_is_told_with_what_belongs_to_it() {
        let said = "2026-01-01 UTC [7] LOG:  starting PostgreSQL\n\
                    2026-01-01 UTC [7] FATAL:  could not write lock file: No space left on device\n\
                    2026-01-01 UTC [7] HINT:  Free some.\n\
                    2026-01-01 UTC [7] LOG:  database system is shut down\n";
        let words = last_words(said);
        assert!(words.contains("FATAL:  could not write"), "{words}");
        assert!(words.contains("HINT:  Free some."), "{words}");
        assert!(!words.contains("shut down"), "{words}");
        assert!(words.contains("make room on the disk"), "{words}");
        assert_eq!(last_words(""), "it wrote nothing");
        assert_eq!(last_words("a\nno such option\n"), "a\nno such option");
    }

    #[test]
    fn only_the_last_start_is_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let mut log = Log::new(folder.path().join("log"));
        let write = |mut file: File, text: &str| {
            std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
        };
        write(
            log.begin().unwrap(),
            "FATAL:  lock file \"postmaster.pid\" is empty\n",
        );
        assert!(log.blames_another());
        write(log.begin().unwrap(), "FATAL:  something else\n");
        assert!(!log.blames_another());
        assert_eq!(log.last_words(), "FATAL:  something else");
    }
}
