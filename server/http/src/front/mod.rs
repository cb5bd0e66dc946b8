//! The front door: everything that happens to a request before a domain function runs, and to its
//! answer afterwards, in one place and in this order.
//!
//! 1. The path is matched against the contract ([`crate::route`]), with or without its last slash.
//! 2. Whoever calls proves who it is ([`ferrostock_identity::auth`]); bad credentials are refused everywhere.
//!    Who is known by a session's cookie shows that a change was meant ([`ferrostock_identity::auth::csrf`]).
//! 3. The operation's access rule is asked. What no rule allows is refused.
//! 4. The query is brought into the form that the operation's typed query reads ([`query`]).
//! 5. The body is read ([`body`]) and checked field by field ([`form`], [`reference`]).
//! 6. The inner router finds the generated entry point, which takes the authorised call from here
//!    ([`authorised`]) and runs the domain function.
//! 7. The answer, or the error, gets the headers that every answer has ([`crate::answer`]); an answer that
//!    the client has already is not sent again ([`conditional`]). In debug mode a person's browser is
//!    shown a page about it instead ([`browse`]).
//!
//! The server that listens has one wildcard endpoint for each method, [`door`]; the operations of
//! the contract live in a router of their own that never sees a socket.

mod bearer;
mod beside;
mod body;
mod browse;
mod conditional;
mod cors;
mod deadline;
mod dispatch;
mod dispute;
mod form;
mod host;
mod inner;
mod log;
mod meant;
mod moved;
mod progress;
mod query;
mod reference;
mod sent;
mod value;

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use bytes::Bytes;
use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, Body, HttpError, Path, RawRequest,
    RequestContext,
};
use ferrostock_api::ApiError;
use futures::FutureExt as _;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};

use crate::accept::{accepts_json, likes_pages};
use crate::route::Endpoint;
use crate::server::Server;
use crate::web::browse::Form;
use crate::{answer, options, pages, route, web};
use deadline::Deadline;
use ferrostock_identity::account;
use ferrostock_identity::auth::{Visitor, csrf, enrolment};
use ferrostock_inventory::notification;
use ferrostock_kernel::audit::Origin;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::{Error, Result};
use log::Log;

pub use dispatch::{authorised, kept};
pub use inner::operations;

/// The description of the server that listens: one wildcard endpoint for each method.
pub fn api() -> Result<ApiDescription<Server>, dropshot::ApiDescriptionRegisterError> {
    let mut api = ApiDescription::new();
    let methods = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
        Method::CONNECT,
    ];
    for method in methods {
        api.register(ApiEndpoint::new(
            format!("door_{}", method.as_str().to_ascii_lowercase()),
            door,
            method,
            dropshot::CONTENT_TYPE_JSON,
            "/{path:.*}",
            ApiEndpointVersions::All,
        ))?;
    }
    Ok(api)
}

/// The wildcard's segments. They are not used: the path is read from the request itself.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Segments {
    #[serde(rename = "path")]
    _path: Vec<String>,
}

/// A client that goes away ends what it wanted to read. It does not undo what it asked for.
async fn door(
    context: RequestContext<Server>,
    _: Path<Segments>,
    raw: RawRequest,
) -> Result<Response<Body>, HttpError> {
    if csrf::is_unsafe(context.request.method()) {
        let answered = tokio::spawn(answered(context, raw)).await;
        return answered.map_err(|error| HttpError::for_internal_error(error.to_string()));
    }
    // In a box: what holds this future is moved twice, with all that is in it.
    Ok(Box::pin(answered(context, raw)).await)
}

/// The answer to a request.
async fn answered(context: RequestContext<Server>, raw: RawRequest) -> Response<Body> {
    let started = Instant::now();
    let server = Arc::clone(&context.server);
    let server = &server.private;
    let id = context.request_id.clone();
    let (parts, body) = raw.into_inner().into_parts();
    let base_url = host::base_url(&server.settings, &parts);
    let named = host::ensure_one(&parts);
    let origin = Origin::of(
        &parts.headers,
        context.request.remote_addr().ip(),
        server.settings.trust_proxy,
        &id,
    );
    let patience = server.settings.client_timeout;
    let mut visit = Visit {
        deadline: Deadline::new(server.settings.request_timeout),
        as_page: browse::is_wanted(&server.settings, &parts),
        form: None,
        caller: OnceLock::new(),
        server,
        visitor: Arc::new(Visitor::new(
            &parts.headers,
            &origin,
            &base_url,
            server.settings.site_url.as_deref(),
            &server.settings.trusted_origins,
        )),
        method: overridden(&parts.method, &parts.headers),
        path: parts.uri.path().into(),
        query: query::decode(parts.uri.query().unwrap_or_default()).into(),
        base_url: base_url.into(),
        headers: parts.headers,
    };
    let mut log = Log::default();
    // A panic is a bug of ours: told to the log by the hook, answered like every other failure.
    let deadline = visit.deadline.clone();
    let served = {
        let serving = pin!(async {
            named?;
            let body = visit.open(body).await?;
            visit.serve(context, body, &mut log).await
        });
        AssertUnwindSafe(deadline.keep(serving))
            .catch_unwind()
            .await
    };
    let mut response = match served {
        // A page is made of the answer itself.
        Ok(Ok(response)) if visit.as_page => response,
        Ok(Ok(response)) => conditional::apply(&visit.method, &visit.headers, response)
            .await
            .unwrap_or_else(|error| answer::error(&error.into())),
        Ok(Err(error)) if visit.is_beside_the_api() && likes_pages(&visit.headers) => {
            web::status_page(&visit.web_request(Bytes::new()), error)
        }
        Ok(Err(error)) => {
            let mut refusal = visit.refusal(error.into());
            visit.explain(&mut refusal, &log);
            refusal
        }
        Err(_) => visit.refusal(Error::internal("a request panicked").into()),
    };
    if visit.is_account() {
        csrf::issue(&visit.visitor);
    }
    answer::finish(&mut response, &id, log.allow.as_deref());
    if visit.as_page {
        response = Box::pin(visit.show(response)).await;
    }
    let cookies = visit.visitor.set_cookies();
    if !cookies.is_empty() {
        // What is said to one browser is nothing that a cache may say to another.
        let never = HeaderValue::from_static("no-store, private");
        response.headers_mut().insert(header::CACHE_CONTROL, never);
    }
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    cors::allow(
        &server.settings.cors,
        &visit.headers,
        response.headers_mut(),
    );
    log.finish(&visit, &response, &id, started.elapsed());
    if response.status() == StatusCode::INTERNAL_SERVER_ERROR {
        report(&visit, &id);
    }
    response.map(|body| progress::watched(body, patience))
}

/// Tells the staff of a failure, while the answer goes out. What fails at that goes to the log alone.
fn report(visit: &Visit<'_>, id: &str) {
    let (db, path, id) = (
        visit.server.db.clone(),
        Arc::clone(&visit.path),
        id.to_owned(),
    );
    let base_url = Arc::clone(&visit.base_url);
    tokio::spawn(async move {
        if let Err(error) = notification::failed(&db, &path, &id, &base_url).await {
            tracing::warn!(%error, "a failure could not be reported");
        }
    });
}

/// Clients behind proxies that only let GET and POST through name the method in a header.
fn overridden(method: &Method, headers: &HeaderMap) -> Method {
    let named = headers
        .get("x-http-method-override")
        .filter(|_| method == Method::POST)
        .and_then(|name| Method::from_bytes(name.as_bytes()).ok());
    named
        .filter(|named| [Method::PUT, Method::PATCH, Method::DELETE].contains(named))
        .unwrap_or_else(|| method.clone())
}

/// One request on its way through the door.
struct Visit<'a> {
    server: &'a Server,
    method: Method,
    path: Arc<str>,
    query: Arc<[(String, String)]>,
    headers: HeaderMap,
    visitor: Arc<Visitor>,
    /// Scheme, host and port under which the client reached the server.
    base_url: Arc<str>,
    /// When it has to be answered.
    deadline: Deadline,
    /// Whether a person sees the answer as a page.
    as_page: bool,
    /// The form of such a page that was sent.
    form: Option<Form>,
    /// Who sent the request, once that is known.
    caller: OnceLock<Arc<Caller>>,
}

impl Visit<'_> {
    async fn serve(
        &self,
        context: RequestContext<Server>,
        body: Body,
        log: &mut Log,
    ) -> Result<Response<Body>> {
        if cors::is_preflight(&self.method, &self.headers) {
            return Ok(cors::preflight(&self.headers));
        }
        if let Some(shorter) = self.shorter() {
            return web::redirect(&shorter);
        }
        // What is rare has its future in a box of its own: else each request has to carry it.
        if pages::knows(&self.path) {
            let page = pages::serve(self.server, &self.method, &self.path, &self.headers);
            return Box::pin(page).await;
        }
        if let Some(file) = self.path.strip_prefix("/media/") {
            return Box::pin(self.serve_file(file, log)).await;
        }
        if web::knows(self.server, &self.path) {
            let page = async {
                let body = self.read(body, web::MOST).await?;
                Ok(web::serve(&self.web_request(body)).await)
            };
            return Box::pin(page).await;
        }
        if matches!(&*self.path, "/auth" | "/auth/") {
            return Box::pin(self.tell_signed_in(log)).await;
        }
        if self.is_beside_the_api() {
            return match &self.server.web_ui {
                Some(ui) => Box::pin(self.serve_web_ui(ui)).await,
                None => Err(Error::refused(StatusCode::NOT_FOUND, "Not found.")),
            };
        }
        let endpoint = self.endpoint();
        let operation = endpoint.and_then(|endpoint| endpoint.operation(&self.method));
        log.operation = operation.map(|operation| operation.id);
        log.allow = endpoint.map(route::Endpoint::allow);

        let auth = &self.server.auth;
        let caller = if self.is_account() {
            Box::pin(auth.by_any_session(&self.visitor)).await?
        } else {
            auth.identify(&self.headers, &self.visitor).await?
        };
        let caller = caller.unwrap_or_else(|| Arc::new(Caller::anonymous()));
        log.user_id = caller.user_id;
        let caller = Arc::clone(self.caller.get_or_init(|| caller));
        // The account API is where a second factor is set up.
        if caller.must_enrol && !self.is_account() && !operation.is_some_and(enrolment::is_open) {
            return Err(enrolment::refusal());
        }
        let proof = self.prove_meant(&caller)?;
        let open = operation.is_some_and(|operation| caller.may(operation));
        // Of the paths where everybody may sign in, everybody may know which methods they have.
        let known = self.is_account() && endpoint.is_some();
        if !caller.is_authenticated() && !open && !known {
            return Err(Error::unauthenticated());
        }
        let Some(endpoint) = endpoint else {
            if let Some(location) = moved::metadata(&self.server.routes, &self.path) {
                return Err(Error::Moved { location });
            }
            return Err(Error::Body {
                status: StatusCode::NOT_FOUND,
                body: serde_json::json!({
                    "detail": "API endpoint not found",
                    "url": format!("{}{}", self.base_url, self.path),
                }),
            });
        };
        if self.method == Method::OPTIONS {
            if !options::may_see(endpoint, &caller) {
                let shown = options::decisive(endpoint);
                log.lacking = shown.map_or(&[], |operation| caller.lacks(operation));
                return Err(Error::forbidden());
            }
            return Box::pin(self.describe(context, endpoint, caller)).await;
        }
        let Some(operation) = operation else {
            return Err(Error::refused(
                StatusCode::METHOD_NOT_ALLOWED,
                format!("Method \"{}\" not allowed.", self.method),
            ));
        };
        if !open {
            log.lacking = caller.lacks(operation);
            return Err(Error::forbidden());
        }
        if !self.as_page && !accepts_json(&self.headers) {
            return Err(Error::refused(
                StatusCode::NOT_ACCEPTABLE,
                "Could not satisfy the request Accept header.",
            ));
        }
        let mut call = self.server.call(
            operation,
            caller,
            &self.visitor,
            Arc::clone(&self.base_url),
            Arc::clone(&self.path),
            Arc::clone(&self.query),
        );
        let query = query::normalise(operation, &self.query)?;
        let body = if operation.form.body.is_some() {
            Box::pin(self.checked_body(&mut call, body, proof)).await?
        } else {
            self.ask_form(proof, None)?;
            Bytes::new()
        };
        self.dispatch(context, call, &query, body).await
    }

    /// The endpoint at the path, if there is one here.
    fn endpoint(&self) -> Option<&Endpoint> {
        let here = self.server.accounts.knows(&self.path);
        self.server.routes.find(&self.path).filter(|_| here)
    }

    /// Whether the request is for one of the pages or files that are not part of the API.
    fn is_beside_the_api(&self) -> bool {
        !self.path.starts_with("/api/") && &*self.path != "/api"
    }

    /// Whether the request is for the account API, which knows callers by their cookies alone and has
    /// a form of its own for errors.
    fn is_account(&self) -> bool {
        self.path.starts_with(account::PREFIX)
    }

    /// An error as the client sees it.
    fn refusal(&self, error: ApiError) -> Response<Body> {
        if self.is_account() {
            let operation = self.endpoint().and_then(|it| it.operation(&self.method));
            answer::error(&account::answer::translate(error, operation))
        } else {
            answer::error(&error)
        }
    }

    /// The request as the pages read it.
    fn web_request(&self, body: Bytes) -> web::Request<'_> {
        web::Request {
            server: self.server,
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            visitor: &self.visitor,
            base_url: &self.base_url,
            body,
        }
    }
}
