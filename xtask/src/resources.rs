//! What the generators are told of plain resources: operations with `x-resource` call shared functions
//! with the resource that it names, and the models of these know rows and columns.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};

use crate::bundle::{operations, ref_name};
use crate::views::list;

/// The resource that serves an operation, unless it has a function of its own.
pub fn resource(operation: &Value) -> Option<&str> {
    operation["x-resource"]
        .as_str()
        .filter(|_| operation.get("x-handler").is_none())
}

/// The shared function that an operation of a resource calls, with its types.
pub fn action(
    path: &str,
    method: &str,
    operation: &Value,
    answer: Option<&str>,
) -> Result<Option<String>> {
    let Some(resource) = resource(operation) else {
        return Ok(None);
    };
    let of_one = path.ends_with("}/");
    let function = match (method, of_one) {
        ("get", false) => {
            let answer = answer.context("a list without an answer")?;
            return Ok(Some(format!(
                "list::<handlers::{resource}, models::{answer}>"
            )));
        }
        ("post", false) => "create",
        ("delete", false) => "bulk_destroy",
        ("get", true) => "retrieve",
        ("put", true) => "update",
        ("patch", true) => "partial_update",
        ("delete", true) => "destroy",
        _ => bail!("no shared function serves that: say x-handler"),
    };
    Ok(Some(format!("{function}::<handlers::{resource}>")))
}

/// Adds what the templates of models need.
pub fn extend(document: &Value, view: &mut Value) -> Result<()> {
    let rows = rows(document);
    let nested = nested(document, &rows);
    let bodies = bodies(document);
    let patches = patches(document)?;
    for (name, schema) in view["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flatten()
    {
        let row = rows.contains(name);
        let body = bodies.contains(name);
        if row || body {
            columns(schema).with_context(|| format!("schema {name}"))?;
        }
        for (flag, is) in [
            ("x-fs-row", row),
            ("x-fs-json", nested.contains(name)),
            ("x-fs-body", body),
        ] {
            if is {
                schema[flag] = json!(true);
            }
        }
        if let Some(patch) = patches.get(name) {
            let rest =
                rest(document, schema, patch).with_context(|| format!("{name} is no {patch}"))?;
            schema["x-fs-patch"] = json!(patch);
            schema["x-fs-patch-rest"] = json!(rest);
        }
    }
    Ok(())
}

/// The schemas of objects that are read from rows.
fn rows(document: &Value) -> BTreeSet<String> {
    let marked = schemas(document).filter(|(_, schema)| schema["x-row"] == true);
    let mut rows: BTreeSet<String> = marked.map(|(name, _)| name.clone()).collect();
    for (_, _, operation) in operations(document) {
        if operation["x-resource"].is_string()
            && let Some(name) = answer_of(operation)
        {
            let schema = &document["components"]["schemas"][&name];
            let choice = schema["oneOf"].as_array();
            if let Some((row, _)) = choice.and_then(|choice| list(document, choice)) {
                rows.insert(row);
            } else if schema["properties"].get("pk").is_some() {
                rows.insert(name);
            }
        }
    }
    rows
}

/// The schemas that properties of rows hold, which come as JSON.
fn nested(document: &Value, rows: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for row in rows {
        let properties = document["components"]["schemas"][row]["properties"].as_object();
        for (_, property) in properties.into_iter().flatten() {
            let named = ref_name(property)
                .or_else(|| property["allOf"].get(0).and_then(ref_name))
                .or_else(|| property.get("items").and_then(ref_name));
            found.extend(named.map(str::to_owned));
        }
    }
    found
}

/// The schemas of bodies that resources take.
fn bodies(document: &Value) -> BTreeSet<String> {
    operations(document)
        .filter(|(_, _, operation)| operation["x-resource"].is_string())
        .filter_map(|(_, _, operation)| body_of(operation))
        .filter(|name| name != "BulkSelection")
        .collect()
}

/// For the body that creates or replaces an object, the one that changes it.
fn patches(document: &Value) -> Result<BTreeMap<String, String>> {
    let mut by_resource: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    for (path, method, operation) in operations(document) {
        let one = path.ends_with("}/");
        let wanted = matches!((method, one), ("post", false) | ("put" | "patch", true));
        let Some(resource) = operation["x-resource"].as_str().filter(|_| wanted) else {
            continue;
        };
        if let Some(body) = body_of(operation) {
            by_resource
                .entry(resource)
                .or_default()
                .insert(method, body);
        }
    }
    let mut patches = BTreeMap::new();
    for (resource, bodies) in by_resource {
        let Some(patch) = bodies.get("patch") else {
            continue;
        };
        for method in ["post", "put"] {
            if let Some(create) = bodies.get(method) {
                let other = patches.insert(create.clone(), patch.clone());
                ensure!(
                    other.is_none_or(|other| other == *patch),
                    "{resource}: two schemas change what {create} creates"
                );
            }
        }
    }
    Ok(patches)
}

/// Says which column each property stands in.
fn columns(schema: &mut Value) -> Result<()> {
    let required: BTreeSet<String> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    let properties = schema["properties"]
        .as_object_mut()
        .context("no properties")?;
    for (name, property) in properties {
        let column = if name == "pk" {
            "id".to_owned()
        } else if property.get("x-related").is_some() {
            format!("{name}_id")
        } else {
            name.to_lowercase()
        };
        let plain = !matches!(property["type"].as_str(), Some("array" | "object"))
            && property.get("$ref").is_none()
            && property.get("allOf").is_none()
            && property["x-kind"] != "image upload"
            && property["x-kind"] != "file upload";
        let always = required.contains(name);
        let map: &mut Map<String, Value> = property.as_object_mut().context("no mapping")?;
        map.insert("x-fs-column".into(), json!(column));
        if plain {
            map.insert("x-fs-plain".into(), json!(true));
        }
        if always {
            map.insert("x-fs-always".into(), json!(true));
        }
    }
    Ok(())
}

/// What a patch has besides: `..Self::default()`, or nothing.
fn rest(document: &Value, create: &Value, patch: &str) -> Result<&'static str> {
    let patch = document["components"]["schemas"][patch]["properties"]
        .as_object()
        .context("the patch has no properties")?;
    let create = create["properties"]
        .as_object()
        .context("the body has no properties")?;
    for name in create.keys() {
        ensure!(patch.contains_key(name), "{name} can't be changed");
    }
    Ok(if patch.len() == create.len() {
        ""
    } else {
        "..Self::default()"
    })
}

/// The table of resources, as Rust.
pub fn registry(document: &Value) -> String {
    let mut resources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (_, _, operation) in operations(document) {
        if let (Some(resource), Some(id)) = (
            operation["x-resource"].as_str(),
            operation["operationId"].as_str(),
        ) {
            resources.entry(resource).or_default().push(id);
        }
    }
    let mut out = String::from(
        "// Generated from api-spec by `cargo xtask generate`. Do not edit.\n\n\
         //! The resources that the document names.\n\n\
         use ferrostock_kernel::resource::{Registered, Registry};\n\n\
         /// All of them.\n\
         pub static REGISTRY: Registry = Registry(&[\n",
    );
    for (resource, operations) in resources {
        out += &format!(
            "Registered {{ resource: &crate::{resource}, operations: &{operations:?} }},\n"
        );
    }
    out += "]);\n";
    out
}

fn schemas(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let schemas = document["components"]["schemas"].as_object();
    schemas.into_iter().flatten()
}

fn body_of(operation: &Value) -> Option<String> {
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    ref_name(body).map(str::to_owned)
}

fn answer_of(operation: &Value) -> Option<String> {
    let responses = operation["responses"].as_object()?;
    let (_, success) = responses.iter().find(|(code, _)| code.starts_with('2'))?;
    let schema = &success["content"]["application/json"]["schema"];
    ref_name(schema).map(str::to_owned)
}
