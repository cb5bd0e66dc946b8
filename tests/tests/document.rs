//! The server holds to the document, and the document to the server, as Schemathesis finds it: a
//! tester that others wrote, which makes up requests from the document, valid and invalid ones, and
//! checks each answer. `tests/contract/schemathesis.toml` says what it does not check, and why.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::OPERATIONS;
use ferrostock_tests::python::{python, script};
use ferrostock_tests::{Mailbox, PASSWORD, Server};
use serde_json::{Value, json};

/// The tester, and what it makes up its values with.
const PACKAGES: [&str; 3] = [
    "schemathesis==4.32.5",
    "hypothesis==6.170.15",
    "jsonschema_rs==0.60.3",
];

/// How many requests are made up at random for each operation and kind of data, unless
/// `FERROSTOCK_EXAMPLES` says otherwise; those that follow from the document come besides.
const EXAMPLES: &str = "10";

/// Who calls.
#[derive(Clone, Copy, Debug)]
enum Caller {
    /// A superuser with a token.
    Superuser,
    /// Somebody with few roles, in a browser.
    Reader,
    /// Nobody.
    Nobody,
}

impl Caller {
    /// What the hooks call it.
    fn word(self) -> &'static str {
        match self {
            Self::Superuser => "token",
            Self::Reader => "browser",
            Self::Nobody => "nobody",
        }
    }
}

/// A server with the sample data, and the users that the hooks send requests as.
async fn start(caller: Caller) -> Result<(Server, Mailbox)> {
    let mailbox = Mailbox::start().await?;
    let mut arguments = mailbox.arguments();
    // Wrong credentials are among what is tried, thousands of times.
    arguments.extend(
        [
            "--demo",
            "--login-attempts=65535",
            "--login-attempts-per-address=65535",
        ]
        .map(str::to_owned),
    );
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = Server::start_with(&arguments).await?;
    let rules = [
        ("part", "view change"),
        ("part_category", "view"),
        ("stock_location", "view add change delete"),
    ];
    server.user("callers", &rules).await?;
    server
        .db
        .execute(
            "WITH added AS (
                 INSERT INTO app_user (username, password, is_superuser, is_staff)
                 SELECT 'caller-' || n, u.password, $1, $1
                 FROM generate_series(1, 1000) AS n, app_user AS u WHERE u.username = 'admin'
                 RETURNING id)
             INSERT INTO user_group_member (user_id, group_id)
             SELECT a.id, g.id FROM added AS a, user_group AS g WHERE g.name = 'callers'",
            &[&matches!(caller, Caller::Superuser)],
        )
        .await?;
    Ok((server, mailbox))
}

/// What Schemathesis found.
struct Found {
    /// Whether it found nothing.
    good: bool,
    /// Its report in JSON.
    report: Value,
    /// Its report for people.
    text: String,
}

/// Runs Schemathesis with this document, which is an address or a file.
async fn run(
    server: &Server,
    caller: Caller,
    name: &str,
    document: &str,
    arguments: &[&str],
) -> Result<Found> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/schemathesis");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.json"));
    let report = file.clone();
    let url = server.url.clone();
    let examples = std::env::var("FERROSTOCK_EXAMPLES").unwrap_or_else(|_| EXAMPLES.into());
    let (document, arguments) = (
        document.to_owned(),
        arguments
            .iter()
            .map(|&one| one.to_owned())
            .collect::<Vec<_>>(),
    );
    let output = tokio::task::spawn_blocking(move || {
        Command::new(python("schemathesis", &PACKAGES)?.with_file_name("st"))
            .arg("--config-file")
            .arg(script("schemathesis.toml"))
            .args(["run", &document, "--no-color", "--url", &url])
            .args(["--report", "json", "--report-json-path"])
            .arg(&report)
            .args(["--max-examples", &examples])
            .args(arguments)
            .current_dir(script(""))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("FERROSTOCK_URL", &url)
            .env("FERROSTOCK_CALLER", caller.word())
            .env("FERROSTOCK_PASSWORD", PASSWORD)
            .output()
            .context("no Schemathesis")
    })
    .await??;
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    std::fs::write(folder.join(format!("{name}.txt")), &text)?;
    let report = std::fs::read(&file).with_context(|| format!("no report: {text}"))?;
    Ok(Found {
        good: output.status.success(),
        report: serde_json::from_slice(&report)?,
        text,
    })
}

/// Runs it with the document that the server serves; nothing may be wrong, and nothing left out.
async fn holds(caller: Caller, name: &str, arguments: &[&str]) -> Result<Found> {
    let (server, _mailbox) = start(caller).await?;
    let document = format!("{}/api/schema/", server.url);
    let found = run(&server, caller, name, &document, arguments).await?;
    ensure!(found.good, "{}", found.text);
    let Found { report, text, .. } = &found;
    let all = json!(OPERATIONS.len());
    assert_eq!(report["complete"], true, "{text}");
    assert_eq!(report["operations"]["total"], all, "{text}");
    assert_eq!(report["operations"]["tested"], all, "{text}");
    assert_eq!(report["errors"], json!([]), "{text}");
    // A run that sends next to nothing would find nothing, too.
    let sent = report["test_cases"]["generated"].as_u64();
    let least = 5 * OPERATIONS.len() as u64;
    assert!(sent.is_some_and(|sent| sent > least), "{text}");
    Ok(found)
}

/// Operations that answered nothing but 401 and 403.
fn refused(report: &Value) -> Vec<&str> {
    let named = report["warnings"]["missing_auth"].as_array();
    named
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

#[tokio::test]
async fn the_document_holds_for_a_superuser() -> Result<()> {
    let found = holds(
        Caller::Superuser,
        "superuser",
        &["--phases=examples,coverage,fuzzing,stateful"],
    )
    .await?;
    // Sessions and what belongs to them is for browsers, all else is open.
    let closed = refused(&found.report);
    let unexpected: Vec<_> = closed
        .iter()
        .filter(|label| !label.contains("/api/auth/v1/"))
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    Ok(())
}

#[tokio::test]
async fn the_document_holds_for_somebody_with_few_roles() -> Result<()> {
    let arguments = ["--phases=examples,fuzzing,stateful"];
    let found = holds(Caller::Reader, "reader", &arguments).await?;
    let closed = refused(&found.report);
    // What the roles and the session open was reached, what they don't was not.
    for open in [
        "GET /api/part/",
        "POST /api/stock/location/",
        "GET /api/auth/v1/auth/sessions",
    ] {
        assert!(!closed.contains(&open), "{open}");
    }
    for shut in ["GET /api/stock/", "POST /api/part/", "POST /api/user/"] {
        assert!(closed.contains(&shut), "{shut}");
    }
    Ok(())
}

#[tokio::test]
async fn the_document_holds_for_nobody() -> Result<()> {
    let arguments = ["--phases=examples,fuzzing,stateful"];
    let found = holds(Caller::Nobody, "nobody", &arguments).await?;
    let closed = refused(&found.report);
    for label in ["GET /api/part/", "POST /api/part/", "GET /api/user/me/"] {
        assert!(closed.contains(&label), "{label}");
    }
    Ok(())
}

/// Makes the document say of an operation what is not true.
type Lie = fn(&mut Value);

#[tokio::test]
async fn a_document_that_lies_is_found_out() -> Result<()> {
    let (server, _mailbox) = start(Caller::Superuser).await?;
    let lies: [(&str, Lie); 4] = [
        ("ST108", |operation| {
            let answer = &mut operation["responses"]["200"]["content"]["application/json"];
            answer["schema"] = json!({ "type": "object", "required": ["never"] });
        }),
        ("ST103", |operation| {
            let answers = operation["responses"].as_object_mut();
            let answer = answers.and_then(|all| all.remove("200"));
            operation["responses"] = json!({ "202": answer });
        }),
        ("ST201", |operation| {
            operation["parameters"] = json!([{
                "name": "never", "in": "query", "required": true,
                "schema": { "type": "integer" },
            }]);
        }),
        ("ST401", |operation| {
            let way = json!([{ "tokenAuth": [] }]);
            operation["security"] = way;
        }),
    ];
    for (number, (code, lie)) in lies.into_iter().enumerate() {
        let mut document: Value = server
            .anonymous(reqwest::Method::GET, "/api/schema/")
            .send()
            .await?
            .json()
            .await?;
        let root = document["paths"]["/api/"].clone();
        document["paths"] = json!({ "/api/": root });
        let operation = &mut document["paths"]["/api/"]["get"];
        lie(operation);
        let file = server.data().join(format!("{number}.json"));
        std::fs::write(&file, document.to_string())?;
        let name = format!("lie-{number}");
        let file = file.to_string_lossy();
        let found = run(&server, Caller::Superuser, &name, &file, &[]).await?;
        assert!(!found.good, "{code}: {}", found.text);
        let codes = found.report["failures"].as_array();
        let named = codes.is_some_and(|all| all.iter().any(|one| one["code"] == code));
        assert!(named, "{code}: {}", found.text);
    }
    Ok(())
}
