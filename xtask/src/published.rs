//! The document as clients read it.
//!
//! What the server needs to know beyond OpenAPI stands in `x-` extensions. Some of them say more than
//! the words of JSON Schema beside them, or otherwise: `x-type: Minute` is no RFC 3339, a `format`
//! does not hold for the empty text that `x-blank` lets in. Here they become words of JSON Schema, so
//! that whoever checks requests and answers against the document finds it true. What the tools generate from the
//! authored document is not touched.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::bundle::{METHODS, ref_name};
use crate::{refusals, views};

/// A time to the minute, as answers have it.
const MINUTE: &str = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$";
/// Text that holds more than blanks.
const NOT_BLANK: &str = r"\S";

/// The document with its extensions said in JSON Schema.
pub fn published(document: &Value) -> Value {
    let mut out = document.clone();
    let bodies = views::shown(document, false);
    let answers = views::answers(document);
    for (name, schema) in mapping(&mut out["components"]["schemas"]) {
        let part = Part {
            of_body: bodies.contains(name),
            of_answer: answers.contains(name),
        };
        for (_, property) in schema.get_mut("properties").into_iter().flat_map(mapping) {
            say(property, part);
        }
    }
    for (_, item) in mapping(&mut out["paths"]) {
        for (_, operation) in mapping(item).filter(|(method, _)| METHODS.contains(&method.as_str()))
        {
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            if ref_name(body).is_some_and(|name| may_be_missing(document, name)) {
                operation["requestBody"]["required"] = json!(false);
            }
        }
    }
    refusals::say(&mut out);
    out
}

/// Of what a schema is part.
#[derive(Clone, Copy)]
struct Part {
    of_body: bool,
    of_answer: bool,
}

fn mapping(value: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    value.as_object_mut().into_iter().flatten()
}

/// A body that needs no field need not be there at all; one that picks several objects (`items`) must.
fn may_be_missing(document: &Value, name: &str) -> bool {
    let schema = &document["components"]["schemas"][name];
    let needs = schema["required"]
        .as_array()
        .is_some_and(|all| !all.is_empty());
    !needs && schema["properties"].get("items").is_none()
}

fn say(property: &mut Value, part: Part) {
    if let Some(items) = property.get_mut("items") {
        say(items, part);
    }
    let is = |key: &str, word: &str| property[key] == word;
    let blank = property["x-blank"] == true;
    let upload = is("x-kind", "image upload") || is("x-kind", "file upload");
    let removable = upload && property["nullable"] == true;
    let addressed = is("format", "email") || is("format", "uri");
    let Some(map) = property.as_object_mut() else {
        return;
    };
    if part.of_body && !part.of_answer && map.get("x-allow-null") == Some(&json!(false)) {
        map.remove("nullable");
    }
    if map.get("x-type") == Some(&json!("Money")) {
        if part.of_body {
            decimal(map);
        }
        money(map);
    } else if map.get("x-type") == Some(&json!("Minute")) {
        map.remove("format");
        map.insert("pattern".into(), json!(MINUTE));
    } else if removable && part.of_body && !part.of_answer {
        // A file can only come in a form; JSON can take the one that is there away.
        map.remove("format");
        map.insert("enum".into(), json!([null]));
    } else if addressed && blank {
        or_empty(map);
    } else if part.of_body && !upload {
        choices(map, blank);
        bounds(map);
        if map.get("format") == Some(&json!("decimal")) {
            decimal(map);
        } else if !blank && map.get("x-kind") == Some(&json!("password")) {
            map.entry("minLength").or_insert(json!(1));
        } else if !blank && is_text(map) {
            map.insert("pattern".into(), json!(NOT_BLANK));
        }
    }
}

/// A number in answers, a number or its text in requests.
fn money(map: &mut Map<String, Value>) {
    let text = taken(map, &["type", "format", "pattern"]);
    map.insert("oneOf".into(), json!([{ "type": "number" }, text]));
}

/// What has a format, or is empty.
fn or_empty(map: &mut Map<String, Value>) {
    let formatted = taken(map, &["type", "format", "maxLength"]);
    map.insert(
        "oneOf".into(),
        json!([formatted, { "type": "string", "enum": [""] }]),
    );
}

/// These members, which are in the map no more.
fn taken(map: &mut Map<String, Value>, keys: &[&str]) -> Map<String, Value> {
    let value = |key: &&str| Some(((*key).to_owned(), map.remove(*key)?));
    keys.iter().filter_map(value).collect()
}

/// The texts that a field offers are the only ones that it takes.
fn choices(map: &mut Map<String, Value>, blank: bool) {
    let Some(pairs) = map.get("x-choices").and_then(Value::as_array) else {
        return;
    };
    let mut values: BTreeSet<&str> = pairs.iter().filter_map(|pair| pair[0].as_str()).collect();
    if map.get("type") != Some(&json!("string")) || values.len() != pairs.len() {
        return;
    }
    if blank {
        values.insert("");
    }
    let mut values: Vec<Value> = values.into_iter().map(Value::from).collect();
    if map.get("nullable") == Some(&json!(true)) {
        values.push(Value::Null);
    }
    map.insert("enum".into(), values.into());
}

/// The least and the largest number.
fn bounds(map: &mut Map<String, Value>) {
    if !matches!(
        map.get("type").and_then(Value::as_str),
        Some("integer" | "number")
    ) {
        return;
    }
    for (extension, key) in [("x-min-value", "minimum"), ("x-max-value", "maximum")] {
        if let Some(bound) = map.get(extension).cloned() {
            map.entry(key).or_insert(bound);
        }
    }
}

/// The text of a number with no more digits than there is room for.
fn decimal(map: &mut Map<String, Value>) {
    let number = |key: &str| map.get(key).and_then(Value::as_u64);
    let (Some(digits), Some(places)) = (number("x-max-digits"), number("x-decimal-places")) else {
        return;
    };
    let sign = if map.get("x-min-value") == Some(&json!(0)) {
        ""
    } else {
        "-?"
    };
    let pattern = format!(
        r"^{sign}\d{{1,{}}}(\.\d{{1,{places}}})?$",
        digits.saturating_sub(places)
    );
    map.insert("pattern".into(), json!(pattern));
}

/// Whether it is plain text, whose blanks a form trims.
fn is_text(map: &Map<String, Value>) -> bool {
    let plain = [
        "format",
        "enum",
        "pattern",
        "minLength",
        "x-choices",
        "x-related",
    ]
    .iter()
    .all(|key| !map.contains_key(*key));
    let kind = map.get("x-kind").and_then(Value::as_str);
    let trimmed = kind.is_none_or(|kind| matches!(kind, "string" | "slug"));
    plain && trimmed && map.get("type") == Some(&json!("string"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(property: &Value) -> Value {
        let operation = json!({
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Thing" } } } },
            "responses": { "204": {} },
        });
        let document = json!({
            "paths": { "/api/thing/": { "patch": operation } },
            "components": { "schemas": { "Thing": {
                "type": "object", "properties": { "field": property } } } },
        });
        let out = published(&document);
        assert_eq!(
            out["paths"]["/api/thing/"]["patch"]["requestBody"]["required"],
            json!(false)
        );
        out["components"]["schemas"]["Thing"]["properties"]["field"].clone()
    }

    #[test]
    fn extensions_become_words_of_json_schema() {
        let cases = [
            (
                json!({ "type": "string", "format": "decimal", "x-type": "Money" }),
                json!({ "x-type": "Money",
                    "oneOf": [{ "type": "number" }, { "type": "string", "format": "decimal" }] }),
            ),
            (
                json!({ "type": "string", "format": "date-time", "x-type": "Minute" }),
                json!({ "type": "string", "pattern": MINUTE, "x-type": "Minute" }),
            ),
            (
                json!({ "type": "string", "format": "email", "maxLength": 9, "x-blank": true }),
                json!({ "x-blank": true, "oneOf": [
                    { "type": "string", "format": "email", "maxLength": 9 },
                    { "type": "string", "enum": [""] }] }),
            ),
            (
                json!({ "type": "string", "nullable": true, "x-kind": "image upload" }),
                json!({ "type": "string", "nullable": true, "x-kind": "image upload",
                    "enum": [null] }),
            ),
            (
                json!({ "type": "string", "x-blank": true, "x-choices": [["b", "B"], ["a", "A"]] }),
                json!({ "type": "string", "x-blank": true, "x-choices": [["b", "B"], ["a", "A"]],
                    "enum": ["", "a", "b"] }),
            ),
            (
                json!({ "type": "string" }),
                json!({ "type": "string", "pattern": NOT_BLANK }),
            ),
            (
                json!({ "type": "boolean", "nullable": true, "x-allow-null": false }),
                json!({ "type": "boolean", "x-allow-null": false }),
            ),
            (
                json!({ "type": "string", "x-kind": "password" }),
                json!({ "type": "string", "x-kind": "password", "minLength": 1 }),
            ),
            (
                json!({ "type": "integer", "x-min-value": 0, "x-max-value": 9 }),
                json!({ "type": "integer", "x-min-value": 0, "x-max-value": 9,
                    "minimum": 0, "maximum": 9 }),
            ),
            (
                json!({ "type": "string", "format": "decimal", "x-min-value": 0,
                    "x-max-digits": 5, "x-decimal-places": 2 }),
                json!({ "type": "string", "format": "decimal", "x-min-value": 0,
                    "x-max-digits": 5, "x-decimal-places": 2,
                    "pattern": r"^\d{1,3}(\.\d{1,2})?$" }),
            ),
        ];
        for (authored, expected) in cases {
            assert_eq!(schema(&authored), expected);
        }
    }

    #[test]
    fn what_is_true_already_stays() {
        for same in [
            json!({ "type": "string", "x-blank": true }),
            json!({ "type": "string", "format": "date" }),
            json!({ "type": "integer", "x-choices": [[10, "OK"]] }),
        ] {
            assert_eq!(schema(&same), same);
        }
    }
}
