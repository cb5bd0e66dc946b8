//! Creating, changing and deleting users, and who may.

use anyhow::Result;
use ferrostock_client::models::{GroupCreate, UserCreate, UserListAnswer, UserPatch, UserUpdate};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{named, send_as, staff};

#[tokio::test]
async fn users_are_created_changed_and_deleted() -> Result<()> {
    let server = Server::start().await?;
    let admin = &server.admin;
    let group = GroupCreate {
        name: "Welders".into(),
    };
    let group = admin.user_group_create().body(group).send().await?.pk;
    let body = UserCreate {
        email: "ann@example.org".into(),
        is_staff: Some(true),
        group_ids: Some(vec![group]),
        ..named("ann")
    };
    let ann = admin.user_create().body(body).send().await?.into_inner();
    assert!(ann.is_staff && ann.is_active && !ann.is_superuser);
    assert_eq!(ann.groups[0].name, "Welders");
    assert_eq!(ann.profile.r#type, "internal");
    let shown = admin.user_retrieve().id(ann.pk).send().await?.into_inner();
    assert_eq!(shown, ann);

    let patch = UserPatch {
        first_name: Some("Ann".into()),
        group_ids: Some(vec![]),
        ..UserPatch::default()
    };
    let changed = admin.user_partial_update().id(ann.pk).body(patch);
    let changed = changed.send().await?.into_inner();
    assert!(changed.groups.is_empty() && changed.is_staff);
    assert_eq!(changed.email, "ann@example.org");
    let body = UserUpdate {
        username: "ann2".into(),
        is_active: Some(false),
        ..UserUpdate::default()
    };
    let replaced = admin.user_update().id(ann.pk).body(body).send().await?;
    assert_eq!(
        (replaced.username.as_str(), replaced.first_name.as_str()),
        ("ann2", "")
    );
    let listed = admin.user_list().is_active(false).limit(5).send().await?;
    let UserListAnswer::Page(page) = listed.into_inner() else {
        panic!("a page")
    };
    assert_eq!((page.count, page.results[0].pk), (1, ann.pk));
    admin.user_destroy().id(ann.pk).send().await?;
    let (status, _) = answer(
        server
            .request(Method::GET, &format!("/api/user/{}/", ann.pk))
            .send()
            .await?,
    )
    .await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn mistakes_are_told_and_change_nothing() -> Result<()> {
    let server = Server::start().await?;
    let full = |field: &str, value: Value| {
        let mut body = json!({"username": "x", "first_name": "", "last_name": "", "email": ""});
        body[field] = value;
        body
    };
    for (body, field, message) in [
        (json!({}), "username", "This field is required."),
        (
            full("username", json!("a b")),
            "username",
            "Enter a valid username.",
        ),
        (
            full("username", json!("admin")),
            "username",
            "A user with that username already exists.",
        ),
        (
            full("email", json!("nobody")),
            "email",
            "Enter a valid email address.",
        ),
        (
            full("group_ids", json!([1, 987_654])),
            "group_ids",
            "Invalid pk",
        ),
        (
            full("group_ids", json!(["x"])),
            "group_ids",
            "Incorrect type.",
        ),
        (
            full("group_ids", json!(7)),
            "group_ids",
            "Expected a list of items",
        ),
        (
            full("is_staff", json!("perhaps")),
            "is_staff",
            "Must be a valid boolean.",
        ),
    ] {
        let (status, answer) = server.send(Method::POST, "/api/user/", &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}: {answer}");
        let said = answer[field][0].as_str().unwrap_or_default();
        assert!(said.starts_with(message), "{body}: {answer}");
    }
    let count: i64 = server
        .db
        .query_one("SELECT count(*) FROM app_user", &[])
        .await?
        .try_get(0)?;
    assert_eq!(count, 1);
    Ok(())
}

#[tokio::test]
async fn staff_administer_users_but_not_superusers() -> Result<()> {
    let server = Server::start().await?;
    let (_, manager) = staff(&server, "manager", &[("admin", "view add change delete")]).await?;
    let clerk = server
        .admin
        .user_create()
        .body(named("clerk"))
        .send()
        .await?
        .pk;
    let path = format!("/api/user/{clerk}/");
    let patch = async |path: &str, body: Value| {
        send_as(&server, "manager", Method::PATCH, path, &body).await
    };
    assert_eq!(patch(&path, json!({"first_name": "C"})).await?.0, 200);
    // Sending what is so already changes nothing and is no offence.
    assert_eq!(
        patch(&path, json!({"is_staff": false, "is_superuser": false}))
            .await?
            .0,
        200
    );
    for field in ["is_staff", "is_superuser"] {
        let (status, body) = patch(&path, json!({ field: true })).await?;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(body[field].is_string(), "{body}");
        let mut create = json!({"username": "x", "first_name": "", "last_name": "", "email": ""});
        create[field] = json!(true);
        let made = send_as(&server, "manager", Method::POST, "/api/user/", &create).await?;
        assert_eq!(made.0, StatusCode::FORBIDDEN, "{}", made.1);
    }
    let own = patch(
        &format!("/api/user/{manager}/"),
        json!({"is_superuser": true}),
    )
    .await?;
    assert_eq!(own.0, StatusCode::FORBIDDEN);
    for body in [
        json!({"is_active": false}),
        json!({"first_name": "x"}),
        json!({"group_ids": []}),
    ] {
        assert_eq!(patch("/api/user/1/", body).await?.0, StatusCode::FORBIDDEN);
    }
    // A second superuser is out of reach, too.
    let second = UserCreate {
        is_superuser: Some(true),
        ..named("second")
    };
    let second = server.admin.user_create().body(second).send().await?.pk;
    let path = format!("/api/user/{second}/");
    let gone = send_as(&server, "manager", Method::DELETE, &path, &json!({})).await?;
    assert_eq!(gone.0, StatusCode::FORBIDDEN);
    let password = json!({"password": "correct horse battery"});
    let path = format!("/api/user/{clerk}/set-password/");
    let set = send_as(&server, "manager", Method::PUT, &path, &password).await?;
    assert_eq!(set.0, StatusCode::FORBIDDEN);
    Ok(())
}

#[tokio::test]
async fn writing_needs_staff_and_the_role() -> Result<()> {
    let server = Server::start().await?;
    server
        .user("roleonly", &[("admin", "view add change delete")])
        .await?;
    staff(&server, "viewer", &[("admin", "view")]).await?;
    let group = GroupCreate {
        name: "Team".into(),
    };
    let group = server
        .admin
        .user_group_create()
        .body(group)
        .send()
        .await?
        .into_inner();
    let rule = group.roles.flatten().unwrap_or_default()[0].pk;
    for user in ["roleonly", "viewer"] {
        for (method, path, body) in [
            (
                Method::POST,
                "/api/user/".to_owned(),
                json!({"username": "x", "first_name": "", "last_name": "", "email": ""}),
            ),
            (
                Method::PATCH,
                format!("/api/user/group/{}/", group.pk),
                json!({"name": "Other"}),
            ),
            (
                Method::PUT,
                format!("/api/user/group/{}/", group.pk),
                json!({"name": "Other"}),
            ),
            (
                Method::DELETE,
                format!("/api/user/group/{}/", group.pk),
                json!({}),
            ),
            (
                Method::POST,
                "/api/user/group/".to_owned(),
                json!({"name": "New"}),
            ),
            (
                Method::PATCH,
                format!("/api/user/ruleset/{rule}/"),
                json!({"can_view": true}),
            ),
            (
                Method::DELETE,
                format!("/api/user/ruleset/{rule}/"),
                json!({}),
            ),
        ] {
            let (status, said) = send_as(&server, user, method, &path, &body).await?;
            assert_eq!(status, StatusCode::FORBIDDEN, "{user} {path}: {said}");
        }
    }
    // Names are no secret: staff are told of one that is taken before anything else.
    let body = json!({"name": "Team"});
    let taken = send_as(&server, "viewer", Method::POST, "/api/user/group/", &body).await?;
    assert_eq!(taken.0, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn forms_show_what_the_role_allows() -> Result<()> {
    let server = Server::start().await?;
    server.user("nobody", &[]).await?;
    server.user("reader", &[("admin", "view")]).await?;
    staff(&server, "manager", &[("admin", "view add")]).await?;
    for (user, expected) in [
        ("nobody", vec![]),
        ("reader", vec!["GET"]),
        ("manager", vec!["POST", "GET"]),
    ] {
        let request = server.request_as(Method::OPTIONS, "/api/user/", user, user);
        let (status, body) = answer(request.send().await?).await?;
        assert_eq!(status, StatusCode::OK);
        let actions: Vec<_> = body["actions"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(actions, expected, "{user}");
    }
    Ok(())
}
