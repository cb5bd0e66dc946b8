//! What is not part of the API, and needs to know who calls: files of objects, and the web interface.

use dropshot::Body;
use http::Response;

use super::{Log, Visit};
use crate::web_ui::WebUi;
use crate::{files, web, web_ui};
use ferrostock_kernel::error::{Error, Result};

impl Visit<'_> {
    /// Whoever is signed in; 401 for everybody else, among them those who have to set up a second
    /// factor first.
    pub(super) async fn signed_in(&self, log: &mut Log) -> Result<()> {
        log.allow = Some("GET, HEAD".into());
        let auth = &self.server.auth;
        let caller = auth.authenticate(&self.headers, &self.visitor).await?;
        log.user_id = caller.ok_or_else(Error::unauthenticated)?.user_id;
        Ok(())
    }

    /// `/auth/`: whether somebody is signed in, for the web interface, and for a proxy in front that asks
    /// before it hands out files.
    pub(super) async fn tell_signed_in(&self, log: &mut Log) -> Result<Response<Body>> {
        self.signed_in(log).await?;
        let mut response = Response::new(Body::empty());
        web::not_stored(&mut response);
        Ok(response)
    }

    /// Something of the web interface.
    pub(super) async fn serve_web_ui(&self, ui: &WebUi) -> Result<Response<Body>> {
        let request = web_ui::Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            visitor: &self.visitor,
            db: &self.server.db,
            instance: &self.server.settings.instance,
            debug: self.server.settings.debug,
        };
        web_ui::serve(ui, &request).await
    }

    /// A file that belongs to an object, for whoever is signed in.
    pub(super) async fn serve_file(&self, file: &str, log: &mut Log) -> Result<Response<Body>> {
        self.signed_in(log).await?;
        files::serve(&self.server.media, &self.method, &self.headers, file).await
    }
}
