//! A PostgreSQL that neither answers nor ends.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::{PASSWORD, data_folder, listening, serve_alone, stop};
use reqwest::{RequestBuilder, StatusCode};

/// All processes of a data folder's PostgreSQL.
fn processes(data: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(data.join("postgres/postmaster.pid"))?;
    let postmaster = text.lines().next().context("no pid")?.to_owned();
    let mut found = vec![postmaster.clone()];
    for entry in std::fs::read_dir("/proc")? {
        let path = entry?.path();
        // One that ended meanwhile has no file any more.
        let stat = std::fs::read_to_string(path.join("stat")).unwrap_or_default();
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

/// A PostgreSQL that stands still until this is dropped.
struct Stopped(Vec<String>);

impl Stopped {
    fn new(data: &Path) -> Result<Self> {
        let stopped = Self(processes(data)?);
        ensure!(stopped.0.len() > 3, "{:?}", stopped.0);
        ensure!(stopped.tell("-STOP")?, "kill");
        Ok(stopped)
    }

    fn tell(&self, signal: &str) -> Result<bool> {
        let status = Command::new("kill").arg(signal).args(&self.0).status()?;
        Ok(status.success())
    }
}

impl Drop for Stopped {
    fn drop(&mut self) {
        // Whatever the test found, the server has to be able to stop it.
        let _ = self.tell("-CONT");
    }
}

/// A server that is told to stop when the test is over, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = stop(&mut self.0);
    }
}

async fn status(request: RequestBuilder) -> Result<(StatusCode, Duration)> {
    let begun = Instant::now();
    let response = request.timeout(Duration::from_secs(20)).send().await?;
    Ok((response.status(), begun.elapsed()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_stands_still_is_waited_for_only_so_long() -> Result<()> {
    let data = data_folder()?;
    let mut command = serve_alone(data.path())?;
    command.env("FERROSTOCK_REQUEST_TIMEOUT", "3");
    let (process, url) = listening(command)?;
    let _running = Running(process);
    let http = reqwest::Client::new();
    let get = |path: &str| {
        http.get(format!("{url}{path}"))
            .basic_auth("admin", Some(PASSWORD))
    };
    let create = |name: &str| {
        http.post(format!("{url}/api/part/"))
            .basic_auth("admin", Some(PASSWORD))
            .json(&serde_json::json!({ "name": name }))
    };
    const PATHS: [&str; 4] = [
        "/api/part/",
        "/api/part/?limit=5",
        "/api/user/me/",
        "/api/part/1/",
    ];
    ensure!(status(create("before")).await?.0 == StatusCode::CREATED);
    for path in PATHS {
        ensure!(status(get(path)).await?.0 == StatusCode::OK, "{path}");
    }

    let stopped = Stopped::new(data.path())?;
    let reads = PATHS.iter().chain(&PATHS).map(|path| status(get(path)));
    let changes = (0..4).map(|number| status(create(&format!("meanwhile {number}"))));
    let healths = (0..8).map(|_| status(get("/health")));
    let (reads, changes, healths) = futures::join!(
        futures::future::join_all(reads),
        futures::future::join_all(changes),
        futures::future::join_all(healths),
    );
    for found in reads.into_iter().chain(changes) {
        let (status, took) = found?;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(took < Duration::from_secs(6), "{took:?}");
    }
    for health in healths {
        let (status, took) = health?;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(took < Duration::from_secs(2), "{took:?}");
    }

    drop(stopped);
    let begun = Instant::now();
    for path in PATHS.into_iter().chain(["/health"]) {
        while status(get(path)).await?.0 != StatusCode::OK {
            ensure!(begun.elapsed() < Duration::from_secs(20), "{path}");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
    assert_eq!(status(create("after")).await?.0, StatusCode::CREATED);
    Ok(())
}
