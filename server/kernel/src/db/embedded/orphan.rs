//! What a PostgreSQL that was killed leaves behind: itself, when only the server was killed, or the file
//! that names its process.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::account::Account;
use super::cluster::Cluster;

/// How long what was left behind may take to end; the processes of a killed PostgreSQL notice after a
/// while that it is gone.
const LONGEST: Duration = Duration::from_mins(1);

/// How long a process takes to write its number into its file.
const A_MOMENT: Duration = Duration::from_secs(3);

/// The file that names the process, in the cluster's folder.
const PID_FILE: &str = "postmaster.pid";

/// The file beside its socket that does so, too.
const SOCKET_LOCK: &str = ".s.PGSQL.5432.lock";

/// The process that runs a cluster, as far as its file tells.
pub fn pid(folder: &Path) -> Option<u32> {
    let text = std::fs::read_to_string(folder.join(PID_FILE)).ok()?;
    text.lines().next()?.trim().parse().ok()
}

/// Stops a PostgreSQL that a server left behind when it was killed, and waits for what is left of one
/// that was killed itself. A file that names a process which does not work in the folder (after a
/// power cut the number may be another's by now), or none at all (after a full disk), means nothing:
/// the lock on the data folder is ours.
pub async fn stop(cluster: &Cluster) -> Result<()> {
    let pg_ctl = |arguments: &[&str]| {
        let mut command = cluster.command("pg_ctl");
        command.arg("-D").arg(&cluster.folder).args(arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let pid_file = cluster.folder.join(PID_FILE);
    let started = Instant::now();
    while pid_file.exists() {
        if started.elapsed() > LONGEST {
            bail!(
                "the PostgreSQL left behind in {} does not stop",
                cluster.folder.display()
            );
        }
        let works = works_in(&cluster.folder, &cluster.account);
        match (pid(&cluster.folder), works) {
            (None, None) if started.elapsed() < A_MOMENT => {}
            (_, Some(false)) | (None, None) => {
                // The lock of the socket names the same process.
                let socket = cluster.socket.join(SOCKET_LOCK);
                for stale in [&socket, &pid_file] {
                    match std::fs::remove_file(stale) {
                        // It ended in order meanwhile.
                        Err(error) if error.kind() == ErrorKind::NotFound => {}
                        removed => removed
                            .with_context(|| format!("{} can't be removed", stale.display()))?,
                    }
                }
                return Ok(());
            }
            // One that starts just now writes its number in a moment. And where nobody collects the
            // dead, a killed PostgreSQL keeps its number and seems alive: its processes notice soon.
            (named, Some(true)) if named.is_none_or(is_zombie) => {}
            _ => {
                let status = pg_ctl(&["status"]).status().await;
                if !status.context("pg_ctl can't be run")?.success() && works.is_none() {
                    // The file is stale, which PostgreSQL sees for itself.
                    return Ok(());
                }
                tracing::warn!("stopping a PostgreSQL that was left behind");
                // It may die by itself meanwhile; the next round sees what became of it.
                pg_ctl(&["stop", "-m", "fast", "-w", "-t", "20"])
                    .status()
                    .await?;
            }
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// Whether a process is dead and only not collected by its parent.
fn is_zombie(pid: u32) -> bool {
    // The state follows the name, which stands in parentheses and may hold anything (proc(5)).
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    status
        .rsplit(") ")
        .next()
        .is_some_and(|rest| rest.starts_with('Z'))
}

/// Whether a process of the account works in a cluster's folder: all of PostgreSQL's do. `None` where
/// the system does not tell.
fn works_in(cluster: &Path, account: &Account) -> Option<bool> {
    let mut hidden = !Path::new("/proc/self/cwd").exists();
    for process in std::fs::read_dir("/proc").ok()?.flatten() {
        match std::fs::read_link(process.path().join("cwd")) {
            Ok(folder) if folder == cluster => return Some(true),
            // Within containers root may not look at the processes of others.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                hidden |= process.metadata().is_ok_and(|found| account.owns(&found));
            }
            _ => {}
        }
    }
    (!hidden).then_some(false)
}
