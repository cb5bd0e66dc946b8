//! `cargo xtask bench`: how fast the server is, as a report that everyone can reproduce.
//!
//! For each scale an inventory is made once (`ferrostock demo`), a server started on it, and every
//! request of [`requests::TABLE`] put to it by `wrk`. Beside each stands the limit that the database
//! sets: `pgbench` with the very statements that the request sends, through the same socket.

mod import;
mod limit;
mod load;
mod profile;
mod report;
mod requests;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

use crate::paths;

/// Connections to the server, and of `pgbench` to the database: as many as the server has itself.
const CONNECTIONS: u32 = 8;

/// An inventory of up to so many parts is made anew for each run: it is soon done, and what earlier
/// runs added would be much of it.
const SOON_MADE: u64 = 10_000;

/// How often a request and its limit take turns.
const ROUNDS: u64 = 3;

/// What the server asks of the database for each of its connections: the same plans are what is
/// compared.
const OPTIONS: &str = "-c random_page_cost=1.1 -c jit=off -c gin_pending_list_limit=256";

/// How the server limits the time of a statement, which the database has to watch.
const LIMIT: &str = "-c statement_timeout=900000";

/// What the benchmark is told.
#[derive(Args)]
pub struct Bench {
    /// Numbers of parts to measure with; there are as many stock items
    #[arg(long, value_delimiter = ',', default_value = "1000,100000,1000000")]
    scales: Vec<u64>,
    /// How long each request is put to the server
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    /// Where inventories are kept for the next run [default: target/bench]
    #[arg(long)]
    data: Option<PathBuf>,
    /// A built server to measure [default: this checkout's, which is built first]
    #[arg(long)]
    program: Option<PathBuf>,
    /// Also profile the three costliest requests of each scale with `perf`, into the folder of the
    /// inventory
    #[arg(long)]
    profile: bool,
    /// Only see that everything works: a small inventory, a second each, the report in target/bench
    #[arg(long)]
    smoke: bool,
}

/// What was found out about one request.
pub struct Measured {
    /// Which request.
    pub name: &'static str,
    /// What `wrk` saw.
    pub load: load::Load,
    /// SQL statements for each request.
    pub statements: u64,
    /// How often `pgbench` gets through the same statements each second, if they can be repeated.
    pub limit: Option<f64>,
}

/// What was found out at one scale.
pub struct Scale {
    /// Number of parts, and of stock items.
    pub parts: u64,
    /// What `ferrostock demo` said of itself.
    pub made: String,
    /// From the start of a server beside a running database to its first answer, in milliseconds.
    pub start: u128,
    /// Resident memory of the server after all of the load, in MiB.
    pub memory: f64,
    /// Each request.
    pub measured: Vec<Measured>,
}

/// Measures, and writes the report.
pub fn run(told: &Bench) -> Result<()> {
    for tool in ["wrk", "pgbench", "psql"] {
        let found = Command::new(tool).arg("--version").output();
        ensure!(
            found.is_ok(),
            "{tool} is missing (Debian: apt-get install wrk postgresql)"
        );
    }
    let program = match &told.program {
        Some(program) => program.clone(),
        None => build(told.smoke)?,
    };
    let folder = told
        .data
        .clone()
        .unwrap_or_else(|| paths::root().join("target/bench"));
    fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    let (scales, seconds) = if told.smoke {
        (vec![200], 1)
    } else {
        (told.scales.clone(), told.seconds)
    };
    let mut found = Vec::new();
    for parts in scales {
        let scale = measure(&program, &folder, parts, seconds, told.profile)
            .with_context(|| format!("with {parts} parts"))?;
        found.push(scale);
    }
    eprintln!("import");
    let imported = import::run(&program, &folder, if told.smoke { 200 } else { 50_000 })?;
    let size = fs::metadata(&program)?.len();
    let text = report::write(&found, seconds, size, &imported)?;
    let path = if told.smoke {
        report::complete(&found)?;
        folder.join("smoke.md")
    } else {
        paths::root().join("docs/performance.md")
    };
    fs::write(&path, text)?;
    println!("{}", path.display());
    Ok(())
}

/// Builds the server; what is only seen to work need not be fast.
fn build(smoke: bool) -> Result<PathBuf> {
    let profile = if smoke { "dev" } else { "release" };
    let built = Command::new(env!("CARGO"))
        .args(["build", "--profile", profile, "-p", "ferrostock-server"])
        .current_dir(paths::root())
        .status()?;
    ensure!(built.success(), "the server does not build");
    let folder = if smoke { "debug" } else { "release" };
    Ok(paths::root().join("target").join(folder).join("ferrostock"))
}

fn measure(
    program: &Path,
    folder: &Path,
    parts: u64,
    seconds: u64,
    profiled: bool,
) -> Result<Scale> {
    let folder = folder.join(parts.to_string());
    if parts <= SOON_MADE && folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let made = server::fill(program, &folder, parts)?;
    let server = server::Server::start(program, &folder)?;
    let start = server.start_beside(program)?;
    server.read_files()?;
    // A machine is not as fast at all times: request and limit take turns.
    let rounds = seconds.clamp(1, ROUNDS);
    let mut measured = Vec::new();
    for request in requests::table(parts) {
        eprintln!("{parts} parts: {}", request.name);
        let statements = limit::capture(&server, &request)?;
        let before = server.statements()?;
        server.send(&request)?;
        let sent = server.statements()? - before;
        let (mut loads, mut limits) = (Vec::new(), Vec::new());
        for round in 0..rounds {
            let first = round == 0;
            loads.push(load::run(
                &server,
                &request,
                parts,
                seconds / rounds,
                first,
            )?);
            limits.extend(limit::run(
                &server,
                &request,
                &statements,
                parts,
                seconds / rounds,
            )?);
        }
        measured.push(Measured {
            name: request.name,
            load: load::Load::of(&loads),
            statements: sent,
            limit: (!limits.is_empty()).then(|| limits.iter().sum::<f64>() / limits.len() as f64),
        });
    }
    let memory = server.memory()?;
    if profiled {
        profile_costliest(&server, &folder, parts, seconds, &measured)?;
    }
    Ok(Scale {
        parts,
        made,
        start,
        memory,
        measured,
    })
}

/// Profiles the three requests of which the server answers the fewest.
fn profile_costliest(
    server: &server::Server,
    folder: &Path,
    parts: u64,
    seconds: u64,
    measured: &[Measured],
) -> Result<()> {
    let mut order: Vec<_> = measured.iter().zip(requests::table(parts)).collect();
    order.sort_by(|a, b| a.0.load.rate.total_cmp(&b.0.load.rate));
    for (_, request) in order.iter().take(3) {
        let found = profile::run(server, request, parts, seconds)?;
        println!("{}", profile::write(folder, parts, request, &found)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::OPTIONS;

    #[test]
    fn the_limit_is_measured_with_what_the_server_asks_for() {
        let server = include_str!("../../../server/kernel/src/db/connect.rs");
        assert!(server.contains(&format!("const FOR_FEW_ROWS: &str = \"{OPTIONS}\";")));
    }
}
