//! What the server shows beside the API: the document, its browser, metrics and health.

use std::io::Read as _;

use dropshot::Body;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use subtle::ConstantTimeEq as _;

use crate::answer::{html, json, text};
use crate::document::{self, Format};
use crate::server::Server;
use ferrostock_kernel::error::{Error, Result};

/// The page that shows the document; it takes everything that it needs from this server.
const API_DOC: &str = include_str!("pages/api-doc.html");
/// Starts the viewer of the document.
const API_DOC_SCRIPT: &str = include_str!("pages/api-doc.js");

/// What stands in for a picture that is not there.
const BLANK: &[u8] = include_bytes!("pages/blank_image.png");
/// What stands in for a thumbnail that is not there.
const BLANK_THUMBNAIL: &[u8] = include_bytes!("pages/blank_image.thumbnail.png");

/// The sign of this program.
pub const ICON: &[u8] = include_bytes!("pages/icon.svg");
/// The same, for browsers that draw no vectors.
pub const SMALL_ICON: &[u8] = include_bytes!("pages/icon.png");

/// Nothing of a page may come from elsewhere.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; \
                      frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/// Whether a path is one of those that [`serve`] answers.
pub fn knows(path: &str) -> bool {
    match path {
        "/api-doc" | "/health" | "/metrics" | "/api/schema/" | "/api/schema" => true,
        other => other.starts_with("/api-doc/") || other.starts_with("/static/img/"),
    }
}

/// Serves a page whose path is [known](knows).
pub async fn serve(
    server: &Server,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
) -> Result<Response<Body>> {
    if ![Method::GET, Method::HEAD].contains(method) {
        return Err(Error::refused(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("Method \"{method}\" not allowed."),
        ));
    }
    match path {
        "/api-doc" => Ok(redirect("/api-doc/")),
        "/health" => Ok(health(server).await),
        "/metrics" => Ok(metrics(server, headers)),
        "/api/schema/" | "/api/schema" => schema("openapi.json"),
        "/static/img/blank_image.png" => Ok(text("image/png", BLANK)),
        "/static/img/blank_image.thumbnail.png" => Ok(text("image/png", BLANK_THUMBNAIL)),
        "/static/img/favicon/favicon.svg" => Ok(text("image/svg+xml", ICON)),
        "/static/img/favicon/favicon.ico" => Ok(text("image/png", SMALL_ICON)),
        other if other.starts_with("/static/") => {
            Err(Error::refused(StatusCode::NOT_FOUND, "Not found."))
        }
        other => api_doc(other.trim_start_matches("/api-doc/")),
    }
}

fn redirect(to: &'static str) -> Response<Body> {
    let mut response = text("text/plain", "");
    *response.status_mut() = StatusCode::FOUND;
    response
        .headers_mut()
        .insert(header::LOCATION, HeaderValue::from_static(to));
    response
}

/// Whether the server and its database work: 200, or 503, within two seconds.
async fn health(server: &Server) -> Response<Body> {
    if server.db.probe().works().await {
        return json(StatusCode::OK, &serde_json::json!({ "status": "ok" }));
    }
    let body = serde_json::json!({ "status": "the database does not answer" });
    json(StatusCode::SERVICE_UNAVAILABLE, &body)
}

/// The metrics, for everybody or for who shows the token that was set for them.
fn metrics(server: &Server, headers: &HeaderMap) -> Response<Body> {
    let shown = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map_or("", |(_, token)| token.trim());
    if let Some(token) = &server.settings.metrics_token
        && !bool::from(token.as_bytes().ct_eq(shown.as_bytes()))
    {
        let body =
            serde_json::json!({ "detail": "The metrics are shown to whoever has their token." });
        let mut response = json(StatusCode::UNAUTHORIZED, &body);
        let challenge = HeaderValue::from_static("Bearer realm=\"metrics\"");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, challenge);
        return response;
    }
    text("text/plain; version=0.0.4", server.metrics.render())
}

fn schema(name: &str) -> Result<Response<Body>> {
    Ok(match name {
        "openapi.yaml" => text(
            "application/yaml",
            document::write(Format::Yaml).map_err(Error::internal)?,
        ),
        _ => text("application/json", document::JSON),
    })
}

/// The viewer of the document and its parts.
fn api_doc(name: &str) -> Result<Response<Body>> {
    let mut response = match name {
        "" => html(API_DOC),
        "api-doc.js" => text("text/javascript", API_DOC_SCRIPT),
        "openapi.json" | "openapi.yaml" => return schema(name),
        "swagger-ui.css" => text("text/css", asset("swagger-ui.css")?),
        "swagger-ui-bundle.js" => text("text/javascript", asset("swagger-ui-bundle.js")?),
        _ => return Err(Error::refused(StatusCode::NOT_FOUND, "Not found.")),
    };
    let policy = HeaderValue::from_static(POLICY);
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// A file of the viewer, out of the archive that its crate carries. Unpacked each time it is asked
/// for, which is rare, so that it takes no memory in between.
fn asset(name: &str) -> Result<Vec<u8>> {
    let archive = std::io::Cursor::new(utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED);
    let mut archive = zip::ZipArchive::new(archive).map_err(Error::internal)?;
    let at = (0..archive.len()).find(|at| {
        let path = archive
            .by_index_raw(*at)
            .ok()
            .and_then(|file| Some(file.name().ok()?.into_owned()));
        path.is_some_and(|path| path.contains("dist") && path.rsplit('/').next() == Some(name))
    });
    let at = at.ok_or_else(|| Error::internal(format!("the viewer lacks {name}")))?;
    let mut file = archive.by_index(at).map_err(Error::internal)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(Error::internal)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::asset;

    #[test]
    fn the_viewer_has_its_files() {
        for name in ["swagger-ui.css", "swagger-ui-bundle.js"] {
            assert!(asset(name).unwrap().len() > 100, "{name}");
        }
    }
}
