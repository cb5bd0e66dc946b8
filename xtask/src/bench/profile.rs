//! Where the time of a request goes, by `perf`: in the server, the database and the kernel.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use super::load;
use super::requests::Request;
use super::server::Server;

/// How many functions are told.
const MOST: usize = 15;

/// The functions in which the machine spends its time while a request is put to the server, the
/// costliest first, as lines of text.
pub fn run(server: &Server, request: &Request, parts: u64, seconds: u64) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("perf.data");
    // Of the whole machine: the database's processes come and go.
    let mut recording = Command::new("perf")
        .args(["record", "-q", "-a", "-F", "499", "-o"])
        .arg(&data)
        .args(["--", "sleep", &seconds.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("perf is missing (Debian: apt-get install linux-perf)")?;
    load::run(server, request, parts, seconds, true)?;
    ensure!(recording.wait()?.success(), "perf can't record here");
    let report = Command::new("perf")
        .args(["report", "-q", "--stdio", "--no-children", "-g", "none"])
        .args(["--sort", "comm,symbol", "-i"])
        .arg(&data)
        .stderr(Stdio::null())
        .output()?;
    ensure!(report.status.success(), "perf can't report");
    let said = String::from_utf8_lossy(&report.stdout);
    let lines: Vec<_> = said
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty() && !line.contains("swapper"))
        .take(MOST)
        .collect();
    Ok(lines.join("\n") + "\n")
}

/// Writes a profile beside the inventory; gives its path.
pub fn write(folder: &Path, parts: u64, request: &Request, profile: &str) -> Result<String> {
    let name: String = request
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let path = folder.join(format!("profile-{parts}-{}.txt", name.trim_matches('-')));
    fs::write(&path, profile)?;
    Ok(path.display().to_string())
}
