//! `/accounts/login/`: signing in, and out.
//!
//! Passwords and codes work without scripts. Security keys can't be asked without one: the page has a
//! script of its own for them, the only one that its policy lets run.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{Form, Page, Request, redirect};
use ferrostock_identity::account::local;
use ferrostock_identity::account::mfa::{self, authenticate, trust};
use ferrostock_identity::account::sign_in::{self, More};
use ferrostock_identity::auth::session::{self, Data, Opening, Proof, Stage};
use ferrostock_kernel::audit::{self, Event};
use ferrostock_kernel::error::Result;

/// Where a browser goes that signed in for nothing in particular.
const HOME: &str = "/";
/// Asks for security keys, as a part of the page.
const SCRIPT: &str = include_str!("login.js");
/// What the policy knows the script by.
static SCRIPT_HASH: LazyLock<String> =
    LazyLock::new(|| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(SCRIPT))));

/// Why somebody is not signed in.
enum Mistake {
    /// What was given is wrong, in words.
    Wrong(&'static str),
    /// A second factor is asked for, of one of these kinds.
    Needs(Vec<&'static str>),
}

impl Mistake {
    /// Whether a security key would do.
    fn needs_key(&self) -> bool {
        matches!(self, Self::Needs(types) if types.contains(&"webauthn"))
    }

    fn words(&self) -> &'static str {
        let types = match self {
            Self::Wrong(words) => return words,
            Self::Needs(types) => types,
        };
        let has = |kind| types.contains(&kind);
        match (has("webauthn"), has("totp"), has("recovery_codes")) {
            (true, true, _) => {
                "This account needs its security key, or the code of its authenticator app."
            }
            (true, false, true) => {
                "This account needs its security key, or one of its recovery codes."
            }
            (true, false, false) => "This account needs its security key.",
            (false, ..) => "This account needs the code of its authenticator app.",
        }
    }
}

/// What a form says of a second factor.
#[derive(Clone, Copy)]
struct Factor<'a> {
    /// A code of it; empty without.
    code: &'a str,
    /// Whether this browser shall not be asked for one any more.
    trust: bool,
}

/// The page, and what its form does.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>> {
    if request.reads() {
        let next = Form::from_query(request.query);
        let shown = Shown {
            next: next.value("next"),
            ..Shown::default()
        };
        return page(request, shown, None);
    }
    if request.method != Method::POST {
        return Err(request.method_not_allowed());
    }
    let form = request.proven_form()?;
    let username = form.value("username").unwrap_or_default();
    let password = form.value("password").unwrap_or_default();
    let next = form.value("next");
    let factor = Factor {
        code: form.value("code").unwrap_or_default(),
        trust: form.ticked("trust"),
    };
    match sign_in(request, username, password, factor).await? {
        None => redirect(&next.and_then(local).unwrap_or_else(|| HOME.into())),
        Some(mistake) => {
            let trust = factor.trust;
            let shown = Shown {
                next,
                username,
                trust,
            };
            page(request, shown, Some(&mistake))
        }
    }
}

/// Ends the session. `POST` only: another site must not do it by showing an image.
pub async fn logout(request: &Request<'_>) -> Result<Response<Body>> {
    if request.method != Method::POST {
        return Err(request.method_not_allowed());
    }
    request.proven_form()?;
    session::end(&request.server.db.get().await?, request.visitor).await?;
    redirect(super::LOGIN)
}

/// Opens a session for whoever has this name and password, and the second factor that the account
/// asks for. Gives what is wrong, in words.
async fn sign_in(
    request: &Request<'_>,
    username: &str,
    password: &str,
    factor: Factor<'_>,
) -> Result<Option<Mistake>> {
    let code = factor.code;
    const WRONG: Mistake = Mistake::Wrong("This name and password do not belong together.");
    let (auth, db) = (&request.server.auth, &request.server.db);
    let origin = &request.visitor.origin;
    let Some(user) = sign_in::by_password(auth, db, username, password, origin).await? else {
        return Ok(Some(WRONG));
    };
    // Counted before it is known whether a code is asked for, as it takes a connection of its own.
    let attempt = match code {
        "" => None,
        _ => Some(
            auth.throttle
                .begin(&authenticate::account(user.id), origin.address)
                .await?,
        ),
    };
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let mut methods = vec![Proof::password(username)];
    match sign_in::more(&auth.key, &transaction, request.visitor, &user).await? {
        None => return Ok(Some(WRONG)),
        Some(More::Nothing) => {}
        Some(More::SecondFactor) => {
            if code.is_empty() {
                let needs = Mistake::Needs(mfa::types(&transaction, user.id).await?);
                if needs.needs_key() {
                    // The script goes on from here.
                    wait(request, &transaction, user.id, methods).await?;
                    transaction.commit().await?;
                }
                return Ok(Some(needs));
            }
            let proof = authenticate::proof(&auth.key, &transaction, user.id, code).await?;
            let Some(proof) = proof else {
                drop(transaction);
                let event = Event::new("login.second_factor", origin).about(user.id);
                audit::record(&connection, event.failed()).await?;
                return Ok(Some(Mistake::Wrong(
                    "This code is wrong or was used before.",
                )));
            };
            methods.push(proof);
            if factor.trust {
                let days = request.server.accounts.settings.mfa_trust_days;
                let visitor = request.visitor;
                trust::remember(&auth.key, &transaction, visitor, &user, days).await?;
            }
        }
    }
    if let Some(attempt) = attempt {
        attempt.succeeded(&transaction).await?;
    }
    let event = Event::new("login", origin);
    sign_in::complete(&transaction, request.visitor, event, &user, methods).await?;
    transaction.commit().await?;
    Ok(None)
}

/// Has the sign-in wait for a second factor, as the account API knows it.
async fn wait(
    request: &Request<'_>,
    db: &impl ferrostock_kernel::db::Session,
    user_id: i64,
    methods: Vec<Proof>,
) -> Result<()> {
    let opening = Opening {
        user_id: Some(user_id),
        pending: true,
        data: Data {
            methods,
            stage: Some(Stage::MfaAuthenticate),
            ..Data::default()
        },
        ..Opening::default()
    };
    session::open(db, request.visitor, &opening).await?;
    Ok(())
}

/// What the form shows from the start.
#[derive(Clone, Copy, Default)]
struct Shown<'a> {
    next: Option<&'a str>,
    username: &'a str,
    trust: bool,
}

fn page(
    request: &Request<'_>,
    shown: Shown<'_>,
    mistake: Option<&Mistake>,
) -> Result<Response<Body>> {
    let page = Page {
        status: match mistake {
            Some(_) => StatusCode::FORBIDDEN,
            None => StatusCode::OK,
        },
        script: Some(&SCRIPT_HASH),
        ..Page::new("login", "Sign in", None)
    };
    let next = shown.next.and_then(local);
    let values = json!({
        "next": next,
        "home": HOME,
        "trust_days": request.server.accounts.settings.mfa_trust_days,
        "name": shown.username,
        "trust": shown.trust,
        "mistake": mistake.map(Mistake::words),
        "needs_key": mistake.is_some_and(Mistake::needs_key),
        "script": SCRIPT,
    });
    page.show(request, values)
}
