//! Resources by the names of their models: what exports, imports, searches and all that hangs on
//! objects of any kind stand on.

use ferrostock_models::database::{Column, FromRow as _};
use futures::future::BoxFuture;
use serde_json::Value;

use super::{Declaration, Resource, read, write};
use crate::asked::Asked;
use crate::call::Call;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::list::{Listed, Page};

/// A resource whose types are not known: objects and bodies are JSON.
pub trait Declared: Send + Sync {
    /// What it is.
    fn declaration(&self) -> &'static Declaration;

    /// The columns that the properties of its objects stand in, unless the declaration says otherwise.
    fn columns(&self) -> &'static [Column];

    /// Lists objects; `asked` narrows, the call tells who asks, and which page.
    fn list<'a>(&self, call: &'a Call, asked: &'a Asked) -> BoxFuture<'a, Result<Listed<Value>>>;

    /// Shows an object with all details.
    fn one<'a>(
        &self,
        call: &'a Call,
        session: &'a Connection,
        id: i64,
    ) -> BoxFuture<'a, Result<Value>>;

    /// Creates an object out of a body whose form was checked.
    fn create<'a>(&self, call: &'a Call, body: Value) -> BoxFuture<'a, Result<Value>>;

    /// Changes an object by a body whose form was checked.
    fn change<'a>(&self, call: &'a Call, id: i64, body: Value) -> BoxFuture<'a, Result<Value>>;

    /// Deletes an object.
    fn delete<'a>(&self, call: &'a Call, id: i64) -> BoxFuture<'a, Result<()>>;
}

impl<R: Resource> Declared for R {
    fn declaration(&self) -> &'static Declaration {
        const { &R::DECLARATION }
    }

    fn columns(&self) -> &'static [Column] {
        R::Row::COLUMNS
    }

    fn list<'a>(&self, call: &'a Call, asked: &'a Asked) -> BoxFuture<'a, Result<Listed<Value>>> {
        Box::pin(async move {
            Ok(match read::listed::<R>(call, asked).await? {
                Listed::All(rows) => Listed::All(rows.iter().map(json).collect::<Result<_>>()?),
                Listed::Page(page) => Listed::Page(Page {
                    count: page.count,
                    next: page.next,
                    previous: page.previous,
                    results: page.results.iter().map(json).collect::<Result<_>>()?,
                }),
            })
        })
    }

    fn one<'a>(
        &self,
        call: &'a Call,
        session: &'a Connection,
        id: i64,
    ) -> BoxFuture<'a, Result<Value>> {
        Box::pin(async move {
            if write::reached::<R>(call, session, &[id]).await?.is_empty() {
                return Err(Error::not_found(R::DECLARATION.source.model));
            }
            json(&read::one::<R>(call, session, id).await?)
        })
    }

    fn create<'a>(&self, call: &'a Call, body: Value) -> BoxFuture<'a, Result<Value>> {
        Box::pin(async move { json(&write::create::<R>(call, typed(body)?).await?) })
    }

    fn change<'a>(&self, call: &'a Call, id: i64, body: Value) -> BoxFuture<'a, Result<Value>> {
        Box::pin(async move { json(&write::partial_update::<R>(call, id, typed(body)?).await?) })
    }

    fn delete<'a>(&self, call: &'a Call, id: i64) -> BoxFuture<'a, Result<()>> {
        Box::pin(write::destroy::<R>(call, id))
    }
}

fn json(object: &impl serde::Serialize) -> Result<Value> {
    serde_json::to_value(object).map_err(Error::internal)
}

fn typed<T: serde::de::DeserializeOwned>(body: Value) -> Result<T> {
    serde_json::from_value(body).map_err(|error| Error::bad_request(error.to_string()))
}

/// A resource as the document knows it.
#[derive(Clone, Copy)]
pub struct Registered {
    /// What serves it.
    pub resource: &'static dyn Declared,
    /// Its operations, by their ids.
    pub operations: &'static [&'static str],
}

/// All resources that the document names.
#[derive(Clone, Copy)]
pub struct Registry(pub &'static [Registered]);

impl Registry {
    /// The resource of the model that clients name like this: `contact`.
    pub fn named(&self, model: &str) -> Option<&'static Registered> {
        let found = |it: &&Registered| it.resource.declaration().model() == model;
        self.0.iter().find(found)
    }

    /// The resource of a kind of objects: application and model, such as `company.contact`.
    pub fn of_kind(&self, kind: &str) -> Option<&'static Registered> {
        let found = |it: &&Registered| it.resource.declaration().kind == kind;
        self.0.iter().find(found)
    }
}
