//! What the generators read instead of the document itself.
//!
//! openapi-generator merges alternative security schemes, has no idea of dropshot's router and
//! can't write a field table: the *generator view* tells it all that in `x-fs-` extensions.
//! progenitor would make types of its own: the *client view* points it at ours.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::bundle::{METHODS, operations, ref_name};
use crate::routes::Places;
use crate::{forms, resources};

/// The document with everything that the templates need.
pub fn generator(document: &Value) -> Result<Value> {
    let mut view = with_success(document);
    let places = Places::of(document);
    for (path, item) in view["paths"].as_object_mut().into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                extend(document, path, method, operation, &places)
                    .with_context(|| format!("{method} {path}"))?;
            }
        }
    }
    let tables = shown(document, true);
    let bodies = shown(document, false);
    for (name, schema) in view["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flatten()
    {
        // What contract 530 calls required the server takes as a patch.
        if let Some(map) = schema
            .as_object_mut()
            .filter(|map| map.get("x-partial") == Some(&json!(true)))
        {
            map.remove("required");
        }
        if let Some(choice) = schema["oneOf"].as_array() {
            let variants = variants(document, choice);
            let list = list(document, choice);
            schema["x-fs-variants"] = json!(variants);
            if let Some((row, page)) = list {
                schema["x-fs-row"] = json!(row);
                schema["x-fs-page"] = json!(page);
            }
        }
        if tables.contains(name) {
            let table = forms::fields(document, schema, bodies.contains(name))
                .with_context(|| format!("schema {name}"))?;
            let map = schema.as_object_mut().context("a schema is a mapping")?;
            map.insert("x-fs-table".into(), json!(forms::table_name(name)));
            map.insert("x-fs-fields".into(), json!(table));
        }
    }
    resources::extend(document, &mut view)?;
    Ok(view)
}

/// The document with a success response, without a body, for the operations that have none: whose
/// regular answer is a refusal (`x-only-refuses`), such as 401 after signing out, or that send a
/// browser elsewhere. The tools can't do without, and know nothing of the latter.
pub fn with_success(document: &Value) -> Value {
    let mut view = document.clone();
    for (_, item) in view["paths"].as_object_mut().into_iter().flatten() {
        for (_, operation) in item.as_object_mut().into_iter().flatten() {
            if operation["x-only-refuses"] == true {
                operation["responses"]["204"] = json!({ "description": "Never." });
                if let Some(responses) = operation["responses"].as_object_mut() {
                    responses.remove("302");
                }
            }
        }
    }
    view
}

/// The schemas whose fields the front door or `OPTIONS` needs: those of requests and, where asked for,
/// of answers, and all that these contain.
pub fn shown(document: &Value, with_answers: bool) -> BTreeSet<String> {
    let mut found = bodies(document);
    found.extend(also_taken(document));
    if with_answers {
        let told = |operation: &Value| operation["x-untold"] != "fields";
        found.extend(answers_of(document, told));
    }
    found
}

/// The schemas that no operation has, but `OPTIONS` tells of.
pub fn only_told(document: &Value) -> BTreeSet<String> {
    let had = &bodies(document) | &answers(document);
    &also_taken(document) - &had
}

/// The schemas of request bodies, and all that these contain.
fn bodies(document: &Value) -> BTreeSet<String> {
    let bodies = operations(document).filter_map(|(_, _, operation)| {
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        ref_name(body).map(str::to_owned)
    });
    reached(document, bodies.collect())
}

/// The schemas that requests hold beside an object that answers show (`x-also-taken`), and all that
/// these contain.
fn also_taken(document: &Value) -> BTreeSet<String> {
    let schemas = document["components"]["schemas"].as_object();
    let taken = schemas
        .into_iter()
        .flatten()
        .filter_map(|(_, schema)| schema["x-also-taken"].as_object());
    let named = taken.flatten().filter_map(|(_, property)| refs(property));
    reached(document, named.collect())
}

/// The schemas of answers, and all that these contain.
pub fn answers(document: &Value) -> BTreeSet<String> {
    answers_of(document, |_| true)
}

fn answers_of(document: &Value, which: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let answers = operations(document)
        .filter(|(_, _, operation)| which(operation))
        .filter_map(|(_, _, operation)| success(operation).ok().and_then(|(_, answer)| answer));
    reached(document, answers.collect())
}

fn reached(document: &Value, mut waiting: Vec<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let schema = &document["components"]["schemas"][&name];
        if found.contains(&name) {
            continue;
        }
        if schema.get("properties").is_some() {
            found.insert(name);
            for (_, property) in schema["properties"].as_object().into_iter().flatten() {
                waiting.extend(refs(property));
            }
        } else {
            // Of a choice, `OPTIONS` shows the first.
            let first = schema["oneOf"].get(0).or(schema.get("items"));
            waiting.extend(first.and_then(ref_name).map(str::to_owned));
        }
    }
    found
}

/// The schemas that a property names, itself or as its elements.
fn refs(property: &Value) -> Option<String> {
    let direct = ref_name(property).or_else(|| property["allOf"].get(0).and_then(ref_name));
    direct
        .or_else(|| property.get("items").and_then(ref_name))
        .map(str::to_owned)
}

/// The variants of a choice: `All` for an array, else the last word of the schema's name, such as
/// `Page`.
fn variants(document: &Value, choice: &[Value]) -> String {
    let mut out = String::new();
    for name in choice.iter().filter_map(ref_name) {
        let target = &document["components"]["schemas"][name];
        let about = target["description"].as_str().unwrap_or_default();
        if let Some(item) = target.get("items").and_then(ref_name) {
            out += &format!("/// {about}\nAll(Vec<models::{item}>),\n");
        } else {
            let start = name.rfind(char::is_uppercase).unwrap_or_default();
            out += &format!("/// {about}\n{}(models::{name}),\n", &name[start..]);
        }
    }
    out
}

/// The schemas of a row and of a page, where a choice is the answer of a list: an array, or a page with
/// the same rows.
pub fn list(document: &Value, choice: &[Value]) -> Option<(String, String)> {
    let named = |name: &str| &document["components"]["schemas"][name];
    let row = |schema: &Value| schema.get("items").and_then(ref_name).map(str::to_owned);
    let names = || choice.iter().filter_map(ref_name);
    let rows = names().find_map(|name| row(named(name)))?;
    let page =
        names().find(|name| row(&named(name)["properties"]["results"]).as_ref() == Some(&rows))?;
    let page = page.to_owned();
    Some((rows, page))
}

fn extend(
    document: &Value,
    path: &str,
    method: &str,
    operation: &mut Value,
    places: &Places,
) -> Result<()> {
    let scopes = scopes(operation);
    let (success, answer) = success(operation)?;
    let body = operation["requestBody"]["content"]["application/json"]["schema"].clone();
    let answer_table = answer
        .as_deref()
        .map(|name| table_of(document, name))
        .transpose()?;
    let partial = ref_name(&body)
        .and_then(|name| document["components"]["schemas"][name]["x-partial"].as_bool())
        .unwrap_or(method == "patch");
    let form = format!(
        "&Form {{ body: {}, partial: {partial}, answer: {}, shows: &{:?}, told: {} }}",
        ref_name(&body).map_or_else(
            || "None".into(),
            |name| format!("Some({})", forms::table_name(name))
        ),
        answer_table
            .flatten()
            .filter(|_| operation["x-untold"] != "fields")
            .unwrap_or_else(|| "&[]".into()),
        answer
            .as_deref()
            .map_or_else(Vec::new, |name| showing(document, name)),
        operation["x-untold"] != true,
    );
    let capital = format!("{}{}", method[..1].to_uppercase(), &method[1..]);
    let added = [
        ("x-fs-access", access(operation, &scopes)?),
        ("x-fs-scopes", format!("&{scopes:?}")),
        ("x-fs-query", params(document, operation)?),
        ("x-fs-form", form),
        ("x-fs-route", places.route(path)),
        ("x-fs-method", capital),
        ("x-fs-path", format!("{path:?}")),
        (
            "x-fs-tag-name",
            operation["tags"][0].as_str().unwrap_or_default().to_owned(),
        ),
        (
            "x-fs-tag",
            format!("{:?}", operation["tags"][0].as_str().unwrap_or_default()),
        ),
        (
            "x-fs-summary",
            format!("{:?}", operation["summary"].as_str().unwrap_or_default()),
        ),
        (
            "x-fs-view",
            format!("{:?}", operation["x-view"].as_str().unwrap_or_default()),
        ),
        ("x-fs-model", format!("{:?}", operation["x-model"].as_str())),
        ("x-fs-success", success.into()),
    ];
    let action = resources::action(path, method, operation, answer.as_deref())?;
    let map = operation.as_object_mut().context("not an operation")?;
    if let Some(action) = action {
        map.insert("x-fs-action".into(), json!(action));
    }
    map.extend(
        added
            .into_iter()
            .map(|(key, value)| (key.to_owned(), Value::String(value))),
    );
    if answer.is_none() {
        map.insert("x-fs-empty".into(), json!(true));
    }
    Ok(())
}

/// dropshot's type for the one success response, and the schema of its body.
fn success(operation: &Value) -> Result<(&'static str, Option<String>)> {
    let responses = operation["responses"].as_object().context("no responses")?;
    let (code, response) = responses
        .iter()
        .find(|(code, _)| code.starts_with('2'))
        .context("no success response")?;
    let schema = &response["content"]["application/json"]["schema"];
    let name = ref_name(schema).map(str::to_owned);
    Ok(match (code.as_str(), &name) {
        ("200", Some(_)) => ("HttpResponseOk", name),
        ("201", Some(_)) => ("HttpResponseCreated", name),
        ("202", Some(_)) => ("HttpResponseAccepted", name),
        ("204", None) => ("HttpResponseDeleted", None),
        (code, _) => bail!("a response {code} with that content has no dropshot type"),
    })
}

/// The field table behind an answer: the object itself, or the element of a list.
fn table_of(document: &Value, name: &str) -> Result<Option<String>> {
    let schema = &document["components"]["schemas"][name];
    if let Some(list) = schema["oneOf"].as_array() {
        let first = list
            .first()
            .and_then(ref_name)
            .context("oneOf of something unnamed")?;
        return table_of(document, first);
    }
    if let Some(items) = schema.get("items") {
        return ref_name(items).map_or(Ok(None), |name| table_of(document, name));
    }
    Ok(schema.get("properties").map(|_| forms::table_name(name)))
}

/// The fields of an answer, at whatever depth, that show other objects, and whose: the first of a name.
fn showing(document: &Value, answer: &str) -> Vec<(String, String)> {
    let (mut found, mut seen) = (Vec::<(String, String)>::new(), BTreeSet::new());
    let mut waiting = vec![answer.to_owned()];
    while let Some(name) = waiting.pop() {
        let schema = &document["components"]["schemas"][&name];
        if !seen.insert(name) {
            continue;
        }
        // Of a choice, the first.
        let first = schema["oneOf"].get(0).or(schema.get("items"));
        waiting.extend(first.and_then(ref_name).map(str::to_owned));
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            waiting.extend(refs(property));
            if let Some(model) = property["x-shows"].as_str()
                && !found.iter().any(|(known, _)| known == field)
            {
                found.push((field.clone(), model.to_owned()));
            }
        }
    }
    found
}

/// The OAuth2 scopes of an operation, any of which is enough.
pub fn scopes(operation: &Value) -> Vec<String> {
    let schemes = operation["security"].as_array().into_iter().flatten();
    let scopes = schemes
        .filter_map(|scheme| scheme["oauth2"].as_array())
        .flatten();
    scopes
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Who may call: what `x-access` says, else the roles that the scopes name.
fn access(operation: &Value, scopes: &[String]) -> Result<String> {
    match operation["x-access"].as_str() {
        Some("anonymous") => return Ok("Access::Anonymous".into()),
        Some("authenticated") => return Ok("Access::Authenticated".into()),
        Some("staff") => return staff(operation),
        Some("role") => return role(operation),
        Some("superuser") => return Ok("Access::Superuser".into()),
        Some(other) => bail!("x-access: {other:?} is not known"),
        None => {}
    }
    let mut permission = None;
    let mut roles = Vec::new();
    for scope in scopes {
        let parts: Vec<_> = scope.split(':').collect();
        let ["r", named, role] = parts[..] else {
            bail!("scope {scope} names no role: say x-access");
        };
        ensure!(
            permission
                .replace(named.to_owned())
                .is_none_or(|before| before == named),
            "scopes with different permissions"
        );
        roles.push(role);
    }
    let permission = match permission.as_deref() {
        Some("view") => "View",
        Some("add") => "Add",
        Some("change") => "Change",
        Some("delete") => "Delete",
        other => bail!("who may call it? permission {other:?}, and no x-access"),
    };
    Ok(format!(
        "Access::AnyRole {{ permission: Permission::{permission}, roles: &{roles:?} }}"
    ))
}

/// Staff, who also need what `x-permission` names (`change:admin`), if it is there.
fn staff(operation: &Value) -> Result<String> {
    let Some(named) = operation["x-permission"].as_str() else {
        return Ok("Access::Staff".into());
    };
    let needed = permission_of_role(named)?;
    Ok(format!("Access::StaffWithRole {{ {needed} }}"))
}

/// Who holds what `x-permission` names, though no scope says so.
fn role(operation: &Value) -> Result<String> {
    let named = operation["x-permission"].as_str();
    let needed = permission_of_role(named.context("x-access: role without x-permission")?)?;
    Ok(format!("Access::AnyRole {{ {needed} }}"))
}

/// A permission and its role (`change:admin`), as the fields of an access.
fn permission_of_role(named: &str) -> Result<String> {
    let (permission, role) = named
        .split_once(':')
        .context("x-permission is a permission, a colon and a role")?;
    let permission = match permission {
        "view" => "View",
        "add" => "Add",
        "change" => "Change",
        "delete" => "Delete",
        other => bail!("x-permission: {other:?} is not known"),
    };
    Ok(format!(
        "permission: Permission::{permission}, roles: &[{role:?}]"
    ))
}

fn params(document: &Value, operation: &Value) -> Result<String> {
    let mut out = String::from("&[");
    for param in operation["parameters"].as_array().into_iter().flatten() {
        if param["in"] != "query" {
            continue;
        }
        let name = param["name"]
            .as_str()
            .context("a parameter without a name")?;
        let mut schema = &param["schema"];
        if let Some(target) = ref_name(schema) {
            schema = &document["components"]["schemas"][target];
        }
        let types = (schema["type"].as_str(), schema["format"].as_str());
        let kind = match (types, param["x-read"].as_str()) {
            ((Some("integer"), _), Some("key")) => "Key",
            ((Some("integer"), _), Some("key-or-null")) => "KeyOrNull",
            ((Some("boolean"), _), Some("switch")) => "Switch",
            (_, Some(read)) => bail!("query parameter {name}: x-read {read:?} of {types:?}"),
            ((Some("integer"), _), _) => "Integer",
            ((Some("number"), _), _) => "Number",
            ((Some("boolean"), _), _) => "Boolean",
            ((Some("string"), Some("date")), _) => "Date",
            ((Some("string"), _), _) => "Text",
            _ => bail!("query parameter {name} of type {types:?}"),
        };
        let choices: Vec<_> = schema["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        out += &format!(
            "Param {{ name: {name:?}, kind: ParamKind::{kind}, choices: &{choices:?} }}, "
        );
    }
    out.push(']');
    Ok(out)
}

/// The document as progenitor reads it: every schema is a type of the models crate, and nothing is
/// left that progenitor would make a type of its own for.
pub fn client(document: &Value) -> Value {
    let mut view = with_success(document);
    for (name, schema) in view["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flatten()
    {
        strip(schema);
        let own_type = schema.get("properties").is_some()
            || schema.get("oneOf").is_some()
            || schema.get("enum").is_some();
        if let Some(map) = schema.as_object_mut().filter(|_| own_type) {
            let path = format!("ferrostock_models::{name}");
            map.insert(
                "x-rust-type".into(),
                json!({ "crate": "ferrostock-models", "version": "*", "path": path }),
            );
        }
    }
    for (_, item) in view["paths"].as_object_mut().into_iter().flatten() {
        strip(item);
    }
    view
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in [
                "maxLength",
                "minLength",
                "pattern",
                "minimum",
                "maximum",
                "default",
            ] {
                if map.get(key).is_some_and(|v| !v.is_object()) {
                    map.remove(key);
                }
            }
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Every operation's id.
pub fn operation_ids(document: &Value) -> BTreeSet<String> {
    operations(document)
        .filter_map(|(_, _, operation)| operation["operationId"].as_str())
        .map(str::to_owned)
        .collect()
}
