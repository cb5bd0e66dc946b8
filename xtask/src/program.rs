//! The built `ferrostock` program, run as a server.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// Starts a server; gives the process, and the host and port that it says it listens on.
pub fn start(mut command: Command) -> Result<(Child, String)> {
    let mut process = command.stdout(Stdio::piped()).spawn()?;
    let output = process.stdout.take().context("no output")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next() {
        let line = line?;
        if let Some((_, rest)) = line.split_once("http://")
            && let Some((address, _)) = rest.split_once('/')
        {
            let address = address.to_owned();
            // Whatever else it says has to go somewhere.
            std::thread::spawn(move || lines.for_each(drop));
            return Ok((process, address));
        }
    }
    end(&mut process);
    bail!("the server did not start")
}

/// Asks a server to stop, and waits until its database has stopped as well.
pub fn end(process: &mut Child) {
    if matches!(process.try_wait(), Ok(None)) {
        let _ = Command::new("kill").arg(process.id().to_string()).status();
        let _ = process.wait();
    }
}

/// Resident memory of a process in MiB.
pub fn memory(process: &Child) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id()))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .context("VmRSS")?;
    let kib: f64 = line.trim().trim_end_matches(" kB").trim().parse()?;
    Ok(kib / 1024.0)
}
