//! A PostgreSQL of the server's own, for those who don't want to run one.
//!
//! It keeps its cluster in the data folder, listens on a Unix socket that only its own account
//! (and root) can reach, and never on the network. The server starts it, watches over it, starts it
//! again when it dies, and stops it at the end. After a kill -9 of either, the next start finds
//! what is left and carries on: PostgreSQL recovers what it had acknowledged from its log.

mod account;
mod binaries;
mod cluster;
mod initdb;
mod locale;
mod log;
mod orphan;

use std::fs::File;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use rustix::fs::FlockOperation;
use rustix::process::{Pid, Signal};
use tokio::process::Child;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_postgres::Config;

use super::Address;
use account::Account;
use cluster::Cluster;
use log::Log;

/// The database's superuser and the database, within the cluster.
const NAME: &str = "ferrostock";
/// The file in the data folder that whoever works there holds a lock on.
const LOCK: &str = "ferrostock.lock";
/// Stopping waits for the last checkpoint.
const STOP_TIME: Duration = Duration::from_secs(30);
/// The longest path of a socket that every system takes.
const LONGEST_SOCKET: usize = 100;

/// A running PostgreSQL, and the lock on its data folder.
pub struct Embedded {
    address: Address,
    stop: oneshot::Sender<()>,
    supervisor: JoinHandle<()>,
    _lock: File,
}

impl Embedded {
    /// Starts the PostgreSQL of a data folder, making its cluster the first time.
    pub async fn start(data_dir: &Path) -> Result<Self> {
        std::fs::create_dir_all(data_dir)
            .with_context(|| format!("the data folder {} can't be made", data_dir.display()))?;
        let data_dir = data_dir.canonicalize()?;
        let lock = lock(&data_dir)?;
        let account = Account::to_run_as()?;
        account.check_reach(&data_dir)?;
        let mut cluster = Cluster {
            folder: data_dir.join("postgres"),
            log: Log::new(data_dir.join("postgres.log")),
            socket: socket_folder(&data_dir, &account)?,
            binaries: binaries::find(&data_dir).await?,
            account,
        };
        initdb::make(&cluster).await?;
        let (child, address) = cluster.start().await?;
        let (stop, stopped) = oneshot::channel();
        let supervisor = tokio::spawn(supervise(cluster, child, stopped));
        Ok(Self {
            address,
            stop,
            supervisor,
            _lock: lock,
        })
    }

    /// Where the database of a server is that works in this data folder now; `None` without one.
    pub fn running(data_dir: &Path) -> Result<Option<Address>> {
        let Ok(data_dir) = data_dir.canonicalize() else {
            return Ok(None);
        };
        let Ok(file) = File::open(data_dir.join(LOCK)) else {
            return Ok(None);
        };
        // The lock ends with the file, should nobody else hold it.
        if rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok() {
            return Ok(None);
        }
        Ok(Some(Address::local(config(&socket_path(&data_dir), NAME))))
    }

    /// The folder of the programs that a data folder's PostgreSQL consists of.
    pub async fn programs(data_dir: &Path) -> Result<PathBuf> {
        binaries::find(data_dir).await
    }

    /// Where the database is.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Stops PostgreSQL; waits until it has written everything down.
    pub async fn shutdown(self) {
        // The supervisor is gone only if it panicked; then there is nothing to wait for.
        if self.stop.send(()).is_ok()
            && let Err(error) = self.supervisor.await
        {
            tracing::error!(%error, "the supervisor of PostgreSQL failed");
        }
    }
}

/// One server at a time works in a data folder.
fn lock(data_dir: &Path) -> Result<File> {
    let path = data_dir.join(LOCK);
    let file = File::create(&path).with_context(|| format!("{} can't be made", path.display()))?;
    match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(_) => bail!(
            "another ferrostock works in the data folder {}; stop it, or choose another folder \
             with --data-dir",
            data_dir.display()
        ),
    }
}

/// Where the folder of the socket is: in the data folder, or where its path is short enough.
fn socket_path(data_dir: &Path) -> PathBuf {
    let mut folder = data_dir.join("socket");
    if folder.as_os_str().len() + "/.s.PGSQL.5432".len() > LONGEST_SOCKET {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in data_dir.as_os_str().as_encoded_bytes() {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        folder = std::env::temp_dir().join(format!("ferrostock-{hash:016x}"));
    }
    folder
}

/// How a database of the cluster is reached.
fn config(socket: &Path, database: &str) -> Config {
    let mut config = Config::new();
    config
        .host_path(socket)
        .port(5432)
        .user(NAME)
        .dbname(database);
    config
}

/// Makes the folder of the socket, which only the account can enter.
fn socket_folder(data_dir: &Path, account: &Account) -> Result<PathBuf> {
    let folder = socket_path(data_dir);
    match std::fs::DirBuilder::new().mode(0o700).create(&folder) {
        Ok(()) => account.own(&folder)?,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let found = std::fs::symlink_metadata(&folder)?;
            let private = found.is_dir() && found.permissions().mode() & 0o077 == 0;
            if !private || !(account.owns(&found) || account::is_ours(&found)) {
                bail!("{} belongs to somebody else; remove it", folder.display());
            }
            // Whoever made it may have been killed before it was handed on.
            account.own(&folder)?;
        }
        Err(error) => return Err(error).context(format!("{} can't be made", folder.display())),
    }
    Ok(folder)
}

/// Starts PostgreSQL again when it dies, until it shall stop.
async fn supervise(mut cluster: Cluster, mut child: Child, mut stop: oneshot::Receiver<()>) {
    let mut pause = Duration::from_millis(100);
    loop {
        let started = Instant::now();
        tokio::select! {
            _ = &mut stop => return end(child).await,
            status = child.wait() => {
                let said = cluster.log.last_words();
                tracing::error!(?status, said, "PostgreSQL ended; starting it again");
            }
        }
        if started.elapsed() > Duration::from_mins(1) {
            pause = Duration::from_millis(100);
        }
        loop {
            tokio::select! {
                _ = &mut stop => return,
                () = tokio::time::sleep(pause) => {}
            }
            pause = (pause * 2).min(Duration::from_secs(5));
            match cluster.run() {
                Ok(started) => {
                    child = started;
                    break;
                }
                Err(error) => tracing::error!(%error, "PostgreSQL can't be started"),
            }
        }
    }
}

/// Ends PostgreSQL: in order, and at once if that takes too long.
async fn end(mut child: Child) {
    let signal = |child: &Child, signal| {
        let pid = child
            .id()
            .and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        if let Some(pid) = pid
            && let Err(error) = rustix::process::kill_process(pid, signal)
        {
            tracing::warn!(%error, "PostgreSQL can't be told to stop");
        }
    };
    signal(&child, Signal::INT);
    if tokio::time::timeout(STOP_TIME, child.wait()).await.is_err() {
        tracing::warn!("PostgreSQL takes too long to stop; it will recover at the next start");
        signal(&child, Signal::QUIT);
        if let Err(error) = child.wait().await {
            tracing::error!(%error, "PostgreSQL could not be waited for");
        }
    }
}
