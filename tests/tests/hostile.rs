//! What nobody should send: whatever a client puts into a path, a query or a body, the server
//! answers it with a refusal or a success, never with a failure of its own.

use anyhow::{Context as _, Result};
use ferrostock_api::{Field, FieldKind, Method, OPERATIONS, Operation};
use ferrostock_tests::{PASSWORD, Server};
use futures::{StreamExt as _, TryStreamExt as _};
use reqwest::{Client, StatusCode};
use serde_json::{Map, Value, json};

/// Keys that no object has, at and beyond the edges of what a key can be.
const KEYS: [&str; 5] = [
    "0",
    "987654321",
    "9223372036854775807",
    "9223372036854775808",
    "99999999999999999999999999",
];

/// Values for query parameters.
const WORDS: [&str; 22] = [
    "",
    "0",
    "-1",
    "1",
    "9223372036854775807",
    "-9223372036854775808",
    "99999999999999999999",
    "1e400",
    "1e308",
    "NaN",
    "null",
    "true",
    "a\0b",
    "';--\"\\",
    "[",
    "(((",
    "%",
    "1,2,x",
    "2026-02-30",
    "9999-12-31",
    "0001-01-01",
    "\u{202e}\u{1f600}\u{301}",
];

fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e308),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(""),
        json!("\0"),
        json!("x".repeat(3000)),
        json!("9".repeat(60)),
        json!("1e9999"),
        json!("1-1000000000"),
        json!("{{ 9 ** 9 ** 9 }}"),
        json!("9999-12-31"),
        json!("\u{202e}\u{1f600}"),
        json!([]),
        json!([[]]),
        json!([null]),
        json!([1, 1, 1]),
        json!(["a", {}]),
        json!({}),
        json!({ "a": 1 }),
        json!({ "a": [f64::MAX] }),
        json!({ "pk": i64::MAX }),
    ]
}

/// A value that a field takes, so that a request gets past the form.
fn fitting(field: &Field, unique: usize) -> Value {
    match field.kind {
        FieldKind::Integer | FieldKind::Related => json!(1),
        FieldKind::Float | FieldKind::Decimal => json!("1"),
        FieldKind::Boolean => json!(false),
        FieldKind::Date => json!("2026-01-31"),
        FieldKind::DateTime => json!("2026-01-31 12:00"),
        FieldKind::Choice => field.choices.first().map_or(Value::Null, |(value, _)| {
            serde_json::from_str(value).unwrap_or(Value::Null)
        }),
        FieldKind::Nested => fitting_object(field.children, unique),
        FieldKind::List => match field.children.first() {
            Some(element) => json!([fitting(element, unique)]),
            None => json!([1]),
        },
        FieldKind::Url => json!("https://example.com/"),
        FieldKind::Email => json!(format!("u{unique}@example.com")),
        _ => json!(format!("hostile-{unique}")),
    }
}

fn fitting_object(fields: &[Field], unique: usize) -> Value {
    let required = fields
        .iter()
        .filter(|field| field.required && !field.read_only);
    let given = required.map(|field| (field.name.to_owned(), fitting(field, unique)));
    Value::Object(given.collect::<Map<_, _>>())
}

/// A request: the operation, its path and query, its body.
type Shot = (&'static Operation, String, Option<Value>);

fn with_key(operation: &Operation, key: &str) -> String {
    let mut path = operation.path.to_owned();
    while let (Some(from), Some(to)) = (path.find('{'), path.find('}')) {
        path.replace_range(from..=to, key);
    }
    path
}

/// Whether the operation would end the account or the token that the walk works with.
fn ends_the_walk(operation: &Operation) -> bool {
    operation.method == Method::Delete || operation.path.contains("/me/")
}

fn shots() -> Vec<Shot> {
    let mut shots: Vec<Shot> = Vec::new();
    for operation in OPERATIONS {
        let body = |unique| {
            let fields = operation.form.body?;
            Some(fitting_object(fields, unique))
        };
        if operation.path.contains('{') {
            for key in KEYS {
                shots.push((operation, with_key(operation, key), body(shots.len())));
            }
        }
        if ends_the_walk(operation) {
            continue;
        }
        let path = with_key(operation, "1");
        for param in operation.query {
            for word in WORDS {
                let query: String = form_urlencoded::Serializer::new(String::new())
                    .append_pair(param.name, word)
                    .finish();
                shots.push((operation, format!("{path}?{query}"), body(shots.len())));
            }
        }
        let Some(fields) = operation.form.body else {
            continue;
        };
        for body in [json!(null), json!([]), json!("x"), json!(1), json!({})] {
            shots.push((operation, path.clone(), Some(body)));
        }
        for field in fields {
            for value in values() {
                let mut body = fitting_object(fields, shots.len());
                body[field.name] = value;
                shots.push((operation, path.clone(), Some(body)));
            }
        }
    }
    shots
}

async fn fire(server: &Server, client: &Client, shot: &Shot) -> Result<(StatusCode, String)> {
    let (operation, path, body) = shot;
    let method = operation.method.as_str().parse()?;
    let request = client
        .request(method, format!("{}{path}", server.url))
        .basic_auth("admin", Some(PASSWORD));
    let request = match body {
        Some(body) => request.json(body),
        None => request,
    };
    let response = request
        .send()
        .await
        .with_context(|| format!("{} {path}", operation.id))?;
    Ok((response.status(), response.text().await?))
}

#[tokio::test]
async fn nothing_that_is_sent_makes_the_server_fail() -> Result<()> {
    let server = Server::start().await?;
    for (path, body) in [
        ("/api/part/category/", json!({ "name": "C" })),
        ("/api/stock/location/", json!({ "name": "L" })),
        (
            "/api/part/",
            json!({ "name": "P", "category": 1, "trackable": true }),
        ),
        (
            "/api/stock/",
            json!({ "part": 1, "quantity": 5, "location": 1 }),
        ),
    ] {
        let (status, answer) = server.send(reqwest::Method::POST, path, &body).await?;
        assert_eq!(status, StatusCode::CREATED, "{answer}");
    }
    let client = Client::new();
    let (server, client) = (&server, &client);
    let answers = futures::stream::iter(shots())
        .map(|shot| async move {
            let (status, answer) = fire(server, client, &shot).await?;
            anyhow::Ok((shot, status, answer))
        })
        .buffer_unordered(8);
    let mut failures = Vec::new();
    let mut count = 0;
    futures::pin_mut!(answers);
    while let Some(((operation, path, body), status, answer)) = answers.try_next().await? {
        count += 1;
        if status.is_server_error() {
            let body = body.map(|body| body.to_string()).unwrap_or_default();
            let body: String = body.chars().take(300).collect();
            failures.push(format!("{} {path} {body}: {status} {answer}", operation.id));
        }
    }
    assert!(count > 1000, "only {count} requests");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}
