//! The connections that servers have to their database: few, some of them shared.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use ferrostock_client::Client;
use ferrostock_client::models::{PartCreate, PartPatch};
use ferrostock_tests::Server;
use futures::future::{join_all, try_join_all};
use reqwest::{Method, StatusCode};

/// A server with a connection to share and one that requests have for themselves.
async fn of_two() -> Result<Server> {
    Server::start_with(&["--database-connections", "2"]).await
}

async fn part(client: &Client, name: &str) -> Result<i64> {
    let body = PartCreate {
        name: name.into(),
        ..PartCreate::default()
    };
    Ok(client.part_create().body(body).send().await?.pk)
}

/// The server's connections to its database.
async fn connections(server: &Server) -> Result<i64> {
    let row = server
        .db
        .query_one(
            "SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
            &[],
        )
        .await?;
    Ok(row.try_get(0)?)
}

#[tokio::test]
async fn who_shares_a_connection_gets_his_own_answers() -> Result<()> {
    let server = of_two().await?;
    let client = &server.admin;
    let mut parts = Vec::new();
    for number in 0..20 {
        parts.push(part(client, &format!("part {number}")).await?);
    }
    let found = parts.iter().cycle().take(200).map(async |&id| {
        let shown = client.part_retrieve().id(id).send().await?;
        let name = format!("part {}", parts.iter().position(|&p| p == id).unwrap_or(99));
        assert_eq!((shown.pk, &*shown.name), (id, &*name));
        anyhow::Ok(())
    });
    let missing = (0..50).map(async |number| {
        let path = format!("/api/part/{}/", 1_000_000 + number);
        let answer = server.request(Method::GET, &path).send().await?;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND);
        anyhow::Ok(())
    });
    let strangers = (0..50).map(async |number| {
        let answer = server
            .anonymous(Method::GET, &format!("/api/part/{}/", parts[0]))
            .header("Authorization", format!("Token inv-{number}"))
            .send()
            .await?;
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
        anyhow::Ok(())
    });
    futures::try_join!(
        try_join_all(found),
        try_join_all(missing),
        try_join_all(strangers)
    )?;
    assert_eq!(connections(&server).await?, 2);
    Ok(())
}

/// What can wait for somebody else has a connection of its own: nobody waits behind it.
#[tokio::test]
async fn a_change_that_waits_keeps_no_read_waiting() -> Result<()> {
    let mut server = of_two().await?;
    let client = server.admin.clone();
    let id = part(&client, "Before").await?;
    let held = server.db.transaction().await?;
    held.execute("SELECT 1 FROM part WHERE id = $1 FOR UPDATE", &[&id])
        .await?;
    let body = PartPatch {
        name: Some("After".into()),
        ..PartPatch::default()
    };
    let change = client.part_partial_update().id(id).body(body).send();
    let reads = async {
        // Until the change waits for the row.
        let waits = "SELECT count(*) FROM pg_stat_activity
                     WHERE datname = current_database() AND wait_event_type = 'Lock'";
        while held.query_one(waits, &[]).await?.try_get::<_, i64>(0)? == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        for _ in 0..20 {
            let shown = client.part_retrieve().id(id).send();
            let shown = tokio::time::timeout(Duration::from_secs(5), shown)
                .await
                .context("a read waits")??;
            assert_eq!(shown.name, "Before");
        }
        held.commit().await?;
        anyhow::Ok(())
    };
    let (changed, read) = futures::join!(change, reads);
    read?;
    assert_eq!(changed?.name, "After");
    Ok(())
}

#[tokio::test]
async fn connections_that_end_are_made_anew() -> Result<()> {
    let server = of_two().await?;
    let client = &server.admin;
    let id = part(client, "Part").await?;
    server
        .db
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
            &[],
        )
        .await?;
    // Who asks before the server has heard of it may be refused.
    let begun = Instant::now();
    while client.part_retrieve().id(id).send().await.is_err() {
        assert!(begun.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let all = (0..50).map(|_| client.part_retrieve().id(id).send());
    for shown in join_all(all).await {
        assert_eq!(shown?.pk, id);
    }
    part(client, "Another").await?;
    assert_eq!(connections(&server).await?, 2);
    Ok(())
}
