//! Compares the authored document with the one that dropshot derives from the compiled trait.
//!
//! dropshot knows neither security nor extensions, has fixed descriptions of responses and drops
//! trailing slashes; an array or a nullable type has no name of its own in Rust. Both documents are
//! brought to what Rust can say, then compared value by value. Permissions, which Rust says in the
//! table of operations, are compared with that.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::bundle::{METHODS, operations, ref_name};
use crate::routes::unmarked;
use crate::views;

/// Where the two documents differ, a line each.
pub fn differences(authored: &Value, derived: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let (mine, theirs) = (normal(authored), normal(derived));
    compare("", &mine, &theirs, &mut found);
    found
}

/// Where the table of operations differs from the document, a line each.
pub fn permissions(authored: &Value, table: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let rows: BTreeMap<&str, &Value> = table
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| (text(&row["id"]), row))
        .collect();
    for (path, method, operation) in operations(authored) {
        let id = text(&operation["operationId"]);
        let Some(row) = rows.get(id) else {
            found.push(format!("{id} is not in the table of operations"));
            continue;
        };
        if text(&row["path"]) != path || text(&row["method"]).to_lowercase() != method {
            found.push(format!(
                "{id} is {} {} in the table",
                row["method"], row["path"]
            ));
        }
        let scopes = views::scopes(operation);
        if row["scopes"] != json!(scopes) {
            found.push(format!("{id}: the table has the scopes {}", row["scopes"]));
        }
        let asked = &row["access"];
        if let Some(roles) = asked["roles"].as_array() {
            let permission = text(&asked["permission"]);
            let asked: Vec<_> = roles
                .iter()
                .map(|role| format!("{permission}:{}", text(role)))
                .collect();
            let authored = if operation["x-access"] == "role" {
                vec![text(&operation["x-permission"])]
            } else if operation["x-access"].is_null() {
                let of_roles = scopes.iter().map(|scope| scope.strip_prefix("r:"));
                of_roles.map(Option::unwrap_or_default).collect()
            } else {
                Vec::new()
            };
            if asked != authored {
                found.push(format!("{id}: the table asks for one of {asked:?}"));
            }
        } else if let Some(roles) = asked["staff"].as_array() {
            let permission = text(&asked["permission"]);
            let asked: Vec<_> = roles
                .iter()
                .map(|role| format!("{permission}:{}", text(role)))
                .collect();
            if operation["x-access"] != "staff"
                || json!(asked) != json!([operation["x-permission"]])
            {
                found.push(format!("{id}: the table asks staff for one of {asked:?}"));
            }
        } else if operation["x-access"] != *asked || !operation["x-permission"].is_null() {
            found.push(format!("{id}: the table lets in {asked}"));
        }
    }
    let authored = operations(authored).count();
    if rows.len() != authored {
        found.push(format!(
            "{} operations in the table, {authored} authored",
            rows.len()
        ));
    }
    found
}

fn normal(document: &Value) -> Value {
    let document = &views::with_success(document);
    let schemas = &document["components"]["schemas"];
    let mut paths = Map::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let path = unmarked(path);
        let into = paths
            .entry(path.trim_end_matches('/').to_owned())
            .or_insert_with(|| json!({}));
        for method in METHODS {
            if let (Some(operation), Some(map)) = (item.get(*method), into.as_object_mut()) {
                map.insert((*method).to_owned(), operation_facts(operation, schemas));
            }
        }
    }
    let only_told = views::only_told(document);
    let mut named = Map::new();
    for (name, schema) in schemas.as_object().into_iter().flatten() {
        // Used by name, an array or a scalar is inlined; an error's form is not Rust's to say, nor is
        // what no operation has.
        if has_name(schema) && name != "Error" && !only_told.contains(name) {
            named.insert(name.clone(), schema_facts(schema, schemas));
        }
    }
    json!({ "paths": sorted(paths), "schemas": sorted(named) })
}

/// Whether a schema is a type of its own in Rust.
fn has_name(schema: &Value) -> bool {
    ["properties", "oneOf", "anyOf", "enum"]
        .iter()
        .any(|key| schema.get(*key).is_some())
}

fn operation_facts(operation: &Value, schemas: &Value) -> Value {
    let mut params = Map::new();
    for param in operation["parameters"].as_array().into_iter().flatten() {
        // The functions that need a header ask for it; dropshot's traits don't name any.
        if param["in"] == "header" {
            continue;
        }
        let name = format!("{} {}", text(&param["in"]), text(&param["name"]));
        let mut schema = schema_facts(&param["schema"], schemas);
        // Nothing in a path or a query can be null; dropshot calls every `Option` nullable.
        schema.as_object_mut().map(|map| map.remove("nullable"));
        let facts = json!({
            "required": param["required"].as_bool().unwrap_or(false),
            "description": words(&param["description"]),
            "schema": schema,
        });
        params.insert(name, facts);
    }
    let mut responses = Map::new();
    for (code, response) in operation["responses"].as_object().into_iter().flatten() {
        let schema = &response["content"]["application/json"]["schema"];
        let facts = if code.starts_with('2') && !schema.is_null() {
            schema_facts(schema, schemas)
        } else {
            Value::Null
        };
        responses.insert(code.clone(), facts);
    }
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    json!({
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "summary": words(&operation["summary"]),
        "description": words(&operation["description"]),
        "parameters": sorted(params),
        "body": if body.is_null() { Value::Null } else { schema_facts(body, schemas) },
        "responses": sorted(responses),
    })
}

/// What Rust says of a schema: its type, constraints, properties; with references to types that
/// have no name of their own resolved.
fn schema_facts(schema: &Value, schemas: &Value) -> Value {
    let mut flat = schema.clone();
    // A reference in an allOf of one is the reference, with what stands beside it.
    if let Some([only]) = flat["allOf"].as_array().map(Vec::as_slice) {
        let only = only.clone();
        if let (Some(map), Some(target)) = (flat.as_object_mut(), only.as_object()) {
            map.remove("allOf");
            for (key, value) in target {
                map.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    if let Some(name) = ref_name(&flat) {
        let target = &schemas[name];
        if !has_name(target) {
            let mut merged = target.clone();
            if let (Some(into), Some(from)) = (merged.as_object_mut(), flat.as_object()) {
                into.remove("description");
                let own = from.iter().filter(|(key, _)| *key != "$ref");
                into.extend(own.map(|(key, value)| (key.clone(), value.clone())));
            }
            return schema_facts(&merged, schemas);
        }
    }
    let mut facts = Map::new();
    for key in ["$ref", "type", "format", "maxLength"] {
        // Addresses are text to Rust.
        if let Some(value) = flat
            .get(key)
            .filter(|v| !matches!(v.as_str(), Some("uri" | "email")))
        {
            facts.insert(key.into(), value.clone());
        }
    }
    for key in ["minimum", "maximum"] {
        if let Some(value) = flat[key].as_f64() {
            facts.insert(key.into(), json!(value));
        }
    }
    if flat["nullable"] == true {
        facts.insert("nullable".into(), json!(true));
    }
    if !flat["description"].is_null() {
        facts.insert("description".into(), words(&flat["description"]));
    }
    if let Some(items) = flat.get("items") {
        facts.insert("items".into(), schema_facts(items, schemas));
    }
    if let Some(values) = flat["enum"].as_array() {
        facts.insert("enum".into(), json!(values));
    }
    let choice = flat["oneOf"].as_array().or(flat["anyOf"].as_array());
    // An enum whose variants have comments is a choice of enums of one value each.
    let values: Option<Vec<Value>> = choice
        .map(|all| {
            all.iter()
                .map(|one| one["enum"].get(0).cloned())
                .collect::<Option<_>>()
        })
        .unwrap_or_default();
    if let (Some(values), Some([first, ..])) = (values, choice.map(Vec::as_slice)) {
        facts.insert("type".into(), first["type"].clone());
        facts.insert("enum".into(), json!(values));
    } else if let Some(choice) = choice {
        let alternatives: Vec<_> = choice
            .iter()
            .map(|one| {
                let mut facts = schema_facts(one, schemas);
                facts.as_object_mut().map(|map| map.remove("description"));
                facts
            })
            .collect();
        facts.insert("oneOf".into(), json!(alternatives));
    }
    if let Some(properties) = flat["properties"].as_object() {
        let mut required: Vec<_> = flat["required"].as_array().cloned().unwrap_or_default();
        if flat["x-partial"] == true {
            required.clear();
        }
        required.sort_by_key(ToString::to_string);
        facts.insert("required".into(), json!(required));
        let all: Map<_, _> = properties
            .iter()
            .map(|(name, property)| (name.clone(), schema_facts(property, schemas)))
            .collect();
        facts.insert("properties".into(), sorted(all));
    }
    Value::Object(facts)
}

fn sorted(map: Map<String, Value>) -> Value {
    Value::Object(
        map.into_iter()
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .collect(),
    )
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Text without its line breaks: Rust's doc comments are wrapped otherwise.
fn words(value: &Value) -> Value {
    json!(text(value).split_whitespace().collect::<Vec<_>>().join(" "))
}

fn compare(at: &str, mine: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (mine, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in a {
                match b.get(key) {
                    Some(other) => compare(&format!("{at}/{key}"), value, other, found),
                    None => found.push(format!("{at}/{key}: the server does not have it")),
                }
            }
            for key in b.keys().filter(|key| !a.contains_key(*key)) {
                found.push(format!("{at}/{key}: the document does not have it"));
            }
        }
        (a, b) if a != b => found.push(format!("{at}: the document says {a}, the server {b}")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document with one operation of each kind that matters here.
    fn document() -> Value {
        json!({
            "paths": {
                "/api/thing/": {
                    "get": {
                        "operationId": "thing_list", "tags": ["thing"], "summary": "List",
                        "security": [{ "oauth2": ["r:view:part"] }],
                        "parameters": [{
                            "name": "colour", "in": "query", "description": "Colour.",
                            "schema": { "type": "string" },
                        }],
                        "responses": { "200": { "description": "Things.", "content": {
                            "application/json": { "schema": {
                                "$ref": "#/components/schemas/Thing" } } } } },
                    },
                },
                "/api/open/": {
                    "get": {
                        "operationId": "open_retrieve", "tags": ["thing"], "summary": "Show",
                        "x-access": "anonymous", "security": [{}],
                        "responses": { "200": { "description": "A thing.", "content": {
                            "application/json": { "schema": {
                                "$ref": "#/components/schemas/Thing" } } } } },
                    },
                },
            },
            "components": { "schemas": { "Thing": {
                "type": "object", "description": "A thing.", "required": ["name"],
                "properties": {
                    "name": { "type": "string", "description": "Name.", "maxLength": 9 },
                    "size": { "type": "integer", "format": "int64", "description": "Size." },
                },
            } } },
        })
    }

    /// What is said when something is changed on the other side.
    fn said(change: impl FnOnce(&mut Value)) -> String {
        let authored = document();
        let mut other = authored.clone();
        change(&mut other);
        differences(&authored, &other).join("\n")
    }

    #[test]
    fn what_is_in_step_says_nothing() {
        assert_eq!(said(|_| {}), "");
    }

    #[test]
    fn a_field_more_or_less_is_found() {
        let thing = "/components/schemas/Thing/properties";
        let less = said(|other| {
            other
                .pointer_mut(thing)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove("size");
        });
        assert!(less.contains("size"), "{less}");
        let more = said(|other| {
            other.pointer_mut(thing).unwrap()["weight"] = json!({ "type": "number" });
        });
        assert!(more.contains("weight"), "{more}");
    }

    /// What `OPTIONS` alone tells of is no type of an operation; any other schema has to be.
    #[test]
    fn what_no_operation_has_is_found_unless_it_is_only_told_of() {
        let mut authored = document();
        let theirs = document();
        let told = json!({ "type": "object", "properties": {} });
        authored["components"]["schemas"]["Told"] = told;
        assert_eq!(differences(&authored, &theirs).len(), 1);
        authored["components"]["schemas"]["Thing"]["x-also-taken"] =
            json!({ "told": { "allOf": [{ "$ref": "#/components/schemas/Told" }] } });
        assert_eq!(differences(&authored, &theirs), [""; 0]);
    }

    #[test]
    fn another_type_is_found() {
        let found = said(|other| {
            let size = "/components/schemas/Thing/properties/size/type";
            *other.pointer_mut(size).unwrap() = json!("string");
        });
        assert!(found.contains("size"), "{found}");
    }

    #[test]
    fn another_required_flag_is_found() {
        let found = said(|other| {
            let required = "/components/schemas/Thing/required";
            *other.pointer_mut(required).unwrap() = json!(["name", "size"]);
        });
        assert!(
            found.contains("required") || found.contains("size"),
            "{found}"
        );
    }

    #[test]
    fn a_parameter_more_less_or_other_is_found() {
        let parameters = "/paths/~1api~1thing~1/get/parameters";
        let less = said(|other| *other.pointer_mut(parameters).unwrap() = json!([]));
        assert!(less.contains("colour"), "{less}");
        let kind = format!("{parameters}/0/schema/type");
        let other = said(|other| *other.pointer_mut(&kind).unwrap() = json!("integer"));
        assert!(other.contains("colour"), "{other}");
    }

    #[test]
    fn a_role_that_no_scope_names_is_compared() {
        let mut authored = document();
        let operation = &mut authored["paths"]["/api/thing/"]["get"];
        operation["x-access"] = json!("role");
        operation["x-permission"] = json!("view:stock");
        operation["security"] = json!([{ "oauth2": ["g:read"] }]);
        let found = |role: &str| {
            let rows = json!([
                { "id": "thing_list", "path": "/api/thing/", "method": "GET",
                  "scopes": ["g:read"], "access": { "permission": "view", "roles": [role] } },
                { "id": "open_retrieve", "path": "/api/open/", "method": "GET", "scopes": [],
                  "access": "anonymous" },
            ]);
            permissions(&authored, &rows)
        };
        assert_eq!(found("stock"), [""; 0]);
        assert_eq!(found("part").len(), 1);
    }

    /// The table that belongs to [`document`], with something changed.
    fn table(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut rows = json!([
            { "id": "thing_list", "path": "/api/thing/", "method": "GET",
              "scopes": ["r:view:part"],
              "access": { "permission": "view", "roles": ["part"] } },
            { "id": "open_retrieve", "path": "/api/open/", "method": "GET", "scopes": [],
              "access": "anonymous" },
        ]);
        change(&mut rows);
        permissions(&document(), &rows)
    }

    #[test]
    fn another_permission_is_found() {
        assert_eq!(table(|_| {}), Vec::<String>::new());
        let cases: [fn(&mut Value); 5] = [
            |rows| rows[0]["access"]["permission"] = json!("change"),
            |rows| rows[0]["access"]["roles"] = json!(["part", "stock"]),
            |rows| rows[0]["access"] = json!("anonymous"),
            |rows| rows[0]["scopes"] = json!([]),
            |rows| rows[1]["access"] = json!("authenticated"),
        ];
        for change in cases {
            assert_ne!(table(change), Vec::<String>::new());
        }
        let missing = table(|rows| {
            rows.as_array_mut().unwrap().pop();
        });
        assert!(
            missing.iter().any(|line| line.contains("open_retrieve")),
            "{missing:?}"
        );
    }
}
