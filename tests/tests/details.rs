//! Details of other objects are for those who may view these: every field of the document that shows some, in
//! every operation that answers with it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::{Access, Field, Method, OPERATIONS, Operation, ParamKind};
use ferrostock_tests::{Server, answer};
use reqwest::StatusCode;
use serde_json::{Value, json};

/// One object of each kind, with all that its details show.
const WORLD: &str = "
    INSERT INTO part_category (id, name) VALUES (1, 'Parts');
    INSERT INTO stock_location (id, name) VALUES (1, 'Shelf');
    INSERT INTO company (id, name, is_supplier) VALUES (1, 'Sellers', true);
    INSERT INTO part (id, name, category_id, default_location_id, salable, testable)
    VALUES (1, 'Bolt', 1, 1, true, true);
    INSERT INTO supplier_part (id, part_id, supplier_id, sku) VALUES (1, 1, 1, 'B');
    INSERT INTO part_sale_price (id, part_id, quantity, price, price_currency) VALUES (1, 1, 1, 5, 'EUR');
    INSERT INTO stock_item (id, part_id, quantity, location_id, supplier_part_id) VALUES (1, 1, 5, 1, 1);
    SELECT setval(pg_get_serial_sequence(name, 'id'), 100)
    FROM unnest(ARRAY['part_category', 'stock_location', 'part', 'stock_item']) AS name;";

/// What a request sends that changes something, by its path and method; the walk fails where one lacks.
fn body(operation: &Operation, nth: usize) -> Option<Value> {
    let name = format!("Made {nth}");
    let plain = match (operation.path, operation.method) {
        ("/api/part/" | "/api/part/category/" | "/api/stock/location/", Method::Post) => {
            json!({ "name": name })
        }
        ("/api/stock/", Method::Post) => json!({ "part": 1, "quantity": 1 }),
        ("/api/stock/{id}/", Method::Put) => json!({ "part": 1, "quantity": 5 }),
        (
            "/api/part/" | "/api/part/category/" | "/api/stock/" | "/api/stock/location/",
            Method::Put | Method::Patch,
        ) => {
            json!({ "items": [1] })
        }
        (_, Method::Put) => json!({ "name": "Bolt" }),
        (_, Method::Patch) => json!({}),
        _ => return None,
    };
    Some(plain)
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
fn address(operation: &Operation) -> String {
    let switches = operation
        .query
        .iter()
        .filter(|param| param.kind == ParamKind::Switch && param.name != "cascade");
    let switches: Vec<_> = switches
        .map(|param| format!("{}=true", param.name))
        .collect();
    format!(
        "{}?{}",
        operation.path.replace("{id}", "1"),
        switches.join("&")
    )
}

async fn call(server: &Server, operation: &Operation, user: &str, nth: usize) -> Result<Value> {
    let method = operation.method.as_str().parse()?;
    let password = if user == "admin" {
        ferrostock_tests::PASSWORD
    } else {
        user
    };
    let mut request = server.request_as(method, &address(operation), user, password);
    if operation.method != Method::Get {
        let body = body(operation, nth).with_context(|| format!("no body for {}", operation.id))?;
        request = request.json(&body);
    }
    let (status, answer) = answer(request.send().await?).await?;
    ensure!(
        matches!(status, StatusCode::OK | StatusCode::CREATED),
        "{} as {user}: {status} {answer}",
        operation.id
    );
    Ok(answer)
}

#[tokio::test]
async fn details_are_shown_to_those_who_may_view_them() -> Result<()> {
    let server = Server::start().await?;
    server.db.batch_execute(WORLD).await?;
    let mut users: BTreeMap<&str, Value> = BTreeMap::new();
    let (mut shown, mut left_out, mut nth) = (0, 0, 0);
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
        nth += 1;
        let whole = call(&server, operation, "admin", nth).await?;
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
            nth += 1;
            let answer = call(&server, operation, role, nth).await?;
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
    }
    assert!(
        shown > 20 && left_out > 20,
        "{shown} shown, {left_out} left out"
    );
    Ok(())
}
