//! The server that is measured, with a database of its own.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::requests::Request;
use crate::program;

/// The part or item that a request is about when it is sent once.
pub const SAMPLE: &str = "77";

/// Makes the inventory, unless the folder holds it. Gives what the command said of its speed.
pub fn fill(program: &Path, folder: &Path, parts: u64) -> Result<String> {
    let kept = folder.join("made.txt");
    if kept.is_file() {
        return Ok(fs::read_to_string(kept)?);
    }
    let parts = parts.to_string();
    let output = Command::new(program)
        .args(["demo", "--parts", &parts, "--stock", &parts, "--data-dir"])
        .arg(folder.join("data"))
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "the inventory can't be made");
    let said = String::from_utf8(output.stdout)?.trim().to_owned();
    fs::write(kept, &said)?;
    Ok(said)
}

/// A running server, ended when dropped.
pub struct Server {
    process: Child,
    folder: PathBuf,
    /// Host and port.
    pub address: String,
    /// A token of its administrator.
    pub token: String,
}

impl Server {
    /// Starts one on the inventory of a folder.
    pub fn start(program: &Path, folder: &Path) -> Result<Self> {
        let data = folder.join("data");
        let (process, address) = start(program, &data, &[])?;
        let mut server = Self {
            process,
            folder: folder.to_owned(),
            address,
            token: String::new(),
        };
        let made = Command::new(program)
            .args(["token", "create", "admin", "--data-dir"])
            .arg(&data)
            .stderr(Stdio::null())
            .output()?;
        ensure!(made.status.success(), "no token can be made");
        String::from_utf8(made.stdout)?
            .trim()
            .clone_into(&mut server.token);
        Ok(server)
    }

    /// How long another server takes from its start to its first answer, in milliseconds, when the
    /// database is up.
    pub fn start_beside(&self, program: &Path) -> Result<u128> {
        let url = format!(
            "postgresql://ferrostock@/ferrostock?host={}",
            self.socket().display()
        );
        let started = Instant::now();
        let data = self.folder.join("beside");
        let key = fs::read_to_string(self.folder.join("data/secret-key"))?;
        let shared = ["--database-url", &url, "--secret-key", &key];
        let (process, address) = start(program, &data, &shared)?;
        let mut beside = Guard(process);
        let answer = exchange(&address, "GET", "/health", "", "")?;
        let took = started.elapsed().as_millis();
        ensure!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        beside.end();
        Ok(took)
    }

    /// The folder of the database's socket.
    pub fn socket(&self) -> PathBuf {
        self.folder.join("data/socket")
    }

    /// Reads the files of the database, so that the machine's memory holds them.
    pub fn read_files(&self) -> Result<()> {
        let mut folders = vec![self.folder.join("data/postgres/base")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                } else {
                    std::io::copy(&mut fs::File::open(entry.path())?, &mut std::io::sink())?;
                }
            }
        }
        Ok(())
    }

    /// The database's log.
    pub fn database_log(&self) -> Result<String> {
        let mut text = String::new();
        for entry in fs::read_dir(self.folder.join("data"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "log") {
                text += &String::from_utf8_lossy(&fs::read(path)?);
            }
        }
        Ok(text)
    }

    /// Runs SQL as the database's owner.
    pub fn sql(&self, sql: &[&str]) -> Result<()> {
        let mut command = Command::new("psql");
        command
            .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-U", "ferrostock"])
            .args(["-d", "ferrostock", "-h"])
            .arg(self.socket());
        for statement in sql {
            command.args(["-c", statement]);
        }
        let done = command.stdout(Stdio::null()).status()?;
        ensure!(done.success(), "psql failed");
        Ok(())
    }

    /// Puts a request once, for one part or item.
    pub fn send(&self, request: &Request) -> Result<()> {
        let new = format!(
            "once {}",
            std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)?
                .as_nanos()
        );
        let filled = |text: &str| {
            text.replace("{part}", SAMPLE)
                .replace("{item}", SAMPLE)
                .replace("{new}", &new)
        };
        let answer = exchange(
            &self.address,
            request.method,
            &filled(&request.path),
            &self.token,
            &filled(request.body),
        )?;
        ensure!(
            answer.starts_with("HTTP/1.1 20"),
            "{}: {}",
            request.name,
            answer.chars().take(600).collect::<String>()
        );
        Ok(())
    }

    /// How many SQL statements the server has sent.
    pub fn statements(&self) -> Result<u64> {
        let metrics = exchange(&self.address, "GET", "/metrics", "", "")?;
        let line = metrics
            .lines()
            .find(|line| line.starts_with("ferrostock_sql_statements_total "))
            .context("/metrics does not count statements")?;
        let number = line.rsplit(' ').next().unwrap_or_default();
        Ok(number.parse()?)
    }

    /// CPU time of the server so far, in microseconds.
    pub fn cpu(&self) -> Result<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        let (_, fields) = stat.rsplit_once(')').context("/proc/PID/stat")?;
        let fields: Vec<_> = fields.split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        // The kernel counts in hundredths of a second for programs, whatever its own clock.
        Ok(ticks as f64 * 10_000.0)
    }

    /// Resident memory of the server in MiB.
    pub fn memory(&self) -> Result<f64> {
        program::memory(&self.process)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        program::end(&mut self.process);
    }
}

/// Ends a server even where something fails in between.
struct Guard(Child);

impl Guard {
    fn end(&mut self) {
        program::end(&mut self.0);
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.end();
    }
}

fn start(program: &Path, data: &Path, further: &[&str]) -> Result<(Child, String)> {
    fs::create_dir_all(data)?;
    let mut command = Command::new(program);
    command
        .args(["serve", "--bind", "127.0.0.1:0", "--log", "warn"])
        .args(["--admin-password", "benchmark-administrator", "--data-dir"])
        .arg(data)
        .args(further);
    program::start(command)
}

/// One request on a connection of its own; gives the whole answer.
fn exchange(address: &str, method: &str, path: &str, token: &str, body: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    let login = if token.is_empty() {
        String::new()
    } else {
        format!("Authorization: Token {token}\r\n")
    };
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{login}\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
