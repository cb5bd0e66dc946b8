//! A server, its provider, and browsers between them.

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::oauth::{encoded, location};
use ferrostock_tests::{Browser, Issuer, Server};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, Response, StatusCode, Url};
use serde_json::{Value, json};

pub const REDIRECT: &str = "allauth_auth_provider_redirect_post";
pub const TOKEN: &str = "allauth_auth_provider_token_post";
pub const SIGNUP_SHOWN: &str = "allauth_auth_provider_signup_get";
pub const SIGNUP: &str = "allauth_auth_provider_signup_post";
pub const ACCOUNTS: &str = "allauth_account_providers_get";
pub const DISCONNECT: &str = "allauth_account_providers_delete";
pub const CALLBACK: &str = "/accounts/oidc/home/login/callback/";
pub const ME: &str = "/api/user/me/";

/// A server that users sign in to with a provider.
pub struct World {
    pub server: Server,
    pub issuer: Issuer,
}

impl World {
    pub async fn start(settings: &[(&str, &str)]) -> Result<Self> {
        let issuer = Issuer::start().await?;
        let mut arguments = issuer.arguments();
        // Who makes an account is slowed; the tests try it often.
        arguments.push("--login-attempts=60".into());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let world = Self {
            server: Server::start_with(&arguments).await?,
            issuer,
        };
        world.set("LOGIN_ENABLE_SSO", "True").await?;
        for (key, value) in settings {
            world.set(key, value).await?;
        }
        for user in ["paula", "peter"] {
            world.server.user(user, &[]).await?;
        }
        Ok(world)
    }

    pub async fn set(&self, key: &str, value: &str) -> Result<()> {
        set(&self.server, key, value).await
    }

    pub async fn browser(&self) -> Result<Browser> {
        browser(&self.server).await
    }

    /// Signs somebody in with a password.
    pub async fn user(&self, name: &str) -> Result<Browser> {
        let mut browser = self.browser().await?;
        let (status, body) = browser.login(name, name).await?;
        ensure!(status == StatusCode::OK, "{body}");
        Ok(browser)
    }

    /// The whole way: has the provider say these claims, and gives where the browser ends.
    pub async fn go(
        &self,
        browser: &mut Browser,
        process: &str,
        mut claims: Value,
    ) -> Result<String> {
        let asked = begin(browser, "home", process, "/web/?a=b").await?;
        claims["nonce"] = json!(value(&asked, "nonce")?);
        self.issuer.says(&claims)?;
        let back = come_back(browser, CALLBACK, &value(&asked, "state")?).await?;
        ensure!(
            back.status() == StatusCode::SEE_OTHER,
            "{}",
            back.text().await?
        );
        location(&back)
    }

    /// Shows an ID token of these claims, as an app does.
    pub async fn show(
        &self,
        browser: &mut Browser,
        process: &str,
        claims: &Value,
    ) -> Result<(StatusCode, Value)> {
        show(browser, process, &self.issuer.sign(claims)?).await
    }

    pub async fn count(&self, sql: &str) -> Result<i64> {
        Ok(self.server.db.query_one(sql, &[]).await?.try_get(0)?)
    }
}

pub async fn set(server: &Server, key: &str, value: &str) -> Result<()> {
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ($1, $2)
             ON CONFLICT (upper(key)) DO UPDATE SET value = excluded.value",
            &[&key, &value],
        )
        .await?;
    Ok(())
}

/// A browser that has seen the site.
pub async fn browser(server: &Server) -> Result<Browser> {
    let mut browser = Browser::new(&server.url);
    browser.call("allauth_config_get", Value::Null).await?;
    Ok(browser)
}

/// Sends the form that begins a sign-in.
pub async fn ask(
    browser: &mut Browser,
    provider: &str,
    process: &str,
    back: &str,
) -> Result<Response> {
    let operation = ferrostock_api::OPERATIONS
        .iter()
        .find(|one| one.id == REDIRECT);
    let fields = [
        ("provider", provider),
        ("process", process),
        ("callback_url", back),
        ("csrfmiddlewaretoken", browser.cookie("csrftoken")),
    ];
    let request = browser
        .request(Method::POST, operation.context("no operation")?.path)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(encoded(&fields)?);
    browser.fetch(request).await
}

/// Begins a sign-in; gives where the browser is sent.
pub async fn begin(
    browser: &mut Browser,
    provider: &str,
    process: &str,
    back: &str,
) -> Result<Url> {
    let response = ask(browser, provider, process, back).await?;
    ensure!(
        response.status() == StatusCode::FOUND,
        "{}",
        response.text().await?
    );
    let to = location(&response)?;
    Url::parse(&to).with_context(|| to)
}

/// A parameter of an address.
pub fn value(url: &Url, name: &str) -> Result<String> {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|(known, _)| known == name);
    Ok(found
        .with_context(|| format!("{url}: no {name}"))?
        .1
        .into_owned())
}

/// Comes back from a provider with a code.
pub async fn come_back(browser: &mut Browser, path: &str, state: &str) -> Result<Response> {
    let query = encoded(&[("code", "a code"), ("state", state)])?;
    let request = browser.request(Method::GET, &format!("{path}?{query}"));
    browser.fetch(request).await
}

pub async fn show(
    browser: &mut Browser,
    process: &str,
    id_token: &str,
) -> Result<(StatusCode, Value)> {
    let body = json!({
        "provider": "home",
        "process": process,
        "token": { "client_id": Issuer::CLIENT, "id_token": id_token },
    });
    browser.call(TOKEN, body).await
}

pub fn error(body: &Value) -> (&str, &str) {
    let one = &body["errors"][0];
    (
        one["code"].as_str().unwrap_or_default(),
        one["param"].as_str().unwrap_or_default(),
    )
}

pub fn flow<'a>(body: &'a Value, id: &str) -> Option<&'a Value> {
    let flows = body["data"]["flows"].as_array()?;
    flows.iter().find(|flow| flow["id"] == id)
}

pub async fn me(browser: &mut Browser) -> Result<Value> {
    Ok(browser.get(ME).await?.1["username"].clone())
}
