//! The calling user, roles and tokens.

use anyhow::Result;
use ferrostock_client::models::{
    ApiTokenCreate, ApiTokenListAnswer, MeUserCreate, MeUserPatch, UserProfileCreate,
    UserProfilePatch,
};
use ferrostock_client::{Failure, connect};
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::json;

fn status(failure: Failure) -> u16 {
    match failure {
        Failure::Refused(refusal) => refusal.status,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_same_name_gives_the_same_token() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let first = client
        .user_me_token_retrieve()
        .name("phone")
        .send()
        .await?
        .into_inner();
    let again = client
        .user_token_retrieve()
        .name("phone")
        .send()
        .await?
        .into_inner();
    let other = client
        .user_me_token_retrieve()
        .name("desk")
        .send()
        .await?
        .into_inner();
    assert_eq!((&first.token, first.expiry), (&again.token, again.expiry));
    assert_ne!(first.token, other.token);
    let phone = connect(&server.url).token(&first.token).build()?;
    assert_eq!(phone.user_me_retrieve().send().await?.username, "admin");
    // The database holds neither the token nor anything that it could be read from.
    let stored: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM api_token AS t WHERE t::text LIKE '%' || $1 || '%'",
            &[&&first.token[4..44]],
        )
        .await?
        .try_get(0)?;
    assert_eq!(stored, 0);
    Ok(())
}

#[tokio::test]
async fn a_revoked_token_stops_at_once() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let token = client
        .user_me_token_retrieve()
        .name("phone")
        .send()
        .await?
        .into_inner();
    let phone = connect(&server.url).token(&token.token).build()?;
    let ApiTokenListAnswer::All(tokens) = phone.user_tokens_list().send().await?.into_inner()
    else {
        panic!("a bare list")
    };
    let listed = &tokens[0];
    assert!(listed.in_use && listed.active && listed.token.contains("****"));
    assert_ne!(listed.token, token.token);
    client.user_tokens_destroy().id(listed.id).send().await?;
    assert_eq!(
        status(phone.user_me_retrieve().send().await.unwrap_err().into()),
        401
    );
    let shown = client.user_tokens_retrieve().id(listed.id).send().await?;
    assert!(!shown.active && shown.revoked);
    let renewed = client.user_me_token_retrieve().name("phone").send().await?;
    assert_ne!(renewed.token, token.token);
    Ok(())
}

#[tokio::test]
async fn tokens_expire_and_belong_to_somebody() -> Result<()> {
    let server = Server::start().await?;
    let reader = server.user("reader", &[]).await?;
    let expired = ApiTokenCreate {
        name: Some("old".into()),
        expiry: Some("2020-01-01".parse()?),
        ..ApiTokenCreate::default()
    };
    let made = reader.user_tokens_create().body(expired).send().await?;
    let old = connect(&server.url).token(&made.token).build()?;
    assert_eq!(
        status(old.user_me_retrieve().send().await.unwrap_err().into()),
        401
    );
    let foreign = ApiTokenCreate {
        user: Some(1),
        ..ApiTokenCreate::default()
    };
    let foreign = reader.user_tokens_create().body(foreign).send().await;
    assert_eq!(status(foreign.unwrap_err().into()), 400);
    // Others' tokens can't even be seen; a superuser who asks for them can see them.
    let id = made.id;
    let seen = server.admin.user_tokens_retrieve().id(id).send().await;
    assert_eq!(status(seen.unwrap_err().into()), 404);
    assert!(
        server
            .admin
            .user_tokens_retrieve()
            .id(id)
            .all_users(true)
            .send()
            .await
            .is_ok()
    );
    Ok(())
}

#[tokio::test]
async fn bad_credentials_are_refused_everywhere() -> Result<()> {
    let server = Server::start().await?;
    for authorization in [
        "Token nonsense",
        "Token",
        "Token a b",
        "Basic !!!",
        "Basic YWRtaW46d3Jvbmc=",
        "Basic bm9ib2R5Om5vYm9keQ==",
    ] {
        // The root is open to everybody, and yet not to wrong credentials.
        for path in ["/api/", "/api/part/"] {
            let request = server
                .anonymous(Method::GET, path)
                .header("authorization", authorization);
            let response = request.send().await?;
            assert_eq!(
                response.status(),
                StatusCode::UNAUTHORIZED,
                "{authorization} {path}"
            );
            assert_eq!(response.headers()["www-authenticate"], "Token");
        }
    }
    let bearer = server
        .anonymous(Method::GET, "/api/")
        .header("authorization", "Bearer x");
    assert_eq!(bearer.send().await?.status(), StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_remembered_login_ends_with_the_password_and_the_account() -> Result<()> {
    let server = Server::start().await?;
    let reader = server.user("reader", &[]).await?;
    assert!(reader.user_me_retrieve().send().await.is_ok());
    assert!(reader.user_me_retrieve().send().await.is_ok());
    server
        .db
        .execute(
            "UPDATE app_user SET is_active = false WHERE username = 'reader'",
            &[],
        )
        .await?;
    assert_eq!(
        status(reader.user_me_retrieve().send().await.unwrap_err().into()),
        401
    );
    server
        .db
        .execute(
            "UPDATE app_user SET is_active = true, password = '!' WHERE username = 'reader'",
            &[],
        )
        .await?;
    assert_eq!(
        status(reader.user_me_retrieve().send().await.unwrap_err().into()),
        401
    );
    Ok(())
}

#[tokio::test]
async fn hashes_of_an_import_are_replaced_at_the_next_login() -> Result<()> {
    let server = Server::start().await?;
    // PBKDF2-HMAC-SHA256 of "password" with salt "salt", 4096 rounds.
    let hash = "pbkdf2_sha256$4096$salt$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=";
    server
        .db
        .execute(
            "INSERT INTO app_user (username, password) VALUES ('old', $1)",
            &[&hash],
        )
        .await?;
    let old = connect(&server.url).password("old", "password").build()?;
    assert_eq!(old.user_me_retrieve().send().await?.username, "old");
    let row = server
        .db
        .query_one("SELECT password FROM app_user WHERE username = 'old'", &[]);
    let stored: String = row.await?.try_get(0)?;
    assert!(stored.starts_with("$argon2id$"), "{stored}");
    let again = connect(&server.url).password("old", "password").build()?;
    assert!(again.user_me_retrieve().send().await.is_ok());
    let wrong = connect(&server.url).password("old", "passwort").build()?;
    assert_eq!(
        status(wrong.user_me_retrieve().send().await.unwrap_err().into()),
        401
    );
    Ok(())
}

#[tokio::test]
async fn roles_tell_what_a_user_may_do() -> Result<()> {
    let server = Server::start().await?;
    let keeper = server
        .user("keeper", &[("stock", "view change"), ("part", "view")])
        .await?;
    let roles = keeper.user_me_roles_retrieve().send().await?.into_inner();
    assert_eq!(roles.roles["stock"], serde_json::json!(["view", "change"]));
    assert_eq!(roles.roles["build"], serde_json::Value::Null);
    let permissions = roles.permissions.clone().unwrap_or_default();
    assert_eq!(
        permissions["stockitem"],
        serde_json::json!(["change", "view"])
    );
    assert!(!permissions.contains_key("build"));
    assert_eq!(
        keeper.user_roles_retrieve().send().await?.into_inner(),
        roles
    );
    let admin = server.admin.user_roles_retrieve().send().await?;
    assert!(admin.is_superuser && admin.roles.values().all(serde_json::Value::is_array));
    Ok(())
}

#[tokio::test]
async fn users_change_their_own_account() -> Result<()> {
    let server = Server::start().await?;
    let reader = server.user("reader", &[]).await?;
    let body = MeUserPatch {
        first_name: Some("Ann".into()),
        ..MeUserPatch::default()
    };
    assert_eq!(
        reader
            .user_me_partial_update()
            .body(body)
            .send()
            .await?
            .first_name,
        "Ann"
    );
    let body = MeUserPatch {
        username: Some("admin".into()),
        ..MeUserPatch::default()
    };
    let taken = reader.user_me_partial_update().body(body).send().await;
    assert_eq!(status(taken.unwrap_err().into()), 400);
    let body = MeUserCreate {
        username: "reader".into(),
        last_name: "Lee".into(),
        ..MeUserCreate::default()
    };
    assert_eq!(
        reader.user_me_update().body(body).send().await?.last_name,
        "Lee"
    );
    let body = UserProfilePatch {
        displayname: Some(Some("Annie".into())),
        ..UserProfilePatch::default()
    };
    reader
        .user_me_profile_partial_update()
        .body(body)
        .send()
        .await?;
    let body = UserProfileCreate {
        position: Some(Some("Clerk".into())),
        ..UserProfileCreate::default()
    };
    reader.user_me_profile_update().body(body).send().await?;
    let shown = reader.user_me_profile_retrieve().send().await?;
    assert_eq!(shown.displayname.as_deref(), Some("Annie"));
    assert_eq!(shown.position.as_deref(), Some("Clerk"));
    // Free objects are objects, and hold only what the database can hold.
    let path = "/api/user/me/profile/";
    for (value, message) in [
        (
            json!([1]),
            "Expected a dictionary of items but got type \"list\".",
        ),
        (
            json!("a"),
            "Expected a dictionary of items but got type \"str\".",
        ),
        (json!({ "a": ["\0"] }), "Null characters are not allowed."),
        (json!({ "\0": 1 }), "Null characters are not allowed."),
    ] {
        for field in ["theme", "widgets"] {
            let body = json!({ field: value });
            let (status, refusal) = server.send(Method::PATCH, path, &body).await?;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
            assert_eq!(refusal, json!({ field: [message] }));
        }
    }
    let theme = json!({ "theme": { "colour": { "dark": [1, null] } } });
    let (_, shown) = server.send(Method::PATCH, path, &theme).await?;
    assert_eq!(shown["theme"], theme["theme"]);
    // The last administrator can't leave; others can.
    assert_eq!(
        status(
            server
                .admin
                .user_me_destroy()
                .send()
                .await
                .unwrap_err()
                .into()
        ),
        400
    );
    reader.user_me_destroy().send().await?;
    let (gone, _) = ferrostock_tests::answer(
        server
            .request_as(Method::GET, "/api/user/me/", "reader", "reader")
            .send()
            .await?,
    )
    .await?;
    assert_eq!(gone, StatusCode::UNAUTHORIZED);
    Ok(())
}
