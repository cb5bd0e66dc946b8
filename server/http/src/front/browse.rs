//! The API as pages for people, in debug mode ([`crate::web::browse`]): whose browser is shown one,
//! and what the forms on it send.
//!
//! A browser's form can only `POST` fields. Those of our pages say in [`METHOD`] what they mean, and
//! may have the whole body as JSON in [`CONTENT`].

use dropshot::Body;
use ferrostock_api::{Field, FieldKind, Operation};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::{Map, Value};

use super::body::{self, Sent};
use super::{Visit, query};
use crate::accept::likes_pages;
use crate::answer;
use crate::site::SiteSettings;
use crate::web::browse::Form;
use crate::{pages, web};
use ferrostock_identity::auth::csrf;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Uploads;

/// The field that names the method.
pub const METHOD: &str = "_method";
/// The field that has the body as JSON.
pub const CONTENT: &str = "_content";

/// Whether the answer to a request is shown as a page: in debug mode, to a client that likes HTML
/// more than JSON, unless `format` says otherwise.
pub fn is_wanted(settings: &SiteSettings, request: &Parts) -> bool {
    let path = request.uri.path();
    if !settings.debug || !path.starts_with("/api/") || pages::knows(path) {
        return false;
    }
    let query = query::decode(request.uri.query().unwrap_or_default());
    let format = query.iter().rev().find(|(name, _)| name == "format");
    match format.map(|(_, value)| value.as_str()) {
        Some("api") => true,
        Some("json") => false,
        _ => likes_pages(&request.headers),
    }
}

/// The body that a form stands for.
pub fn sent(form: &Form, operation: &Operation) -> Result<Sent> {
    if let Some(content) = &form.content {
        return Ok(Sent {
            fields: match content.trim() {
                "" => Map::new(),
                content => body::json(content.as_bytes())?,
            },
            uploads: Uploads::default(),
            form: false,
        });
    }
    let known = operation.form.body.unwrap_or_default();
    let field = |name: &str| known.iter().find(|field| field.name == name);
    let filled = form.fields.iter().filter_map(|(name, value)| {
        let value = match field(name) {
            Some(field) if is_empty(value) && !says_empty(field, operation) => return None,
            Some(field) => structured(field, value),
            None => value.clone(),
        };
        Some((name.clone(), value))
    });
    Ok(Sent {
        fields: filled.collect(),
        uploads: form.uploads.clone(),
        form: true,
    })
}

fn is_empty(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// Whether an input that was left empty says that the field shall be empty. All inputs are sent, so
/// a form that creates or patches says nothing with them: what is left open gets its default, or stays
/// as it is.
fn says_empty(field: &Field, operation: &Operation) -> bool {
    if operation.method != ferrostock_api::Method::Put {
        return field.required && !operation.form.partial;
    }
    field.required || field.nullable || field.blank == Some(true)
}

/// Lists and objects are written as JSON.
fn structured(field: &Field, value: &Value) -> Value {
    let parsed = match (field.kind, value) {
        (
            FieldKind::List
            | FieldKind::RelatedList
            | FieldKind::Nested
            | FieldKind::Dictionary
            | FieldKind::Any,
            Value::String(text),
        ) => serde_json::from_str(text).ok(),
        _ => None,
    };
    parsed.unwrap_or_else(|| value.clone())
}

/// How many objects a page shows of a list that is too long for one.
const PER_PAGE: &str = "100";

impl Visit<'_> {
    /// Reads the form of a page, if one was sent, and does as if the request had the method that it
    /// names. Gives the body of every other request back.
    pub(super) async fn open(&mut self, body: Body) -> Result<Body> {
        if !self.as_page || self.method != Method::POST || !body::is_form(&self.headers) {
            return Ok(body);
        }
        let bytes = Box::pin(self.read(body, self.server.settings.max_body)).await?;
        let Ok(mut sent) = Box::pin(body::read(&self.headers, bytes.clone())).await else {
            return Ok(Body::from(bytes));
        };
        let mut take = |name: &str| match sent.fields.shift_remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let Some(name) = take(METHOD) else {
            return Ok(Body::from(bytes));
        };
        let method = [
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::OPTIONS,
        ]
        .into_iter()
        .find(|method| method.as_str() == name);
        self.form = Some(Form {
            proof: take(csrf::FIELD),
            content: take(CONTENT),
            fields: sent.fields,
            uploads: sent.uploads,
        });
        self.method = method.ok_or_else(|| {
            Error::refused(
                StatusCode::METHOD_NOT_ALLOWED,
                format!("Method \"{name}\" not allowed."),
            )
        })?;
        Ok(Body::empty())
    }

    /// The address without the parameters that a form of filters left empty.
    pub(super) fn shorter(&self) -> Option<String> {
        let empty = |(_, value): &&(String, String)| value.is_empty();
        if !self.as_page
            || self.method != Method::GET
            || !self.query.iter().any(|pair| empty(&pair))
        {
            return None;
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.query.iter().filter(|pair| !empty(pair)));
        let query = query.finish();
        Some(match query.as_str() {
            "" => self.path.to_string(),
            query => format!("{}?{query}", self.path),
        })
    }

    /// The address of the first of the pages that a list too long for one is shown in.
    pub(super) fn first_page(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let paging = |name: &str| matches!(name, "limit" | "offset");
        query.extend_pairs(self.query.iter().filter(|(name, _)| !paging(name)));
        query.append_pair("limit", PER_PAGE);
        format!("{}?{}", self.path, query.finish())
    }

    /// The page about an answer; what is no JSON stays as it is.
    pub(super) async fn show(&self, response: Response<Body>) -> Response<Body> {
        let is_json = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
        if !is_json && response.status() != StatusCode::NO_CONTENT {
            return response;
        }
        self.page(response)
            .await
            .unwrap_or_else(|error| answer::error(&error.into()))
    }

    async fn page(&self, response: Response<Body>) -> Result<Response<Body>> {
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(Error::internal)?.to_bytes();
        let endpoint = self.server.routes.find(&self.path);
        let shown = web::browse::Shown {
            status: parts.status,
            headers: &parts.headers,
            body: match body.as_ref() {
                b"" => None,
                body => Some(serde_json::from_slice(body).map_err(Error::internal)?),
            },
            endpoint,
            operation: endpoint.and_then(|endpoint| endpoint.operation(&self.method)),
            caller: self.caller.get().map(AsRef::as_ref),
            form: self.form.as_ref(),
        };
        let mut page = web::browse::page(&self.web_request(bytes::Bytes::new()), &shown).await?;
        // What else the answer says holds for the page as well.
        let said = parts.headers.iter().filter(|(name, _)| {
            ![header::CONTENT_TYPE, header::CONTENT_LENGTH].contains(name)
                && **name != header::CACHE_CONTROL
        });
        for (name, value) in said {
            page.headers_mut().append(name.clone(), value.clone());
        }
        Ok(page)
    }
}
