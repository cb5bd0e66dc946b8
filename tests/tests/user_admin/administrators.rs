//! What only superusers do, and that one of them always remains.

use anyhow::Result;
use ferrostock_client::connect;
use ferrostock_client::models::{UserCreate, UserSetPassword, UserSetPasswordPatch};
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::named;

#[tokio::test]
async fn one_administrator_always_remains() -> Result<()> {
    let server = Server::start().await?;
    for body in [json!({"is_active": false}), json!({"is_superuser": false})] {
        let (status, said) = server.send(Method::PATCH, "/api/user/1/", &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        let field = body
            .as_object()
            .and_then(|body| body.keys().next())
            .cloned();
        assert!(said[field.unwrap_or_default()][0].is_string(), "{said}");
    }
    let (status, _) = server
        .send(Method::DELETE, "/api/user/1/", &json!({}))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn administrators_who_go_at_the_same_time_leave_one() -> Result<()> {
    let server = Server::start().await?;
    for round in 0..5 {
        let mut ids = vec![1_i64];
        for n in 0..3 {
            let body = UserCreate {
                is_superuser: Some(true),
                ..named(&format!("root{round}x{n}"))
            };
            ids.push(server.admin.user_create().body(body).send().await?.pk);
        }
        let going = ids.iter().map(|id| {
            let path = format!("/api/user/{id}/");
            let server = &server;
            async move {
                match id % 3 {
                    0 => server.send(Method::DELETE, &path, &json!({})).await,
                    1 => {
                        server
                            .send(Method::PATCH, &path, &json!({"is_active": false}))
                            .await
                    }
                    _ => {
                        server
                            .send(Method::PATCH, &path, &json!({"is_superuser": false}))
                            .await
                    }
                }
            }
        });
        let went = futures::future::join_all(going).await;
        for (status, said) in went.into_iter().collect::<Result<Vec<_>>>()? {
            // Whoever called was an administrator when the request began.
            assert!(!status.is_server_error(), "{said}");
        }
        let row = server.db.query_one(
            "SELECT count(*) FROM app_user WHERE is_superuser AND is_active",
            &[],
        );
        let left: i64 = row.await?.try_get(0)?;
        assert!(left >= 1, "round {round}");
        server
            .db
            .execute(
                "UPDATE app_user SET is_active = true, is_superuser = true WHERE id = 1",
                &[],
            )
            .await?;
        server
            .db
            .execute("DELETE FROM app_user WHERE id <> 1", &[])
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn passwords_follow_the_rules_unless_told_otherwise() -> Result<()> {
    let server = Server::start().await?;
    let admin = &server.admin;
    let ann = UserCreate {
        last_name: "Lovelace".into(),
        ..named("ann")
    };
    let ann = admin.user_create().body(ann).send().await?.pk;
    let path = format!("/api/user/{ann}/set-password/");
    for (password, message) in [
        (
            "q7$k",
            "This password is too short. It must contain at least 8 characters.",
        ),
        ("password1", "This password is too common."),
        ("482915037164", "This password is entirely numeric."),
        ("lovelace1", "The password is too similar to the last name."),
    ] {
        let (status, said) = server
            .send(Method::PUT, &path, &json!({"password": password}))
            .await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        let said = said["password"].as_array().cloned().unwrap_or_default();
        assert!(said.contains(&json!(message)), "{password}: {said:?}");
    }
    let (status, _) = server.send(Method::PATCH, &path, &json!({})).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let signs_in = async |password: &str| {
        let client = connect(&server.url).password("ann", password).build()?;
        anyhow::Ok(client.user_me_retrieve().send().await.is_ok())
    };
    // Nothing of it was set; what is set is taken to the letter.
    assert!(!signs_in("lovelace1").await?);
    let strong = " <b>correct horse</b> ";
    let body = UserSetPassword {
        password: strong.into(),
        override_warning: None,
    };
    let set = admin
        .user_set_password_update()
        .id(ann)
        .body(body)
        .send()
        .await?;
    assert!(set.is_empty());
    assert!(signs_in(strong).await? && !signs_in(strong.trim()).await?);
    let body = UserSetPasswordPatch {
        password: Some("ann".into()),
        override_warning: Some(true),
    };
    admin
        .user_set_password_partial_update()
        .id(ann)
        .body(body)
        .send()
        .await?;
    assert!(signs_in("ann").await? && !signs_in(strong).await?);
    Ok(())
}
