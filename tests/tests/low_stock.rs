//! Who follows a part, or a category, is told when its stock is low.

use anyhow::{Context as _, Result};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const PARTS: &str = "/api/part/";
const STOCK: &str = "/api/stock/";
const KIND: &str = "part.notify_low_stock";

/// Makes an object; gives its key.
async fn make(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, made) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{path}: {made}");
    let made = made.get(0).unwrap_or(&made);
    made["pk"].as_i64().context("no key")
}

/// Changes an object as the administrator.
async fn change(server: &Server, path: &str, id: i64, body: Value) -> Result<()> {
    let (status, said) = server
        .send(Method::PATCH, &format!("{path}{id}/"), &body)
        .await?;
    assert_eq!(status, StatusCode::OK, "{path}: {said}");
    Ok(())
}

/// Sends something as a user of [`Server::user`].
async fn as_user(
    server: &Server,
    user: &str,
    method: Method,
    path: &str,
    body: &Value,
) -> Result<(StatusCode, Value)> {
    let sent = server.request_as(method, path, user, user).json(body);
    answer(sent.send().await?).await
}

/// Lets users follow an object.
async fn follow(server: &Server, users: &[&str], path: &str, id: i64) -> Result<()> {
    let path = format!("{path}{id}/");
    for user in users {
        let starred = json!({ "starred": true });
        let (status, said) = as_user(server, user, Method::PATCH, &path, &starred).await?;
        assert_eq!(status, StatusCode::OK, "{user}: {said}");
    }
    Ok(())
}

/// Which parts somebody was told of, in order.
async fn told(server: &Server, user: &str) -> Result<Vec<i64>> {
    let path = format!("/api/notifications/?category={KIND}&ordering=pk");
    let (_, list) = as_user(server, user, Method::GET, &path, &Value::Null).await?;
    let list = list.as_array().context("a list")?;
    let mut ids: Vec<_> = list
        .iter()
        .filter_map(|it| it["target"]["model_id"].as_i64())
        .collect();
    ids.sort_unstable();
    Ok(ids)
}

/// Lets a day pass.
async fn next_day(server: &Server) -> Result<()> {
    server
        .db
        .batch_execute("UPDATE notification_sent SET sent = sent - interval '25 hours'")
        .await?;
    Ok(())
}

#[tokio::test]
async fn who_follows_a_part_is_told_when_its_stock_is_low() -> Result<()> {
    let server = Server::start().await?;
    let roles = [
        ("part", "view change"),
        ("part_category", "view change"),
        ("stock", "view change"),
    ];
    for user in ["ann", "bob", "cleo", "dan", "eve", "fay"] {
        server.user(user, &roles).await?;
    }
    let above = make(
        &server,
        "/api/part/category/",
        json!({ "name": "Fasteners" }),
    )
    .await?;
    let category = json!({ "name": "Screws", "parent": above });
    let category = make(&server, "/api/part/category/", category).await?;
    let screw = json!({ "name": "Screw", "IPN": "S-1", "description": "M3 by 10",
                        "category": category, "minimum_stock": 10 });
    let screw = make(&server, PARTS, screw).await?;
    let nut = make(
        &server,
        PARTS,
        json!({ "name": "Nut", "minimum_stock": 10 }),
    )
    .await?;
    follow(&server, &["ann", "dan", "eve"], PARTS, screw).await?;
    follow(&server, &["bob"], "/api/part/category/", above).await?;
    follow(&server, &["cleo"], PARTS, nut).await?;
    // Who may not see parts any more, or is no user any more, is told of none.
    server
        .db
        .batch_execute(
            "DELETE FROM ruleset AS r USING user_group AS g
             WHERE g.id = r.group_id AND g.name = 'dan' AND r.name = 'part';
             UPDATE app_user SET is_active = false WHERE username = 'eve'",
        )
        .await?;

    // Enough is not low.
    let stock = make(&server, STOCK, json!({ "part": screw, "quantity": 20 })).await?;
    change(&server, STOCK, stock, json!({ "quantity": 10 })).await?;
    assert!(told(&server, "ann").await?.is_empty());
    // What is refused tells nobody.
    let refused = json!({ "quantity": 1, "status": 999 });
    let path = format!("{STOCK}{stock}/");
    let (status, _) = server.send(Method::PATCH, &path, &refused).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(told(&server, "ann").await?.is_empty());

    change(&server, STOCK, stock, json!({ "quantity": 9 })).await?;
    for (user, expected) in [
        ("ann", &[screw][..]),
        ("bob", &[screw]),
        ("cleo", &[]),
        ("dan", &[]),
        ("fay", &[]),
    ] {
        assert_eq!(told(&server, user).await?, expected, "{user}");
    }
    let row = server
        .db
        .query_one(
            "SELECT count(*) FROM notification WHERE category = $1",
            &[&KIND],
        )
        .await?;
    assert_eq!(row.try_get::<_, i64>(0)?, 2);

    let (_, list) = as_user(
        &server,
        "ann",
        Method::GET,
        "/api/notifications/",
        &Value::Null,
    )
    .await?;
    let shown = &list[0];
    assert_eq!(
        shown["target"],
        json!({"name": "S-1 | Screw - M3 by 10", "model_name": "Part", "model_type": "part",
               "model_id": screw, "link": format!("{}/web/part/{screw}", server.url)})
    );
    assert_eq!(
        (&shown["category"], &shown["name"], &shown["read"]),
        (&json!(KIND), &json!("Low stock"), &json!(false))
    );
    assert!(
        shown["message"]
            .as_str()
            .is_some_and(|text| text.contains("Screw"))
    );
    assert_eq!(shown["source"]["name"], "ann");

    // Not again on the same day, whatever becomes of it; on the next one whoever changes it is told, too.
    change(&server, STOCK, stock, json!({ "quantity": 12 })).await?;
    change(&server, STOCK, stock, json!({ "quantity": 3 })).await?;
    assert_eq!(told(&server, "ann").await?, [screw]);
    next_day(&server).await?;
    let quantity = json!({ "quantity": 2 });
    let (status, _) = as_user(&server, "ann", Method::PATCH, &path, &quantity).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(told(&server, "ann").await?, [screw, screw]);

    // A part that is gone is no target.
    change(&server, PARTS, screw, json!({ "active": false })).await?;
    let gone = server.request(Method::DELETE, &format!("{PARTS}{screw}/"));
    assert_eq!(gone.send().await?.status(), StatusCode::NO_CONTENT);
    let (_, list) = as_user(
        &server,
        "ann",
        Method::GET,
        "/api/notifications/",
        &Value::Null,
    )
    .await?;
    assert_eq!(
        (list.as_array().map(Vec::len), &list[0]["target"]),
        (Some(2), &Value::Null)
    );
    Ok(())
}

#[tokio::test]
async fn stock_is_low_whatever_makes_it_so() -> Result<()> {
    let server = Server::start().await?;
    server
        .user("ann", &[("part", "view change"), ("stock", "view")])
        .await?;
    let part = make(
        &server,
        PARTS,
        json!({ "name": "Gear", "minimum_stock": 10 }),
    )
    .await?;
    follow(&server, &["ann"], PARTS, part).await?;
    let mut expected = Vec::new();
    let told_now = async |expected: &mut Vec<i64>, what: &str| -> Result<()> {
        expected.push(part);
        assert_eq!(told(&server, "ann").await?, *expected, "{what}");
        next_day(&server).await
    };
    let enough = async || make(&server, STOCK, json!({ "part": part, "quantity": 50 })).await;

    make(&server, STOCK, json!({ "part": part, "quantity": 2 })).await?;
    told_now(&mut expected, "too little was put there").await?;
    let item = enough().await?;
    change(&server, STOCK, item, json!({ "status": 60 })).await?;
    told_now(&mut expected, "destroyed things are no stock").await?;
    change(&server, STOCK, item, json!({ "status": 10 })).await?;
    change(&server, PARTS, part, json!({ "minimum_stock": 100 })).await?;
    told_now(&mut expected, "more is wanted").await?;
    change(&server, PARTS, part, json!({ "minimum_stock": 10 })).await?;
    let gone = server.request(Method::DELETE, &format!("{STOCK}{item}/"));
    assert_eq!(gone.send().await?.status(), StatusCode::NO_CONTENT);
    told_now(&mut expected, "it is gone").await?;
    let item = enough().await?;
    let bulk = json!({ "items": [item], "quantity": 1 });
    let (status, said) = server.send(Method::PATCH, STOCK, &bulk).await?;
    assert_eq!(status, StatusCode::OK, "{said}");
    told_now(&mut expected, "one of several").await?;
    let other = make(&server, PARTS, json!({ "name": "Wheel" })).await?;
    let item = enough().await?;
    change(&server, STOCK, item, json!({ "part": other })).await?;
    told_now(&mut expected, "it is of another part now").await?;

    // What does not touch it, and what is out of use, is nobody's concern.
    change(&server, PARTS, part, json!({ "description": "Of brass" })).await?;
    change(&server, PARTS, part, json!({ "active": false })).await?;
    change(&server, PARTS, part, json!({ "minimum_stock": 1000 })).await?;
    assert_eq!(told(&server, "ann").await?, expected);
    Ok(())
}

#[tokio::test]
async fn a_template_is_low_with_all_of_its_variants() -> Result<()> {
    let server = Server::start().await?;
    for user in ["ann", "bob"] {
        server.user(user, &[("part", "view change")]).await?;
    }
    let template = json!({ "name": "Case", "is_template": true, "minimum_stock": 10 });
    let template = make(&server, PARTS, template).await?;
    let variant = async |name: &str, minimum: i64| {
        let variant = json!({ "name": name, "variant_of": template, "minimum_stock": minimum });
        make(&server, PARTS, variant).await
    };
    let (red, blue) = (
        variant("Red case", 5).await?,
        variant("Blue case", 0).await?,
    );
    follow(&server, &["ann"], PARTS, template).await?;
    follow(&server, &["bob"], PARTS, red).await?;
    let reds = make(&server, STOCK, json!({ "part": red, "quantity": 8 })).await?;
    next_day(&server).await?;
    server.db.batch_execute("DELETE FROM notification").await?;
    let blues = make(&server, STOCK, json!({ "part": blue, "quantity": 8 })).await?;

    // Of the red ones there are too few, of all together enough: who follows the template hears of its
    // variants.
    change(&server, STOCK, reds, json!({ "quantity": 4 })).await?;
    assert_eq!(told(&server, "ann").await?, [red]);
    assert_eq!(told(&server, "bob").await?, [red]);
    change(&server, STOCK, blues, json!({ "quantity": 3 })).await?;
    assert_eq!(told(&server, "ann").await?, [template, red]);
    assert_eq!(told(&server, "bob").await?, [red]);
    Ok(())
}

/// Many who take from the same parts at once tell it once.
#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_told_once_by_many_at_once() -> Result<()> {
    let server = Server::start().await?;
    server.user("ann", &[("part", "view change")]).await?;
    let template = json!({ "name": "Case", "is_template": true, "minimum_stock": 100 });
    let template = make(&server, PARTS, template).await?;
    let mut items = Vec::new();
    let mut parts = vec![template];
    for n in 0..4 {
        let part =
            json!({ "name": format!("Case {n}"), "variant_of": template, "minimum_stock": 20 });
        let part = make(&server, PARTS, part).await?;
        for _ in 0..3 {
            items.push(make(&server, STOCK, json!({ "part": part, "quantity": 25 })).await?);
        }
        parts.push(part);
    }
    server
        .db
        .batch_execute("DELETE FROM notification_sent")
        .await?;
    follow(&server, &["ann"], PARTS, template).await?;
    let changes = items.iter().map(|item| {
        let path = format!("{STOCK}{item}/");
        let server = &server;
        async move {
            let body = json!({ "quantity": 1 });
            server.send(Method::PATCH, &path, &body).await
        }
    });
    for changed in futures::future::join_all(changes).await {
        let (status, said) = changed?;
        assert_eq!(status, StatusCode::OK, "{said}");
    }
    assert_eq!(told(&server, "ann").await?, parts);
    Ok(())
}
