//! A PostgreSQL that crashes under requests.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_kernel::db::Embedded;
use ferrostock_tests::{PASSWORD, data_folder, listening, serve_alone, stop};
use futures::future::join_all;
use reqwest::StatusCode;

/// One of the processes that serve connections to a data folder's database.
async fn connection(data: &Path) -> Result<i32> {
    let address = Embedded::running(data)?.context("no database")?;
    let client = address.connect().await?;
    let row = client
        .query_one(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database()
             ORDER BY pid = pg_backend_pid(), random() LIMIT 1",
            &[],
        )
        .await?;
    Ok(row.try_get(0)?)
}

/// Any process of PostgreSQL that dies takes all connections with it; their statements end with
/// 57P02, and for a while no new ones are taken (57P03).
#[tokio::test(flavor = "multi_thread")]
async fn a_crash_of_the_database_is_told_as_what_it_is() -> Result<()> {
    let data = data_folder()?;
    let log = data.path().join("log");
    let mut command = serve_alone(data.path())?;
    command.stderr(std::fs::File::create(&log)?);
    let (mut process, url) = listening(command)?;
    let http = reqwest::Client::new();
    let over = AtomicBool::new(false);
    let (answered, unavailable) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let ask = async |path: &str, number: usize| {
        let request = if path == "/api/part/" {
            let body = serde_json::json!({ "name": format!("part {number} {:?}", Instant::now()) });
            http.post(format!("{url}{path}")).json(&body)
        } else {
            http.get(format!("{url}{path}"))
        };
        let response = request.basic_auth("admin", Some(PASSWORD)).send().await?;
        let status = response.status();
        let text = response.text().await?;
        match status {
            StatusCode::OK | StatusCode::CREATED => answered.fetch_add(1, Ordering::SeqCst),
            StatusCode::SERVICE_UNAVAILABLE => unavailable.fetch_add(1, Ordering::SeqCst),
            _ => anyhow::bail!("{path}: {status} {text}"),
        };
        anyhow::Ok(())
    };
    let clients = (0..12).map(async |number| {
        let path = ["/api/part/", "/api/part/?limit=50", "/api/user/me/"][number % 3];
        while !over.load(Ordering::SeqCst) {
            ask(path, number).await?;
        }
        anyhow::Ok(())
    });
    let crashes = async {
        for _ in 0..3 {
            let before = answered.load(Ordering::SeqCst);
            let begun = Instant::now();
            while answered.load(Ordering::SeqCst) < before + 50 {
                ensure!(
                    begun.elapsed() < Duration::from_secs(90),
                    "nothing is answered"
                );
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            let mut pid = connection(data.path()).await;
            while pid.is_err() && begun.elapsed() < Duration::from_secs(90) {
                // What the last crash left behind is still being looked after.
                tokio::time::sleep(Duration::from_millis(50)).await;
                pid = connection(data.path()).await;
            }
            let pid = pid?;
            let killed = Command::new("kill")
                .args(["-9", &pid.to_string()])
                .status()?;
            ensure!(killed.success(), "kill");
        }
        let before = answered.load(Ordering::SeqCst);
        let begun = Instant::now();
        while answered.load(Ordering::SeqCst) < before + 50 {
            ensure!(
                begun.elapsed() < Duration::from_secs(90),
                "nothing is answered"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::Ok(())
    };
    let crashes = async {
        let done = crashes.await;
        over.store(true, Ordering::SeqCst);
        done
    };
    let (crashed, clients) = futures::join!(crashes, join_all(clients));
    let stopped = tokio::task::spawn_blocking(move || stop(&mut process)).await?;
    crashed?;
    clients.into_iter().collect::<Result<()>>()?;
    stopped?;
    assert!(unavailable.load(Ordering::SeqCst) > 0, "nobody noticed");

    // Each crash is told a few times at most, however many requests met it, and with its cause.
    let log = std::fs::read_to_string(log)?;
    let told: Vec<_> = log
        .lines()
        .filter(|line| line.contains("the database can't be reached"))
        .collect();
    assert!((1..=15).contains(&told.len()), "{}: {log}", told.len());
    let causes = [
        "terminating connection",
        "closed",
        "starting up",
        "recovery",
        "refused",
        "reset",
    ];
    for line in told {
        assert!(causes.iter().any(|cause| line.contains(cause)), "{line}");
    }
    assert!(!log.contains("a statement failed"), "{log}");
    Ok(())
}
