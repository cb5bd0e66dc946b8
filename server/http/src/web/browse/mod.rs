//! The API as pages for people who develop with it: an answer, what the operation is for, its filters
//! and forms to try the endpoint with.
//!
//! There is one page for all operations, made of what the table of operations and the document say.
//! It is shown in debug mode only; the front door decides to whom, and reads its forms.

mod about;
mod action;
mod filter;
mod highlight;
mod input;
mod links;

use dropshot::Body;
use ferrostock_api::{Method, Operation};
use http::{HeaderMap, Response, StatusCode, header};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Page, Request, login_url};
use crate::options::About;
use crate::route::Endpoint;
use about::Explained;
use action::{Action, Context};
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::media::Uploads;
use highlight::Piece;
use input::Input;
use links::{Link, Links};

/// What a form of a page sent.
pub struct Form {
    /// What shows that it was meant.
    pub proof: Option<String>,
    /// The body as JSON, if the form has it as a whole.
    pub content: Option<String>,
    /// The fields as they were filled in.
    pub fields: Map<String, Value>,
    /// The files that were chosen.
    pub uploads: Uploads,
}

/// What a page is about: a request and its answer.
pub struct Shown<'a> {
    /// The status of the answer.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: &'a HeaderMap,
    /// The body of the answer.
    pub body: Option<Value>,
    /// What is at the path.
    pub endpoint: Option<&'a Endpoint>,
    /// What was called.
    pub operation: Option<&'static Operation>,
    /// Who called, if that got known.
    pub caller: Option<&'a Caller>,
    /// The form that was sent.
    pub form: Option<&'a Form>,
}

impl Shown<'_> {
    /// The object that the answer shows, if it shows one.
    fn object(&self) -> Option<&Value> {
        let is_page = |body: &Value| body.get("results").is_some();
        self.body
            .as_ref()
            .filter(|body| self.status.is_success() && body.is_object() && !is_page(body))
    }

    /// The address of a neighbouring page of a list.
    fn neighbour(&self, name: &str) -> Option<&str> {
        let body = self
            .body
            .as_ref()
            .filter(|body| body.get("results").is_some());
        body?.get(name)?.as_str()
    }

    /// Whether there is nothing at the path to do something with.
    fn is_gone(&self) -> bool {
        let deleted = self.operation.is_some_and(|operation| {
            operation.method == Method::Delete && operation.path.ends_with("}/")
        });
        self.status == StatusCode::NOT_FOUND || (deleted && self.status.is_success())
    }
}

/// What the template shows.
#[derive(Serialize)]
struct Values<'a> {
    wide: bool,
    crumbs: Vec<Link>,
    method: &'a str,
    here: &'a str,
    json: String,
    status: String,
    headers: Vec<(&'a str, &'a str)>,
    answer: Vec<Piece>,
    about: Option<Explained>,
    login: Option<String>,
    previous: Option<&'a str>,
    next: Option<&'a str>,
    filters: Vec<Input>,
    as_page: bool,
    actions: Vec<Action>,
    options: bool,
    below: Vec<Link>,
}

/// Makes the page. Its status is that of the answer, except that an answer without a body is told of
/// with one.
pub async fn page(request: &Request<'_>, shown: &Shown<'_>) -> Result<Response<Body>> {
    let links = Links {
        routes: &request.server.routes,
        path: request.path,
    };
    let reads = shown
        .endpoint
        .and_then(|endpoint| endpoint.operation(&http::Method::GET));
    let explained = shown.operation.or(reads);
    let status = shown.status;
    let here = request.here();
    let here = here.as_str();
    // Of a request that was refused before it was asked, nobody knows who sent it.
    let is_nobody = shown
        .caller
        .is_some_and(|caller| !caller.is_authenticated());
    let is_user = shown.caller.is_some_and(Caller::is_authenticated);
    let context = Context {
        here,
        shown,
        presets: presets(request, shown).await,
    };
    let values = Values {
        wide: true,
        crumbs: links.crumbs(),
        method: request.method.as_str(),
        here,
        json: with_format(request, "json"),
        status: format!(
            "{} {}",
            status.as_u16(),
            status.canonical_reason().unwrap_or_default()
        ),
        headers: told(shown.headers),
        answer: highlight::pieces(shown.body.as_ref(), answered(shown), &links),
        about: explained.map(about::explain),
        login: (is_nobody || status == StatusCode::UNAUTHORIZED).then(|| login_url(here)),
        previous: shown.neighbour("previous"),
        next: shown.neighbour("next"),
        filters: reads
            .filter(|operation| shown.caller.is_some_and(|caller| caller.may(operation)))
            .map(|operation| filter::inputs(operation, request.query))
            .unwrap_or_default(),
        as_page: request.query.iter().any(|(name, _)| name == "format"),
        actions: action::actions(&context),
        options: shown.endpoint.is_some() && is_user && !shown.is_gone(),
        below: reads
            .map(|operation| links.below(operation))
            .unwrap_or_default(),
    };
    let title = explained.map_or("No such endpoint", |operation| operation.view);
    let page = Page {
        status: match status {
            StatusCode::NO_CONTENT => StatusCode::OK,
            other => other,
        },
        ..Page::new(
            "browse",
            title,
            shown.caller.filter(|caller| caller.session_id.is_some()),
        )
    };
    page.show(request, values)
}

/// The fields of the answer, if it is one that the operation gives.
fn answered(shown: &Shown<'_>) -> &'static [ferrostock_api::Field] {
    shown
        .operation
        .filter(|_| shown.status.is_success())
        .map_or(&[], |operation| operation.form.answer)
}

/// What forms start with; where the settings can't be read, with nothing.
async fn presets(request: &Request<'_>, shown: &Shown<'_>) -> Option<About> {
    let endpoint = shown.endpoint.filter(|_| shown.caller.is_some())?;
    About::read(&request.server.db, endpoint, None, true)
        .await
        .ok()
}

/// The headers that tell something; what a browser is to keep is nobody else's.
fn told(headers: &HeaderMap) -> Vec<(&str, &str)> {
    headers
        .iter()
        .filter(|(name, _)| **name != header::SET_COOKIE)
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect()
}

/// The address with another format of the answer.
fn with_format(request: &Request<'_>, format: &str) -> String {
    let others = request.query.iter().filter(|(name, _)| name != "format");
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(others).append_pair("format", format);
    format!("{}?{}", request.path, query.finish())
}
