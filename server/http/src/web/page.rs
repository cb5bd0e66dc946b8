//! Pages made from templates.

use std::sync::LazyLock;

use dropshot::Body;
use http::{HeaderValue, Response, StatusCode, header};
use minijinja::{AutoEscape, Environment};
use serde::Serialize;

use super::{Request, login_url, not_stored};
use crate::answer;
use ferrostock_identity::auth::csrf;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::{Error, Result};

/// The templates by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("layout", include_str!("templates/layout.html")),
    ("login", include_str!("templates/login.html")),
    ("browse", include_str!("templates/browse.html")),
    ("inputs", include_str!("templates/inputs.html")),
    ("sure", include_str!("templates/sure.html")),
    ("start", include_str!("templates/start.html")),
    ("message", include_str!("templates/message.html")),
    ("consent", include_str!("templates/consent.html")),
    ("consents", include_str!("templates/consents.html")),
    ("applications", include_str!("templates/applications.html")),
    ("application", include_str!("templates/application.html")),
    (
        "application_form",
        include_str!("templates/application_form.html"),
    ),
    (
        "application_delete",
        include_str!("templates/application_delete.html"),
    ),
];

/// All templates, or the first mistake in one of them.
static ENVIRONMENT: LazyLock<Result<Environment<'static>, minijinja::Error>> =
    LazyLock::new(|| {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_trim_blocks(true);
        environment.set_lstrip_blocks(true);
        for (name, source) in TEMPLATES {
            environment.add_template(name, source)?;
        }
        Ok(environment)
    });

/// A page for a browser.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The template.
    pub template: &'static str,
    /// The heading.
    pub title: &'a str,
    /// Who reads it.
    pub user: Option<&'a Caller>,
    /// Where its forms may lead to besides this site: a source as the policy writes it.
    pub leads_to: Option<&'a str>,
    /// The one script that runs in it, by the hash that the policy knows it by. It may talk to this
    /// site.
    pub script: Option<&'a str>,
    /// The status of the answer.
    pub status: StatusCode,
}

/// What every template knows.
#[derive(Serialize)]
struct Frame<'a, T> {
    title: &'a str,
    instance: &'a str,
    style: &'static str,
    username: Option<&'a str>,
    csrf_field: &'static str,
    csrf_token: String,
    #[serde(flatten)]
    values: T,
}

impl<'a> Page<'a> {
    /// A page that answers 200.
    pub const fn new(template: &'static str, title: &'a str, user: Option<&'a Caller>) -> Self {
        Self {
            template,
            title,
            user,
            leads_to: None,
            script: None,
            status: StatusCode::OK,
        }
    }

    /// Makes the page. `values` is what its template shows, as an object.
    pub fn show(&self, request: &Request<'_>, values: impl Serialize) -> Result<Response<Body>> {
        let environment = ENVIRONMENT.as_ref().map_err(Error::internal)?;
        let frame = Frame {
            title: self.title,
            instance: &request.server.settings.instance,
            style: super::STYLE,
            username: self.user.map(|user| user.username.as_str()),
            csrf_field: csrf::FIELD,
            csrf_token: csrf::form_token(&request.server.auth.key, request.visitor),
            values,
        };
        let text = environment
            .get_template(self.template)
            .and_then(|template| template.render(frame))
            .map_err(|error| Error::internal(format!("{error:#}")))?;
        let mut response = answer::html(text);
        *response.status_mut() = self.status;
        let policy = format!(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'{}{}; \
             frame-ancestors 'none'; base-uri 'none'{}",
            if self.leads_to.is_some() { " " } else { "" },
            self.leads_to.unwrap_or_default(),
            match self.script {
                Some(hash) => format!("; script-src {hash}; connect-src 'self'"),
                None => String::new(),
            }
        );
        let policy = HeaderValue::from_str(&policy).map_err(Error::internal)?;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        not_stored(&mut response);
        Ok(response)
    }
}

/// The page that tells a person of an error.
pub fn status_page(request: &Request<'_>, error: Error) -> Response<Body> {
    let error = ferrostock_api::ApiError::from(error);
    let message = error
        .body
        .get("detail")
        .or_else(|| error.body.get("error"))
        .and_then(serde_json::Value::as_str)
        .map_or_else(|| error.body.to_string(), str::to_owned);
    // The sentence for programs is the title already.
    let message = match (error.status, message.as_str()) {
        (StatusCode::NOT_FOUND, "Not found.") => "There is nothing at this address.".to_owned(),
        _ => message,
    };
    let title = error.status.canonical_reason().unwrap_or("Error");
    let page = Page {
        status: error.status,
        ..Page::new("message", title, None)
    };
    let login = (error.status == StatusCode::UNAUTHORIZED).then(|| login_url(&request.here()));
    let values = serde_json::json!({ "message": message, "login": login });
    let plain = answer::error(&error);
    let Ok(mut shown) = page.show(request, values) else {
        return plain;
    };
    // What else the answer says holds for the page as well.
    let said = plain.headers().iter();
    for (name, value) in said.filter(|(name, _)| **name != header::CONTENT_TYPE) {
        shown.headers_mut().insert(name.clone(), value.clone());
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::ENVIRONMENT;

    #[test]
    fn templates_have_no_mistakes_and_escape() {
        let environment = ENVIRONMENT.as_ref().unwrap();
        let page = environment.get_template("message").unwrap();
        let page = page
            .render(serde_json::json!({ "title": "<b>", "message": "\"><script>" }))
            .unwrap();
        assert!(
            page.contains("&lt;b&gt;") && !page.contains("<script>"),
            "{page}"
        );
    }
}
