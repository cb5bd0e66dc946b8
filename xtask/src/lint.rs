//! Rules of the document that no schema language states, so that openapi-generator, dropshot and
//! progenitor understand the same thing by it. `docs/adding-an-operation.md` says why each exists.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::bundle::{operations, ref_name};
use crate::views;

/// Where the contract has paths without a last slash.
const WITHOUT_SLASH: [&str; 3] = [
    "/api/auth/v1/",
    "/api/system-internal/observability/end",
    "/api/version-text",
];

/// Fails with every rule that the document breaks.
pub fn lint(document: &Value) -> Result<()> {
    let found = findings(document);
    if found.is_empty() {
        return Ok(());
    }
    bail!(
        "the document breaks {} rule(s):\n  {}",
        found.len(),
        found.join("\n  ")
    )
}

/// What is wrong, a line each.
pub fn findings(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    for (path, method, operation) in operations(document) {
        let mut say = |what: &str| found.push(format!("{method} {path}: {what}"));
        match operation["operationId"].as_str() {
            Some(id) if ids.insert(id.to_owned()) => {}
            Some(_) => say("its operationId is another operation's too"),
            None => say("no operationId"),
        }
        if operation["tags"]
            .as_array()
            .is_none_or(|tags| tags.len() != 1)
        {
            say("not exactly one tag");
        }
        for key in ["summary", "description", "x-view"] {
            if operation[key].as_str().is_none_or(str::is_empty) {
                say(&format!("no {key}"));
            }
        }
        let served = ["x-handler", "x-resource"];
        if served
            .iter()
            .all(|key| operation[*key].as_str().is_none_or(str::is_empty))
        {
            say("neither x-handler nor x-resource");
        }
        if operation["security"].as_array().is_none_or(Vec::is_empty) {
            say("no security");
        }
        if operation["x-access"].is_null()
            && !views::scopes(operation)
                .iter()
                .any(|scope| scope.starts_with("r:"))
        {
            say("neither x-access nor a scope that names a role");
        }
        if !path.ends_with('/') && !WITHOUT_SLASH.iter().any(|known| path.starts_with(known)) {
            say("the path does not end with a slash");
        }
        lint_responses(operation, &mut say);
        if let Some(content) = operation["requestBody"]["content"].as_object()
            && (content.len() != 1
                || ref_name(&content.values().next().cloned().unwrap_or_default()["schema"])
                    .is_none())
        {
            say("a request has one content type and a named schema");
        }
        for param in operation["parameters"].as_array().into_iter().flatten() {
            let name = param["name"].as_str().unwrap_or_default();
            if param["description"].as_str().is_none_or(str::is_empty) {
                say(&format!("parameter {name} has no description"));
            }
            lint_property(name, &param["schema"], &mut say);
        }
    }
    for (name, schema) in document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
    {
        lint_schema(name, schema, &mut found);
    }
    found
}

fn lint_responses(operation: &Value, say: &mut dyn FnMut(&str)) {
    let responses = operation["responses"].as_object();
    let codes: Vec<&str> = responses
        .into_iter()
        .flatten()
        .map(|(code, _)| code.as_str())
        .collect();
    let successes = codes.iter().filter(|code| code.starts_with('2')).count();
    if operation["x-only-refuses"] == true {
        if successes != 0 {
            say("x-only-refuses and a success response");
        }
    } else if successes != 1 {
        say("not exactly one success response");
    }
    for needed in ["4XX", "5XX"] {
        if !codes.contains(&needed) {
            say(&format!("no {needed} response"));
        }
    }
    for (code, response) in responses.into_iter().flatten() {
        let schema = &response["content"]["application/json"]["schema"];
        if code.starts_with('2') && code != "204" && ref_name(schema).is_none() {
            say(&format!("response {code} has no named schema"));
        }
    }
}

fn lint_schema(name: &str, schema: &Value, found: &mut Vec<String>) {
    let mut say = |what: &str| found.push(format!("schema {name}: {what}"));
    if schema["description"].as_str().is_none_or(str::is_empty) {
        say("no description");
    }
    if schema.get("title").is_some() {
        say("a title makes progenitor write code that does not compile");
    }
    let values = schema["enum"].as_array().map_or(0, Vec::len);
    if values > 0
        && schema["x-enum-varnames"]
            .as_array()
            .is_none_or(|names| names.len() != values)
    {
        say("an enum has one x-enum-varnames for each value");
    }
    for (property, inner) in schema["properties"].as_object().into_iter().flatten() {
        if inner["description"].as_str().is_none_or(str::is_empty) {
            say(&format!("{property} has no description"));
        }
        lint_property(property, inner, &mut say);
    }
    let properties = &schema["properties"];
    for required in schema["required"].as_array().into_iter().flatten() {
        if required
            .as_str()
            .is_none_or(|name| properties.get(name).is_none())
        {
            say(&format!("{required} is required, but no property"));
        }
    }
}

fn lint_property(name: &str, schema: &Value, say: &mut dyn FnMut(&str)) {
    if schema["type"] == "integer" && schema["format"] != "int64" {
        say(&format!("{name}: an integer has the format int64"));
    }
    for key in ["title", "default", "readOnly", "writeOnly"] {
        if schema.get(key).is_some() {
            say(&format!("{name}: no {key}"));
        }
    }
    for key in ["properties", "oneOf", "anyOf", "enum"] {
        if schema.get(key).is_some() {
            say(&format!("{name}: {key} belongs into a schema of its own"));
        }
    }
    if schema.get("$ref").is_some() && schema.as_object().is_some_and(|map| map.len() > 1) {
        say(&format!(
            "{name}: what stands beside a $ref is ignored; use allOf"
        ));
    }
    if let Some(items) = schema.get("items") {
        lint_property(&format!("{name}[]"), items, say);
    }
}
