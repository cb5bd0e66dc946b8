//! Schemas that follow from another one.
//!
//! A resource is authored once, with every property as requests have it, and says under `x-derives`
//! which schemas follow: `create` and `patch` are what a request may hold, `list` is the answer of a
//! list. The schema itself becomes what an answer holds.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};

use crate::bundle::SCHEMAS;

/// Words that bind requests; answers have them as extensions, of which `OPTIONS` tells.
const OF_REQUESTS: [(&str, &str); 4] = [
    ("maxLength", "x-max-length"),
    ("minLength", "x-min-length"),
    ("minimum", "x-min-value"),
    ("maximum", "x-max-value"),
];

/// The schemas, with those that follow from them.
///
/// # Errors
/// A schema from which nothing can follow, or one that is authored though it follows from another.
pub fn derive(schemas: &Map<String, Value>) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for (name, schema) in schemas {
        if schema.get("x-derives").is_none() {
            out.insert(name.clone(), schema.clone());
            continue;
        }
        let family = family(name, schema).with_context(|| format!("schema {name}"))?;
        for (member, schema) in family {
            ensure!(
                member == *name || !schemas.contains_key(&member),
                "schema {member} is authored, and follows from {name}"
            );
            out.insert(member, schema);
        }
    }
    Ok(out)
}

/// What an answer holds, and the schemas that follow.
fn family(name: &str, schema: &Value) -> Result<Vec<(String, Value)>> {
    ensure!(
        schema.get("required").is_none(),
        "x-required and x-listed say what is required, where x-derives is"
    );
    let kinds = schema["x-derives"]
        .as_array()
        .context("x-derives is a list")?;
    let about = schema["description"].as_str().unwrap_or_default();
    let about = about
        .chars()
        .take(1)
        .flat_map(char::to_lowercase)
        .chain(about.chars().skip(1))
        .collect::<String>();
    let mut writable = false;
    let mut follow = Vec::new();
    for kind in kinds {
        match kind.as_str() {
            Some("create") => {
                let text = format!("What a request to create or replace it holds: {about}");
                follow.push((format!("{name}Create"), request(schema, &text, true)?));
                writable = true;
            }
            Some("patch") => {
                let text = format!("What a request to change some of it holds: {about}");
                follow.push((format!("{name}Patch"), request(schema, &text, false)?));
                writable = true;
            }
            Some("list") => follow.extend(list(name)),
            _ => bail!("x-derives {kind} is none that is known"),
        }
    }
    let mut all = vec![(name.to_owned(), answer(schema, writable)?)];
    all.extend(follow);
    Ok(all)
}

/// The properties of a schema.
fn properties(schema: &Value) -> Result<&Map<String, Value>> {
    schema["properties"]
        .as_object()
        .context("only objects can be derived from")
}

/// What an answer holds: all but what is `writeOnly`, of which `OPTIONS` tells wherever such an object
/// is shown, unless only creations read it. Every answer has a property unless it says when (`x-listed`).
fn answer(schema: &Value, writable: bool) -> Result<Value> {
    let mut required = Vec::new();
    let mut shown = Map::new();
    let mut taken = Map::new();
    for (name, property) in properties(schema)? {
        if property["writeOnly"] == true {
            if property["x-on-creation"] != true {
                taken.insert(name.clone(), requested(property)?.into());
            }
            continue;
        }
        if property.get("x-listed").is_none() {
            required.push(json!(name));
        }
        let property = property.as_object().context("a property is a mapping")?;
        shown.insert(name.clone(), answered(property, writable).into());
    }
    let mut out = schema.as_object().cloned().unwrap_or_default();
    for key in ["x-derives", "properties"] {
        out.shift_remove(key);
    }
    if !taken.is_empty() {
        out.insert("x-also-taken".into(), taken.into());
    }
    if !required.is_empty() {
        out.insert("required".into(), required.into());
    }
    out.insert("properties".into(), shown.into());
    Ok(out.into())
}

/// A property as answers have it.
fn answered(property: &Map<String, Value>, writable: bool) -> Map<String, Value> {
    let mut out = property.clone();
    let read_only = out.shift_remove("readOnly").is_some();
    let mut later = Map::new();
    for (word, extension) in OF_REQUESTS {
        if let Some(bound) = out.shift_remove(word) {
            later.insert(extension.into(), bound);
        }
    }
    if writable && !read_only {
        later.insert("x-writable".into(), json!(true));
    }
    if let Some(required) = out.shift_remove("x-required") {
        later.insert("x-required".into(), required);
    }
    if out.get("x-listed") == Some(&json!(false)) {
        out.shift_remove("x-listed");
    }
    out.extend(later);
    with_default(out)
}

/// What a request may hold: all but what is `readOnly`.
fn request(schema: &Value, about: &str, whole: bool) -> Result<Value> {
    let mut required = Vec::new();
    let mut taken = Map::new();
    for (name, property) in properties(schema)? {
        if property["readOnly"] == true {
            continue;
        }
        if whole && property["x-required"] == true {
            required.push(json!(name));
        }
        taken.insert(name.clone(), requested(property)?.into());
    }
    let mut out = Map::new();
    out.insert("description".into(), json!(about));
    if !required.is_empty() {
        out.insert("required".into(), required.into());
    }
    out.insert("type".into(), json!("object"));
    out.insert("properties".into(), taken.into());
    Ok(out.into())
}

/// A property as requests have it.
fn requested(property: &Value) -> Result<Map<String, Value>> {
    let mut out = property
        .as_object()
        .context("a property is a mapping")?
        .clone();
    for key in ["writeOnly", "x-required", "x-listed", "x-shows"] {
        out.shift_remove(key);
    }
    Ok(with_default(out))
}

/// `default` as an extension: progenitor would send it whenever a caller leaves the property out.
fn with_default(property: Map<String, Value>) -> Map<String, Value> {
    property
        .into_iter()
        .map(|(key, value)| match key.as_str() {
            "default" => ("x-default".into(), value),
            _ => (key, value),
        })
        .collect()
}

/// The answer of a list: a page or a bare array.
fn list(name: &str) -> [(String, Value); 3] {
    let to = |schema: String| json!({ "$ref": format!("{SCHEMAS}{schema}") });
    let (array, page) = (format!("{name}Array"), format!("{name}Page"));
    let row = to(name.to_owned());
    let address = |which: &str| {
        json!({
            "type": "string", "nullable": true,
            "description": format!("Address of the {which} page."),
        })
    };
    let choice = json!({
        "description": "A page when a limit is given, else a bare array.",
        "oneOf": [to(array.clone()), to(page.clone())],
    });
    let rows = json!({
        "type": "array",
        "description": "All rows, when no limit is given.",
        "items": row,
    });
    let one = json!({
        "type": "object",
        "description": "One page of rows, when a limit is given.",
        "required": ["count", "next", "previous", "results"],
        "properties": {
            "count": {
                "type": "integer", "format": "int64",
                "description": "Number of rows on all pages.",
            },
            "next": address("next"),
            "previous": address("previous"),
            "results": { "type": "array", "items": row, "description": "The rows of this page." },
        },
    });
    [
        (array, rows),
        (page, one),
        (format!("{name}ListAnswer"), choice),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn derived(thing: Value) -> Result<Value> {
        let mut schemas = Map::new();
        schemas.insert("Thing".into(), thing);
        derive(&schemas).map(Value::from)
    }

    fn thing(derives: &Value, property: &Value) -> Value {
        json!({
            "type": "object", "description": "A thing.", "x-derives": derives,
            "properties": {
                "pk": { "type": "integer", "format": "int64", "readOnly": true },
                "field": property,
            },
        })
    }

    #[test]
    fn a_property_is_said_once() -> Result<()> {
        let text = json!({ "type": "string", "maxLength": 9, "default": "x", "x-required": true });
        let all = derived(thing(&json!(["create", "patch", "list"]), &text))?;
        assert_eq!(
            all["Thing"],
            json!({
                "type": "object", "description": "A thing.", "required": ["pk", "field"],
                "properties": {
                    "pk": { "type": "integer", "format": "int64" },
                    "field": { "type": "string", "x-default": "x", "x-max-length": 9,
                        "x-writable": true, "x-required": true },
                },
            })
        );
        let taken = json!({ "field": { "type": "string", "maxLength": 9, "x-default": "x" } });
        assert_eq!(
            all["ThingCreate"],
            json!({
                "description": "What a request to create or replace it holds: a thing.",
                "required": ["field"], "type": "object", "properties": taken,
            })
        );
        assert_eq!(
            all["ThingPatch"],
            json!({
                "description": "What a request to change some of it holds: a thing.",
                "type": "object", "properties": taken,
            })
        );
        assert_eq!(
            all["ThingArray"]["items"]["$ref"],
            format!("{SCHEMAS}Thing")
        );
        assert_eq!(
            all["ThingPage"]["properties"]["results"]["items"],
            all["ThingArray"]["items"]
        );
        assert_eq!(
            all["ThingListAnswer"]["oneOf"][1]["$ref"],
            format!("{SCHEMAS}ThingPage")
        );
        Ok(())
    }

    #[test]
    fn what_only_one_side_has_is_not_on_the_other() -> Result<()> {
        let secret = json!({ "type": "string", "writeOnly": true });
        let all = derived(thing(&json!(["patch"]), &secret))?;
        assert_eq!(all["Thing"]["required"], json!(["pk"]));
        assert_eq!(all["Thing"]["properties"].get("field"), None);
        assert_eq!(
            all["Thing"]["x-also-taken"],
            json!({ "field": { "type": "string" } })
        );
        assert_eq!(
            all["ThingPatch"]["properties"],
            json!({ "field": { "type": "string" } })
        );
        assert_eq!(all.get("ThingCreate"), None);
        Ok(())
    }

    #[test]
    fn what_is_not_in_every_answer_is_not_required() -> Result<()> {
        for (listed, said) in [(json!(false), None), (json!(true), Some(&json!(true)))] {
            let detail = json!({ "type": "string", "readOnly": true, "x-listed": listed });
            let all = derived(thing(&json!(["list"]), &detail))?;
            assert_eq!(all["Thing"]["required"], json!(["pk"]));
            assert_eq!(all["Thing"]["properties"]["field"].get("x-listed"), said);
        }
        Ok(())
    }

    #[test]
    fn what_can_not_follow_is_refused() {
        let text = json!({ "type": "string" });
        assert!(derived(thing(&json!(["sketch"]), &text)).is_err());
        let mut strict = thing(&json!(["list"]), &text);
        strict["required"] = json!(["field"]);
        assert!(derived(strict).is_err());
        let mut twice = Map::new();
        twice.insert("Thing".into(), thing(&json!(["patch"]), &text));
        twice.insert("ThingPatch".into(), json!({ "type": "object" }));
        assert!(derive(&twice).is_err());
    }
}
