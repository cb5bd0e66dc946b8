//! The plans that the database makes for the statements of a request, told by its own module
//! `auto_explain`, reduced to how each reaches the rows of tables.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use ferrostock_tests::{Beside, PASSWORD, Server};
use serde_json::Value;

/// A request whose plans are looked at.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// Its method.
    pub method: &'static str,
    /// Path and query.
    pub path: &'static str,
    /// Its body, JSON, in which `{new}` stands for what no request before had; empty for none.
    pub body: &'static str,
}

/// A request that only reads.
pub const fn get(path: &'static str) -> Request {
    Request {
        method: "GET",
        path,
        body: "",
    }
}

/// A server whose database tells how it runs each statement.
pub struct Explained {
    server: Beside,
    log: PathBuf,
}

impl Explained {
    /// Starts one beside another, on the same database and with one connection to it.
    pub async fn start(server: &Server) -> Result<Self> {
        let row = server
            .db
            .query_one(
                "SELECT current_database(), current_setting('unix_socket_directories')",
                &[],
            )
            .await?;
        let (database, socket): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let told = [
            ("session_preload_libraries", "auto_explain"),
            ("auto_explain.log_min_duration", "0"),
            ("auto_explain.log_format", "json"),
        ];
        for (name, value) in told {
            server
                .db
                .batch_execute(&format!("ALTER DATABASE {database} SET {name} = '{value}'"))
                .await?;
        }
        let folder = Path::new(&socket)
            .parent()
            .context("the cluster's folder")?;
        Ok(Self {
            server: server.beside_with(&["--database-connections", "1"])?,
            log: folder.join("postgres.log"),
        })
    }

    /// How the rows of each of a request's statements are reached, once the database has settled on
    /// plans for those that are kept.
    pub async fn request(&self, request: Request) -> Result<Vec<Plan>> {
        // A kept statement is planned anew for each use five times before one plan may serve all.
        for turn in 0..6 {
            self.send(request, turn).await?;
        }
        let before = std::fs::metadata(&self.log)?.len();
        self.send(request, 6).await?;
        // What was logged is there when the answer is: a statement's end is told after its plan.
        let log = std::fs::read(&self.log)?;
        let new = &log[usize::try_from(before)?..];
        let plans = plans(&String::from_utf8_lossy(new))?;
        ensure!(!plans.is_empty(), "{request:?}: no plan was told");
        Ok(plans)
    }

    async fn send(&self, request: Request, turn: u8) -> Result<()> {
        let Request { method, path, body } = request;
        let mut sent = reqwest::Client::new()
            .request(method.parse()?, format!("{}{path}", self.server.url))
            .basic_auth("admin", Some(PASSWORD));
        if !body.is_empty() {
            sent = sent
                .header("Content-Type", "application/json")
                .body(body.replace("{new}", &turn.to_string()));
        }
        let answer = sent.send().await?;
        let status = answer.status();
        ensure!(
            status.is_success(),
            "{path}: {status} {}",
            answer.text().await?
        );
        answer.bytes().await?;
        Ok(())
    }
}

/// How one statement reaches its rows.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    /// How the statement begins.
    pub statement: String,
    /// Each way to a table in it, once, sorted: `Index Scan of part by part_pkey`.
    pub ways: Vec<String>,
}

impl Plan {
    /// The tables that are read from end to end.
    pub fn scanned(&self) -> impl Iterator<Item = &str> {
        self.ways
            .iter()
            .filter_map(|way| way.strip_prefix("Seq Scan of "))
    }
}

/// Reads the plans in a piece of the database's log.
fn plans(log: &str) -> Result<Vec<Plan>> {
    let mut found = Vec::new();
    let mut rest = log;
    while let Some((_, after)) = rest.split_once(" plan:\n") {
        let mut json = String::new();
        let mut end = 0;
        // An entry goes on as long as its lines are indented.
        for line in after.split_inclusive('\n') {
            let Some(line_of_entry) = line.strip_prefix('\t') else {
                break;
            };
            json += line_of_entry;
            end += line.len();
        }
        rest = &after[end..];
        let told: Value = serde_json::from_str(&json).with_context(|| json.clone())?;
        let Some(text) = told["Query Text"].as_str() else {
            bail!("a plan without its statement: {told}");
        };
        let mut ways = Vec::new();
        gather(&told["Plan"], &mut ways);
        ways.sort();
        ways.dedup();
        let words: Vec<_> = text.split_whitespace().take(8).collect();
        found.push(Plan {
            statement: words.join(" "),
            ways,
        });
    }
    Ok(found)
}

fn gather(node: &Value, ways: &mut Vec<String>) {
    let kind = node["Node Type"].as_str().unwrap_or_default();
    let table = node["Relation Name"].as_str();
    let index = node["Index Name"].as_str();
    match (table, index) {
        // Of a bitmap the index is told below, without the table.
        (Some(_), _) if kind == "Bitmap Heap Scan" => {}
        (Some(table), Some(index)) => ways.push(format!("{kind} of {table} by {index}")),
        (Some(table), None) => ways.push(format!("{kind} of {table}")),
        (None, Some(index)) => ways.push(format!("{kind} by {index}")),
        (None, None) => {}
    }
    for below in node["Plans"].as_array().into_iter().flatten() {
        gather(below, ways);
    }
}

/// Plans as the snapshot has them.
pub fn text(requests: &[(Request, Vec<Plan>)]) -> Result<String> {
    let mut text = String::new();
    for (Request { method, path, .. }, plans) in requests {
        writeln!(text, "\n{method} {path}")?;
        for plan in plans {
            writeln!(text, "    {}", plan.statement)?;
            for way in &plan.ways {
                writeln!(text, "        {way}")?;
            }
        }
    }
    Ok(text)
}
