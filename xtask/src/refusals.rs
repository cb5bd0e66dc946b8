//! The refusals that the front door gives, said for each operation.
//!
//! Who authors an operation says that it may be refused (`4XX`). That nobody is known, that somebody may
//! not, that there is no such object: this follows from what an operation asks for and from its path,
//! and is the same everywhere, so it is written here once, and only in the document that clients read.

use serde_json::{Map, Value, json};

use crate::bundle::METHODS;

/// The operations that know callers by cookies alone, and answer in a form of their own.
const ACCOUNT: &str = "/api/auth/v1/";
/// What needs nobody to be known, whoever asks.
const OPEN: &str = "/api/auth/v1/config";

/// Adds the refusals to every operation.
pub fn say(document: &mut Value) {
    let items = document["paths"].as_object_mut();
    for (path, item) in items.into_iter().flatten() {
        let operations = item.as_object_mut().into_iter().flatten();
        for (_, operation) in operations.filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let refusals = of(path, &operation["security"]);
            let listed = operation["x-lists-refusals"] == true;
            let Some(responses) = operation["responses"].as_object_mut() else {
                continue;
            };
            let mut all = Map::new();
            let (before, behind): (Vec<_>, Vec<_>) = std::mem::take(responses)
                .into_iter()
                .partition(|(code, _)| code.parse::<u16>().is_ok_and(|code| code < 400));
            all.extend(before);
            if listed {
                all.insert("400".into(), listed_refusal());
            }
            for (code, component) in refusals {
                let reference = format!("#/components/responses/{component}");
                all.insert(code.into(), json!({ "$ref": reference }));
            }
            // What is authored says more.
            all.extend(behind);
            *responses = all;
        }
    }
}

/// A refusal that may be a bare list of sentences (`x-lists-refusals`).
fn listed_refusal() -> Value {
    json!({
        "description": "The request is refused: a list of sentences where the path names no kind of \
                        object, else as everywhere.",
        "content": { "application/json": { "schema": { "oneOf": [
            { "$ref": "#/components/schemas/Error" },
            { "type": "array", "items": { "type": "string" } },
        ] } } },
    })
}

/// The refusals of an operation: status and component.
fn of(path: &str, security: &Value) -> Vec<(&'static str, &'static str)> {
    if path.starts_with(OPEN) {
        return Vec::new();
    }
    if path.starts_with(ACCOUNT) {
        return vec![("401", "SignInNeeded")];
    }
    // Bad credentials are refused everywhere, no credentials where somebody has to be known.
    let mut refusals = vec![("401", "Unauthenticated")];
    let open = security
        .as_array()
        .is_some_and(|ways| ways.iter().any(|way| *way == json!({})));
    if !open {
        refusals.push(("403", "Forbidden"));
    }
    if path.contains('{') {
        refusals.push(("404", "NotFound"));
    }
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_follow_from_the_path_and_who_may() {
        let thing = json!({
            "security": [{ "tokenAuth": [] }],
            "responses": { "200": {}, "4XX": {}, "5XX": {} },
        });
        let mut document = json!({ "paths": {
            "/api/thing/": { "get": thing },
            "/api/thing/{id}/": { "get": thing },
            "/api/open/": { "get": { "security": [{ "tokenAuth": [] }, {}],
                                     "responses": { "200": {}, "4XX": {} } } },
            "/api/auth/v1/auth/session": { "get": { "security": [{}], "responses": { "4XX": {} } } },
            "/api/auth/v1/config": { "get": { "security": [{}], "responses": { "200": {} } } },
        } });
        say(&mut document);
        let codes = |path: &str| {
            let responses = document["paths"][path]["get"]["responses"].as_object();
            responses.unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(codes("/api/thing/"), ["200", "401", "403", "4XX", "5XX"]);
        assert_eq!(
            codes("/api/thing/{id}/"),
            ["200", "401", "403", "404", "4XX", "5XX"]
        );
        assert_eq!(codes("/api/open/"), ["200", "401", "4XX"]);
        assert_eq!(codes("/api/auth/v1/auth/session"), ["401", "4XX"]);
        assert_eq!(codes("/api/auth/v1/config"), ["200"]);
    }
}
