//! Notifications, news, and which plugins there are.

use std::time::Duration;

use anyhow::Result;
use ferrostock_client::models::{
    BulkSelection, NewsFeedEntryListAnswer, NewsFeedEntryPatch, NotificationMessage,
    NotificationMessageCreate, NotificationMessageListAnswer, NotificationMessagePatch,
    NotificationReadAll, NotificationReadAllAnswer, PluginConfigListAnswer,
};
use ferrostock_client::{Client, Failure};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::json;

fn status(failure: impl Into<Failure>) -> u16 {
    match failure.into() {
        Failure::Refused(refusal) => refusal.status,
        other => panic!("{other}"),
    }
}

async fn all(client: &Client) -> Result<Vec<NotificationMessage>> {
    match client.notifications_list().send().await?.into_inner() {
        NotificationMessageListAnswer::All(all) => Ok(all),
        NotificationMessageListAnswer::Page(_) => panic!("a bare list"),
    }
}

/// Tells users something, by their names.
async fn tell(server: &Server, names: &[&str]) -> Result<Vec<i64>> {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let rows = server
        .db
        .query(
            "INSERT INTO notification (user_id, category, name, message, target_kind, target_id, link,
                                       creation)
             SELECT u.id, 'test.' || u.username, 'News for ' || u.username, 'text', 'error', 99, '',
                    now() - interval '65 seconds'
             FROM unnest($1::text[]) WITH ORDINALITY AS named (name, place)
             JOIN app_user AS u ON u.username = named.name ORDER BY place RETURNING id",
            &[&names],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

#[tokio::test]
async fn everybody_sees_and_marks_what_is_told_to_them_alone() -> Result<()> {
    let server = Server::start().await?;
    let ann = server.user("ann", &[]).await?;
    let ids = tell(&server, &["admin", "ann", "ann", "ann"]).await?;
    let [others, first, second, third] = ids[..] else {
        panic!("four")
    };
    let listed = all(&ann).await?;
    assert_eq!(listed.len(), 3);
    let shown = listed.iter().find(|it| it.pk == first).expect("her own");
    assert_eq!(
        (
            &shown.age_human[..],
            shown.read,
            &shown.target,
            &shown.category[..]
        ),
        ("a minute ago", false, &None, "test.ann")
    );
    assert_eq!(shown.source.get("name"), Some(&json!("ann")));

    // What is somebody else's is not there.
    assert_eq!(
        status(
            ann.notifications_retrieve()
                .id(others)
                .send()
                .await
                .unwrap_err()
        ),
        404
    );
    let read = NotificationMessagePatch { read: Some(true) };
    let refused = ann
        .notifications_partial_update()
        .id(others)
        .body(read.clone());
    assert_eq!(status(refused.send().await.unwrap_err()), 404);
    assert_eq!(
        status(
            ann.notifications_destroy()
                .id(others)
                .send()
                .await
                .unwrap_err()
        ),
        404
    );
    let bulk = |items: Vec<i64>| BulkSelection {
        items: Some(items),
        ..BulkSelection::default()
    };
    let done = ann
        .notifications_bulk_destroy()
        .body(bulk(vec![others]))
        .send()
        .await?;
    assert_eq!(done.success, "Deleted 0 items");
    let refused = ann
        .notifications_bulk_destroy()
        .body(bulk(vec![9_999]))
        .send()
        .await;
    assert_eq!(status(refused.unwrap_err()), 400);
    assert_eq!(all(&server.admin).await?.len(), 1);

    // Only whether it has been read changes.
    let changed = ann
        .notifications_partial_update()
        .id(first)
        .body(read)
        .send()
        .await?;
    assert!(changed.read && changed.pk == first);
    let body = NotificationMessageCreate { read: false };
    assert!(
        !ann.notifications_update()
            .id(first)
            .body(body)
            .send()
            .await?
            .read
    );
    let path = format!("/api/notifications/{first}/");
    let refused = server
        .request_as(Method::PUT, &path, "ann", "ann")
        .json(&json!({}))
        .send()
        .await?;
    let (code, said) = answer(refused).await?;
    assert_eq!(
        (code, said["read"][0].is_string()),
        (StatusCode::BAD_REQUEST, true)
    );

    let done = ann
        .notifications_readall_create()
        .body(NotificationReadAll::default())
        .send()
        .await?;
    assert!(
        matches!(done.into_inner(), NotificationReadAllAnswer::Done(done) if done.status == "ok")
    );
    assert!(all(&ann).await?.iter().all(|it| it.read));
    assert!(!all(&server.admin).await?[0].read);
    assert!(ann.notifications_retrieve().id(second).send().await?.read);
    let found = server
        .get("/api/notifications/?read=false&limit=1&search=for+admin")
        .await?;
    assert_eq!(found["count"], 1);

    ann.notifications_destroy().id(second).send().await?;
    let done = ann
        .notifications_bulk_destroy()
        .body(bulk(vec![first, third, others]))
        .send()
        .await?;
    assert_eq!(done.success, "Deleted 2 items");
    assert!(all(&ann).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn staff_are_told_of_failures_once_unless_they_do_not_want_to() -> Result<()> {
    let server = Server::start().await?;
    let ann = server.user("ann", &[]).await?;
    server
        .db
        .batch_execute(
            "INSERT INTO app_user (username, is_staff) VALUES ('bob', true), ('eve', true);
             INSERT INTO user_setting (user_id, key, value)
             SELECT id, 'NOTIFICATION_ERROR_REPORT', 'False' FROM app_user WHERE username = 'eve';
             ALTER TABLE news_entry RENAME TO news_of_yesterday",
        )
        .await?;
    for _ in 0..3 {
        let failed = server.request(Method::GET, "/api/news/").send().await?;
        assert_eq!(failed.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let mut told = Vec::new();
        for _ in 0..100 {
            told = all(&server.admin).await?;
            if !told.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let [told] = &told[..] else {
            panic!("told once: {told:?}")
        };
        let target = told.target.as_ref().expect("a report");
        assert_eq!(
            (&told.category[..], target.get("model_type"), told.read),
            ("inventree.error_log", Some(&json!("error")), false)
        );
        assert_eq!(
            target.get("link"),
            Some(&json!(format!("{}/api/news/", server.url)))
        );
    }
    let told = server
        .db
        .query(
            "SELECT u.username FROM notification AS n JOIN app_user AS u ON u.id = n.user_id
             ORDER BY 1",
            &[],
        )
        .await?;
    let told: Vec<String> = told.iter().map(|row| row.get(0)).collect();
    assert_eq!(told, ["admin", "bob"]);
    assert!(all(&ann).await?.is_empty());
    // When the report goes, nothing is left to look at.
    server.db.execute("DELETE FROM error_report", &[]).await?;
    assert_eq!(all(&server.admin).await?[0].target, None);
    Ok(())
}

#[tokio::test]
async fn news_are_for_staff() -> Result<()> {
    let server = Server::start().await?;
    let (admin, ann) = (&server.admin, server.user("ann", &[]).await?);
    let list = async || -> Result<Vec<i64>> {
        match admin.news_list().send().await?.into_inner() {
            NewsFeedEntryListAnswer::All(all) => Ok(all.iter().map(|it| it.pk).collect()),
            NewsFeedEntryListAnswer::Page(_) => panic!("a bare list"),
        }
    };
    assert!(list().await?.is_empty());
    assert_eq!(status(ann.news_list().send().await.unwrap_err()), 403);
    server
        .db
        .batch_execute(
            "INSERT INTO news_entry (id, feed_id, title, link) SELECT n, n, 'A release', 'https://a.example'
             FROM generate_series(1, 4) AS n",
        )
        .await?;
    let patch = NewsFeedEntryPatch {
        read: Some(true),
        ..NewsFeedEntryPatch::default()
    };
    assert!(
        admin
            .news_partial_update()
            .id(1)
            .body(patch)
            .send()
            .await?
            .read
    );
    assert_eq!(admin.news_retrieve().id(1).send().await?.title, "A release");
    let body = json!({"feed_id": "2", "title": "B", "link": "https://b.example", "author": "x",
                      "published": "2026-11-28 12:00", "summary": "y", "read": true});
    // news_update
    let (code, said) = server.send(Method::PUT, "/api/news/2/", &body).await?;
    assert_eq!(
        (code, &said["title"]),
        (StatusCode::OK, &json!("B")),
        "{said}"
    );
    let unread = server.get("/api/news/?read=false").await?;
    assert_eq!(unread.as_array().map(Vec::len), Some(2));
    admin.news_destroy().id(1).send().await?;
    let items = BulkSelection {
        items: Some(vec![2, 3]),
        ..BulkSelection::default()
    };
    let done = admin.news_bulk_destroy().body(items).send().await?;
    assert_eq!(done.success, "Deleted 2 items");
    assert_eq!(list().await?, [4]);
    Ok(())
}

#[tokio::test]
async fn plugins_are_those_of_the_database() -> Result<()> {
    let server = Server::start().await?;
    let ann = server.user("ann", &[]).await?;
    server
        .db
        .batch_execute(
            "INSERT INTO plugin_config (id, key, name, active) VALUES
                 (1, 'inventreelabel', 'InvenTreeLabel', true), (2, 'tmeplugin', 'TME', false),
                 (3, 'somebodys', 'Of somebody', true)",
        )
        .await?;
    let PluginConfigListAnswer::All(all) = ann.plugins_list().send().await?.into_inner() else {
        panic!("a bare list")
    };
    let keys: Vec<_> = all.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["inventreelabel", "somebodys", "tmeplugin"]);
    for (query, expected) in [
        ("active=true", vec![1, 3]),
        ("builtin=true", vec![1, 2]),
        ("installed=false", vec![3]),
        ("mandatory=true", vec![1]),
        ("mandatory=false", vec![2, 3]),
        ("sample=true", vec![]),
        ("mixin=labels", vec![1]),
        ("mixin=labels&active=false", vec![]),
        ("search=tme", vec![2]),
    ] {
        let found = server
            .get(&format!("/api/plugins/?ordering=key&{query}"))
            .await?;
        let mut found: Vec<_> = found
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|it| it["pk"].as_i64())
            .collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{query}");
    }
    let label = ann
        .plugins_retrieve()
        .plugin("inventreelabel")
        .send()
        .await?;
    assert!(label.is_mandatory && label.mixins.contains_key("labels"));
    assert_eq!(label.meta.get("version"), Some(&json!("1.1.0")));
    // What does not work tells nothing of itself.
    let other = ann.plugins_retrieve().plugin("tmeplugin").send().await?;
    assert!(other.mixins.is_empty() && other.meta.get("slug") == Some(&json!(null)));
    assert_eq!(
        status(ann.plugins_retrieve().plugin("1").send().await.unwrap_err()),
        404
    );

    let admin = &server.admin;
    assert_eq!(
        admin.plugins_status_retrieve().send().await?.active_plugins,
        1
    );
    assert_eq!(
        status(ann.plugins_status_retrieve().send().await.unwrap_err()),
        403
    );
    assert_eq!(
        admin
            .plugins_admin_retrieve()
            .plugin("tmeplugin")
            .send()
            .await?
            .source,
        None
    );
    let refused = ann
        .plugins_admin_retrieve()
        .plugin("tmeplugin")
        .send()
        .await;
    assert_eq!(status(refused.unwrap_err()), 403);
    let features = ann
        .plugins_ui_features_list()
        .feature("panel")
        .send()
        .await?;
    assert!(features.is_empty());
    Ok(())
}
