//! Field tables: what the document says of each property, written as Rust literals.
//!
//! The literals reach the generator's templates as extensions, because a template can neither
//! escape a string for Rust nor tell one kind of schema from another.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::bundle::ref_name;

/// The name of the constant table of a schema's fields.
pub fn table_name(schema: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = schema.chars().collect();
    for (i, c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|j| chars[j]);
        let next_lower = chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && before.is_some_and(|b| !b.is_ascii_uppercase() || next_lower) {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// The fields of an object schema as the literal of a `&[Field]`.
///
/// A schema that no request holds (`in_body` false) has fields that can only be read, unless the
/// document says that another operation takes them (`x-writable`).
pub fn fields(document: &Value, schema: &Value, in_body: bool) -> Result<String> {
    let mut out = String::from("&[");
    let required = schema["required"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let required = required.iter().any(|r| r == name);
        out += &field(document, name, property, required, in_body)
            .with_context(|| format!("property {name}"))?;
        out.push(',');
    }
    // What is sent with such an object is told of wherever one is shown, whatever a client asks for.
    for (name, property) in schema["x-also-taken"].as_object().into_iter().flatten() {
        let mut property = property.clone();
        property["x-listed"] = Value::Bool(true);
        out += &field(document, name, &property, false, true)
            .with_context(|| format!("property {name}"))?;
        out.push(',');
    }
    out.push(']');
    Ok(out)
}

/// The schema that a property stands for: itself with what its reference says added.
fn resolved(document: &Value, property: &Value) -> Value {
    let target = ref_name(property).or_else(|| property["allOf"].get(0).and_then(ref_name));
    let Some(target) = target else {
        return property.clone();
    };
    let mut merged = document["components"]["schemas"][target].clone();
    if let (Some(into), Some(from)) = (merged.as_object_mut(), property.as_object()) {
        // What the target says of itself is not what the property means.
        into.remove("description");
        into.entry("x-schema")
            .or_insert_with(|| Value::String(target.into()));
        for (key, value) in from
            .iter()
            .filter(|(key, _)| *key != "$ref" && *key != "allOf")
        {
            into.insert(key.clone(), value.clone());
        }
    }
    merged
}

fn field(
    document: &Value,
    name: &str,
    property: &Value,
    required: bool,
    in_body: bool,
) -> Result<String> {
    let s = resolved(document, property);
    let kind = kind(&s)?;
    let flag = |key: &str| s[key].as_bool();
    let text_like = matches!(
        kind,
        "String" | "Url" | "Email" | "Slug" | "Constant" | "Choice" | "Password"
    );
    let mut out = format!("Field {{ name: {name:?}, kind: FieldKind::{kind}, ");
    write!(out, "label: {:?}, ", label(name, &s))?;
    // What a field has not is left to `Field::PLAIN`, which keeps the table readable.
    let mut say = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            out += &format!("{key}: {value}, ");
        }
    };
    let writable = property["x-writable"] == true;
    let read_only = flag("x-read-only").unwrap_or(!in_body && !writable);
    let flags = [
        (
            "required",
            flag("x-required").unwrap_or(required && in_body),
        ),
        ("read_only", read_only),
        ("accepted", flag("x-accepted") == Some(true)),
        ("currency", flag("x-currency") == Some(true)),
        ("notes", flag("x-notes") == Some(true)),
        ("verbatim", flag("x-verbatim") == Some(true)),
        ("money", s["x-type"] == "Money"),
        ("on_creation", flag("x-on-creation") == Some(true)),
        (
            "nullable",
            flag("x-allow-null").or(flag("nullable")).unwrap_or(false),
        ),
    ];
    for (key, set) in flags {
        say(key, set.then(|| "true".into()));
    }
    say("shown", shown(&s["x-listed"], required)?);
    let blank = flag("x-blank").or(text_like.then_some(false));
    say("blank", blank.map(|blank| format!("Some({blank})")));
    say("states", text(&s["x-states"]));
    say("help", text(&property["description"]));
    say("max_length", number(&s, &["x-max-length", "maxLength"]));
    say("min_length", number(&s, &["x-min-length", "minLength"]));
    say("min_value", json_text(&s, &["x-min-value", "minimum"]));
    say("max_value", json_text(&s, &["x-max-value", "maximum"]));
    say("max_digits", number(&s, &["x-max-digits"]));
    say("decimal_places", number(&s, &["x-decimal-places"]));
    say("default", json_text(&s, &["x-default"]));
    say("default_from", default_from(&s["x-default-from"])?);
    say("choices", choices(&s)?);
    say("related", related(&s["x-related"])?);
    say("filters", json_text(&s, &["x-filters"]));
    say("instance_filter", text(&s["x-instance-filter"]));
    say("shows", text(&s["x-shows"]));
    say("untold", names(&s["x-untold"])?);
    say("children", children(document, &s, kind, in_body)?);
    out += "..Field::PLAIN }";
    Ok(out)
}

/// When answers have the field; one that the document requires is always there.
fn shown(listed: &Value, required: bool) -> Result<Option<String>> {
    Ok(match listed {
        _ if required => None,
        Value::Bool(true) => None,
        Value::Null | Value::Bool(false) => Some("Shown::WhenAsked".into()),
        listed if listed == "detail" => Some("Shown::InDetail".into()),
        other => bail!("x-listed {other} is none that is known"),
    })
}

/// What a form calls the field: what the document says, else its name in plain words.
fn label(name: &str, s: &Value) -> String {
    let plain = name.replace('_', " ").to_lowercase();
    let mut letters = plain.chars();
    let capital = letters
        .next()
        .map(|c| c.to_uppercase().collect::<String>())
        .unwrap_or_default();
    s["x-label"]
        .as_str()
        .map_or_else(|| capital + letters.as_str(), str::to_owned)
}

/// The variant of `FieldKind`.
fn kind(s: &Value) -> Result<&'static str> {
    if let Some(named) = s["x-kind"].as_str() {
        return Ok(match named {
            "string" => "String",
            "integer" => "Integer",
            "float" => "Float",
            "decimal" => "Decimal",
            "boolean" => "Boolean",
            "date" => "Date",
            "datetime" => "DateTime",
            "choice" => "Choice",
            "related field" => "Related",
            "related list" => "RelatedList",
            "password" => "Password",
            "nested object" => "Nested",
            "dictionary" => "Dictionary",
            "list" => "List",
            "url" => "Url",
            "email" => "Email",
            "slug" => "Slug",
            "constant" => "Constant",
            "image upload" => "Image",
            "picture" => "Picture",
            "file upload" => "File",
            "field" if s.get("type").is_none() && s.get("allOf").is_none() => "Free",
            "field" => "Any",
            other => bail!("x-kind {other:?} is none that OPTIONS knows"),
        });
    }
    if s.get("x-related").is_some() {
        return Ok("Related");
    }
    if s.get("x-choices").is_some() || s.get("enum").is_some() {
        return Ok("Choice");
    }
    Ok(match (s["type"].as_str(), s["format"].as_str()) {
        (Some("integer"), _) => "Integer",
        (Some("number"), _) => "Float",
        (Some("boolean"), _) => "Boolean",
        (Some("string"), Some("date")) => "Date",
        (Some("string"), Some("date-time")) => "DateTime",
        (Some("string"), Some("decimal")) => "Decimal",
        (Some("string"), Some("uri")) => "Url",
        (Some("string"), Some("email")) => "Email",
        (Some("string"), _) => "String",
        (Some("array"), _) => "List",
        (Some("object"), _) if s.get("properties").is_some() => "Nested",
        _ => "Any",
    })
}

fn text(value: &Value) -> Option<String> {
    let words: Vec<_> = value.as_str()?.split_whitespace().collect();
    Some(format!("Some({:?})", words.join(" ")))
}

fn number(s: &Value, keys: &[&str]) -> Option<String> {
    keys.iter()
        .find_map(|key| s[*key].as_u64())
        .map(|number| format!("Some({number})"))
}

/// The first of the keys that is there, as JSON text in a Rust string.
fn json_text(s: &Value, keys: &[&str]) -> Option<String> {
    let value = keys.iter().find_map(|key| s.get(*key))?;
    Some(format!("Some({:?})", value.to_string()))
}

fn choices(s: &Value) -> Result<Option<String>> {
    let mut out = String::new();
    if let Some(pairs) = s["x-choices"].as_array() {
        for pair in pairs {
            let label = pair[1].as_str().context("a choice is [value, label]")?;
            write!(out, "({:?}, {label:?}), ", pair[0].to_string())?;
        }
    } else {
        for value in s["enum"].as_array().into_iter().flatten() {
            write!(
                out,
                "({:?}, {:?}), ",
                value.to_string(),
                value.as_str().unwrap_or_default()
            )?;
        }
    }
    Ok((!out.is_empty()).then(|| format!("&[{out}]")))
}

fn default_from(s: &Value) -> Result<Option<String>> {
    let from = match s.as_str() {
        None => return Ok(None),
        Some("now") => "Now".into(),
        Some("in a year") => "InAYear".into(),
        Some("batch code") => "BatchCode".into(),
        Some(key) if key.chars().all(|c| c.is_ascii_uppercase() || c == '_') => {
            format!("Setting({key:?})")
        }
        Some(other) => bail!("x-default-from {other:?} is none that is known"),
    };
    Ok(Some(format!("Some(DefaultFrom::{from})")))
}

/// A list of names as the literal of a slice.
fn names(list: &Value) -> Result<Option<String>> {
    let Some(list) = list.as_array() else {
        return Ok(None);
    };
    let names: Option<Vec<_>> = list.iter().map(Value::as_str).collect();
    let names = names.context("x-untold is a list of names")?;
    Ok(Some(format!("&{names:?}")))
}

fn related(s: &Value) -> Result<Option<String>> {
    if s.is_null() {
        return Ok(None);
    }
    let model = s["model"].as_str().context("x-related has no model")?;
    let url = s["url"].as_str().context("x-related has no url")?;
    let filters = json_text(s, &["filters"]).unwrap_or_else(|| "None".into());
    Ok(Some(format!(
        "Some(Related {{ model: {model:?}, api_url: {url:?}, filters: {filters} }})"
    )))
}

fn children(document: &Value, s: &Value, kind: &str, in_body: bool) -> Result<Option<String>> {
    if let Some(target) = s["x-schema"]
        .as_str()
        .filter(|_| s.get("properties").is_some())
    {
        return Ok(Some(table_name(target)));
    }
    if kind == "Dictionary" {
        // What may be anything may be nothing.
        let anything = json!({ "x-kind": "field", "type": "object", "x-read-only": false,
                               "x-required": true, "nullable": true, "x-blank": true });
        let value = match &s["additionalProperties"] {
            Value::Object(_) => &s["additionalProperties"],
            _ => &anything,
        };
        let value = field(document, "", value, true, in_body)?;
        return Ok(Some(format!("&[{value}]")));
    }
    // A list shows its element; so does a value of no precise type that holds one.
    match (kind, s.get("items")) {
        ("List" | "Any", Some(items)) => Ok(Some(format!(
            "&[{}]",
            field(document, "", items, true, in_body)?
        ))),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(schema: &Value) -> Result<String> {
        fields(&json!({}), schema, false)
    }

    #[test]
    fn a_field_is_shown_where_the_document_says() -> Result<()> {
        let listed = |listed: Value| {
            table(&json!({ "properties": { "size": { "type": "integer", "x-listed": listed } } }))
        };
        assert!(!listed(json!(true))?.contains("shown"));
        assert!(listed(json!("detail"))?.contains("shown: Shown::InDetail"));
        assert!(listed(json!(false))?.contains("shown: Shown::WhenAsked"));
        assert!(listed(json!("elsewhere")).is_err());
        Ok(())
    }

    /// In an object that is only read, what can be sent with it is neither read-only nor left out.
    #[test]
    fn what_is_also_taken_is_always_told_of() -> Result<()> {
        let size = json!({ "size": { "type": "integer" } });
        let shown = table(&json!({ "properties": size }))?;
        assert!(shown.contains("read_only: true") && shown.contains("WhenAsked"));
        let taken = table(&json!({ "x-also-taken": size }))?;
        assert!(taken.contains("\"size\""));
        assert!(!taken.contains("read_only") && !taken.contains("WhenAsked"));
        Ok(())
    }
}
