//! The examples of the document, as tests use them: bodies that the server takes.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ferrostock_http::document;
use reqwest::Method;
use serde_json::Value;

use crate::Server;

/// An operation with an example of its body.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path in the document.
    pub path: String,
    /// The body.
    pub body: Value,
}

/// The operations of the document: path, method, operation.
pub fn operations(document: &Value) -> impl Iterator<Item = (&String, &String, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let operations = item.as_object().into_iter().flatten();
        operations
            .filter(|(_, operation)| operation.get("operationId").is_some())
            .map(move |(method, operation)| (path, method, operation))
    })
}

/// All examples, in an order in which nothing is needed that is gone.
pub fn examples() -> Result<Vec<Example>> {
    let document: Value = serde_json::from_str(document::JSON)?;
    let mut found = Vec::new();
    for (path, method, operation) in operations(&document) {
        let content = &operation["requestBody"]["content"]["application/json"];
        if let Some(body) = content.get("example") {
            let id = operation["operationId"].as_str().context("an id")?;
            found.push(Example {
                id: id.to_owned(),
                method: method.to_uppercase().parse()?,
                path: path.clone(),
                body: body.clone(),
            });
        }
    }
    found.sort_by_key(|example| {
        let order = ["POST", "PUT", "PATCH", "DELETE"];
        let method = order
            .iter()
            .position(|known| *known == example.method.as_str());
        // What a part is made of comes after parts, and what an object has after the object.
        (
            method,
            !example.path.starts_with("/api/part/"),
            example.path.clone(),
        )
    });
    Ok(found)
}

/// The objects that the examples have made: their keys by the paths of their lists.
#[derive(Debug, Default)]
pub struct Made(BTreeMap<String, Value>);

/// Puts into the database what no request makes: what users are told, news, and plugins.
pub async fn furnish(server: &Server) -> Result<Made> {
    server
        .db
        .batch_execute(
            "INSERT INTO notification (user_id, category, name, message, target_kind, target_id, link)
             SELECT id, 'test', 'Told', 'text', 'error', 99, ''
             FROM app_user, generate_series(1, 3) WHERE username = 'admin';
             INSERT INTO news_entry (feed_id, title, link)
             SELECT 'https://example.com/' || n, 'News', 'https://example.com/'
             FROM generate_series(1, 3) AS n;
             INSERT INTO plugin_config (key, active) VALUES
                 ('inventreebarcode', true), ('inventree-email-notification', true)
             ON CONFLICT DO NOTHING;",
        )
        .await?;
    let mut made = Made::default();
    for list in ["/api/notifications/", "/api/news/"] {
        made.0.insert(list.to_owned(), Value::from(3));
    }
    Ok(made)
}

impl Made {
    /// Makes an object of each example of a creation, as the administrator.
    pub async fn on(server: &Server) -> Result<Self> {
        let mut made = furnish(server).await?;
        for example in examples()? {
            if example.method == Method::POST {
                let Some(path) = made.path(&example.path) else {
                    continue;
                };
                let (status, body) = server.send(Method::POST, &path, &example.body).await?;
                ensure!(status.is_success(), "{}: {status} {body}", example.id);
                made.remember(&example.path, &body);
            }
        }
        Ok(made)
    }

    /// Remembers the object of an answer, if it is one.
    pub fn remember(&mut self, list: &str, answer: &Value) {
        let object = if answer.is_array() {
            &answer[0]
        } else {
            answer
        };
        let key = [&object["pk"], &object["id"]]
            .into_iter()
            .find(|key| key.is_i64());
        if let Some(key) = key {
            self.0.insert(list.to_owned(), key.clone());
        }
    }

    /// The key of the object in a list.
    pub fn key(&self, list: &str) -> Option<i64> {
        self.0.get(list)?.as_i64()
    }

    /// The path of an operation with the keys of what was made; nothing when one is not known.
    pub fn path(&self, path: &str) -> Option<String> {
        // Of all kinds of objects that the path may name, parts.
        if path.starts_with("/api/metadata/") {
            let key = self.key("/api/part/")?.to_string();
            let filled = path
                .replace("{model}", "part")
                .replace("{lookup_field}", "pk");
            return Some(filled.replace("{id}", &key).replace("{lookup_value}", &key));
        }
        match path {
            "/api/settings/global/{key}/" => return Some(path.replace("{key}", "BARCODE_ENABLE")),
            "/api/settings/user/{key}/" => {
                return Some(path.replace("{key}", "SEARCH_PREVIEW_RESULTS"));
            }
            "/api/plugins/{plugin}/settings/{key}/" => {
                let path = path.replace("{plugin}", "inventreebarcode");
                return Some(path.replace("{key}", "SHORT_BARCODE_PREFIX"));
            }
            "/api/plugins/{plugin}/user-settings/{key}/" => {
                let path = path.replace("{plugin}", "inventree-email-notification");
                return Some(path.replace("{key}", "NOTIFY_BY_EMAIL"));
            }
            _ => {}
        }
        let mut filled = String::new();
        let mut pattern = String::new();
        for segment in path.split_inclusive('/') {
            if segment.starts_with('{') {
                filled.push_str(&format!("{}/", self.key(&pattern)?));
            } else {
                filled.push_str(segment);
            }
            pattern.push_str(segment);
        }
        Some(filled)
    }
}
