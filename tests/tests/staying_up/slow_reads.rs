//! Reads that take long, of patterns or otherwise, and what others notice of them.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use anyhow::Result;
use ferrostock_tests::{Server, answer};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::{connections, parts, until};

const WAITS: &str = "wait_event_type = 'Lock'";

#[tokio::test]
async fn expressions_that_refer_back_are_refused() -> Result<()> {
    let server = Server::start().await?;
    parts(&server, 10, 10).await?;
    for (path, name) in [
        (r"/api/part/?name_regex=(.*)(.*)\2\1$", "name_regex"),
        (r"/api/part/?IPN_regex=(x)\1", "IPN_regex"),
        (
            r"/api/part/?limit=5&search_regex=true&search=(x)\1",
            "search",
        ),
        (r"/api/part/?search_whole=true&search=(x)\1", "search"),
        (
            r"/api/part/thumbs/?search_regex=true&search=(x)\1",
            "search",
        ),
        (
            r"/api/part/category/?search_regex=true&search=(x)\1",
            "search",
        ),
        (r"/api/stock/?name_regex=(x)\1", "name_regex"),
        (r"/api/stock/?IPN_regex=(x)\1", "IPN_regex"),
        (r"/api/stock/?batch_regex=(x)\1", "batch_regex"),
    ] {
        let (status, body) = answer(server.request(Method::GET, path).send().await?).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}: {body}");
        let said = body[name][0].as_str().unwrap_or_default();
        assert!(said.contains("not allowed"), "{path}: {body}");
    }
    // A backslash that is escaped refers to nothing.
    let found = server.get(r"/api/part/?name_regex=^part%20\d$").await?;
    assert_eq!(found.as_array().map(Vec::len), Some(9));
    server.get(r"/api/part/?name_regex=\\1").await?;
    Ok(())
}

#[tokio::test]
async fn comparing_with_an_expression_takes_two_seconds_at_most() -> Result<()> {
    let mut server = Server::start().await?;
    parts(&server, 10, 10).await?;
    // As slow as can be: the table is not to be had.
    let url = server.url.clone();
    let held = server.db.transaction().await?;
    held.batch_execute("LOCK TABLE part IN ACCESS EXCLUSIVE MODE")
        .await?;
    for (query, name) in [
        ("name_regex=part.*", "name_regex"),
        ("limit=5&IPN_regex=part.*", "IPN_regex"),
        ("search=a&search_regex=1", "search"),
        ("search=a&search_regex=1&limit=5", "search"),
    ] {
        let begun = Instant::now();
        let response = reqwest::Client::new()
            .get(format!("{url}/api/part/?{query}"))
            .basic_auth("admin", Some(ferrostock_tests::PASSWORD))
            .send()
            .await?;
        let (status, body) = answer(response).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        let said = body[name][0].as_str().unwrap_or_default();
        assert!(said.contains("too long"), "{query}: {body}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{query}");
    }
    held.commit().await?;
    // The database does not go on with what nobody waits for.
    until(&server, 0, "state = 'active'").await?;
    assert_eq!(
        server.get("/api/part/?name_regex=part").await?[0]["name"],
        "part 1"
    );
    Ok(())
}

#[tokio::test]
async fn what_nobody_waits_for_is_cancelled_in_the_database() -> Result<()> {
    let server = Server::start().await?;
    parts(&server, 10, 10).await?;
    let mut locking = ferrostock_kernel::db::Address::parse(&server.database_url)?
        .connect()
        .await?;
    let held = locking.transaction().await?;
    held.batch_execute("LOCK TABLE part IN ACCESS EXCLUSIVE MODE")
        .await?;
    let read = |path: &str| {
        let request = server.request(Method::GET, path);
        tokio::spawn(request.timeout(Duration::from_secs(30)).send())
    };
    let reads: Vec<_> = [
        "/api/part/",
        "/api/part/?limit=5",
        "/api/part/?search=a&limit=5",
    ]
    .map(read)
    .into();
    until(&server, 3, WAITS).await?;
    // The clients go away.
    for read in reads {
        read.abort();
    }
    until(&server, 0, WAITS).await?;
    // A change goes on without its client.
    let body = json!({ "name": "made by nobody" });
    let create = server.request(Method::POST, "/api/part/").json(&body);
    let create = tokio::spawn(create.send());
    until(&server, 1, WAITS).await?;
    create.abort();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(connections(&server, WAITS).await?, 1);
    held.commit().await?;
    until(&server, 0, "state = 'active'").await?;
    let found = server.get("/api/part/?search=made+by+nobody").await?;
    assert_eq!(found.as_array().map(Vec::len), Some(1));
    Ok(())
}

/// The processes of the database that wait for a lock.
async fn waiting(server: &Server) -> Result<BTreeSet<i32>> {
    let sql =
        format!("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND {WAITS}");
    let rows = server.db.query(&sql, &[]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// What is over in a moment is not cancelled, and its connection serves the next one. How long a moment
/// is on a busy machine nobody knows, so it may take some attempts.
#[tokio::test]
async fn what_ends_in_a_moment_keeps_its_connection() -> Result<()> {
    let server = Server::start().await?;
    parts(&server, 10, 10).await?;
    let mut locking = ferrostock_kernel::db::Address::parse(&server.database_url)?
        .connect()
        .await?;
    for _ in 0..50 {
        let held = locking.transaction().await?;
        held.batch_execute("LOCK TABLE part IN ACCESS EXCLUSIVE MODE")
            .await?;
        let read = tokio::spawn(server.request(Method::GET, "/api/part/?limit=5").send());
        until(&server, 1, WAITS).await?;
        let before = waiting(&server).await?;
        read.abort();
        held.commit().await?;
        until(&server, 0, "state = 'active'").await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
        let held = locking.transaction().await?;
        held.batch_execute("LOCK TABLE part IN ACCESS EXCLUSIVE MODE")
            .await?;
        let read = tokio::spawn(server.request(Method::GET, "/api/part/?limit=5").send());
        until(&server, 1, WAITS).await?;
        let after = waiting(&server).await?;
        held.commit().await?;
        let (status, body) = answer(read.await??).await?;
        assert_eq!(status, StatusCode::OK, "{body}");
        assert_eq!(body["results"].as_array().map(Vec::len), Some(5));
        if before == after {
            return Ok(());
        }
    }
    anyhow::bail!("each time the connection was made anew")
}

#[tokio::test]
async fn nobody_holds_all_connections() -> Result<()> {
    // Four that are shared, and five of which a user may have four.
    let server = Server::start_with(&["--database-connections", "9"]).await?;
    parts(&server, 10, 10).await?;
    server.user("greedy", &[("part", "view")]).await?;
    let rules = [("stock_location", "view add change")];
    server.user("modest", &rules).await?;
    let mut locking = ferrostock_kernel::db::Address::parse(&server.database_url)?
        .connect()
        .await?;
    let held = locking.transaction().await?;
    held.batch_execute("LOCK TABLE part IN ACCESS EXCLUSIVE MODE")
        .await?;
    let greedy = (0..12).map(|_| {
        let request = server.request_as(Method::GET, "/api/part/", "greedy", "greedy");
        tokio::spawn(request.send())
    });
    let greedy: Vec<_> = greedy.collect();
    until(&server, 4, WAITS).await?;
    for number in 0..5 {
        let begun = Instant::now();
        let health = server.anonymous(Method::GET, "/health").send().await?;
        assert_eq!(health.status(), StatusCode::OK);
        let path = "/api/stock/location/";
        let list = server.request_as(Method::GET, path, "modest", "modest");
        assert_eq!(list.send().await?.status(), StatusCode::OK);
        let create = server.request_as(Method::POST, path, "modest", "modest");
        let body = json!({ "name": format!("place {number}") });
        let (status, body) = answer(create.json(&body).send().await?).await?;
        assert_eq!(status, StatusCode::CREATED, "{body}");
        assert!(begun.elapsed() < Duration::from_secs(5));
    }
    // Those who wait are told why, and the others get their answer.
    tokio::time::sleep(Duration::from_secs(11)).await;
    held.commit().await?;
    let mut refused = 0;
    for response in join_all(greedy).await {
        let (status, body) = answer(response??).await?;
        if status == StatusCode::TOO_MANY_REQUESTS {
            let said = body["detail"].as_str().unwrap_or_default();
            assert!(said.contains("too many requests"), "{body}");
            refused += 1;
        } else {
            assert_eq!(status, StatusCode::OK, "{body}");
        }
    }
    assert_eq!(refused, 8);
    Ok(())
}
