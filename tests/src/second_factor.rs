//! Authenticator apps, as users hold them.

use anyhow::{Context as _, Result, anyhow, ensure};
use reqwest::StatusCode;
use serde_json::{Value, json};
use totp_rs::{Builder, Secret};

use crate::{Browser, Server, signed_in};

/// The operation that sets up an app.
const SETUP: &str = "allauth_account_authenticators_totp_post";
/// The operation that shows an app, or a secret for one.
pub const SHOW: &str = "allauth_account_authenticators_totp_get";

/// The code of an app at a time, in steps from now.
pub fn code(secret: &str, steps: i64) -> Result<String> {
    let app = Builder::new()
        .with_secret(Secret::try_from_base32(secret).map_err(|error| anyhow!("{error:?}"))?)
        .build()?;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)?
        .as_secs();
    let at = now.checked_add_signed(steps * 30).context("before 1970")?;
    Ok(app.generate(at).to_string())
}

/// Sets up an app for who is signed in, with the code of the step before this one; gives its secret.
pub async fn set_up(browser: &mut Browser) -> Result<String> {
    let (status, body) = browser.call(SHOW, Value::Null).await?;
    ensure!(status == StatusCode::NOT_FOUND, "{status}: {body}");
    let secret = body["meta"]["secret"]
        .as_str()
        .context("no secret")?
        .to_owned();
    let body = json!({ "code": code(&secret, -1)? });
    let (status, body) = browser.call(SETUP, body).await?;
    ensure!(status == StatusCode::OK, "{status}: {body}");
    ensure!(
        body["meta"] == json!({ "recovery_codes_generated": true }),
        "{body}"
    );
    Ok(secret)
}

/// Signs a user in and sets up an app; gives its secret.
pub async fn with_app(server: &Server, user: &str) -> Result<(Browser, String)> {
    let mut browser = signed_in(server, user).await?;
    let secret = set_up(&mut browser).await?;
    Ok((browser, secret))
}
