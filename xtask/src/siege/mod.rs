//! `cargo xtask siege`: attackers and faults are let loose on a server, and what held is printed.
//!
//! The server is a real one with a PostgreSQL of its own and a made-up inventory. Each attack of
//! [`ATTACKS`] says what has to hold; that of one does not end the others. It takes three minutes at
//! most, whatever happens.

mod callers;
mod faults;
mod http;
mod readers;
mod requests;
mod server;

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use clap::Args;

use crate::paths;
use server::Server;

/// How long all of it may take.
const LONGEST: Duration = Duration::from_mins(3);

/// How many characters are shown of why something did not hold, which may hold an answer.
const LONGEST_REASON: usize = 400;

/// What the siege is told.
#[derive(Args)]
pub struct Siege {
    /// A built server to attack [default: this checkout's, which is built first]
    #[arg(long)]
    program: Option<PathBuf>,
}

/// An attack fails with what did not hold.
type Attack = fn(&Server) -> Result<()>;

/// What has to hold, and the attack that tries it. Those that are hard on the server come last.
const ATTACKS: &[(&str, Attack)] = &[
    (
        "an account that is locked to an address is closed to the right password, too",
        callers::guess,
    ),
    (
        "nobody is shown objects that he may not view inside of others",
        callers::look_inside,
    ),
    (
        "texts hold nothing that a browser runs, or that hides what they say",
        callers::write_markup,
    ),
    ("a request names one host", requests::name_hosts),
    (
        "what is too large or compressed is refused unread",
        requests::send_too_much,
    ),
    (
        "who issues tokens, and where links lead, is no matter of what a request says of the host",
        requests::pretend,
    ),
    ("the metrics are for who has their token", requests::measure),
    (
        "a server with another secret key is refused",
        faults::bring_another_key,
    ),
    (
        "expressions of clients can't keep the database busy",
        readers::compare,
    ),
    (
        "slow reads of one user leave others their connections, and end with their clients",
        readers::read_slowly,
    ),
    (
        "who does not read his answer does not keep it",
        readers::stop_reading,
    ),
    (
        "a crash of the database is answered as such, and over soon",
        faults::crash,
    ),
    (
        "a database that stands still is waited for only so long",
        faults::stand_still,
    ),
    (
        "the log at its most talkative tells no secrets",
        faults::read_log,
    ),
];

/// Lets all attacks loose; fails if something did not hold.
pub fn run(told: &Siege) -> Result<()> {
    let begun = Instant::now();
    let psql = Command::new("psql").arg("--version").output();
    ensure!(
        psql.is_ok(),
        "psql is missing (Debian: apt-get install postgresql)"
    );
    let program = match &told.program {
        Some(program) => paths::root().join(program),
        None => server::build()?,
    };
    let server = Server::start(&program)?;
    server.end_after(LONGEST.saturating_sub(begun.elapsed()));
    let mut failed = 0;
    for (what, attack) in ATTACKS {
        let started = Instant::now();
        let outcome = attack(&server);
        let seconds = started.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => println!("held    {seconds:5.1} s  {what}"),
            Err(error) => {
                failed += 1;
                let why: String = format!("{error:#}").chars().take(LONGEST_REASON).collect();
                println!("FAILED  {seconds:5.1} s  {what}: {}", why.trim_end());
            }
        }
    }
    let all = ATTACKS.len();
    println!(
        "{} of {all} held, in {:.0} s",
        all - failed,
        begun.elapsed().as_secs_f64()
    );
    ensure!(
        failed == 0,
        "{failed} of {all} attacks did what they should not"
    );
    Ok(())
}
