//! `/`: the page that leads to everything else.

use dropshot::Body;
use http::Response;
use serde::Serialize;
use serde_json::json;

use super::{Page, Request, login_url};
use crate::spoken;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::Result;

/// A way to another page.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Way {
    href: &'static str,
    name: &'static str,
    what: &'static str,
}

const fn way(href: &'static str, name: &'static str, what: &'static str) -> Way {
    Way { href, name, what }
}

/// Serves the page.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>> {
    if !request.reads() {
        return Err(request.method_not_allowed());
    }
    let caller = request.server.auth.by_session(request.visitor).await?;
    let caller = caller.as_deref();
    let settings = &request.server.settings;
    let values = json!({
        "login": caller.is_none().then(|| login_url("/")),
        "who": caller.map(who),
        "ways": ways(caller, settings.oauth2, settings.debug),
        "address": request.base_url,
        "api_version": spoken::API_VERSION_TEXT,
        // Nobody's business but that of who works here.
        "version": caller.map(|_| env!("CARGO_PKG_VERSION")),
    });
    Page::new("start", "Welcome", caller).show(request, values)
}

/// What somebody is, in a word.
fn who(caller: &Caller) -> &'static str {
    match (caller.is_superuser, caller.is_staff) {
        (true, _) => "administrator",
        (false, true) => "staff",
        (false, false) => "user",
    }
}

/// The pages that there are for somebody.
fn ways(caller: Option<&Caller>, oauth2: bool, debug: bool) -> Vec<Way> {
    let mut ways = vec![way(
        "/api-doc/",
        "Documentation of the API",
        "every operation, to read and to try out",
    )];
    if debug {
        ways.push(way(
            "/api/",
            "The API in the browser",
            "answers as linked pages, with filters and forms",
        ));
    }
    if oauth2 && let Some(caller) = caller {
        ways.push(way(
            "/o/authorized_tokens/",
            "Applications that act for you",
            "what you agreed to, and how to end it",
        ));
        if caller.is_superuser {
            ways.push(way(
                "/o/applications/",
                "Applications",
                "register, change and delete those that may ask users",
            ));
        }
    }
    ways.push(way(
        "/health",
        "Health",
        "whether the server and its database work",
    ));
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_shown_the_ways_that_are_open() {
        let hrefs = |caller: Option<&Caller>, oauth2, debug| {
            let ways = ways(caller, oauth2, debug).into_iter();
            ways.map(|way| way.href).collect::<Vec<_>>()
        };
        let user = Caller {
            user_id: 1,
            ..Caller::anonymous()
        };
        let superuser = Caller {
            is_superuser: true,
            ..user.clone()
        };
        assert_eq!(hrefs(None, true, false), ["/api-doc/", "/health"]);
        assert_eq!(
            hrefs(Some(&user), true, true),
            ["/api-doc/", "/api/", "/o/authorized_tokens/", "/health"]
        );
        assert!(hrefs(Some(&superuser), true, false).contains(&"/o/applications/"));
        assert_eq!(
            hrefs(Some(&superuser), false, false),
            ["/api-doc/", "/health"]
        );
    }
}
