//! What the tests of OAuth2 share: signing in and agreeing as a browser does, and asking for tokens
//! as an application does.

use anyhow::{Context as _, Result, ensure};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Client, Method, Response, StatusCode, Url};
use serde_json::Value;

use crate::{Browser, PASSWORD, Server, answer};

/// The public client that every installation has.
pub const CLIENT: &str = "zDFnsiRheJIOKNx6aCQ0quBxECg1QBHtVFDPloJ6";
/// Where its answers go.
pub const REDIRECT: &str = "http://127.0.0.1:49152/callback";
/// A verifier of RFC 7636, Appendix B, and its challenge.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// The challenge.
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Fields of a form or a query, encoded.
pub fn encoded(fields: &[(&str, &str)]) -> Result<String> {
    let mut url = Url::parse("http://form.invalid/")?;
    url.query_pairs_mut().extend_pairs(fields);
    Ok(url.query().unwrap_or_default().to_owned())
}

/// A server with OAuth2, and an administrator's browser on it.
pub struct Site {
    /// The server.
    pub server: Server,
    /// The browser, signed in.
    pub browser: Browser,
}

impl Site {
    /// Starts the server and signs the administrator in.
    pub async fn start() -> Result<Self> {
        let server = Server::start_with(&["--oauth2"]).await?;
        let mut browser = Browser::new(&server.url);
        let answer = sign_in(&mut browser, "admin", PASSWORD, None).await?;
        ensure!(answer.status() == StatusCode::SEE_OTHER, "signing in");
        Ok(Self { server, browser })
    }

    /// Registers an application straight in the database; a `secret` makes it confidential.
    pub async fn register(
        &self,
        client_id: &str,
        grant: &str,
        secret: Option<&str>,
        redirects: &[&str],
    ) -> Result<()> {
        let kind = secret.map_or("public", |_| "confidential");
        let redirects: Vec<String> = redirects.iter().map(|&uri| uri.into()).collect();
        self.server
            .db
            .execute(
                "INSERT INTO oauth_application
                     (client_id, name, client_type, grant_type, redirect_uris, user_id, secret_hash)
                 VALUES ($1, $1, $2, $3, $4, (SELECT id FROM app_user WHERE username = 'admin'),
                         'sha256$' || encode(sha256(convert_to($5, 'UTF8')), 'hex'))",
                &[&client_id, &kind, &grant, &redirects, &secret],
            )
            .await?;
        Ok(())
    }

    /// The parameters by which the public client asks for these scopes.
    pub fn ask(scope: &str) -> Vec<(&str, &str)> {
        vec![
            ("response_type", "code"),
            ("client_id", CLIENT),
            ("redirect_uri", REDIRECT),
            ("scope", scope),
            ("state", "a state"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ]
    }

    /// Asks, agrees where it is asked, and gives what the application is told.
    pub async fn authorize(&mut self, ask: &[(&str, &str)]) -> Result<Told> {
        authorize(&mut self.browser, ask).await
    }

    /// A code for these scopes.
    pub async fn code(&mut self, scope: &str) -> Result<String> {
        let told = self.authorize(&Self::ask(scope)).await?;
        told.value("code").context("no code")
    }

    /// Sends a form to one of the endpoints.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<(StatusCode, Value)> {
        post(&self.server.url, path, fields).await
    }

    /// Exchanges a code as the public client.
    pub async fn exchange(&self, code: &str) -> Result<(StatusCode, Value)> {
        self.post("/o/token/", &exchange(code)).await
    }

    /// Exchanges a refresh token as the public client.
    pub async fn refresh(&self, token: &str) -> Result<(StatusCode, Value)> {
        self.post("/o/token/", &refresh(token)).await
    }

    /// Tokens for these scopes.
    pub async fn tokens(&mut self, scope: &str) -> Result<Value> {
        let code = self.code(scope).await?;
        let (status, tokens) = self.exchange(&code).await?;
        ensure!(status == StatusCode::OK, "{status}: {tokens}");
        Ok(tokens)
    }

    /// What an access token gets to see.
    pub async fn get(&self, path: &str, token: &str) -> Result<StatusCode> {
        let request = self.server.anonymous(Method::GET, path).bearer_auth(token);
        Ok(request.send().await?.status())
    }
}

/// The exchange of a code by the public client.
pub fn exchange(code: &str) -> [(&str, &str); 5] {
    [
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ]
}

/// The exchange of a refresh token by the public client.
pub fn refresh(token: &str) -> [(&str, &str); 3] {
    [
        ("grant_type", "refresh_token"),
        ("client_id", CLIENT),
        ("refresh_token", token),
    ]
}

/// Sends a form; gives status and body.
pub async fn post(url: &str, path: &str, fields: &[(&str, &str)]) -> Result<(StatusCode, Value)> {
    let request = Client::new()
        .post(format!("{url}{path}"))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(encoded(fields)?);
    answer(request.send().await?).await
}

/// What an application is told at its redirect URI.
#[derive(Debug)]
pub struct Told(pub Url);

impl Told {
    /// A parameter.
    pub fn value(&self, name: &str) -> Option<String> {
        let mut pairs = self.0.query_pairs();
        pairs
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }
}

/// Asks as a browser, agrees where it is asked, and gives what the application is told.
pub async fn authorize(browser: &mut Browser, ask: &[(&str, &str)]) -> Result<Told> {
    let path = format!("/o/authorize/?{}", encoded(ask)?);
    let shown = browser.fetch(browser.request(Method::GET, &path)).await?;
    if shown.status() == StatusCode::SEE_OTHER {
        return Ok(Told(Url::parse(&location(&shown)?)?));
    }
    ensure!(shown.status() == StatusCode::OK, "{}", shown.text().await?);
    let page = shown.text().await?;
    let answer = send_form(browser, "/o/authorize/", &page, &[("allow", "yes")]).await?;
    Ok(Told(Url::parse(&location(&answer)?)?))
}

/// Where an answer sends the browser.
pub fn location(response: &Response) -> Result<String> {
    let to = response.headers().get(LOCATION).context("no redirect")?;
    Ok(to.to_str()?.to_owned())
}

/// Reads a page.
pub async fn page(browser: &mut Browser, path: &str) -> Result<(StatusCode, String)> {
    let response = browser.fetch(browser.request(Method::GET, path)).await?;
    Ok((response.status(), response.text().await?))
}

/// Sends the form of a page: its hidden fields and these.
pub async fn send_form(
    browser: &mut Browser,
    path: &str,
    page: &str,
    fields: &[(&str, &str)],
) -> Result<Response> {
    let hidden = hidden(page);
    let mut all: Vec<_> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    all.extend(fields);
    let request = browser
        .request(Method::POST, path)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(encoded(&all)?);
    browser.fetch(request).await
}

/// Signs in on the page that is for it.
pub async fn sign_in(
    browser: &mut Browser,
    username: &str,
    password: &str,
    next: Option<&str>,
) -> Result<Response> {
    let query = next.map(|next| encoded(&[("next", next)])).transpose()?;
    let path = format!("/accounts/login/?{}", query.unwrap_or_default());
    let (_, page) = page(browser, &path).await?;
    let fields = [("username", username), ("password", password)];
    send_form(browser, "/accounts/login/", &page, &fields).await
}

/// The hidden fields of the last form of a page, which is the page's own.
fn hidden(page: &str) -> Vec<(String, String)> {
    let form = page.rsplit("<form").next().unwrap_or_default();
    form.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"")?;
            let (value, _) = rest.split_once('"')?;
            Some((name.to_owned(), unescaped(value)))
        })
        .collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&#x2f;", "/")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
