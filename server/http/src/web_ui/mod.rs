//! InvenTree's web interface, from the folder that its users have built or downloaded: its page at
//! `/web`, its files at `/static/web/`, the font of the icons, and what its pages had for addresses
//! before. Source of the addresses: what the interface asks for.

mod asset;
mod manifest;
mod moved;
mod page;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use anyhow::Context as _;
use dropshot::Body;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};

use crate::answer;
use ferrostock_identity::auth::{Visitor, csrf};
use ferrostock_kernel::db::Database;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Folder;
use ferrostock_kernel::setting::Settings;
use manifest::Entry;

/// Where the page is; what follows is read in the browser.
const BASE: &str = "/web";
/// Where the files of the folder are.
const FILES: &str = "/static/web/";
/// Where the font of the icons is.
const FONT: &str = "/static/tabler-icons/";
/// Where it lies in the folder.
const FONT_FOLDER: &str = "tabler-icons";
/// The form of it that all browsers take, and that the program has in itself. Written by
/// `cargo xtask icons`; its licence lies beside it.
const FONT_NAME: &str = "tabler-icons.woff2";
/// Its bytes.
const FONT_FILE: &[u8] = include_bytes!("font/tabler-icons.woff2");
/// The setting with the name of this installation.
const INSTANCE: &str = "INVENTREE_INSTANCE";

/// The interface; cloning it is cheap.
#[derive(Clone, Debug)]
pub struct WebUi {
    folder: Folder,
    /// What the manifest said when it was read last, and what it looked like then.
    read: Arc<Mutex<(Stamp, Arc<Entry>)>>,
}

/// By what a file that was written anew is told from the one before: its time and its length.
type Stamp = (Option<SystemTime>, u64);

/// A request for something of the interface.
pub struct Request<'a> {
    /// Its method.
    pub method: &'a Method,
    /// Its path, as sent.
    pub path: &'a str,
    /// Its query, decoded, in order.
    pub query: &'a [(String, String)],
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// The browser that sent it.
    pub visitor: &'a Visitor,
    /// Where the name of this installation may be set.
    pub db: &'a Database,
    /// Its name where it is not.
    pub instance: &'a str,
    /// Whether the server is one for development.
    pub debug: bool,
}

impl WebUi {
    /// Opens a folder, and checks that there is a built interface in it.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let folder = Folder::open(path)?;
        let read = load(&folder).with_context(|| {
            format!(
                "{} is no folder of a built web interface: it is the one that has assets/ and {} in it",
                path.display(),
                manifest::PATH
            )
        })?;
        Ok(Self {
            folder,
            read: Arc::new(Mutex::new(read)),
        })
    }

    /// What the page loads, by the manifest as it is now: the interface may have been built anew.
    async fn entry(&self) -> Result<Arc<Entry>> {
        let ui = self.clone();
        let entry = tokio::task::spawn_blocking(move || ui.entry_now()).await;
        entry.map_err(Error::internal)?.map_err(|error| {
            tracing::warn!(
                error = format!("{error:#}"),
                "the web interface can't be read"
            );
            Error::refused(
                StatusCode::SERVICE_UNAVAILABLE,
                "The web interface is not there at the moment.",
            )
        })
    }

    fn entry_now(&self) -> anyhow::Result<Arc<Entry>> {
        let known = {
            // Both halves are replaced at once, so a panic elsewhere leaves nothing half changed.
            let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            read.clone()
        };
        let now = self
            .folder
            .path(manifest::PATH)
            .and_then(|path| stamp(&path));
        if now == Some(known.0) {
            return Ok(known.1);
        }
        let new = load(&self.folder)?;
        let entry = Arc::clone(&new.1);
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(entry)
    }
}

/// Reads the manifest of a folder.
fn load(folder: &Folder) -> anyhow::Result<(Stamp, Arc<Entry>)> {
    let path = folder
        .path(manifest::PATH)
        .with_context(|| format!("there is no {}", manifest::PATH))?;
    // What is written while it is read looks different the next time.
    let stamp = stamp(&path).with_context(|| format!("{} can't be read", manifest::PATH))?;
    Ok((stamp, Arc::new(manifest::read(folder, &path)?)))
}

fn stamp(path: &Path) -> Option<Stamp> {
    let about = path.metadata().ok()?;
    Some((about.modified().ok(), about.len()))
}

/// Answers a request for what is not part of the API. What nothing is known of leads to the page.
pub async fn serve(ui: &WebUi, request: &Request<'_>) -> Result<Response<Body>> {
    let path = request.path;
    let reads = [Method::GET, Method::HEAD].contains(request.method);
    let is_page = path == BASE
        || path
            .strip_prefix(BASE)
            .is_some_and(|rest| rest.starts_with('/'));
    let is_file = path.starts_with("/static/");
    if !reads && (is_page || is_file) {
        return Err(Error::refused(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("Method \"{}\" not allowed.", request.method),
        ));
    }
    if !reads {
        return Err(absent());
    }
    if is_file {
        return file(ui, request).await?.ok_or_else(absent);
    }
    if let Some(address) = moved::address(path) {
        return elsewhere(&address, request.query);
    }
    if !is_page {
        return elsewhere(BASE, &[]);
    }
    let connection = request.db.quick().await?;
    let settings = Settings::load(&connection, &[INSTANCE]).await?;
    let name = settings.text(INSTANCE).filter(|name| !name.is_empty());
    let entry = ui.entry().await?;
    csrf::issue(request.visitor);
    page::make(
        &entry,
        name.as_deref().unwrap_or(request.instance),
        request.debug,
    )
}

/// A file of the interface, or of the icons' font, which may lie in its folder, too.
async fn file(ui: &WebUi, request: &Request<'_>) -> Result<Option<Response<Body>>> {
    let (method, headers) = (request.method, request.headers);
    if let Some(key) = request.path.strip_prefix(FILES) {
        return asset::serve(&ui.folder, method, headers, key).await;
    }
    let Some(name) = request.path.strip_prefix(FONT) else {
        return Ok(None);
    };
    let key = format!("{FONT_FOLDER}/{name}");
    let found = asset::serve(&ui.folder, method, headers, &key).await?;
    Ok(found.or_else(|| (name == FONT_NAME).then(font)))
}

/// The icons' font as the program has it.
fn font() -> Response<Body> {
    let mut response = answer::text("font/woff2", FONT_FILE);
    asset::keep(&mut response, "public, max-age=86400");
    response
}

/// Sends a browser to another address of this site.
fn elsewhere(address: &str, query: &[(String, String)]) -> Result<Response<Body>> {
    let mut location = address.to_owned();
    if !query.is_empty() {
        let mut said = form_urlencoded::Serializer::new(String::new());
        said.extend_pairs(query);
        location = format!("{location}?{}", said.finish());
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    let location = HeaderValue::from_str(&location).map_err(Error::internal)?;
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}

/// There is no such file, or no such method.
fn absent() -> Error {
    Error::refused(StatusCode::NOT_FOUND, "Not found.")
}
