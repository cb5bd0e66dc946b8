//! What a PostgreSQL that was killed leaves behind.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long the other processes of a killed PostgreSQL may take to notice that it is gone.
const LONGEST: Duration = Duration::from_mins(1);

/// Whether the process that a pid file names is dead and only not collected by its parent.
pub fn is_zombie(pid_file: &Path) -> Result<bool> {
    let text = std::fs::read_to_string(pid_file)?;
    let Some(pid) = text
        .lines()
        .next()
        .and_then(|line| line.trim().parse::<u32>().ok())
    else {
        return Ok(false);
    };
    // The state follows the name, which stands in parentheses and may hold anything (proc(5)).
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    Ok(status
        .rsplit(") ")
        .next()
        .is_some_and(|rest| rest.starts_with('Z')))
}

/// Waits until no process works in a cluster's folder any more: all of PostgreSQL's do, and a new
/// one must not start before they are gone.
pub async fn wait_for_the_rest(cluster: &Path) -> Result<()> {
    let started = Instant::now();
    while works_in(cluster) {
        if started.elapsed() > LONGEST {
            bail!(
                "processes of a killed PostgreSQL still work in {}",
                cluster.display()
            );
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

fn works_in(cluster: &Path) -> bool {
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return false;
    };
    processes.flatten().any(|process| {
        std::fs::read_link(process.path().join("cwd")).is_ok_and(|folder| folder == cluster)
    })
}
