//! Who may not look learns nothing of what there is.

use anyhow::{Context as _, Result};
use ferrostock_api::OPERATIONS;
use ferrostock_tests::examples::Made;
use reqwest::StatusCode;
use serde_json::Value;

use crate::world::{
    Credentials, Rights, World, authorization, is_account, operations, path_of_nothing,
};

/// The keys of some objects that exist, one for each path with a key.
async fn existing(world: &World, admin: &Credentials) -> Result<Vec<(&'static str, String)>> {
    let made = Made::on(&world.server).await?;
    let mut found: Vec<(&'static str, String)> = vec![];
    for operation in operations() {
        let Some((list, _)) = operation.path.split_once("{id}") else {
            continue;
        };
        // What stands below a kind of objects, or below another object, is walked by tests of its own.
        if operation.path.matches('{').count() > 1 {
            continue;
        }
        if let Some(path) = made.path(operation.path) {
            let key = path[list.len()..].split('/').next().unwrap_or_default();
            found.push((operation.path, key.to_owned()));
            continue;
        }
        if found.iter().any(|(path, _)| *path == operation.path) {
            continue;
        }
        // Pictures are found under the key of their part.
        let list = list.replace("thumbs/", "");
        let answer = world.send("GET", &format!("{list}?limit=1"), admin).await?;
        let rows = answer.body["results"].as_array();
        let row = rows
            .or(answer.body.as_array())
            .and_then(|rows| rows.first());
        let row = row.with_context(|| format!("nothing in {list}: {answer:?}"))?;
        let key = ["pk", "id"].into_iter().find_map(|name| row[name].as_i64());
        let key = key.with_context(|| format!("no key in {row}"))?;
        found.push((operation.path, key.to_string()));
    }
    Ok(found)
}

#[tokio::test]
async fn refusals_do_not_tell_what_exists() -> Result<()> {
    let world = World::start(&["--demo"]).await?;
    let admin = world.token("admin", 1, false).await?;
    let existing = existing(&world, &admin).await?;
    assert!(existing.len() > 5, "{existing:?}");
    world.user("nobody", Rights::default()).await?;
    let nobody = world.token("nobody", 1, false).await?;
    for (who, credentials, refusal) in [
        ("anonymous", vec![], StatusCode::UNAUTHORIZED),
        (
            "wrong",
            authorization("Token", "x"),
            StatusCode::UNAUTHORIZED,
        ),
        ("without roles", nobody, StatusCode::FORBIDDEN),
    ] {
        for operation in operations() {
            let known = existing.iter().find(|(path, _)| *path == operation.path);
            let Some((_, key)) = known else { continue };
            if Rights::default().may(&operation.access) && refusal == StatusCode::FORBIDDEN {
                continue;
            }
            let method = operation.method.as_str();
            let there = operation.path.replace("{id}", key);
            let there = world.send(method, &there, &credentials).await?;
            let nothing = path_of_nothing(operation);
            let nothing = world.send(method, &nothing, &credentials).await?;
            assert_eq!(there.status, refusal, "{} {who}", operation.id);
            assert_eq!(there, nothing, "{} {who}", operation.id);
        }
    }
    Ok(())
}

#[tokio::test]
async fn unknown_paths_ask_who_calls_first() -> Result<()> {
    const PATHS: [&str; 7] = [
        "/api/nothing/",
        "/api/part/nothing/",
        "/api/part/1/nothing/",
        "/api/part/99999999999999999999/",
        "/api/part/-1/",
        "/api/part/%00/",
        "/api/user/me/nothing",
    ];
    const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let world = World::start(&[]).await?;
    let admin = world.token("admin", 1, false).await?;
    let wrong = authorization("Token", "x");
    for path in PATHS {
        for method in METHODS {
            let context = format!("{method} {path}");
            for credentials in [&vec![], &wrong] {
                let answer = world.send(method, path, credentials).await?;
                answer.asks_who(&context);
                assert_eq!(answer.allow, None, "{context}");
            }
            let answer = world.send(method, path, &admin).await?;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{context}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn methods_that_a_path_lacks_are_told_to_callers_only() -> Result<()> {
    const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"];
    let world = World::start(&[]).await?;
    let admin = world.token("admin", 1, false).await?;
    let wrong = authorization("Token", "x");
    for operation in OPERATIONS {
        let of_path = OPERATIONS
            .iter()
            .filter(|other| other.path == operation.path);
        let known: Vec<_> = of_path.map(|other| other.method.as_str()).collect();
        // Each path once.
        if known.first() != Some(&operation.method.as_str()) {
            continue;
        }
        let path = path_of_nothing(operation);
        for method in METHODS {
            if known.contains(&method) {
                continue;
            }
            let context = format!("{method} {path}");
            if is_account(operation) {
                // Everybody may know its paths; a change that was not meant is refused before.
                let answer = world.send(method, &path, &vec![]).await?;
                // Codes are not mailed here: these paths are not there.
                let refused = if path.contains("/auth/code/") {
                    StatusCode::UNAUTHORIZED
                } else {
                    StatusCode::METHOD_NOT_ALLOWED
                };
                let refused = [refused, StatusCode::FORBIDDEN];
                assert!(refused.contains(&answer.status), "{context}: {answer:?}");
                continue;
            }
            for credentials in [&vec![], &wrong] {
                world
                    .send(method, &path, credentials)
                    .await?
                    .asks_who(&context);
            }
            let answer = world.send(method, &path, &admin).await?;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{context}");
            assert!(
                answer.body["detail"].is_string(),
                "{context}: {}",
                answer.body
            );
            assert_ne!(answer.body, Value::Null);
            let told = answer.allow.unwrap_or_default();
            let told: Vec<_> = told.split(", ").collect();
            for method in &known {
                assert!(told.contains(method), "{context}: {told:?}");
            }
            assert!(!told.contains(&method), "{context}: {told:?}");
        }
    }
    Ok(())
}
