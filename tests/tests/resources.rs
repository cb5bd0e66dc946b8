//! Plain resources, found in the registry: what the document's examples make can be listed, shown,
//! replaced, changed and deleted, and lists cost the same whatever their length. The same again by the
//! names of their models, without a request.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::{OPERATIONS, Operation};
use ferrostock_inventory::REGISTRY;
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::audit::Origin;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::db::{Address, Database};
use ferrostock_kernel::list::Listed;
use ferrostock_kernel::media::Media;
use ferrostock_kernel::resource::Registered;
use ferrostock_tests::Server;
use ferrostock_tests::examples::{Example, Made, examples};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// The operation of a resource that has this method, on its list or on one object.
fn operation(
    resource: &Registered,
    method: &str,
    of_one: bool,
) -> Option<(&'static Operation, &'static str)> {
    let found = OPERATIONS.iter().find(|operation| {
        resource.operations.contains(&operation.id)
            && operation.method.as_str() == method
            && operation.path.ends_with("}/") == of_one
    })?;
    let list = found.path.trim_end_matches("{id}/");
    Some((found, list))
}

fn example<'a>(examples: &'a [Example], id: &str) -> Option<&'a Value> {
    examples.iter().find(|it| it.id == id).map(|it| &it.body)
}

/// The resources whose objects stand below no other ones, and can be created.
fn creatable() -> impl Iterator<Item = (&'static Registered, &'static Operation)> {
    REGISTRY.0.iter().filter_map(|resource| {
        let (create, _) = operation(resource, "POST", false)?;
        (!create.path.contains('{')).then_some((resource, create))
    })
}

#[tokio::test]
async fn what_is_created_can_be_listed_shown_changed_and_deleted() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let examples = examples()?;
    let mut walked = 0;
    for (resource, create) in creatable() {
        let made = example(&examples, create.id);
        let made = made.with_context(|| format!("{} has no example", create.id))?;
        let (status, body) = server.send(Method::POST, create.path, made).await?;
        assert_eq!(status, StatusCode::CREATED, "{}: {body}", create.id);
        let key = body["pk"].as_i64().context("no key")?;
        let path = format!("{}{key}/", create.path);
        let listed = server.get(&format!("{}?limit=100000", create.path)).await?;
        let mut rows = listed["results"].as_array().into_iter().flatten();
        let row = rows.find(|row| row["pk"] == key);
        let row = row.with_context(|| format!("{} does not list {key}", create.path))?;
        let shown = server.get(&path).await?;
        for (name, value) in row.as_object().into_iter().flatten() {
            assert_eq!(&shown[name], value, "{name} of {path}");
        }
        for method in ["PUT", "PATCH"] {
            let Some((change, _)) = operation(resource, method, true) else {
                continue;
            };
            let new = example(&examples, change.id);
            let new = new.with_context(|| format!("{} has no example", change.id))?;
            let (status, body) = server.send(method.parse()?, &path, new).await?;
            assert_eq!(status, StatusCode::OK, "{}: {body}", change.id);
            assert_eq!(body["pk"], key);
            // Nothing that does not exist is changed, whatever is sent.
            let nothing = format!("{}999999/", create.path);
            let (status, _) = server.send(method.parse()?, &nothing, &json!({})).await?;
            assert_eq!(status, StatusCode::NOT_FOUND, "{} of nothing", change.id);
        }
        if let Some((delete, _)) = operation(resource, "DELETE", true) {
            if shown["active"] == true {
                // Some only go when they are out of use.
                let unused = json!({ "active": false });
                let (status, body) = server.send(Method::PATCH, &path, &unused).await?;
                assert_eq!(status, StatusCode::OK, "{path}: {body}");
            }
            let agreed = example(&examples, delete.id).cloned().unwrap_or(json!({}));
            let (status, body) = server.send(Method::DELETE, &path, &agreed).await?;
            assert_eq!(status, StatusCode::NO_CONTENT, "DELETE {path}: {body}");
            for method in [Method::GET, Method::DELETE] {
                let (status, _) = server.send(method, &path, &agreed).await?;
                assert_eq!(status, StatusCode::NOT_FOUND, "{path} is deleted");
            }
        }
        if operation(resource, "DELETE", false).is_some() {
            let (_, again) = server.send(Method::POST, create.path, made).await?;
            let several = json!({ "items": [again["pk"], 999_999] });
            let (status, body) = server.send(Method::DELETE, create.path, &several).await?;
            assert_eq!(status, StatusCode::OK, "DELETE {}: {body}", create.path);
            let (status, _) = server.send(Method::DELETE, create.path, &several).await?;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{} are gone", create.path);
        }
        walked += 1;
    }
    assert!(walked > 3, "{walked}");
    Ok(())
}

/// What a request for this path costs, when what is remembered is remembered.
async fn cost(server: &Server, path: &str) -> Result<u64> {
    server.get(path).await?;
    let before = server.statements().await?;
    server.get(path).await?;
    Ok(server.statements().await? - before)
}

#[tokio::test]
async fn lists_cost_the_same_whatever_their_length() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let lists: Vec<String> = REGISTRY
        .0
        .iter()
        .filter_map(|resource| operation(resource, "GET", false))
        .filter(|(list, _)| !list.path.contains('{'))
        .flat_map(|(list, _)| {
            let switches = list.query.iter().filter(|param| {
                param.kind == ferrostock_api::ParamKind::Switch && param.name != "cascade"
            });
            let all = switches.fold(format!("{}?limit=1000", list.path), |path, param| {
                format!("{path}&{}=true", param.name)
            });
            [list.path.to_owned(), all]
        })
        .collect();
    let mut short = BTreeMap::new();
    for list in &lists {
        short.insert(list, cost(&server, list).await?);
    }
    Made::on(&server).await?;
    for list in &lists {
        assert_eq!(short.get(list), Some(&cost(&server, list).await?), "{list}");
    }
    Ok(())
}

/// A call on behalf of a superuser that no request has made.
fn call(db: &Database, media: &Media, operation: &'static Operation) -> Call {
    Call {
        operation,
        caller: Arc::new(Caller {
            user_id: 1,
            is_superuser: true,
            ..Caller::anonymous()
        }),
        origin: Origin::default(),
        db: db.clone(),
        rest: Arc::default(),
        media: media.clone(),
        instance: "tests".into(),
        exchange_rates: None,
        debug: false,
        base_url: "".into(),
        below: None,
        path: "".into(),
        query: Arc::new([]),
        sent: Arc::default(),
        uploads: Arc::default(),
    }
}

#[tokio::test]
async fn every_model_is_known_by_its_name() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let examples = examples()?;
    let db = Address::parse(&server.database_url)?.pool(3)?;
    let folder = tempfile::tempdir()?;
    let media = Media::open(folder.path())?;
    for registered in REGISTRY.0 {
        let declaration = registered.resource.declaration();
        let found = REGISTRY
            .of_kind(declaration.kind)
            .context(declaration.kind)?;
        let (list, _) = operation(found, "GET", false).context(declaration.kind)?;
        if list.path.contains('{') {
            continue;
        }
        let call = call(&db, &media, list);
        let Listed::All(before) = found.resource.list(&call, &Asked::default()).await? else {
            panic!("a page of {}", declaration.kind);
        };
        let Some((create, _)) = operation(found, "POST", false) else {
            continue;
        };
        let body = example(&examples, create.id).context(create.id)?;
        let made = found.resource.create(&call, body.clone()).await?;
        let key = made["pk"].as_i64().context("no key")?;
        let read = found.resource.one(&call, &db.get().await?, key).await?;
        assert_eq!(read["pk"], key, "{}", declaration.kind);
        let Listed::All(after) = found.resource.list(&call, &Asked::default()).await? else {
            panic!("a page of {}", declaration.kind);
        };
        assert_eq!(after.len(), before.len() + 1, "{}", declaration.kind);
        // Some only go when they are out of use.
        let unused = match made.get("active") {
            Some(_) => json!({ "active": false }),
            None => json!({}),
        };
        let changed = found.resource.change(&call, key, unused).await?;
        ensure!(changed["pk"] == key, "{changed}");
        found.resource.delete(&call, key).await?;
        let gone = found.resource.one(&call, &db.get().await?, key).await;
        assert!(gone.is_err(), "{} is deleted", declaration.kind);
    }
    Ok(())
}
