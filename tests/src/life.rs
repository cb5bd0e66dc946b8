//! The life of an object of a plain resource, from its creation to its end.

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::OPERATIONS;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::Server;

/// A plain resource, and what its object is made of in turn. Values stand as answers show them.
#[derive(Clone, Copy, Debug)]
pub struct Life<'a> {
    /// The operations that list, create, show, replace, change and delete, by their ids.
    pub operations: [&'static str; 6],
    /// The keys that stand in the paths before the object's own.
    pub below: &'a [i64],
    /// What creates the object; all of it must be shown again.
    pub create: &'a Value,
    /// What replaces it.
    pub replace: &'a Value,
    /// What changes it.
    pub change: &'a Value,
}

impl Life<'_> {
    /// Lives through it. Whoever may do everything sees what was sent; what lacks a field, and what is not
    /// there, is refused and changes nothing.
    pub async fn live(&self, server: &Server) -> Result<()> {
        let [list, create, show, replace, change, delete] = self.operations;
        let call = async |operation: &'static str, keys: &[i64], body: &Value| {
            let keys: Vec<i64> = self.below.iter().chain(keys).copied().collect();
            server.call(operation, &keys, body).await
        };
        let nothing = &json!({});
        let (status, listed) = call(list, &[], nothing).await?;
        let before = listed.as_array().context("a bare list")?.len();
        ensure!(status == StatusCode::OK, "{list}: {status} {listed}");
        let (status, refused) = call(create, &[], nothing).await?;
        ensure!(status == 400, "{create} with nothing: {status} {refused}");
        let (status, made) = call(create, &[], self.create).await?;
        ensure!(status == 201, "{create}: {status} {made}");
        shows(self.create, &made)?;
        let id = made["pk"].as_i64().context("a key")?;
        let (_, listed) = call(list, &[], nothing).await?;
        let listed = listed.as_array().context("a bare list")?;
        ensure!(listed.len() == before + 1, "{list}: {listed:?}");
        let row = listed.iter().find(|row| row["pk"] == id);
        shows(self.create, row.context("the new one is listed")?)?;

        let (status, refused) = call(replace, &[id], nothing).await?;
        ensure!(status == 400, "{replace} with nothing: {status} {refused}");
        let (status, same) = call(change, &[id], nothing).await?;
        ensure!(status == StatusCode::OK, "{change}: {status} {same}");
        shows(self.create, &same)?;
        for (operation, body) in [(replace, self.replace), (change, self.change)] {
            let (status, missing) = call(operation, &[999_999], body).await?;
            ensure!(status == 404, "{operation} of nothing: {status} {missing}");
            let (status, done) = call(operation, &[id], body).await?;
            ensure!(status == StatusCode::OK, "{operation}: {status} {done}");
            shows(body, &done)?;
            let (status, shown) = call(show, &[id], nothing).await?;
            ensure!(status == StatusCode::OK, "{show}: {status} {shown}");
            shows(body, &shown)?;
        }

        let (status, left) = call(delete, &[id], nothing).await?;
        ensure!(status == 204, "{delete}: {status} {left}");
        for operation in [show, delete] {
            let (status, gone) = call(operation, &[id], nothing).await?;
            ensure!(status == 404, "{operation} of nothing: {status} {gone}");
        }
        Ok(())
    }
}

/// Whether an object shows everything that was sent.
fn shows(sent: &Value, shown: &Value) -> Result<()> {
    for (name, value) in sent.as_object().into_iter().flatten() {
        ensure!(shown[name] == *value, "{name}: {value}, but {shown}");
    }
    Ok(())
}

impl Server {
    /// Calls an operation by its id, with the keys that its path wants, as the administrator. A body goes
    /// with all that take one.
    pub async fn call(
        &self,
        operation: &str,
        keys: &[i64],
        body: &Value,
    ) -> Result<(StatusCode, Value)> {
        let known = OPERATIONS.iter().find(|known| known.id == operation);
        let known = known.with_context(|| format!("no operation {operation}"))?;
        let mut keys = keys.iter();
        let mut path = String::new();
        for piece in known.path.split_inclusive('/') {
            if piece.starts_with('{') {
                let key = keys.next().context("a key for each variable")?;
                path += &format!("{key}/");
            } else {
                path += piece;
            }
        }
        let method = Method::from_bytes(known.method.as_str().as_bytes())?;
        self.send(method, &path, body).await
    }
}
