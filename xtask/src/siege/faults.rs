//! Faults: another secret key, a PostgreSQL that crashes or stands still, a log that is read.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;

use super::http::Answer;
use super::server::{DEADLINE, PASSWORD, Server, signal};

/// Starts a second server whose key is its own.
pub fn bring_another_key(server: &Server) -> Result<()> {
    let url = server.database_url();
    let beside = server.beside();
    for arguments in [
        &["serve", "--bind", "127.0.0.1:0"][..],
        &["token", "create", "admin"],
    ] {
        let output = server
            .command(arguments)
            .env("DATABASE_URL", &url)
            .env("FERROSTOCK_DATA_DIR", &beside)
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(!output.status.success(), "{arguments:?} is taken");
        ensure!(said.contains("another secret key"), "{arguments:?}: {said}");
    }
    Ok(())
}

/// Asks again until the database answers.
fn recovered(server: &Server) -> Result<()> {
    let begun = Instant::now();
    for path in ["/api/part/?limit=5", "/api/user/me/", "/health"] {
        while server.admin().get(path)?.status != 200 {
            ensure!(
                begun.elapsed() < Duration::from_secs(20),
                "{path} does not recover"
            );
            thread::sleep(Duration::from_millis(200));
        }
    }
    Ok(())
}

/// Kills one of the database's processes under requests, which takes all connections with it.
pub fn crash(server: &Server) -> Result<()> {
    let over = Instant::now() + Duration::from_secs(3);
    let clients: Vec<_> = (0..6)
        .map(|number| {
            let admin = server.admin();
            thread::spawn(move || {
                let mut seen = Vec::new();
                while Instant::now() < over {
                    let answer = if number % 2 == 0 {
                        admin.get("/api/part/?limit=50")?
                    } else {
                        let name = format!("crash {number} {}", seen.len());
                        admin.send("POST", "/api/part/", &json!({ "name": name }))?
                    };
                    seen.push(answer);
                }
                anyhow::Ok(seen)
            })
        })
        .collect();
    thread::sleep(Duration::from_millis(700));
    let processes = server.database_processes()?;
    let last = processes.last().context("no processes")?;
    signal("-KILL", std::slice::from_ref(last))?;
    for client in clients {
        for answer in client.join().ok().context("a client failed")?? {
            ensure!(
                [200, 201, 503].contains(&answer.status),
                "a request is answered {}: {}",
                answer.status,
                answer.text
            );
        }
    }
    recovered(server)
}

/// Stops all processes of the database.
pub fn stand_still(server: &Server) -> Result<()> {
    /// Lets them go on, whatever is found.
    struct Stopped(Vec<String>);
    impl Drop for Stopped {
        fn drop(&mut self) {
            let _ = signal("-CONT", &self.0);
        }
    }
    recovered(server)?;
    let stopped = Stopped(server.database_processes()?);
    signal("-STOP", &stopped.0)?;
    let ask = |path: &'static str| {
        let admin = server.admin();
        thread::spawn(move || admin.get(path))
    };
    let answers: Vec<_> = [
        "/api/part/",
        "/api/part/?limit=5",
        "/api/user/me/",
        "/api/part/7/",
    ]
    .map(ask)
    .into();
    let health: Vec<_> = (0..4).map(|_| ask("/health")).collect();
    let joined = |answer: thread::JoinHandle<Result<Answer>>| {
        answer.join().ok().context("a client failed")?
    };
    for answer in health {
        let answer = joined(answer)?.expect(503, "/health")?;
        answer.within(2, "/health")?;
    }
    for answer in answers {
        let answer = joined(answer)?.expect(503, "a request")?;
        answer.within(DEADLINE + 2, "a request")?;
    }
    drop(stopped);
    recovered(server)
}

/// Looks for secrets in the log of all that was done.
pub fn read_log(server: &Server) -> Result<()> {
    let made = server.admin().get("/api/user/me/token/?name=siege")?;
    let token = made.expect(200, "a token")?.json()?["token"].clone();
    let token = token.as_str().context("no token")?;
    let shown = server
        .anybody()
        .with(&format!("Authorization: Token {token}"));
    shown.get("/api/user/me/")?.expect(200, "the token")?;
    let log = server.log()?;
    ensure!(log.contains("answered"), "the log tells nothing");
    for secret in ["argon2", token, PASSWORD, "b3duZXI6"] {
        let line = log.lines().find(|line| line.contains(secret));
        ensure!(line.is_none(), "the log tells {secret}: {line:?}");
    }
    Ok(())
}
