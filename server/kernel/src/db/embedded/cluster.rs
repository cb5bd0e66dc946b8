//! A cluster of PostgreSQL and the process that runs it.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use tokio::process::{Child, Command};
use tokio_postgres::{Client, Config};

use super::account::Account;
use super::log::Log;
use super::{Address, NAME, config, end, locale, orphan};

/// Starting may have to replay a long log first.
const START_TIME: Duration = Duration::from_mins(2);
/// How long what another PostgreSQL left may stand in the way.
const WAIT_FOR_ANOTHER: Duration = Duration::from_secs(20);

/// What is needed to run a cluster.
pub struct Cluster {
    /// Its folder.
    pub folder: PathBuf,
    /// What PostgreSQL says.
    pub log: Log,
    /// The folder of its socket.
    pub socket: PathBuf,
    /// The folder of PostgreSQL's programs.
    pub binaries: PathBuf,
    /// As whom they run.
    pub account: Account,
}

impl Cluster {
    /// One of PostgreSQL's programs, as the account.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.binaries.join(program));
        // Nothing of our environment is meant for it, least of all PGDATA and its like.
        command
            .env_clear()
            .env("PATH", &self.binaries)
            .env("LC_ALL", "C")
            .env("TZ", "UTC");
        command.current_dir("/").stdin(Stdio::null());
        self.account.enter(&mut command);
        command
    }

    /// Runs the cluster once nobody else does; waits until PostgreSQL answers, and makes the database
    /// in it.
    pub async fn start(&mut self) -> Result<(Child, Address)> {
        orphan::stop(self).await?;
        let child = self.run()?;
        let (child, client) = self.ready(child).await?;
        let found = client
            .query("SELECT 1 FROM pg_database WHERE datname = $1", &[&NAME])
            .await?;
        if found.is_empty() {
            client
                .batch_execute(&format!("CREATE DATABASE {NAME}"))
                .await?;
        }
        if let Err(error) = locale::settle(self, &client).await {
            end(child).await;
            return Err(error);
        }
        Ok((child, self.address(NAME)))
    }

    /// Starts PostgreSQL.
    pub fn run(&mut self) -> Result<Child> {
        let log = self.log.begin()?;
        let mut command = self.command("postgres");
        command.arg("-D").arg(&self.folder);
        let socket = self.socket.display();
        for setting in [
            "listen_addresses=",
            &format!("unix_socket_directories={socket}"),
            "unix_socket_permissions=0700",
            "port=5432",
            "max_connections=100",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
        ] {
            command.arg("-c").arg(setting);
        }
        // A group of its own: a Ctrl-C in the terminal is for the server, which then stops
        // PostgreSQL in order.
        command
            .process_group(0)
            .stdout(log.try_clone()?)
            .stderr(log);
        command.spawn().context("postgres can't be run")
    }

    /// How a database of the cluster is reached.
    pub fn config(&self, database: &str) -> Config {
        config(&self.socket, database)
    }

    /// Where a database of the cluster is.
    pub fn address(&self, database: &str) -> Address {
        Address::local(self.config(database))
    }

    /// Waits until the process answers; gives it, or the one that was started in its place, and a
    /// connection outside of the server's database.
    async fn ready(&mut self, mut child: Child) -> Result<(Child, Client)> {
        let maintenance = self.address("postgres");
        let started = Instant::now();
        loop {
            match maintenance.connect().await {
                Ok(client) if self.is_run_by(&child) => return Ok((child, client)),
                // One that a killed server had only just started, and that nobody saw until now.
                Ok(_) => orphan::stop(self).await?,
                Err(error) if started.elapsed() > START_TIME => {
                    return Err(error).with_context(|| {
                        format!(
                            "PostgreSQL does not answer; {}",
                            self.explained("it said last")
                        )
                    });
                }
                Err(_) => {}
            }
            if let Some(status) = child.try_wait()? {
                // The processes of one that was killed may hold its memory for a moment.
                if !self.log.blames_another() || started.elapsed() > WAIT_FOR_ANOTHER {
                    bail!(
                        "PostgreSQL did not start ({status}); {}",
                        self.explained("it said")
                    );
                }
                tokio::time::sleep(Duration::from_millis(300)).await;
                orphan::stop(self).await?;
                child = self.run()?;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Whether the PostgreSQL that answers is this process.
    fn is_run_by(&self, child: &Child) -> bool {
        child.id().is_some() && orphan::pid(&self.folder) == child.id()
    }

    fn explained(&self, said: &str) -> String {
        format!(
            "{said}:\n{}\n(all of its log: {})",
            self.log.last_words(),
            self.log.path().display()
        )
    }
}
