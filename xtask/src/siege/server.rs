//! The server under siege, its PostgreSQL, and who uses it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tempfile::TempDir;

use super::http::Client;
use crate::{paths, program};

/// The administrator's password.
pub const PASSWORD: &str = "administrator under siege";
/// The token of the metrics.
pub const METRICS: &str = "the token of the metrics";
/// Failed logins after which an account is locked.
pub const ATTEMPTS: usize = 5;
/// Largest body in bytes.
pub const LARGEST: usize = 100_000;
/// Seconds until a request must be answered.
pub const DEADLINE: u64 = 4;
/// Seconds for which a client may not read.
pub const UNREAD: u64 = 3;
/// Parts of the inventory, and stock items.
const PARTS: &str = "3000";

/// The server.
pub struct Server {
    process: Child,
    folder: TempDir,
    /// The program that it runs.
    pub program: PathBuf,
    /// Host and port.
    pub address: String,
}

/// Builds this checkout's server.
pub fn build() -> Result<PathBuf> {
    let built = Command::new(env!("CARGO"))
        .args(["build", "-p", "ferrostock-server"])
        .current_dir(paths::root())
        .status()?;
    ensure!(built.success(), "the server does not build");
    Ok(paths::root().join("target/debug/ferrostock"))
}

impl Server {
    /// Makes an inventory, starts the server on it, and makes its users: `owner`, `greedy` and `modest`
    /// may view parts and stock, `keeper` may view stock only. Their password is their name.
    pub fn start(program: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("ferrostock-siege-")
            .tempdir()?;
        // PostgreSQL's account has to get in as well.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755))?;
        let made = Command::new(program)
            .args(["demo", "--parts", PARTS, "--stock", PARTS, "--data-dir"])
            .arg(folder.path())
            .env_remove("DATABASE_URL")
            .env("FERROSTOCK_LOG", "warn")
            .stdout(Stdio::null())
            .status()?;
        ensure!(made.success(), "the inventory can't be made");
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = Command::new(program);
        command
            .args(["serve", "--oauth2", "--trust-proxy", "--log", "trace"])
            .args(["--bind", &port.to_string()])
            .args(["--site-url", &format!("http://{port}")])
            .args(["--admin-password", PASSWORD, "--metrics-token", METRICS])
            .args(["--login-attempts", &ATTEMPTS.to_string()])
            .args(["--max-body", &LARGEST.to_string()])
            .args(["--request-timeout", &DEADLINE.to_string()])
            .args(["--client-timeout", &UNREAD.to_string()])
            .arg("--data-dir")
            .arg(folder.path())
            .env_remove("DATABASE_URL")
            .stderr(fs::File::create(folder.path().join("log"))?);
        let (process, address) = program::start(command)?;
        let server = Self {
            process,
            folder,
            program: program.to_owned(),
            address,
        };
        server.group(
            "viewers",
            &["part", "part_category", "stock", "stock_location"],
        )?;
        server.group("keepers", &["stock"])?;
        for (name, group) in [
            ("owner", "viewers"),
            ("greedy", "viewers"),
            ("modest", "viewers"),
            ("keeper", "keepers"),
        ] {
            let made = server
                .command(&["user", "create", name, "--weak", "--group", group])
                .env("FERROSTOCK_USER_PASSWORD", name)
                .stdout(Stdio::null())
                .status()?;
            ensure!(made.success(), "the user {name} can't be made");
        }
        Ok(server)
    }

    /// Makes a group whose members may view what belongs to some roles.
    fn group(&self, name: &str, roles: &[&str]) -> Result<()> {
        let admin = self.admin();
        let made = admin.send("POST", "/api/user/group/", &json!({ "name": name }))?;
        let group = made.expect(201, "a new group")?.json()?["pk"].clone();
        let rules = admin.get(&format!("/api/user/ruleset/?group={group}"))?;
        let rules = rules.expect(200, "the rules of a group")?.json()?;
        for rule in rules.as_array().context("no rules")? {
            if roles.iter().any(|role| rule["name"] == *role) {
                let path = format!("/api/user/ruleset/{}/", rule["pk"]);
                let changed = admin.send("PATCH", &path, &json!({ "can_view": true }))?;
                changed.expect(200, "a rule")?;
            }
        }
        Ok(())
    }

    /// Another run of the program on the server's data.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env("FERROSTOCK_DATA_DIR", self.folder.path())
            .env("FERROSTOCK_LOG", "error");
        command
    }

    /// The administrator.
    pub fn admin(&self) -> Client {
        Client::new(&self.address, "admin", PASSWORD)
    }

    /// One of the users.
    pub fn user(&self, name: &str) -> Client {
        Client::new(&self.address, name, name)
    }

    /// Somebody.
    pub fn anybody(&self) -> Client {
        Client {
            address: self.address.clone(),
            headers: String::new(),
        }
    }

    /// Resident memory in MiB.
    pub fn memory(&self) -> Result<f64> {
        program::memory(&self.process)
    }

    /// What was logged so far.
    pub fn log(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&fs::read(self.folder.path().join("log"))?).into_owned())
    }

    /// A folder for what is no server's.
    pub fn beside(&self) -> PathBuf {
        self.folder.path().join("beside")
    }

    /// Where the database is, for another server.
    pub fn database_url(&self) -> String {
        let socket = self.folder.path().join("socket");
        format!(
            "postgresql://ferrostock@/ferrostock?host={}",
            socket.display()
        )
    }

    /// A command that runs SQL as the database's owner, and prints what it gives.
    pub fn psql(&self, sql: &str) -> Command {
        let mut command = Command::new("psql");
        command
            .args(["-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1"])
            .args(["-d", &self.database_url(), "-c", sql]);
        command
    }

    /// How many of the server's connections a condition on `pg_stat_activity` holds for.
    pub fn connections(&self, condition: &str) -> Result<u64> {
        let sql = format!(
            "SELECT count(*) FROM pg_stat_activity
             WHERE application_name = 'ferrostock' AND ({condition})"
        );
        let output = self.psql(&sql).output()?;
        ensure!(output.status.success(), "psql failed");
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    }

    /// All processes of its PostgreSQL, the one that the others belong to first.
    pub fn database_processes(&self) -> Result<Vec<String>> {
        processes(self.folder.path())
    }

    /// Ends everything should it take longer than this.
    pub fn end_after(&self, time: Duration) {
        let (server, folder) = (self.process.id(), self.folder.path().to_owned());
        std::thread::spawn(move || {
            std::thread::sleep(time);
            println!("FAILED  the siege takes too long");
            // A PostgreSQL that stands still could not be stopped.
            if let Ok(processes) = processes(&folder) {
                let _ = signal("-CONT", &processes);
            }
            let _ = signal("-TERM", &[server.to_string()]);
            std::thread::sleep(Duration::from_secs(3));
            std::process::exit(1);
        });
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        program::end(&mut self.process);
    }
}

fn processes(data: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(data.join("postgres/postmaster.pid"))?;
    let postmaster = text.lines().next().context("no pid")?.to_owned();
    let mut found = vec![postmaster.clone()];
    for entry in fs::read_dir("/proc")? {
        let path = entry?.path();
        // One that ended meanwhile has no file any more.
        let stat = fs::read_to_string(path.join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit(") ")
            .next()
            .and_then(|rest| rest.split(' ').nth(1));
        if parent == Some(&postmaster)
            && let Some(pid) = path.file_name()
        {
            found.push(pid.to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

/// Sends a signal to processes.
pub fn signal(signal: &str, processes: &[String]) -> Result<()> {
    let told = Command::new("kill").arg(signal).args(processes).status()?;
    ensure!(told.success(), "kill {signal}");
    Ok(())
}
