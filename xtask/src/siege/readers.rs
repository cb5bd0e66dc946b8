//! Attacks of those who only read: slowly, much, or not to the end.

use std::io::Read as _;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use super::http::{Answer, open};
use super::server::{DEADLINE, Server, UNREAD};

/// MiB that the memory may grow by under many readers.
const GROWTH: f64 = 100.0;

/// Compares with expressions that take long.
pub fn compare(server: &Server) -> Result<()> {
    let greedy = server.user("greedy");
    let evil = "(.*)(.*)(.*)(.*)(.*)%5C5%5C4%5C3%5C2%5C1$";
    for path in [
        format!("/api/part/?name_regex={evil}"),
        format!("/api/part/?limit=5&search_regex=true&search={evil}"),
        format!("/api/stock/?name_regex={evil}"),
    ] {
        let answer = greedy.get(&path)?.expect(400, &path)?;
        answer.within(2, "refusing an expression")?;
    }
    // What refers to nothing may take long as well: it takes its time and no more.
    let states = "(a|b|c|d|e|[0-9])*[a-z](.|..|...){24}$";
    let paths = [
        format!("/api/part/?limit=5&name_regex={states}"),
        format!("/api/part/?limit=5&search_regex=true&search={states}"),
    ];
    for path in &paths {
        let answer = greedy.get(path)?.within(DEADLINE + 1, path)?;
        ensure!(
            [200, 400].contains(&answer.status),
            "{path}: {}",
            answer.text
        );
    }
    until_idle(server, "state = 'active' AND query LIKE '%~%'")
}

/// Waits until no connection is like this.
fn until_idle(server: &Server, condition: &str) -> Result<()> {
    let begun = Instant::now();
    loop {
        let found = server.connections(condition)?;
        if found == 0 {
            return Ok(());
        }
        ensure!(
            begun.elapsed() < Duration::from_secs(10),
            "{found} connections go on for nobody"
        );
        thread::sleep(Duration::from_millis(100));
    }
}

/// The parts, locked by somebody, so that reading them takes as long as can be.
struct Locked(Child);

impl Locked {
    fn new(server: &Server, seconds: u64) -> Result<Self> {
        let sql = format!(
            "BEGIN; LOCK TABLE part IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep({seconds}); COMMIT"
        );
        let locking = Self(server.psql(&sql).stdout(Stdio::null()).spawn()?);
        let begun = Instant::now();
        let sql = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
        while server.psql(sql).output()?.stdout.starts_with(b"0") {
            ensure!(begun.elapsed() < Duration::from_secs(10), "no lock");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(locking)
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        let _ = self.0.wait();
    }
}

/// Reads what takes long, many times at once, while others go on.
pub fn read_slowly(server: &Server) -> Result<()> {
    let locked = Locked::new(server, DEADLINE + 4)?;
    let greedy = server.user("greedy");
    let slow: Vec<_> = (0..20)
        .map(|_| {
            let greedy = greedy.clone();
            thread::spawn(move || greedy.get("/api/part/?limit=5"))
        })
        .collect();
    // Some clients go away at once.
    for _ in 0..10 {
        drop(open(
            &server.address,
            &greedy.request("GET", "/api/part/", ""),
        )?);
    }
    thread::sleep(Duration::from_millis(500));
    for _ in 0..3 {
        let health = server.anybody().get("/health")?.expect(200, "/health")?;
        health.within(2, "/health")?;
        let list = server.user("modest").get("/api/stock/location/?limit=5")?;
        list.expect(200, "another user's list")?
            .within(3, "another user's list")?;
    }
    for answer in slow {
        let answer: Answer = answer.join().ok().context("a client failed")??;
        ensure!(
            [429, 503].contains(&answer.status),
            "a slow read is answered {}",
            answer.status
        );
        answer.within(DEADLINE + 2, "a slow read")?;
    }
    // Nobody waits any more: nothing is left of it, though the lock is still held.
    until_idle(server, "wait_event_type = 'Lock'")?;
    drop(locked);
    server
        .user("greedy")
        .get("/api/part/?limit=5")?
        .expect(200, "the same read later")?;
    Ok(())
}

/// Asks for long answers and does not read them.
pub fn stop_reading(server: &Server) -> Result<()> {
    let paths = [
        "/api/part/?category_detail=true",
        "/api/stock/?limit=250&part_detail=true",
    ];
    let before = server.memory()?;
    let admin = server.admin();
    let mut sockets = Vec::new();
    for number in 0..100 {
        let path = paths[number % 2];
        sockets.push(open(&server.address, &admin.request("GET", path, ""))?);
    }
    let begun = Instant::now();
    let mut most = before;
    while begun.elapsed() < Duration::from_secs(DEADLINE + UNREAD + 4) {
        most = most.max(server.memory()?);
        let list = server.user("modest").get("/api/part/?limit=5")?;
        list.expect(200, "another user's list")?
            .within(3, "another user's list")?;
        thread::sleep(Duration::from_millis(300));
    }
    ensure!(
        most < before + GROWTH,
        "the memory grew from {before:.0} to {most:.0} MiB"
    );
    until_idle(server, "state = 'active'")?;
    // Whoever asks now gets all of it.
    let mut whole = open(&server.address, &admin.request("GET", paths[0], ""))?;
    let mut bytes = Vec::new();
    whole.read_to_end(&mut bytes)?;
    ensure!(
        bytes.ends_with(b"0\r\n\r\n"),
        "a list breaks off after {} bytes",
        bytes.len()
    );
    drop(sockets);
    Ok(())
}
