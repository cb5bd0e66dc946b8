//! Authenticator apps, as users hold them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, anyhow, ensure};
use reqwest::StatusCode;
use serde_json::{Value, json};
use totp_rs::{Builder, Secret};

use crate::{Browser, Server, pending, signed_in};

/// The operation that sets up an app.
const SETUP: &str = "allauth_account_authenticators_totp_post";
/// The operation that takes a code for a sign-in that waits for one.
pub const AUTHENTICATE: &str = "allauth_auth_2fa_authenticate_post";
/// The operation that says whether to trust the browser.
pub const TRUST: &str = "allauth_auth_2fa_trust_post";
/// The operation that shows an app, or a secret for one.
pub const SHOW: &str = "allauth_account_authenticators_totp_get";

/// Seconds for which a code is the one of now. The server takes that before and after it, too.
const STEP: u64 = 30;

/// An app that was set up. Its codes are told from that time on: a test that goes on when the next
/// step begins would take others for those that it means.
#[derive(Debug)]
pub struct App {
    /// What it shares with the server.
    pub secret: String,
    /// When it was set up, in seconds since 1970.
    since: u64,
}

impl App {
    /// The code so many steps from that in which it was set up. That with the code of step -1, which
    /// is used, those of steps 0 and 1 are not.
    pub fn code(&self, steps: i64) -> Result<String> {
        code_at(&self.secret, self.since, steps)
    }
}

/// The code of an app, in steps from now.
pub fn code(secret: &str, steps: i64) -> Result<String> {
    code_at(secret, now()?, steps)
}

fn code_at(secret: &str, time: u64, steps: i64) -> Result<String> {
    let app = Builder::new()
        .with_secret(Secret::try_from_base32(secret).map_err(|error| anyhow!("{error:?}"))?)
        .build()?;
    let steps = steps * STEP.cast_signed();
    let at = time.checked_add_signed(steps).context("before 1970")?;
    Ok(app.generate(at).to_string())
}

fn now() -> Result<u64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(since.as_secs())
}

/// Sets up an app for who is signed in.
pub async fn set_up(browser: &mut Browser) -> Result<App> {
    let (status, body) = browser.call(SHOW, Value::Null).await?;
    ensure!(status == StatusCode::NOT_FOUND, "{status}: {body}");
    let secret = body["meta"]["secret"]
        .as_str()
        .context("no secret")?
        .to_owned();
    // The code of the step before is still taken, unless the next step begins meanwhile.
    let left = STEP - now()? % STEP;
    if left < 3 {
        tokio::time::sleep(Duration::from_secs(left)).await;
    }
    let app = App {
        secret,
        since: now()?,
    };
    let body = json!({ "code": app.code(-1)? });
    let (status, body) = browser.call(SETUP, body).await?;
    ensure!(status == StatusCode::OK, "{status}: {body}");
    Ok(app)
}

/// Shows a code to a sign-in that waits for one, from a browser that is not trusted.
pub async fn show_code(browser: &mut Browser, code: &str) -> Result<(StatusCode, Value)> {
    let answered = browser.call(AUTHENTICATE, json!({ "code": code })).await?;
    without_trust(browser, answered).await
}

/// Goes on with a sign-in that asks whether to trust the browser: it is not.
pub async fn without_trust(
    browser: &mut Browser,
    answered: (StatusCode, Value),
) -> Result<(StatusCode, Value)> {
    if pending(&answered.1).is_some_and(|flow| flow["id"] == "mfa_trust") {
        return browser.call(TRUST, json!({ "trust": false })).await;
    }
    Ok(answered)
}

/// Signs a user in and sets up an app.
pub async fn with_app(server: &Server, user: &str) -> Result<(Browser, App)> {
    let mut browser = signed_in(server, user).await?;
    let app = set_up(&mut browser).await?;
    Ok((browser, app))
}
