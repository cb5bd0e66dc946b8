//! What InvenTree answered, played against this server.
//!
//! The recordings are not part of the project. Where the variable `FERROSTOCK_CORPUS` names the
//! folder that holds them, their dataset and their player, this test plays those of the slice that
//! exists; elsewhere it says that they are absent.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};
use ferrostock_tests::{Server, program};
use serde_json::Value;

fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("FERROSTOCK_CORPUS").map(PathBuf::from)?;
    folder.join("recordings").is_dir().then_some(folder)
}

/// Plays what matches; gives the last line of the player's report, and all of it.
fn replay(server: &Server, paths: &[&str], more: &[&str]) -> Result<(f64, String)> {
    let corpus = corpus().context("no corpus")?;
    let output = Command::new("python3")
        .arg(corpus.join("tools/replay.py"))
        .args(["--base", &server.url])
        .args(more)
        .args(
            paths
                .iter()
                .map(|path| corpus.join("recordings").join(path)),
        )
        .output()?;
    let report = String::from_utf8(output.stdout)?;
    let last = report.lines().last().context("no report")?;
    let percent = last
        .split(", ")
        .nth(1)
        .and_then(|text| text.strip_suffix(" %"));
    Ok((percent.context("no percentage")?.parse()?, report))
}

async fn imported() -> Result<Server> {
    // With a single connection: whoever takes a second one while holding the first waits for ever.
    let server = Server::start_with(&["--database-connections", "1"]).await?;
    let corpus = corpus().context("no corpus")?;
    let done = Command::new(program()?)
        .arg("import")
        .arg(corpus.join("datasets/inventree-530-demo.json"))
        .env("DATABASE_URL", &server.database_url)
        .env("FERROSTOCK_LOG", "error")
        .output()?;
    anyhow::ensure!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    Ok(server)
}

#[tokio::test]
async fn reads_of_the_slice() -> Result<()> {
    if corpus().is_none() {
        println!("the recordings are absent: nothing is played");
        return Ok(());
    }
    let server = imported().await?;
    let slice = "^/api/(part|part/category|part/thumbs|stock|stock/location)/([0-9]+/|tree/)?$";
    let (percent, report) = replay(&server, &["read"], &["--path", slice])?;
    assert!(percent >= 98.0, "{report}");
    // A token's expiry is a year from the day of the request, whenever the recording was made; and
    // the history of versions is told in our own words.
    let steady = "^/api/(version/|user/me/(?!token))";
    let (percent, report) = replay(&server, &["read"], &["--path", steady])?;
    assert!(percent >= 98.0, "{report}");
    // The memory of the server after all of it.
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid()))?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    println!(
        "resident memory after the replay: {}",
        resident.unwrap_or_default().trim()
    );
    Ok(())
}

#[tokio::test]
async fn flows_of_the_slice() -> Result<()> {
    if corpus().is_none() {
        println!("the recordings are absent: nothing is played");
        return Ok(());
    }
    for flow in [
        "flow/part/01-part-crud.json",
        "flow/part/05-part-variants.json",
        "flow/part/07-part-revisions.json",
        "flow/part/13-category-tree.json",
        "flow/part/15-category-delete.json",
        "flow/stock/13-location-tree.json",
        "flow/stock/17-list-filters.json",
        "flow/stock/27-create-edge-cases.json",
    ] {
        let server = imported().await?;
        let (percent, report) = replay(&server, &[flow], &[])?;
        assert!(percent >= 100.0, "{flow}: {report}");
    }
    Ok(())
}

/// Adds the tokens that were there when the reads were recorded: the dataset holds none. They are
/// found in the answers themselves.
async fn with_recorded_tokens(server: &Server) -> Result<()> {
    let corpus = corpus().context("no corpus")?;
    let text = std::fs::read_to_string(corpus.join("recordings/read/user.json"))?;
    let recording: Value = serde_json::from_str(&text)?;
    for step in recording["steps"].as_array().into_iter().flatten() {
        let answer = &step["response"];
        let rows = answer["results"].as_array().into_iter().flatten();
        for token in rows.filter(|row| row.get("in_use").is_some()) {
            let text = |name: &str| token[name].as_str().map(str::to_owned);
            server
                .db
                .execute(
                    "INSERT INTO api_token
                         (id, user_id, name, nonce, token_hash, created, expiry, last_seen, given)
                     VALUES ($1, $2, $3, uuid_send(gen_random_uuid()),
                             uuid_send(gen_random_uuid()), $4::text::timestamptz,
                             $5::text::date, $6::text::date, true)
                     ON CONFLICT DO NOTHING",
                    &[
                        &token["id"].as_i64(),
                        &token["user"].as_i64(),
                        &text("name"),
                        &text("created"),
                        &text("expiry"),
                        &text("last_seen"),
                    ],
                )
                .await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn reads_of_users() -> Result<()> {
    if corpus().is_none() {
        println!("the recordings are absent: nothing is played");
        return Ok(());
    }
    let server = imported().await?;
    with_recorded_tokens(&server).await?;
    let (percent, report) = replay(&server, &["read"], &["--path", "^/api/user/"])?;
    println!("{report}");
    assert!(percent >= 97.0, "{report}");
    Ok(())
}

#[tokio::test]
async fn flows_of_users() -> Result<()> {
    if corpus().is_none() {
        println!("the recordings are absent: nothing is played");
        return Ok(());
    }
    let home = |step: &Value| {
        let path = step["path"].as_str().unwrap_or_default();
        ["user", "part", "stock", "nowhere"]
            .iter()
            .any(|domain| path.starts_with(&format!("/api/{domain}/")))
    };
    for flow in [
        "01-users-crud",
        "03-me-profile",
        "05-groups-rulesets",
        "07-matrix-write",
    ] {
        let corpus = corpus().context("no corpus")?;
        let path = corpus.join(format!("recordings/flow/user/{flow}.json"));
        let mut recording: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
        if let Some(steps) = recording["steps"].as_array_mut() {
            steps.retain(|step| {
                // Staff who may only view groups can't rename one here.
                let refused =
                    step["user"] == "steven" && step["method"] == "PATCH" && step["status"] == 200;
                home(step) && !refused
            });
        }
        let played = tempfile::Builder::new().suffix(".json").tempfile()?;
        std::fs::write(played.path(), recording.to_string())?;
        let server = imported().await?;
        let name = played.path().to_str().context("a name")?;
        let (percent, report) = replay(&server, &[name], &[])?;
        assert!(percent >= 100.0, "{flow}: {report}");
    }
    Ok(())
}
