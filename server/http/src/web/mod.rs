//! Pages for people: signing in, and what OAuth2 asks and shows them ([`ferrostock_identity::oauth`]).
//!
//! Pages are made by the server from templates that escape every value, work without scripts (but
//! for security keys, which only a script can ask), and take everything from this server. A form repeats the proof of [`ferrostock_identity::auth::csrf`].

pub mod browse;
mod callback;
mod form;
mod login;
mod next;
pub mod oauth;
mod page;
mod paging;
mod start;

use std::sync::Arc;

use bytes::Bytes;
use dropshot::Body;
use ferrostock_api::OPERATIONS;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};

use crate::accept::likes_pages;
use crate::server::Server;
use crate::{answer, pages};
use ferrostock_identity::account::AccountCall;
use ferrostock_identity::auth::Visitor;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::{Error, Result};

pub use form::{Form, Repeated};
pub use next::{LOGIN, login_url};
pub use page::{Page, status_page};
pub use paging::{PER_PAGE, next_page};

/// The largest body of a form in bytes.
pub const MOST: usize = 64 * 1024;
/// Where the style of all pages is.
pub const STYLE: &str = "/web/style.css";

/// Where the sign of all pages is; browsers ask for the second one without being told.
const ICONS: [&str; 2] = ["/web/icon.svg", "/favicon.ico"];

/// A request for a page, or for one of the endpoints of [`ferrostock_identity::oauth`].
pub struct Request<'a> {
    /// The server.
    pub server: &'a Server,
    /// Its method.
    pub method: &'a Method,
    /// Its path, as sent.
    pub path: &'a str,
    /// Its query, decoded, in order.
    pub query: &'a [(String, String)],
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// The browser that sent it.
    pub visitor: &'a Arc<Visitor>,
    /// Scheme, host and port under which the client reached the server.
    pub base_url: &'a str,
    /// Its body.
    pub body: Bytes,
}

impl Request<'_> {
    /// Whether it only reads.
    pub fn reads(&self) -> bool {
        [Method::GET, Method::HEAD].contains(self.method)
    }

    /// Whether the client is a person's browser, for whom an error is a page.
    pub fn likes_pages(&self) -> bool {
        likes_pages(self.headers)
    }

    /// Refuses a method that the page does not have. 405.
    pub fn method_not_allowed(&self) -> Error {
        Error::refused(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("Method \"{}\" not allowed.", self.method),
        )
    }

    /// The form that the request sends, once its proof is checked that a page of ours sent it: 403
    /// without.
    pub fn proven_form(&self) -> Result<Form> {
        use ferrostock_identity::auth::csrf;
        let form = Form::read(self.headers, &self.body)?;
        csrf::verify(&self.server.auth.key, self.visitor, form.value(csrf::FIELD))
            .map_err(|reason| csrf::refusal(&reason))?;
        Ok(form)
    }

    /// Sends somebody who is not signed in to do that first; 403 for a form, which would be lost.
    pub fn sign_in_first(&self) -> Result<Response<Body>> {
        if self.reads() {
            return redirect(&login_url(&self.here()));
        }
        Err(Error::forbidden())
    }

    /// The request as an operation of the account API sees one: for a page that ends what that
    /// operation began.
    pub async fn call(&self, operation: &str) -> Result<AccountCall> {
        let caller = self.server.auth.by_session(self.visitor).await?;
        let operation = OPERATIONS.iter().find(|known| known.id == operation);
        Ok(self.server.call(
            operation.ok_or_else(|| Error::internal("no such operation"))?,
            caller.unwrap_or_else(|| Arc::new(Caller::anonymous())),
            self.visitor,
            self.base_url.into(),
            self.path.into(),
            self.query.into(),
        ))
    }

    /// Path and query, to come back to.
    pub fn here(&self) -> String {
        if self.query.is_empty() {
            return self.path.to_owned();
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.query);
        format!("{}?{}", self.path, query.finish())
    }
}

/// Whether a path belongs here.
pub fn knows(server: &Server, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    // Who has the web interface has no other start page.
    path.is_empty() && server.web_ui.is_none()
        || path == LOGIN.trim_end_matches('/')
        || ICONS.contains(&path)
        || path == "/accounts/logout"
        || path == STYLE
        || is_callback(server, path)
        || (server.settings.oauth2 && oauth::knows(path))
}

fn is_callback(server: &Server, path: &str) -> bool {
    !server.accounts.providers.is_empty() && callback::provider_of(path).is_some()
}

/// Answers a request for one of the paths that [`knows`] says.
pub async fn serve(request: &Request<'_>) -> Response<Body> {
    let path = request.path.trim_end_matches('/');
    let served = match path {
        "" => start::serve(request).await,
        STYLE => unchanging(request, "text/css", include_bytes!("style.css")),
        "/web/icon.svg" => unchanging(request, "image/svg+xml", pages::ICON),
        "/favicon.ico" => unchanging(request, "image/png", pages::SMALL_ICON),
        "/accounts/logout" => login::logout(request).await,
        path if oauth::knows(path) => return oauth::serve(request).await,
        path => match callback::provider_of(path) {
            Some(provider) => callback::serve(request, provider).await,
            None => login::serve(request).await,
        },
    };
    served.unwrap_or_else(|error| status_page(request, error))
}

/// Sends a browser elsewhere, with a GET.
pub fn redirect(to: &str) -> Result<Response<Body>> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let to = HeaderValue::from_str(to).map_err(Error::internal)?;
    response.headers_mut().insert(header::LOCATION, to);
    not_stored(&mut response);
    Ok(response)
}

/// Has nobody keep an answer.
pub fn not_stored(response: &mut Response<Body>) {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
}

/// A file that is part of the program.
fn unchanging(
    request: &Request<'_>,
    content_type: &'static str,
    bytes: &'static [u8],
) -> Result<Response<Body>> {
    if !request.reads() {
        return Err(request.method_not_allowed());
    }
    Ok(answer::text(content_type, bytes))
}
