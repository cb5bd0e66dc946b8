//! The one page of the interface, whose script does everything else in the browser.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropshot::Body;
use http::{HeaderValue, Response, header};
use minijinja::{AutoEscape, Environment};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::manifest::Entry;
use super::{BASE, FILES};
use crate::answer;
use ferrostock_kernel::error::{Error, Result};

/// What stays as it is in an address.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The template, or the mistake in it.
static TEMPLATE: LazyLock<Result<Environment<'static>, minijinja::Error>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_trim_blocks(true);
    environment.add_template("page", include_str!("page.html"))?;
    Ok(environment)
});

/// Makes the page.
pub fn make(entry: &Entry, title: &str, debug: bool) -> Result<Response<Body>> {
    let settings = settings(debug);
    let environment = TEMPLATE.as_ref().map_err(Error::internal)?;
    let addresses = |keys: &[String]| keys.iter().map(|key| address(key)).collect::<Vec<_>>();
    let values = json!({
        "title": title,
        "settings": settings,
        "script": address(&entry.script),
        "imports": addresses(&entry.imports),
        "styles": addresses(&entry.styles),
    });
    let text = environment
        .get_template("page")
        .and_then(|page| page.render(values))
        .map_err(|error| Error::internal(format!("{error:#}")))?;
    let mut response = answer::html(text);
    let policy = HeaderValue::from_str(&policy(&settings)).map_err(Error::internal)?;
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// The script that tells the interface of its server. What is left out (`default_server`, `api_host`,
/// `sentry_dsn`), and an empty list of servers, the interface settles itself: it talks to where it
/// comes from. A null would count as said.
fn settings(debug: bool) -> String {
    let settings = json!({
        "base_url": BASE.trim_start_matches('/'),
        "server_list": [],
        "show_server_selector": false,
        "environment": "production",
        "mobile_mode": "default",
        "debug": debug,
        "url_compatibility": true,
    });
    format!("window.INVENTREE_SETTINGS = {settings};")
}

/// What the page may do: run scripts of this site, and the one that is in it. The interface sets styles
/// of its own and draws pictures out of itself; what it is built of may compile code.
fn policy(script: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(script));
    format!(
        "script-src 'self' 'sha256-{hash}' 'unsafe-eval'; worker-src 'self' blob:; \
         object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Where a file is. Nothing stays in it that means something to HTML.
fn address(key: &str) -> String {
    format!("{FILES}{}", utf8_percent_encode(key, ENCODED))
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;

    use super::*;

    #[tokio::test]
    async fn what_stands_in_the_page_is_text_there() {
        let entry = Entry {
            script: "assets/\"><script>alert(1)</script>.js".into(),
            imports: vec!["assets/b-2.js".into()],
            styles: vec!["assets/a b.css".into()],
        };
        let page = make(&entry, "</title><script>alert(2)</script>", false).unwrap();
        let policy = page.headers()[header::CONTENT_SECURITY_POLICY].clone();
        let text = page.into_body().collect().await.unwrap().to_bytes();
        let text = std::str::from_utf8(&text).unwrap();
        assert!(
            !text.contains("alert(1)</script>") && !text.contains("<script>alert"),
            "{text}"
        );
        assert!(
            text.contains("href=\"/static/web/assets/a%20b.css\""),
            "{text}"
        );
        // The script that is in the page is the one that the policy lets run.
        let script = text.split_once("<script>").unwrap().1;
        let script = script.split_once("</script>").unwrap().0;
        let hash = STANDARD.encode(Sha256::digest(script));
        assert!(policy.to_str().unwrap().contains(&hash), "{policy:?}");
        let object = script.trim_start_matches("window.INVENTREE_SETTINGS = ");
        let object: serde_json::Value = serde_json::from_str(object.trim_end_matches(';')).unwrap();
        assert_eq!(object["base_url"], "web");
    }
}
