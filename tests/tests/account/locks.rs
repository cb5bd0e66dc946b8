//! The lock on failed logins, in every way in: whoever guesses in one is locked out of all that ask for the
//! same secret, also with the right one.

use anyhow::{Context as _, Result};
use ferrostock_identity::auth::password;
use ferrostock_tests::oauth::{post, sign_in};
use ferrostock_tests::second_factor::{App, set_up, show_code};
use ferrostock_tests::security_key::{self, PASSWORDLESS, SecurityKey, site};
use ferrostock_tests::{Browser, PASSWORD, Server};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::ME;

/// How many wrong guesses are looked at.
const MOST: usize = 3;

/// A way in that asks for a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Login,
    Page,
    Basic,
    PasswordAgain,
    PasswordChange,
    Code,
    RecoveryCode,
    CodeAgain,
    RecoveryCodeAgain,
    Key,
    KeyAgain,
    Passkey,
    Token,
    Introspection,
    Revocation,
}

/// Who is asked for what, and where: each line is one secret.
const WAYS: [&[Way]; 3] = [
    // The right change of a password leaves nothing to try after it.
    &[
        Way::Login,
        Way::Page,
        Way::Basic,
        Way::PasswordAgain,
        Way::PasswordChange,
    ],
    &[
        Way::Code,
        Way::RecoveryCode,
        Way::CodeAgain,
        Way::RecoveryCodeAgain,
        Way::Key,
        Way::KeyAgain,
        Way::Passkey,
    ],
    &[Way::Token, Way::Introspection, Way::Revocation],
];

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Opened,
    Wrong,
    Locked,
}

/// A server with a user who has a password alone, one who has second factors, and an application whose
/// secret an import brought along.
struct House {
    server: Server,
    peter: Browser,
    paula: Browser,
    app: App,
    codes: Vec<Value>,
    key: SecurityKey,
}

impl House {
    async fn build() -> Result<Self> {
        let most = MOST.to_string();
        let server = Server::start_with(&[
            "--oauth2",
            "--site-url",
            "http://localhost",
            "--login-attempts",
            &most,
            "--login-attempts-per-address",
            "10000",
        ])
        .await?;
        for user in ["peter", "paula"] {
            server.user(user, &[]).await?;
        }
        let secret = password::hash("secret").map_err(|error| anyhow::anyhow!("{error}"))?;
        server
            .db
            .execute(
                "INSERT INTO oauth_application
                     (client_id, name, client_type, grant_type, user_id, secret_hash)
                 VALUES ('robot', 'robot', 'confidential', 'client-credentials',
                         (SELECT id FROM app_user WHERE username = 'admin'), $1)",
                &[&secret],
            )
            .await?;
        let peter = security_key::signed_in(&server, "peter").await?;
        let mut paula = security_key::signed_in(&server, "paula").await?;
        let app = set_up(&mut paula).await?;
        let (key, _) = security_key::add(&server, &mut paula, PASSWORDLESS).await?;
        let list = "allauth_account_authenticators_recovery_codes_get";
        let (_, body) = paula.call(list, Value::Null).await?;
        let codes = body["data"]["unused_codes"].as_array();
        Ok(Self {
            server,
            peter,
            paula,
            app,
            codes: codes.context("no codes")?.clone(),
            key,
        })
    }

    /// Forgets all failures.
    async fn forget(&self) -> Result<()> {
        self.server
            .db
            .execute("DELETE FROM login_failure", &[])
            .await?;
        Ok(())
    }

    /// A browser whose sign-in waits for Paula's second factor.
    async fn waiting(&self) -> Result<Browser> {
        let mut browser = Browser::new(&site(&self.server));
        let (status, body) = browser.login("paula", "paula").await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
        Ok(browser)
    }

    /// A code that is right, or not.
    fn code(&self, way: Way, right: bool) -> Result<String> {
        let recovery = |at: usize| self.codes[at].as_str().context("no code");
        Ok(match way {
            _ if !right => "00000000".into(),
            Way::Code => self.app.code(0)?,
            Way::RecoveryCode => recovery(0)?.into(),
            Way::RecoveryCodeAgain => recovery(1)?.into(),
            _ => self.app.code(1)?,
        })
    }

    /// Shows the key in a browser, or what a key of somebody else's would sign.
    async fn show_key(
        &mut self,
        mut browser: Browser,
        [ask, show]: [&str; 2],
        right: bool,
    ) -> Result<StatusCode> {
        let (status, asked) = browser.call(ask, Value::Null).await?;
        anyhow::ensure!(status == StatusCode::OK, "{asked}");
        let mut credential = self.key.sign(&asked).await?;
        if !right {
            let zeros = "A".repeat(86);
            credential["response"]["signature"] = json!(zeros);
        }
        let body = json!({ "credential": credential });
        let answered = browser.call(show, body).await?;
        let answered = ferrostock_tests::second_factor::without_trust(&mut browser, answered);
        Ok(answered.await?.0)
    }

    /// Tries a way in, with the right secret or a wrong one.
    async fn attempt(&mut self, way: Way, right: bool) -> Result<Outcome> {
        let word = |true_one: &'static str| if right { true_one } else { "wrong" };
        let status = match way {
            Way::Login => {
                let mut browser = Browser::new(&self.server.url);
                browser.login("peter", word("peter")).await?.0
            }
            Way::Page => {
                let mut browser = Browser::new(&self.server.url);
                let answer = sign_in(&mut browser, "peter", word("peter"), None);
                answer.await?.status()
            }
            Way::Basic => {
                let server = &self.server;
                let asked = server.request_as(Method::GET, ME, "peter", word("peter"));
                asked.send().await?.status()
            }
            Way::PasswordAgain => {
                let body = json!({ "password": word("peter") });
                let again = "allauth_auth_reauthenticate_post";
                self.peter.call(again, body).await?.0
            }
            Way::PasswordChange => {
                let body = json!({
                    "current_password": word("peter"),
                    "new_password": "a new secret, long",
                });
                let change = "allauth_account_password_change_post";
                match self.peter.call(change, body).await?.0 {
                    // All sessions end with it.
                    StatusCode::UNAUTHORIZED => StatusCode::OK,
                    other => other,
                }
            }
            Way::Code | Way::RecoveryCode => {
                let code = self.code(way, right)?;
                show_code(&mut self.waiting().await?, &code).await?.0
            }
            Way::CodeAgain | Way::RecoveryCodeAgain => {
                let body = json!({ "code": self.code(way, right)? });
                let again = "allauth_auth_2fa_reauthenticate_post";
                self.paula.call(again, body).await?.0
            }
            Way::Key => {
                let browser = self.waiting().await?;
                let calls = [
                    "allauth_auth_webauthn_authenticate_get",
                    "allauth_auth_webauthn_authenticate_post",
                ];
                self.show_key(browser, calls, right).await?
            }
            Way::KeyAgain => {
                let calls = [
                    "allauth_auth_webauthn_reauthenticate_get",
                    "allauth_auth_webauthn_reauthenticate_post",
                ];
                self.show_key(self.paula.clone(), calls, right).await?
            }
            Way::Passkey => {
                let mut browser = Browser::new(&site(&self.server));
                browser.call("allauth_config_get", Value::Null).await?;
                let calls = [
                    "allauth_auth_webauthn_login_get",
                    "allauth_auth_webauthn_login_post",
                ];
                self.show_key(browser, calls, right).await?
            }
            Way::Token | Way::Introspection | Way::Revocation => {
                let (path, field, value) = match way {
                    Way::Token => ("/o/token/", "grant_type", "client_credentials"),
                    Way::Introspection => ("/o/introspect/", "token", "x"),
                    _ => ("/o/revoke_token/", "token", "x"),
                };
                let proof = [
                    ("client_id", "robot"),
                    ("client_secret", word("secret")),
                    ("scope", "g:read"),
                    (field, value),
                ];
                post(&self.server.url, path, &proof).await?.0
            }
        };
        Ok(match status {
            StatusCode::OK | StatusCode::SEE_OTHER => Outcome::Opened,
            StatusCode::TOO_MANY_REQUESTS => Outcome::Locked,
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                Outcome::Wrong
            }
            other => anyhow::bail!("{way:?}: {other}"),
        })
    }
}

#[tokio::test]
async fn the_lock_holds_in_every_way_in() -> Result<()> {
    let mut house = House::build().await?;
    for ways in WAYS {
        for way in ways {
            house.forget().await?;
            for guess in 0..=MOST {
                let expected = if guess < MOST {
                    Outcome::Wrong
                } else {
                    Outcome::Locked
                };
                let outcome = house.attempt(*way, false).await?;
                assert_eq!(outcome, expected, "{way:?}, guess {guess}");
            }
            for other in ways {
                let outcome = house.attempt(*other, true).await?;
                assert_eq!(outcome, Outcome::Locked, "{other:?} after {way:?}");
            }
            // Nobody else is locked out.
            let server = &house.server;
            let admin = server.request_as(Method::GET, ME, "admin", PASSWORD);
            assert_eq!(admin.send().await?.status(), StatusCode::OK, "{way:?}");
        }
        // What was right was right, and not used up by being refused.
        house.forget().await?;
        for way in ways {
            let outcome = house.attempt(*way, true).await?;
            assert_eq!(outcome, Outcome::Opened, "{way:?}");
        }
    }
    Ok(())
}
