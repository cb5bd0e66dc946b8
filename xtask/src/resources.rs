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
    // A variable besides the object's own key is that of the object that it stands below.
    let below = match path.matches('{').count() - usize::from(of_one) {
        0 => "",
        1 => "below::",
        _ => bail!("resources stand below one other at most: say x-handler"),
    };
    let function = match (method, of_one) {
        ("get", false) => {
            let answer = answer.context("a list without an answer")?;
            return Ok(Some(format!(
                "{below}list::<handlers::{resource}, models::{answer}>"
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
    Ok(Some(format!("{below}{function}::<handlers::{resource}>")))
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

/// The schemas of bodies whose values resources take: those that change an object, as all others are
/// made into one.
fn bodies(document: &Value) -> BTreeSet<String> {
    operations(document)
        .filter(|(path, method, operation)| {
            *method == "patch" && of_one(path).is_some() && operation["x-resource"].is_string()
        })
        .filter_map(|(_, _, operation)| body_of(operation))
        .collect()
}

/// For each body that creates, replaces or changes one or several objects, the one that changes one.
fn patches(document: &Value) -> Result<BTreeMap<String, String>> {
    let mut patch_of: BTreeMap<&str, String> = BTreeMap::new();
    for (path, method, operation) in operations(document) {
        if let (Some(list), "patch", Some(body)) = (of_one(path), method, body_of(operation)) {
            patch_of.insert(list, body);
        }
    }
    let mut patches = BTreeMap::new();
    for (path, _, operation) in operations(document) {
        let list = of_one(path).unwrap_or(path);
        let (Some(patch), Some(body)) = (patch_of.get(list), body_of(operation)) else {
            continue;
        };
        // Of plain resources all bodies have to fit, of others those that do are told of.
        let fits = fits(document, &body, patch);
        ensure!(
            fits || resource(operation).is_none() || body == "BulkSelection",
            "{path}: {body} sets what {patch} does not change"
        );
        if fits && body != *patch {
            let other = patches.insert(body.clone(), patch.clone());
            ensure!(
                other.is_none_or(|other| other == *patch),
                "{path}: two schemas change what {body} sets"
            );
        }
    }
    Ok(patches)
}

/// The path of the list of the object that a path is about.
fn of_one(path: &str) -> Option<&str> {
    let (list, _) = path.strip_suffix("}/")?.rsplit_once('{')?;
    Some(list)
}

/// Whether a patch changes all that a body sets. Which objects a request is about (`items`) is no change
/// of these.
fn fits(document: &Value, body: &str, patch: &str) -> bool {
    let properties = |name: &str| document["components"]["schemas"][name]["properties"].as_object();
    let (Some(body), Some(patch)) = (properties(body), properties(patch)) else {
        return false;
    };
    let mut set = body.keys().filter(|name| *name != "items").peekable();
    set.peek().is_some() && set.all(|name| patch.contains_key(name))
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

/// What a patch has besides: `..Self::default()`, or nothing. Marks what it takes of the body.
fn rest(document: &Value, body: &mut Value, patch: &str) -> Result<&'static str> {
    let patch = document["components"]["schemas"][patch]["properties"]
        .as_object()
        .context("the patch has no properties")?;
    let body = body["properties"]
        .as_object_mut()
        .context("the body has no properties")?;
    let mut taken = 0;
    for (name, property) in body {
        if patch.contains_key(name) {
            property["x-fs-patched"] = json!(true);
            taken += 1;
        }
    }
    Ok(if taken == patch.len() {
        ""
    } else {
        "..Self::default()"
    })
}

/// The table of resources, as Rust, for the crate that has the modules `domains`; the others are in the layer
/// below.
pub fn registry(document: &Value, domains: &BTreeSet<String>) -> String {
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
        let module = resource.split("::").next().unwrap_or(resource);
        let owner = if domains.contains(module) {
            "crate"
        } else {
            "ferrostock_identity"
        };
        out += &format!(
            "Registered {{ resource: &{owner}::{resource}, operations: &{operations:?} }},\n"
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
