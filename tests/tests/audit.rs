//! The audit log: what happens to accounts, tokens and permissions is written down, and no secret
//! with it.

use anyhow::Result;
use ferrostock_tests::{PASSWORD, Server};
use reqwest::{Method, StatusCode};
use serde_json::json;

#[tokio::test]
async fn what_happens_to_accounts_is_written_down() -> Result<()> {
    let server = Server::start().await?;
    let secret = "correct horse battery";
    let send = async |method: Method, path: &str, body| {
        let (status, body) = server.send(method, path, &body).await?;
        anyhow::ensure!(status.is_success(), "{path}: {status} {body}");
        Ok(body)
    };
    let user = json!({"username": "ann", "first_name": "", "last_name": "", "email": ""});
    let user = send(Method::POST, "/api/user/", user).await?["pk"].clone();
    let path = format!("/api/user/{user}/");
    send(Method::PATCH, &path, json!({"is_staff": true})).await?;
    send(
        Method::PUT,
        &format!("{path}set-password/"),
        json!({"password": secret}),
    )
    .await?;
    let group = send(Method::POST, "/api/user/group/", json!({"name": "Team"})).await?;
    let group_path = format!("/api/user/group/{}/", group["pk"]);
    send(Method::PATCH, &group_path, json!({"name": "Crew"})).await?;
    let rule = format!("/api/user/ruleset/{}/", group["roles"][0]["pk"]);
    send(Method::PATCH, &rule, json!({"can_add": true})).await?;
    send(Method::DELETE, &rule, json!({})).await?;
    send(Method::DELETE, &group_path, json!({})).await?;
    let token = send(
        Method::POST,
        "/api/user/tokens/",
        json!({"name": "phone", "user": user}),
    )
    .await?;
    let revoke = format!("/api/user/tokens/{}/?all_users=true", token["id"]);
    send(Method::DELETE, &revoke, json!({})).await?;
    let given = server.get("/api/user/me/token/?name=desk").await?;
    server.get("/api/user/me/token/?name=desk").await?;
    send(Method::DELETE, &path, json!({})).await?;

    let rows = server
        .db
        .query(
            "SELECT what, actor_name, subject_name, outcome, host(address), detail::text, e::text
             FROM audit_event AS e ORDER BY id",
            &[],
        )
        .await?;
    let mut found = Vec::new();
    for row in &rows {
        let what: String = row.try_get(0)?;
        let subject: Option<String> = row.try_get(2)?;
        found.push(
            format!("{what} {}", subject.unwrap_or_default())
                .trim_end()
                .to_owned(),
        );
        assert_eq!(row.try_get::<_, &str>(1)?, "admin");
        assert_eq!(row.try_get::<_, &str>(3)?, "success");
        assert_eq!(row.try_get::<_, &str>(4)?, "127.0.0.1");
        let all: &str = row.try_get(6)?;
        for secret in [
            secret,
            PASSWORD,
            &token["token"].to_string()[5..45],
            &given["token"].to_string()[5..45],
            "argon2",
        ] {
            assert!(!all.contains(secret), "{all}");
        }
    }
    assert_eq!(
        found,
        [
            "user.create ann",
            "user.change ann",
            "user.password ann",
            "group.create",
            "group.change",
            "ruleset.change",
            "ruleset.delete",
            "group.delete",
            "token.create ann",
            "token.revoke ann",
            "token.create admin",
            "user.delete ann",
        ]
    );
    let detail: &str = rows[5].try_get(5)?;
    assert!(
        detail.contains(r#""allowed": ["view", "add", "change"]"#),
        "{detail}"
    );
    // What is written stays.
    let changed = server
        .db
        .execute("UPDATE audit_event SET what = 'x'", &[])
        .await;
    assert!(changed.is_err());
    Ok(())
}

#[tokio::test]
async fn what_is_refused_leaves_no_trace_of_a_change() -> Result<()> {
    let server = Server::start().await?;
    let (status, _) = server
        .send(Method::DELETE, "/api/user/1/", &json!({}))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let (status, _) = server
        .send(Method::PATCH, "/api/user/1/", &json!({"group_ids": [99]}))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let row = server
        .db
        .query_one("SELECT count(*) FROM audit_event", &[])
        .await?;
    assert_eq!(row.try_get::<_, i64>(0)?, 0);
    Ok(())
}
