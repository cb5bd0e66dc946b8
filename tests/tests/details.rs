//! Details of other objects are for those who may view these: every field of the document that shows some, in
//! every operation that answers with it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::{Access, Field, Method, OPERATIONS, Operation, ParamKind};
use ferrostock_tests::examples::{Example, Made, examples};
use ferrostock_tests::{Server, answer};
use reqwest::StatusCode;
use serde_json::{Value, json};

/// What a request sends that changes something: the example of the document, or of several objects which
/// ones.
fn body(operation: &Operation, examples: &[Example], made: &Made) -> Result<Value> {
    let several = matches!(operation.method, Method::Put | Method::Patch);
    if several && !operation.path.ends_with("}/") {
        return Ok(json!({ "items": [made.key(operation.path)] }));
    }
    let example = examples.iter().find(|example| example.id == operation.id);
    let body = example.map(|example| example.body.clone());
    if operation.method == Method::Post
        && let Some(mut body) = body.clone()
        && body["name"].is_string()
    {
        // What can't be deleted again needs a name of its own.
        static MADE: AtomicUsize = AtomicUsize::new(0);
        body["name"] = json!(format!("Made {}", MADE.fetch_add(1, Ordering::Relaxed)));
        return Ok(body);
    }
    // What is created can be set anew as it was.
    let list = operation.path.trim_end_matches("{id}/");
    let created = || {
        examples
            .iter()
            .find(|it| it.path == list && it.method == reqwest::Method::POST)
    };
    body.or_else(|| created().map(|example| example.body.clone()))
        .with_context(|| format!("{} has no example", operation.id))
}

/// The fields of an answer that show other objects, with these objects' model.
fn showing(fields: &'static [Field], found: &mut BTreeMap<&'static str, &'static str>) {
    for field in fields {
        if let Some(model) = field.shows {
            found.insert(field.name, model);
        } else {
            showing(field.children, found);
        }
    }
}

/// By the flat table of an operation it is decided what is left out: what the fields say, at whatever
/// depth, has to be in it.
#[test]
fn what_shows_others_is_known_to_its_operation() {
    let mut fields_seen = 0;
    for operation in OPERATIONS {
        let mut fields = BTreeMap::new();
        showing(operation.form.answer, &mut fields);
        fields_seen += fields.len();
        for shown in fields {
            let known = operation.form.shows.contains(&shown);
            assert!(known, "{}: {shown:?}", operation.id);
        }
        let names = operation.form.shows.iter().map(|(name, _)| name);
        let once = names.collect::<std::collections::BTreeSet<_>>().len();
        assert_eq!(once, operation.form.shows.len(), "{}", operation.id);
    }
    assert!(fields_seen > 50, "{fields_seen}");
}

/// Whether a field is anywhere in an answer.
fn has(answer: &Value, name: &str) -> bool {
    match answer {
        Value::Object(members) => {
            members.contains_key(name) || members.values().any(|value| has(value, name))
        }
        Value::Array(values) => values.iter().any(|value| has(value, name)),
        _ => false,
    }
}

/// The address with every switch on.
fn address(operation: &Operation, made: &Made) -> Result<String> {
    let switches = operation
        .query
        .iter()
        .filter(|param| param.kind == ParamKind::Switch && param.name != "cascade");
    let switches: Vec<_> = switches
        .map(|param| format!("{}=true", param.name))
        .collect();
    let path = made.path(operation.path);
    let path = path.with_context(|| format!("nothing is made for {}", operation.path))?;
    Ok(format!("{path}?{}", switches.join("&")))
}

async fn call(
    server: &Server,
    operation: &Operation,
    user: &str,
    examples: &[Example],
    made: &Made,
) -> Result<Value> {
    let method: reqwest::Method = operation.method.as_str().parse()?;
    let password = if user == "admin" {
        ferrostock_tests::PASSWORD
    } else {
        user
    };
    let address = address(operation, made)?;
    let mut request = server.request_as(method.clone(), &address, user, password);
    if operation.method != Method::Get {
        request = request.json(&body(operation, examples, made)?);
    }
    let (status, answer) = answer(request.send().await?).await?;
    ensure!(
        matches!(status, StatusCode::OK | StatusCode::CREATED),
        "{} as {user}: {status} {answer}",
        operation.id
    );
    if status == StatusCode::CREATED {
        let created = if answer.is_array() {
            &answer[0]
        } else {
            &answer
        };
        make_way(server, operation.path, created["pk"].as_i64()).await?;
    }
    Ok(answer)
}

/// Deletes an object, as far as it can be deleted, so that the next one may be made like it.
/// Tells whether it is gone.
async fn make_way(server: &Server, list: &str, key: Option<i64>) -> Result<bool> {
    let Some(key) = key else { return Ok(false) };
    let agreed = json!({ "delete_child_categories": false, "delete_parts": false,
                         "delete_sub_locations": false, "delete_stock_items": false });
    let path = format!("{list}{key}/");
    let (status, _) = server.send(reqwest::Method::DELETE, &path, &agreed).await?;
    Ok(status.is_success())
}

/// Makes the object of an example once more, for the operations that come later.
async fn call_again(
    server: &Server,
    operation: &Operation,
    examples: &[Example],
    made: &Made,
) -> Result<Value> {
    let path = made.path(operation.path).context("a path without keys")?;
    let body = body(operation, examples, made)?;
    let (status, answer) = server.send(reqwest::Method::POST, &path, &body).await?;
    ensure!(status.is_success(), "{}: {status} {answer}", operation.id);
    Ok(answer)
}

#[tokio::test]
async fn details_are_shown_to_those_who_may_view_them() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let examples = examples()?;
    let mut made = Made::on(&server).await?;
    let mut users: BTreeMap<&str, Value> = BTreeMap::new();
    let (mut shown, mut left_out) = (0, 0);
    for operation in OPERATIONS {
        let mut fields = BTreeMap::new();
        showing(operation.form.answer, &mut fields);
        let Access::AnyRole { roles, .. } = operation.access else {
            ensure!(
                fields.is_empty(),
                "{} shows details without a role",
                operation.id
            );
            continue;
        };
        if fields.is_empty() || operation.method == Method::Delete {
            continue;
        }
        let creates = operation.method == Method::Post;
        let gone = creates && make_way(&server, operation.path, made.key(operation.path)).await?;
        let whole = call(&server, operation, "admin", &examples, &made).await?;
        for role in roles {
            if !users.contains_key(role) {
                server
                    .user(role, &[(role, "view add change delete")])
                    .await?;
                let path = "/api/user/me/roles/";
                let request = server.request_as(reqwest::Method::GET, path, role, role);
                users.insert(
                    role,
                    answer(request.send().await?).await?.1["permissions"].clone(),
                );
            }
            let answer = call(&server, operation, role, &examples, &made).await?;
            for (field, model) in fields.iter().filter(|(field, _)| has(&whole, field)) {
                let views = users[role][*model].as_array();
                // No role is about parameters: who may see the object may see its parameters.
                let may = views.is_some_and(|held| held.contains(&json!("view")))
                    || *model == "parameter";
                assert_eq!(
                    has(&answer, field),
                    may,
                    "{field} in {} as {role}: {answer}",
                    operation.id
                );
                if may { shown += 1 } else { left_out += 1 }
            }
        }
        if gone {
            let again = call_again(&server, operation, &examples, &made).await?;
            made.remember(operation.path, &again);
        }
    }
    assert!(
        shown > 20 && left_out > 20,
        "{shown} shown, {left_out} left out"
    );
    Ok(())
}
