//! What access tokens may do: every operation of the document, with and without its scopes.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use ferrostock_api::{Access, OPERATIONS, Permission};
use ferrostock_kernel::caller::ScopeSet;

use crate::world::{Rights, World, operations};

/// Operations that no application may call, whatever its scopes.
const PERSONAL: [&str; 6] = [
    "user_me_token_retrieve",
    "user_token_retrieve",
    "user_tokens_create",
    "user_me_update",
    "user_me_partial_update",
    "user_me_destroy",
];

#[tokio::test]
async fn an_operation_needs_one_of_its_scopes() -> Result<()> {
    let world = World::start(&["--oauth2"]).await?;
    let all = ScopeSet::all().names();
    for scope in &all {
        // The one scope opens what names it; all others together open everything else.
        let others: Vec<_> = all.iter().filter(|name| *name != scope).cloned().collect();
        for scopes in [std::slice::from_ref(scope), &others] {
            let token = world.application("admin", scopes).await?;
            for (operation, answer) in world.walk(operations(), &token).await? {
                let context = format!("{} with {} scopes, {scope}", operation.id, scopes.len());
                let named = operation.scopes;
                let free = named.is_empty() && operation.access == Access::Anonymous;
                let held = named
                    .iter()
                    .any(|name| scopes.iter().any(|held| held == name));
                let personal = PERSONAL.contains(&operation.id);
                if free || (held && !personal) {
                    answer.lets_in(&context);
                } else if named.is_empty() || personal {
                    answer.forbids(&context);
                    assert_eq!(answer.asks, None, "{context}");
                } else {
                    answer.asks_for_scope(named, &context);
                }
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn no_scope_gives_what_the_user_may_not() -> Result<()> {
    let world = World::start(&["--oauth2"]).await?;
    for (name, is_staff, role) in [
        ("nobody", false, None),
        ("staff", true, None),
        ("viewer", false, Some(("part", Permission::View))),
    ] {
        let rights = Rights {
            is_staff,
            role,
            ..Rights::default()
        };
        world.user(name, rights).await?;
        let token = world.application(name, &ScopeSet::all().names()).await?;
        for (operation, answer) in world.walk(operations(), &token).await? {
            let context = format!("{} as {name}", operation.id);
            if rights.may(&operation.access) && !PERSONAL.contains(&operation.id) {
                answer.lets_in(&context);
            } else {
                // More scopes would not help.
                answer.forbids(&context);
                assert_eq!(answer.asks, None, "{context}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_document_names_no_other_scopes() {
    let known: BTreeSet<_> = ScopeSet::all().names().into_iter().collect();
    for operation in OPERATIONS {
        for scope in operation.scopes {
            assert!(known.contains(*scope), "{} names {scope}", operation.id);
        }
    }
}

#[tokio::test]
async fn one_scope_does_not_open_another_role() -> Result<()> {
    let world = World::start(&["--oauth2"]).await?;
    let scopes = ["g:read".into(), "r:view:part".into()];
    let token = world.application("admin", &scopes).await?;
    let get = async |path: &str| world.send("GET", path, &token).await;
    for path in ["/api/part/", "/api/user/me/"] {
        get(path).await?.lets_in(path);
    }
    for path in ["/api/stock/", "/api/stock/location/", "/api/part/category/"] {
        get(path).await?.forbids(path);
    }
    // It gets neither a token of the user's own nor a session.
    for path in ["/api/user/me/token/", "/api/user/token/?name=x"] {
        let answer = get(path).await?;
        answer.forbids(path);
        assert!(!answer.sets_cookies, "{path}");
    }
    let db = &world.server.db;
    let made = db.query_one("SELECT count(*) FROM api_token", &[]);
    assert_eq!(made.await?.try_get::<_, i64>(0)?, 0);
    // What it is told of the user's roles is what it may do.
    let told = get("/api/user/me/roles/").await?.body;
    assert_eq!(told["roles"]["part"], serde_json::json!(["view"]));
    assert_eq!(told["roles"]["stock"], serde_json::Value::Null);
    let told = world.send("OPTIONS", "/api/part/", &token).await?.body;
    let actions = told["actions"].as_object().context("no actions")?;
    assert_eq!(actions.keys().collect::<Vec<_>>(), ["GET"]);
    Ok(())
}
