//! Groups, their rules, and what users and groups own.

use anyhow::Result;
use ferrostock_client::models::{
    GroupCreate, GroupListAnswer, GroupPatch, OwnerListAnswer, RuleSetListAnswer, RuleSetName,
    RuleSetPatch, RuleSetUpdate, UserCreate,
};
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::named;

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
