//! kill -9 of the server and of its own PostgreSQL, in the middle of writes.

use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::models::{PartCreate, PartListAnswer};
use ferrostock_client::{Client, connect};
use ferrostock_tests::{PASSWORD, data_folder, listening, serve_alone, stop};
use tempfile::TempDir;

/// Starts a server with a PostgreSQL of its own in a data folder.
fn start(data: &TempDir) -> Result<(Child, Client)> {
    let (process, url) = listening(serve_alone(data.path())?)?;
    Ok((process, connect(url).password("admin", PASSWORD).build()?))
}

/// Creates parts one after the other until the server is gone; tells which were acknowledged, and
/// meanwhile how many.
async fn write_until_refused(
    client: Client,
    prefix: &'static str,
    count: Arc<AtomicUsize>,
) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let name = format!("{prefix} {number}");
        let body = PartCreate {
            name: name.clone(),
            ..PartCreate::default()
        };
        match client.part_create().body(body).send().await {
            Ok(_) => {
                acknowledged.push(name);
                count.fetch_add(1, Ordering::SeqCst);
            }
            Err(_) => break,
        }
    }
    acknowledged
}

/// Waits until writing is well under way.
async fn under_way(count: &AtomicUsize) -> Result<()> {
    for _ in 0..600 {
        if count.load(Ordering::SeqCst) >= 10 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("nothing is written")
}

async fn names(client: &Client) -> Result<Vec<String>> {
    match client.part_list().send().await?.into_inner() {
        PartListAnswer::All(parts) => Ok(parts.into_iter().map(|part| part.name).collect()),
        PartListAnswer::Page(_) => anyhow::bail!("a bare list"),
    }
}

fn postmaster(data: &TempDir) -> Result<i32> {
    let text = std::fs::read_to_string(data.path().join("postgres/postmaster.pid"))?;
    Ok(text.lines().next().context("no pid")?.parse()?)
}

fn kill(pid: &str) -> Result<()> {
    let done = Command::new("kill").args(["-9", pid]).status()?;
    ensure!(done.success(), "kill {pid}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost() -> Result<()> {
    let data = data_folder()?;
    let count = Arc::new(AtomicUsize::new(0));

    // The server is killed: its PostgreSQL is left behind.
    let (mut process, client) = start(&data)?;
    let writer = tokio::spawn(write_until_refused(client, "first", Arc::clone(&count)));
    under_way(&count).await?;
    process.kill()?;
    process.wait()?;
    let mut acknowledged = writer.await?;

    // The next start takes over. Now PostgreSQL is killed: the server starts it again.
    let (mut process, client) = start(&data)?;
    let there = names(&client).await?;
    for name in &acknowledged {
        assert!(there.contains(name), "{name} is lost");
    }
    count.store(0, Ordering::SeqCst);
    let writer = tokio::spawn(write_until_refused(
        client.clone(),
        "second",
        Arc::clone(&count),
    ));
    under_way(&count).await?;
    kill(&postmaster(&data)?.to_string())?;
    acknowledged.extend(writer.await?);
    let mut there = Err(anyhow::anyhow!("not asked"));
    for _ in 0..150 {
        there = names(&client).await;
        if there.is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let there = there.context("the server did not recover")?;
    for name in &acknowledged {
        assert!(there.contains(name), "{name} is lost");
    }

    // Both are killed at once.
    count.store(0, Ordering::SeqCst);
    let writer = tokio::spawn(write_until_refused(client, "third", Arc::clone(&count)));
    under_way(&count).await?;
    process.kill()?;
    kill(&postmaster(&data)?.to_string())?;
    process.wait()?;
    acknowledged.extend(writer.await?);
    let (process, client) = start(&data)?;
    let there = names(&client).await?;
    for name in &acknowledged {
        assert!(there.contains(name), "{name} is lost");
    }

    // Told to stop, it stops its PostgreSQL as well.
    let stopped = tokio::task::spawn_blocking(move || {
        let mut process = process;
        stop(&mut process)
    });
    stopped.await??;
    assert!(!data.path().join("postgres/postmaster.pid").exists());
    Ok(())
}
