//! Users, groups, rules and owners, as administrators manage them.

use anyhow::Result;
use ferrostock_client::models::{
    GroupCreate, GroupListAnswer, GroupPatch, OwnerListAnswer, RuleSetListAnswer, RuleSetName,
    RuleSetPatch, RuleSetUpdate, UserCreate, UserListAnswer, UserPatch, UserSetPassword,
    UserSetPasswordPatch,
};
use ferrostock_client::{Client, connect};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Makes a user like [`Server::user`] who is staff, too.
async fn staff(server: &Server, name: &str, rules: &[(&str, &str)]) -> Result<(Client, i64)> {
    let client = server.user(name, rules).await?;
    let row = server
        .db
        .query_one(
            "UPDATE app_user SET is_staff = true WHERE username = $1 RETURNING id",
            &[&name],
        )
        .await?;
    Ok((client, row.try_get(0)?))
}

async fn send_as(
    server: &Server,
    user: &str,
    method: Method,
    path: &str,
    body: &Value,
) -> Result<(StatusCode, Value)> {
    answer(
        server
            .request_as(method, path, user, user)
            .json(body)
            .send()
            .await?,
    )
    .await
}

fn named(username: &str) -> UserCreate {
    UserCreate {
        username: username.into(),
        ..UserCreate::default()
    }
}

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
    let body = UserCreate {
        is_active: Some(false),
        ..named("ann2")
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

#[tokio::test]
async fn rules_imply_what_they_need() -> Result<()> {
    let server = Server::start().await?;
    let admin = &server.admin;
    let group = GroupCreate {
        name: "Team".into(),
    };
    let group = admin
        .user_group_create()
        .body(group)
        .send()
        .await?
        .into_inner();
    let rules = group.roles.flatten().unwrap_or_default();
    assert_eq!(rules.len(), 11);
    assert!(
        rules
            .iter()
            .all(|rule| !rule.can_view && rule.group == group.pk)
    );
    let listed = admin
        .user_ruleset_list()
        .group(group.pk)
        .name(RuleSetName::Stock);
    let RuleSetListAnswer::All(listed) = listed.send().await?.into_inner() else {
        panic!("a bare list")
    };
    let [stock] = listed.as_slice() else {
        panic!("one rule")
    };
    let path = format!("/api/user/ruleset/{}/", stock.pk);
    for (given, allowed) in [
        (json!({"can_add": true}), [true, true, true, false]),
        (json!({"can_view": false}), [true, true, true, false]),
        (
            json!({"can_add": false, "can_view": false, "can_change": false}),
            [false; 4],
        ),
        (
            json!({"can_delete": true, "name": "part", "group": 99}),
            [true, false, true, true],
        ),
        (
            json!({"can_delete": false, "can_change": false}),
            [true, false, false, false],
        ),
        (
            json!({"can_change": true, "can_view": false}),
            [true, false, true, false],
        ),
    ] {
        let (status, rule) = server.send(Method::PATCH, &path, &given).await?;
        assert_eq!(status, StatusCode::OK, "{rule}");
        let found =
            ["can_view", "can_add", "can_change", "can_delete"].map(|name| rule[name].clone());
        assert_eq!(found, allowed.map(Value::Bool), "{given}");
        assert_eq!(
            (&rule["name"], &rule["group"]),
            (&json!("stock"), &json!(group.pk))
        );
    }
    let body = RuleSetUpdate {
        can_view: Some(true),
        ..RuleSetUpdate::default()
    };
    admin
        .user_ruleset_update()
        .id(stock.pk)
        .body(body)
        .send()
        .await?;
    let body = RuleSetPatch {
        can_change: Some(false),
        ..RuleSetPatch::default()
    };
    admin
        .user_ruleset_partial_update()
        .id(stock.pk)
        .body(body)
        .send()
        .await?;
    let shown = admin.user_ruleset_retrieve().id(stock.pk).send().await?;
    assert!(shown.can_view && !shown.can_change);

    // A member may what the group may, from the next request on.
    let ann = UserCreate {
        group_ids: Some(vec![group.pk]),
        ..named("ann")
    };
    let ann = admin.user_create().body(ann).send().await?.pk;
    let password = json!({"password": "ann", "override_warning": true});
    server
        .send(
            Method::PUT,
            &format!("/api/user/{ann}/set-password/"),
            &password,
        )
        .await?;
    let read = async |path: &str| {
        let request = server.request_as(Method::GET, path, "ann", "ann");
        anyhow::Ok(request.send().await?.status())
    };
    assert_eq!(read("/api/stock/").await?, StatusCode::OK);
    assert_eq!(read("/api/part/").await?, StatusCode::FORBIDDEN);
    admin.user_ruleset_destroy().id(stock.pk).send().await?;
    assert_eq!(read("/api/stock/").await?, StatusCode::FORBIDDEN);
    // A rule that is gone comes back with the next change of the group.
    let body = GroupPatch {
        name: Some("Crew".into()),
    };
    let changed = admin
        .user_group_partial_update()
        .id(group.pk)
        .body(body)
        .send()
        .await?;
    assert_eq!(
        changed.roles.clone().flatten().map(|rules| rules.len()),
        Some(11)
    );
    Ok(())
}

#[tokio::test]
async fn groups_show_what_is_asked() -> Result<()> {
    let server = Server::start().await?;
    server.user("welder", &[("stock", "view change")]).await?;
    let admin = &server.admin;
    let GroupListAnswer::All(groups) = admin
        .user_group_list()
        .permission_detail(true)
        .user_detail(true)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    let group = &groups[0];
    let permissions = group.permissions.clone().flatten().unwrap_or_default();
    assert_eq!(permissions["stockitem"], json!(["change", "view"]));
    assert!(!permissions.contains_key("part"));
    let users = group.users.clone().flatten().unwrap_or_default();
    assert_eq!(users[0].username, "welder");
    let plain = admin.user_group_retrieve().id(group.pk).role_detail(false);
    let plain = plain.send().await?.into_inner();
    assert!(plain.roles.is_none() && plain.permissions.is_none() && plain.users.is_none());
    let body = GroupCreate {
        name: "Welders".into(),
    };
    let renamed = admin
        .user_group_update()
        .id(group.pk)
        .body(body)
        .send()
        .await?;
    assert_eq!(renamed.name, "Welders");
    let (status, said) = server
        .send(
            Method::POST,
            "/api/user/group/",
            &json!({"name": "Welders"}),
        )
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        said,
        json!({"name": ["group with this name already exists."]})
    );
    admin.user_group_destroy().id(group.pk).send().await?;
    let me = server.request_as(Method::GET, "/api/stock/", "welder", "welder");
    assert_eq!(me.send().await?.status(), StatusCode::FORBIDDEN);
    Ok(())
}

#[tokio::test]
async fn of_groups_made_at_the_same_time_one_gets_the_name() -> Result<()> {
    let server = Server::start().await?;
    let body = json!({"name": "Team"});
    let making = (0..8).map(|_| server.send(Method::POST, "/api/user/group/", &body));
    let made = futures::future::join_all(making).await;
    let made: Vec<_> = made.into_iter().collect::<Result<_>>()?;
    let created = made.iter().filter(|(status, _)| *status == 201).count();
    let refused = made
        .iter()
        .filter(|(_, body)| body["name"] == json!(["group with this name already exists."]))
        .count();
    assert_eq!((created, refused), (1, 7), "{made:?}");
    Ok(())
}

#[tokio::test]
async fn users_and_groups_own_things() -> Result<()> {
    let server = Server::start().await?;
    server.user("welder", &[]).await?;
    server
        .db
        .execute(
            "UPDATE app_user SET is_active = false, first_name = 'Will', last_name = 'Ward'
             WHERE username = 'welder'",
            &[],
        )
        .await?;
    let admin = &server.admin;
    let owners = async |active: Option<bool>, search: &str| {
        let mut list = admin.user_owner_list().search(search);
        if let Some(active) = active {
            list = list.is_active(active);
        }
        let OwnerListAnswer::All(owners) = list.send().await?.into_inner() else {
            anyhow::bail!("a bare list")
        };
        Ok(owners)
    };
    let both = owners(None, "weld").await?;
    let kinds: Vec<_> = both
        .iter()
        .map(|owner| owner.owner_model.as_str())
        .collect();
    assert_eq!(kinds, ["user", "group"]);
    assert_eq!(owners(Some(true), "weld").await?.len(), 1);
    assert_eq!(owners(Some(false), "weld").await?.len(), 2);
    assert_eq!(owners(None, "ward").await?.len(), 0);
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('DISPLAY_FULL_NAMES', 'True')",
            &[],
        )
        .await?;
    assert_eq!(owners(None, "ward").await?[0].name, "Will Ward");
    let shown = admin.user_owner_retrieve().id(both[1].pk).send().await?;
    assert_eq!(
        (shown.name.as_str(), shown.label.as_str()),
        ("welder", "group")
    );
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
