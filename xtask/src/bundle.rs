//! Joins the hand-written YAML files to one OpenAPI document.
//!
//! `api-spec/api.yaml` holds everything but paths and schemas; every file under `paths/` maps
//! paths to path items, every file under `schemas/` maps names to schemas. A `$ref` names the file
//! that its target stands in, relative to its own, also when that is the same file. What follows from
//! the rest need not be written: `derive.rs` says it of schemas, `shorthand.rs` of operations.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use crate::derive::derive;
use crate::shorthand::write_out;

/// How a reference to a schema begins within the document.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Reads and joins the document below `spec`.
pub fn bundle(spec: &Path) -> Result<Value> {
    let mut document = read(&spec.join("api.yaml"))?;
    rewrite(&mut document, spec, &spec.join("api.yaml"))?;

    let root = document
        .as_object_mut()
        .context("api.yaml is not a mapping")?;
    let components = root
        .entry("components")
        .or_insert_with(|| Value::Object(Map::new()))
        .as_object_mut()
        .context("components is not a mapping")?;
    let shared = components.shift_remove("parameters").unwrap_or_default();
    let shared = shared.as_object().cloned().unwrap_or_default();

    let mut paths = section(spec, "paths")?;
    let mut schemas = derive(&compose(&section(spec, "schemas")?)?)?;
    write_out(&mut paths, &shared, &mut schemas)?;
    schemas.sort_keys();
    ensure!(
        components
            .insert("schemas".into(), Value::Object(schemas))
            .is_none(),
        "schemas belong into files under schemas/, not into api.yaml"
    );
    ensure!(
        root.insert("paths".into(), Value::Object(paths)).is_none(),
        "paths belong into files under paths/, not into api.yaml"
    );
    resolve_all(&document, &document)?;
    Ok(document)
}

/// One mapping out of every file of a folder, sorted by key; a key may stand in one file only.
fn section(spec: &Path, folder: &str) -> Result<Map<String, Value>> {
    let mut all: BTreeMap<String, (Value, PathBuf)> = BTreeMap::new();
    for file in yaml_files(&spec.join(folder))? {
        let mut value = read(&file)?;
        rewrite(&mut value, spec, &file)?;
        let Value::Object(map) = value else {
            bail!("{} is not a mapping", file.display())
        };
        for (key, value) in map {
            if let Some((_, other)) = all.get(&key) {
                bail!(
                    "{key} stands in {} and in {}",
                    other.display(),
                    file.display()
                );
            }
            all.insert(key, (value, file.clone()));
        }
    }
    Ok(all
        .into_iter()
        .map(|(key, (value, _))| (key, value))
        .collect())
}

/// Folds schemas that are composed of others (`allOf`) into plain objects, and leaves out those that
/// exist only to be composed (`x-abstract`): no tool then has to understand composition, and fields
/// that a request and an answer share are written once.
fn compose(schemas: &Map<String, Value>) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for (name, schema) in schemas {
        if schema["x-abstract"] != true {
            let flat = fold(schema, schemas).with_context(|| format!("schema {name}"))?;
            out.insert(name.clone(), flat);
        }
    }
    Ok(out)
}

fn fold(schema: &Value, schemas: &Map<String, Value>) -> Result<Value> {
    let Some(parts) = schema["allOf"].as_array() else {
        return Ok(schema.clone());
    };
    let mut flat = schema.as_object().cloned().unwrap_or_default();
    flat.remove("allOf");
    let mut properties = Map::new();
    let mut required: Vec<Value> = Vec::new();
    for part in parts {
        let name = ref_name(part).context("allOf of something that is no reference")?;
        let part = fold(
            schemas
                .get(name)
                .with_context(|| format!("no schema {name}"))?,
            schemas,
        )?;
        let mut shared = part["properties"].as_object().cloned().unwrap_or_default();
        if part["x-writable"] == true {
            for property in shared.values_mut().filter_map(Value::as_object_mut) {
                property.insert("x-writable".into(), true.into());
            }
        }
        properties.extend(shared);
        required.extend(part["required"].as_array().cloned().unwrap_or_default());
    }
    required.extend(schema["required"].as_array().cloned().unwrap_or_default());
    flat.insert("type".into(), "object".into());
    if !required.is_empty() {
        flat.insert("required".into(), required.into());
    }
    flat.insert("properties".into(), properties.into());
    Ok(Value::Object(flat))
}

fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(yaml_files(&path)?);
        } else if path.extension().is_some_and(|e| e == "yaml") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn read(file: &Path) -> Result<Value> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    yaml_serde::from_str(&text).with_context(|| format!("{} is not YAML", file.display()))
}

/// Turns references to files into references within the bundled document.
fn rewrite(value: &mut Value, spec: &Path, file: &Path) -> Result<()> {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get_mut("$ref") {
                *target = internal(target, spec, file)?;
            }
            map.values_mut().try_for_each(|v| rewrite(v, spec, file))
        }
        Value::Array(list) => list.iter_mut().try_for_each(|v| rewrite(v, spec, file)),
        _ => Ok(()),
    }
}

fn internal(reference: &str, spec: &Path, file: &Path) -> Result<String> {
    let at = || format!("$ref {reference:?} in {}", file.display());
    let (target, pointer) = reference
        .split_once("#/")
        .with_context(|| format!("{}: no #/", at()))?;
    ensure!(
        !target.is_empty(),
        "{}: name the file, also when it is the same one",
        at()
    );
    let folder = file.parent().unwrap_or(spec);
    let path = normal(&folder.join(target));
    ensure!(path.is_file(), "{}: there is no such file", at());
    let inside = path.strip_prefix(normal(spec)).with_context(at)?;
    match inside.components().next() {
        Some(Component::Normal(first)) if first == "schemas" => Ok(format!("{SCHEMAS}{pointer}")),
        Some(Component::Normal(first)) if first == "api.yaml" => Ok(format!("#/{pointer}")),
        _ => bail!("{}: references lead into schemas/ or api.yaml", at()),
    }
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                out.pop();
            }
            Component::CurDir => {}
            other => out.push(other),
        }
    }
    out
}

/// Fails on a reference that leads nowhere.
fn resolve_all(value: &Value, document: &Value) -> Result<()> {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get("$ref") {
                let pointer = target.strip_prefix('#').unwrap_or(target);
                ensure!(
                    document.pointer(pointer).is_some(),
                    "{target} leads nowhere"
                );
            }
            map.values().try_for_each(|v| resolve_all(v, document))
        }
        Value::Array(list) => list.iter().try_for_each(|v| resolve_all(v, document)),
        _ => Ok(()),
    }
}

/// The schema's own name when `value` is nothing but a reference to one.
pub fn ref_name(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

/// The operations of the document: path, method in lower case, operation.
pub fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .filter(|(method, _)| METHODS.contains(&method.as_str()))
                .map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
}

/// The methods that an operation may have.
pub const METHODS: &[&str] = &["get", "post", "put", "patch", "delete"];
