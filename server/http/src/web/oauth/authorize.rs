//! `/o/authorize/`: a user is asked whether an application may act in their name (RFC 6749, 4.1.1).
//!
//! Whatever is wrong before the application and its redirect URI are known is told to the person in
//! front of the browser; everything else is told to the application, at its redirect URI, with the
//! name of this server (RFC 9207).

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use super::{issuer, token};
use crate::web::{self, Form, Page, Repeated, Request, login_url};
use ferrostock_identity::auth::session;
use ferrostock_identity::oauth::client::{self, Application, Grant};
use ferrostock_identity::oauth::failure::Failure;
use ferrostock_identity::oauth::issue::{self, Consent};
use ferrostock_identity::oauth::{redeem, redirect};
use ferrostock_kernel::audit::{self, Event};
use ferrostock_kernel::caller::{Caller, ScopeSet};
use ferrostock_kernel::error::{Error, Result};

/// The parameters that the form repeats.
const REPEATED: [&str; 8] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
];

/// The longest nonce in bytes.
const LONGEST_NONCE: usize = 1000;

/// What an application asks for.
struct Ask<'a> {
    application: Application,
    /// Where the answer goes.
    redirect_uri: String,
    /// Where it goes, if the request says so.
    named: Option<&'a str>,
    state: Option<&'a str>,
    scopes: ScopeSet,
    code_challenge: &'a str,
    nonce: Option<&'a str>,
    prompt: Vec<&'a str>,
    max_age: Option<i64>,
}

/// Shows the question, and takes the answer.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>> {
    let form = if request.reads() {
        Form::from_query(request.query)
    } else if request.method == Method::POST {
        request.proven_form()?
    } else {
        return Err(request.method_not_allowed());
    };
    let (application, redirect_uri, named) = who(request, &form).await?;
    let back = Back {
        redirect_uri: redirect_uri.clone(),
        state: form.one("state").ok().flatten().map(str::to_owned),
        issuer: issuer(request),
    };
    let ask = match what(&form, application, redirect_uri, named) {
        Ok(ask) => ask,
        Err(failure) => return back.refuse(failure),
    };
    let Some(signed_in) = signed_in(request).await? else {
        if ask.prompt.contains(&"none") {
            return back.refuse(Failure::new("login_required", "Nobody is signed in."));
        }
        return web::redirect(&login_url(&come_back(request, &ask)));
    };
    if request.reads() {
        let too_long = ask
            .max_age
            .is_some_and(|age| Utc::now() - signed_in.at > TimeDelta::seconds(age));
        if too_long && ask.prompt.contains(&"none") {
            let failure = Failure::new("login_required", "The user signed in too long ago.");
            return back.refuse(failure);
        }
        if too_long || ask.prompt.contains(&"login") {
            return web::redirect(&login_url(&come_back(request, &ask)));
        }
        let asked = !ask.application.confidential
            || !ask.application.skip_authorization
            || ask.prompt.contains(&"consent");
        if !asked {
            return agreed(request, &ask, &signed_in, &back).await;
        }
        if ask.prompt.contains(&"none") {
            return back.refuse(Failure::new("consent_required", "The user must agree."));
        }
        return question(request, &ask, &signed_in.caller, &form);
    }
    if form.ticked("allow") && !form.ticked("deny") {
        agreed(request, &ask, &signed_in, &back).await
    } else {
        back.refuse(Failure::new("access_denied", "The user did not agree."))
    }
}

/// The application, and where its answer goes: as the request says, or the only place there is.
async fn who<'a>(
    request: &Request<'_>,
    form: &'a Form,
) -> Result<(Application, String, Option<&'a str>)> {
    let twice = |Repeated(name)| Error::bad_request(format!("{name} stands more than once."));
    let client_id = form
        .one("client_id")
        .map_err(twice)?
        .ok_or_else(|| Error::bad_request("The request does not say which application asks."))?;
    let application = client::find(&request.server.db, client_id)
        .await?
        .ok_or_else(|| Error::bad_request("The application that asks is not registered here."))?;
    let named = form.one("redirect_uri").map_err(twice)?;
    let registered = &application.redirect_uris;
    let redirect_uri = match (named, &registered[..]) {
        (Some(named), _)
            if registered
                .iter()
                .any(|known| redirect::matches(known, named)) =>
        {
            named
        }
        (None, [only]) if redirect::matches(only, only) => only,
        _ => {
            return Err(Error::bad_request(
                "The address to go back to is not registered for this application.",
            ));
        }
    };
    let redirect_uri = redirect_uri.to_owned();
    Ok((application, redirect_uri, named))
}

/// What is asked for.
fn what<'a>(
    form: &'a Form,
    application: Application,
    redirect_uri: String,
    named: Option<&'a str>,
) -> Result<Ask<'a>, Failure> {
    let state = form.one("state")?;
    match form.one("response_type")? {
        Some("code") => {}
        Some(_) => {
            return Err(Failure::new(
                "unsupported_response_type",
                "The only response_type is code.",
            ));
        }
        None => return Err(Failure::invalid_request("response_type is missing.")),
    }
    if application.grant != Grant::AuthorizationCode {
        return Err(Failure::new(
            "unauthorized_client",
            "This client is registered for another grant.",
        ));
    }
    if form
        .one("response_mode")?
        .is_some_and(|mode| mode != "query")
    {
        return Err(Failure::invalid_request("The only response_mode is query."));
    }
    if form.one("request")?.is_some() {
        return Err(Failure::new(
            "request_not_supported",
            "Use plain parameters.",
        ));
    }
    if form.one("request_uri")?.is_some() {
        return Err(Failure::new(
            "request_uri_not_supported",
            "Use plain parameters.",
        ));
    }
    let code_challenge = form
        .one("code_challenge")?
        .ok_or_else(|| Failure::invalid_request("code_challenge is missing."))?;
    if form.one("code_challenge_method")? != Some("S256") {
        return Err(Failure::invalid_request(
            "The only code_challenge_method is S256.",
        ));
    }
    if !redeem::is_challenge(code_challenge) {
        return Err(Failure::invalid_request("The code_challenge is malformed."));
    }
    let scopes = token::scopes(form.one("scope")?.unwrap_or_default())?;
    let prompt: Vec<_> = form
        .one("prompt")?
        .unwrap_or_default()
        .split_ascii_whitespace()
        .collect();
    if prompt.contains(&"none") && prompt.len() > 1 {
        return Err(Failure::invalid_request("prompt contradicts itself."));
    }
    let max_age = form.one("max_age")?.map(str::parse).transpose();
    let max_age: Option<i64> = max_age
        .ok()
        .filter(|age| age.is_none_or(|age| (0..=i64::from(u32::MAX)).contains(&age)))
        .ok_or_else(|| Failure::invalid_request("max_age is no number of seconds."))?;
    let nonce = form.one("nonce")?;
    if nonce.is_some_and(|nonce| nonce.contains('\0') || nonce.len() > LONGEST_NONCE) {
        return Err(Failure::invalid_request("The nonce is malformed."));
    }
    Ok(Ask {
        application,
        redirect_uri,
        named,
        state,
        scopes,
        code_challenge,
        nonce,
        prompt,
        max_age,
    })
}

/// A user in front of a browser.
struct SignedIn {
    caller: Arc<Caller>,
    /// When they proved it.
    at: DateTime<Utc>,
}

/// Who is signed in. A session that was opened with a token does not count: it is worth no more than
/// the token, and what is agreed to here would outlive it.
async fn signed_in(request: &Request<'_>) -> Result<Option<SignedIn>> {
    let Some(caller) = request.server.auth.by_session(request.visitor).await? else {
        return Ok(None);
    };
    let found = session::find(&request.server.db.get().await?, request.visitor).await?;
    let last = found.and_then(|found| {
        let mut proofs = found.data.methods.into_iter();
        proofs.rfind(|proof| proof.method != "token")
    });
    Ok(last
        .and_then(|proof| DateTime::from_timestamp(proof.at as i64, 0))
        .map(|at| SignedIn { caller, at }))
}

/// The request once more, for after signing in: what demanded it is fulfilled then.
fn come_back(request: &Request<'_>, ask: &Ask<'_>) -> String {
    if !request.reads() {
        // The form was sent by somebody who is not signed in any more: ask anew.
        let mut query = form_urlencoded::Serializer::new(String::new());
        let scopes = ask.scopes.to_string();
        let fields = [
            ("response_type", Some("code")),
            ("client_id", Some(ask.application.client_id.as_str())),
            ("redirect_uri", ask.named),
            ("scope", Some(scopes.as_str())),
            ("state", ask.state),
            ("nonce", ask.nonce),
            ("code_challenge", Some(ask.code_challenge)),
            ("code_challenge_method", Some("S256")),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        return format!("{}?{}", request.path, query.finish());
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in request.query {
        match name.as_str() {
            "prompt" => {
                let words = ask.prompt.iter().copied();
                let rest: Vec<_> = words.filter(|word| *word != "login").collect();
                query.append_pair(name, &rest.join(" "));
            }
            // A sign-in takes its time: it must not be too long ago at once.
            "max_age" => {
                query.append_pair(name, &ask.max_age.unwrap_or_default().max(300).to_string());
            }
            _ => {
                query.append_pair(name, value);
            }
        }
    }
    format!("{}?{}", request.path, query.finish())
}

/// The question.
fn question(
    request: &Request<'_>,
    ask: &Ask<'_>,
    caller: &Caller,
    form: &Form,
) -> Result<Response<Body>> {
    let source = redirect::source(&ask.redirect_uri);
    let page = Page {
        leads_to: source.as_deref(),
        ..Page::new("consent", "May this application act for you?", Some(caller))
    };
    let fields: Vec<_> = REPEATED
        .iter()
        .filter_map(|name| Some((*name, form.value(name)?)))
        .collect();
    let values = json!({
        "application": ask.application.shown(),
        "destination": ask.redirect_uri,
        "scopes": ask.scopes.described(),
        "fields": fields,
    });
    page.show(request, values)
}

/// The user agreed: the application gets its code.
async fn agreed(
    request: &Request<'_>,
    ask: &Ask<'_>,
    signed_in: &SignedIn,
    back: &Back,
) -> Result<Response<Body>> {
    let consent = Consent {
        application_id: ask.application.id,
        user_id: signed_in.caller.user_id,
        scopes: ask.scopes,
        redirect_uri: ask.named,
        code_challenge: ask.code_challenge,
        nonce: ask.nonce,
        auth_time: signed_in.at,
    };
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    // Locked: the end of the session, which a new password or a deactivation brings, comes either
    // before this or finds what was agreed to, and ends it.
    if session::find(&transaction, request.visitor)
        .await?
        .is_none()
    {
        return web::redirect(&login_url(&come_back(request, ask)));
    }
    let code = issue::code(&transaction, &consent).await?;
    let event = Event::new("oauth.consent", &request.visitor.origin)
        .by(&signed_in.caller)
        .about(consent.user_id)
        .with("application", consent.application_id)
        .with("scopes", consent.scopes.names());
    audit::record(&transaction, event).await?;
    transaction.commit().await?;
    back.send(&[("code", &code)])
}

/// The way back to the application.
struct Back {
    redirect_uri: String,
    state: Option<String>,
    issuer: String,
}

impl Back {
    fn send(&self, answer: &[(&str, &str)]) -> Result<Response<Body>> {
        let mut parameters = answer.to_vec();
        if let Some(state) = &self.state {
            parameters.push(("state", state));
        }
        parameters.push(("iss", &self.issuer));
        let to = redirect::with(&self.redirect_uri, &parameters);
        let to = to.ok_or_else(|| {
            Error::refused(StatusCode::BAD_REQUEST, "The way back can't be read.")
        })?;
        web::redirect(&to)
    }

    /// Tells the application why not; a failure of ours is told to the person.
    fn refuse(&self, failure: Failure) -> Result<Response<Body>> {
        match failure {
            Failure::Told {
                code, description, ..
            } => self.send(&[("error", code), ("error_description", &description)]),
            Failure::Other(error) => Err(error),
        }
    }
}
