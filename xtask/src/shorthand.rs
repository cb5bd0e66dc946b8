//! What operations have in common, said once.
//!
//! A path says beside its operations what holds for all of them; roles and a schema stand for the usual
//! scopes, bodies and answers; parameters that many operations have are components of `api.yaml`. Here
//! each operation gets written out what it did not say itself, so that all other tools see it in full.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::bundle::{METHODS, SCHEMAS};

/// What a path may say for all of its operations.
const OF_PATH: [&str; 11] = [
    "tags",
    "x-access",
    "x-handler",
    "x-model",
    "x-resource",
    "x-roles",
    "x-schema",
    "x-scopes",
    "x-untold",
    "x-lists-refusals",
    "x-view",
];
/// What is gone once it is written out.
const WRITTEN_OUT: [&str; 7] = [
    "x-answer",
    "x-body",
    "x-example",
    "x-orders",
    "x-roles",
    "x-schema",
    "x-scopes",
];
/// The order in which an operation says what it says; other words come between.
const FIRST: [&str; 9] = [
    "operationId",
    "tags",
    "summary",
    "description",
    "x-handler",
    "x-resource",
    "x-view",
    "x-model",
    "x-access",
];
const LAST: [&str; 4] = ["security", "parameters", "requestBody", "responses"];
/// The parameter that chooses an order.
const ORDERING: &str = "ordering";

/// Writes out what the operations of `paths` don't say themselves, with the parameters that they share,
/// and adds the schemas of their orders.
///
/// # Errors
/// An operation about which something can't be known.
pub fn write_out(
    paths: &mut Map<String, Value>,
    shared: &Map<String, Value>,
    schemas: &mut Map<String, Value>,
) -> Result<()> {
    for (path, item) in paths {
        let item = item.as_object_mut().context("a path item is a mapping")?;
        let mut common = Map::new();
        for key in OF_PATH.iter().chain(&["parameters"]) {
            if let Some(value) = item.shift_remove(*key) {
                common.insert((*key).to_owned(), value);
            }
        }
        for (method, operation) in item {
            let Some(operation) = operation
                .as_object_mut()
                .filter(|_| METHODS.contains(&method.as_str()))
            else {
                bail!("{path}: {method} is neither a method nor known of paths");
            };
            let place = Place::of(path, method);
            let at = || format!("{method} {path}");
            *operation = place
                .complete(operation.clone(), &common, shared, schemas)
                .with_context(at)?;
        }
    }
    Ok(())
}

/// Where an operation stands.
struct Place<'a> {
    method: &'a str,
    /// Whether the path names one object: it ends with a variable.
    one: bool,
}

impl<'a> Place<'a> {
    fn of(path: &str, method: &'a str) -> Self {
        let one = path.trim_end_matches('/').ends_with('}');
        Self { method, one }
    }

    fn complete(
        &self,
        mut operation: Map<String, Value>,
        common: &Map<String, Value>,
        shared: &Map<String, Value>,
        schemas: &mut Map<String, Value>,
    ) -> Result<Map<String, Value>> {
        for (key, value) in common.iter().filter(|(key, _)| *key != "parameters") {
            // A function of its own is more than the resource.
            let handled = key == "x-resource" && operation.contains_key("x-handler");
            if !handled && !operation.contains_key(key) {
                operation.insert(key.clone(), value.clone());
            }
        }
        self.secure(&mut operation)?;
        parameters(&mut operation, common.get("parameters"), shared)?;
        order(&mut operation, schemas)?;
        self.body(&mut operation);
        self.responses(&mut operation);
        for key in WRITTEN_OUT {
            operation.shift_remove(key);
        }
        Ok(in_order(operation))
    }

    /// Whether nothing is changed.
    fn reads(&self) -> bool {
        self.method == "get"
    }

    /// Who may call: the roles of the path with the permission that the method needs, or those that
    /// `x-access` lets in, with the scopes for it.
    fn secure(&self, operation: &mut Map<String, Value>) -> Result<()> {
        if let Some(access) = operation.get("x-access").and_then(Value::as_object) {
            let kind = if self.reads() { "read" } else { "write" };
            let access = access.get(kind).cloned();
            let access = access.with_context(|| format!("x-access has no {kind}"))?;
            operation.insert("x-access".into(), access);
        }
        if operation.contains_key("security") {
            return Ok(());
        }
        let scopes = if let Some(scopes) = operation.get("x-scopes") {
            scopes.clone()
        } else if let Some(roles) = operation.get("x-roles").and_then(Value::as_array) {
            let permission = match self.method {
                "get" => "view",
                "post" => "add",
                "delete" => "delete",
                _ => "change",
            };
            roles
                .iter()
                .filter_map(Value::as_str)
                .map(|role| format!("r:{permission}:{role}"))
                .collect()
        } else {
            match operation.get("x-access").and_then(Value::as_str) {
                Some("authenticated") => json!(["g:read"]),
                Some("staff") => json!(["a:staff"]),
                Some("superuser") => json!(["a:superuser"]),
                _ => bail!(
                    "who may call it? No x-roles, x-scopes, security, or x-access with scopes"
                ),
            }
        };
        let mut schemes = vec![
            json!({ "tokenAuth": [] }),
            json!({ "basicAuth": [] }),
            json!({ "cookieAuth": [] }),
            json!({ "oauth2": scopes }),
        ];
        // Nobody needs to be known.
        if operation.get("x-access") == Some(&json!("anonymous")) {
            schemes.push(json!({}));
        }
        operation.insert("security".into(), Value::Array(schemes));
        Ok(())
    }

    /// The body that the method usually has, made of the resource's schema.
    fn body(&self, operation: &mut Map<String, Value>) {
        if operation.contains_key("requestBody") {
            return;
        }
        let own = operation.get("x-body").cloned();
        let usual = || match (self.method, self.one) {
            ("post" | "put", _) => member(operation, "Create"),
            ("patch", true) => member(operation, "Patch"),
            ("delete", false) => member(operation, "").map(|_| named("BulkSelection")),
            _ => None,
        };
        let Some(schema) = own.or_else(usual) else {
            return;
        };
        let mut content = json!({ "schema": schema });
        if let Some(example) = operation.get("x-example") {
            content["example"] = example.clone();
        }
        let body = json!({ "required": true, "content": { "application/json": content } });
        operation.insert("requestBody".into(), body);
    }

    /// The answer that the method usually has, made of the resource's schema, and how all operations
    /// refuse and fail.
    fn responses(&self, operation: &mut Map<String, Value>) {
        let mut responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        if responses.is_empty() {
            let own = operation.get("x-answer").cloned();
            let usual = || match (self.method, self.one) {
                ("get", false) => member(operation, "ListAnswer"),
                ("delete", true) => None,
                ("delete", false) => member(operation, "").map(|_| named("Success")),
                _ => member(operation, ""),
            };
            let (code, about) = match self.method {
                "post" => ("201", "Done."),
                _ => ("200", "The answer."),
            };
            if let Some(schema) = own.or_else(usual) {
                let content = json!({ "application/json": { "schema": schema } });
                let answer = json!({ "description": about, "content": content });
                responses.insert(code.into(), answer);
            } else if self.method == "delete" {
                responses.insert("204".into(), json!({ "description": "Done." }));
            }
        }
        for (code, name) in [("4XX", "Refused"), ("5XX", "Failed")] {
            responses
                .entry(code)
                .or_insert_with(|| json!({ "$ref": format!("#/components/responses/{name}") }));
        }
        operation.insert("responses".into(), responses.into());
    }
}

/// The schema that follows from the resource's own, by the end of its name.
fn member(operation: &Map<String, Value>, end: &str) -> Option<Value> {
    let schema = operation.get("x-schema")?["$ref"].as_str()?;
    Some(json!({ "$ref": format!("{schema}{end}") }))
}

/// A reference to a schema.
fn named(schema: &str) -> Value {
    json!({ "$ref": format!("{SCHEMAS}{schema}") })
}

/// The parameters of the path and of the operation, the shared ones among them written out, by place
/// and name.
fn parameters(
    operation: &mut Map<String, Value>,
    common: Option<&Value>,
    shared: &Map<String, Value>,
) -> Result<()> {
    let own = operation.get("parameters");
    let mut all = Vec::new();
    for parameter in [common, own].into_iter().flatten() {
        for parameter in parameter.as_array().context("parameters are a list")? {
            let Some(target) = parameter["$ref"].as_str() else {
                all.push(parameter.clone());
                continue;
            };
            let written = target
                .strip_prefix("#/components/parameters/")
                .and_then(|name| shared.get(name));
            all.push(
                written
                    .with_context(|| format!("no parameter {target}"))?
                    .clone(),
            );
        }
    }
    if operation.contains_key("x-orders") {
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.context("x-orders without an operationId")?;
        all.push(json!({
            "name": ORDERING, "in": "query",
            "description": "Field to sort by; a leading minus turns the order round.",
            "schema": named(&orders_name(id)),
        }));
    }
    if all.is_empty() {
        return Ok(());
    }
    all.sort_by_key(|parameter| {
        let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_owned();
        (
            text("in"),
            if parameter["in"] == "path" {
                String::new()
            } else {
                text("name")
            },
        )
    });
    operation.insert("parameters".into(), all.into());
    Ok(())
}

/// Adds the schema of the orders that an operation lists, in both directions.
fn order(operation: &mut Map<String, Value>, schemas: &mut Map<String, Value>) -> Result<()> {
    let Some(fields) = operation.get("x-orders") else {
        return Ok(());
    };
    let (mut values, mut names) = (Vec::new(), Vec::new());
    for field in fields.as_array().context("x-orders is a list")? {
        let field = field.as_str().context("x-orders is a list of names")?;
        let name = capitalised(field);
        values.extend([field.to_owned(), format!("-{field}")]);
        names.extend([name.clone(), format!("Desc{name}")]);
    }
    let id = operation["operationId"].as_str().unwrap_or_default();
    let schema = json!({
        "type": "string",
        "description": "Fields that the list sorts by; a leading minus turns the order round.",
        "enum": values,
        "x-enum-varnames": names,
    });
    let name = orders_name(id);
    if schemas.insert(name.clone(), schema).is_some() {
        bail!("schema {name} is authored, and follows from x-orders");
    }
    Ok(())
}

/// The name of the schema of an operation's orders.
fn orders_name(operation_id: &str) -> String {
    format!("{}Ordering", capitalised(operation_id))
}

/// A name of words that underscores part, in the form of a type.
fn capitalised(name: &str) -> String {
    let words = name.split('_');
    words
        .flat_map(|word| {
            let first = word.chars().take(1).flat_map(char::to_uppercase);
            first.chain(word.chars().skip(1))
        })
        .collect()
}

/// The words of an operation in the order that all have.
fn in_order(mut operation: Map<String, Value>) -> Map<String, Value> {
    let mut take = |keys: &[&str]| -> Map<String, Value> {
        let found = keys
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), operation.shift_remove(*key)?)));
        found.collect()
    };
    let mut out = take(&FIRST);
    let last = take(&LAST);
    out.extend(operation);
    out.extend(last);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared() -> Map<String, Value> {
        let limit = json!({ "name": "limit", "in": "query" });
        let id = json!({ "name": "id", "in": "path" });
        [("Limit".to_owned(), limit), ("Id".to_owned(), id)]
            .into_iter()
            .collect()
    }

    /// The paths, and the schemas of their orders, written out.
    fn written(paths: &Value) -> Result<(Value, Value)> {
        let mut paths = paths.as_object().cloned().unwrap_or_default();
        let mut schemas = Map::new();
        write_out(&mut paths, &shared(), &mut schemas)?;
        Ok((paths.into(), schemas.into()))
    }

    fn thing(end: &str) -> Value {
        named(&format!("Thing{end}"))
    }

    fn content(schema: &Value) -> Value {
        json!({ "application/json": { "schema": schema } })
    }

    #[test]
    fn a_plain_resource_is_written_out() -> Result<()> {
        let item = |operations: Value| {
            let mut item = operations;
            item["x-schema"] = thing("");
            item["x-resource"] = json!("things::Thing");
            item["x-roles"] = json!(["part", "build"]);
            item["tags"] = json!(["thing"]);
            item
        };
        let (paths, _) = written(&json!({
            "/api/thing/": item(json!({ "get": {}, "post": { "x-example": 1 }, "delete": {} })),
            "/api/thing/{id}/": item(json!({
                "parameters": [{ "$ref": "#/components/parameters/Id" }],
                "get": {}, "put": {}, "patch": { "x-handler": "things::patch" }, "delete": {},
            })),
        }))?;
        let (all, one) = (&paths["/api/thing/"], &paths["/api/thing/{id}/"]);
        for (operation, permission, body, code, answer) in [
            (&all["get"], "view", None, "200", Some(thing("ListAnswer"))),
            (
                &all["post"],
                "add",
                Some(thing("Create")),
                "201",
                Some(thing("")),
            ),
            (
                &all["delete"],
                "delete",
                Some(named("BulkSelection")),
                "200",
                Some(named("Success")),
            ),
            (&one["get"], "view", None, "200", Some(thing(""))),
            (
                &one["put"],
                "change",
                Some(thing("Create")),
                "200",
                Some(thing("")),
            ),
            (
                &one["patch"],
                "change",
                Some(thing("Patch")),
                "200",
                Some(thing("")),
            ),
            (&one["delete"], "delete", None, "204", None),
        ] {
            assert_eq!(
                operation["security"][3]["oauth2"],
                json!([
                    format!("r:{permission}:part"),
                    format!("r:{permission}:build")
                ])
            );
            assert_eq!(operation["tags"], json!(["thing"]));
            let taken = &operation["requestBody"]["content"]["application/json"];
            assert_eq!(taken.get("schema"), body.as_ref());
            let given = operation["responses"][code].get("content");
            assert_eq!(given, answer.as_ref().map(content).as_ref());
            assert_eq!(
                operation["responses"]["4XX"]["$ref"],
                "#/components/responses/Refused"
            );
            for key in WRITTEN_OUT {
                assert_eq!(operation.get(key), None);
            }
        }
        assert_eq!(
            all["post"]["requestBody"]["content"]["application/json"]["example"],
            1
        );
        assert_eq!(
            one["put"]["parameters"],
            json!([{ "name": "id", "in": "path" }])
        );
        assert_eq!(one["put"]["x-resource"], "things::Thing");
        assert_eq!(one["patch"].get("x-resource"), None);
        Ok(())
    }

    #[test]
    fn what_an_operation_says_itself_stays() -> Result<()> {
        let own = json!({ "200": { "description": "Mine." }, "4XX": { "description": "No." } });
        let (paths, _) = written(&json!({ "/api/thing/": {
            "x-access": { "read": "authenticated", "write": "staff" }, "x-schema": thing(""),
            "get": { "responses": own, "security": [{}], "x-view": "Mine", "tags": ["own"] },
            "post": { "x-body": thing("Seed"), "x-answer": thing("Plant"), "x-scopes": ["g:read"] },
        } }))?;
        let (get, post) = (&paths["/api/thing/"]["get"], &paths["/api/thing/"]["post"]);
        assert_eq!(get["responses"]["200"]["description"], "Mine.");
        assert_eq!(get["responses"]["4XX"]["description"], "No.");
        assert_eq!(
            (&get["x-access"], &get["security"]),
            (&json!("authenticated"), &json!([{}]))
        );
        assert_eq!(post["x-access"], "staff");
        assert_eq!(post["security"][3]["oauth2"], json!(["g:read"]));
        assert_eq!(post["requestBody"]["content"], content(&thing("Seed")));
        assert_eq!(
            post["responses"]["201"]["content"],
            content(&thing("Plant"))
        );
        Ok(())
    }

    #[test]
    fn orders_become_a_parameter_and_its_choices() -> Result<()> {
        let (paths, schemas) = written(&json!({ "/api/thing/": { "get": {
            "operationId": "thing_list", "x-orders": ["name", "part__IPN"], "x-scopes": [],
            "parameters": [
                { "name": "size", "in": "query" },
                { "$ref": "#/components/parameters/Limit" },
            ],
        } } }))?;
        let parameters = &paths["/api/thing/"]["get"]["parameters"];
        let name = |index: usize| &parameters[index]["name"];
        assert_eq!([name(0), name(1), name(2)], ["limit", "ordering", "size"]);
        assert_eq!(parameters[1]["schema"], named("ThingListOrdering"));
        let orders = &schemas["ThingListOrdering"];
        assert_eq!(
            orders["enum"],
            json!(["name", "-name", "part__IPN", "-part__IPN"])
        );
        assert_eq!(
            orders["x-enum-varnames"],
            json!(["Name", "DescName", "PartIPN", "DescPartIPN"])
        );
        Ok(())
    }

    #[test]
    fn what_can_not_be_known_is_refused() {
        for item in [
            json!({ "get": {} }),
            json!({ "get": { "x-access": "anonymous" } }),
            json!({ "x-access": { "write": "staff" }, "get": {} }),
            json!({ "x-unheard": 1, "get": { "x-scopes": [] } }),
            json!({ "x-roles": ["part"], "get": { "parameters": [
                { "$ref": "#/components/parameters/Nothing" }] } }),
        ] {
            assert!(
                written(&json!({ "/api/thing/": item.clone() })).is_err(),
                "{item}"
            );
        }
    }
}
