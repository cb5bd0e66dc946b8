//! A browser, as far as the server can tell: it keeps cookies and repeats the one that proves that a
//! request was meant.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ferrostock_api::OPERATIONS;
use reqwest::header::{COOKIE, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

use crate::{Server, answer};

/// A browser in which a user of [`Server::user`] has signed in.
pub async fn signed_in(server: &Server, user: &str) -> Result<Browser> {
    let mut browser = Browser::new(&server.url);
    let (status, body) = browser.login(user, user).await?;
    ensure!(status == StatusCode::OK, "{status}: {body}");
    Ok(browser)
}

/// The browser, on one site.
#[derive(Clone, Debug)]
pub struct Browser {
    url: String,
    http: Client,
    /// The cookies that it keeps.
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    /// One without cookies.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            // Where it is sent is for the test to see.
            http: Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .unwrap_or_default(),
            cookies: BTreeMap::new(),
        }
    }

    /// A request with its cookies and nothing else.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url));
        if self.cookies.is_empty() {
            return request;
        }
        let pairs: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        request.header(COOKIE, pairs.join("; "))
    }

    /// Sends a request and keeps the answer's cookies.
    pub async fn fetch(&mut self, request: RequestBuilder) -> Result<Response> {
        let response = request.send().await?;
        for set in response.headers().get_all(SET_COOKIE) {
            let text = set.to_str()?;
            let pair = text.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                if text.contains("Max-Age=0") {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
        }
        Ok(response)
    }

    /// Sends a request as a page of the site does; gives status and body.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<(StatusCode, Value)> {
        let mut request = self
            .request(method, path)
            .header("origin", &self.url)
            .header("x-csrftoken", self.cookie("csrftoken"));
        if let Some(body) = body {
            request = request.json(body);
        }
        answer(self.fetch(request).await?).await
    }

    /// Calls an operation without variables; null sends no body.
    pub async fn call(&mut self, id: &str, body: Value) -> Result<(StatusCode, Value)> {
        let operation = OPERATIONS
            .iter()
            .find(|operation| operation.id == id)
            .with_context(|| format!("no operation {id}"))?;
        let method = operation.method.as_str().parse()?;
        let body = Some(&body).filter(|body| !body.is_null());
        self.send(method, operation.path, body).await
    }

    /// Signs in with name and password; gives status and body.
    pub async fn login(&mut self, user: &str, password: &str) -> Result<(StatusCode, Value)> {
        if self.cookie("csrftoken").is_empty() {
            self.call("allauth_config_get", Value::Null).await?;
        }
        let body = serde_json::json!({ "username": user, "password": password });
        self.call("allauth_auth_login_post", body).await
    }

    /// Reads.
    pub async fn get(&mut self, path: &str) -> Result<(StatusCode, Value)> {
        self.send(Method::GET, path, None).await
    }

    /// Sends a body.
    pub async fn post(&mut self, path: &str, body: Value) -> Result<(StatusCode, Value)> {
        self.send(Method::POST, path, Some(&body)).await
    }

    /// A cookie's value; empty without it.
    pub fn cookie(&self, name: &str) -> &str {
        self.cookies.get(name).map_or("", String::as_str)
    }
}

/// What a sign-in waits for, of the ways that the account API tells.
pub fn pending(body: &Value) -> Option<&Value> {
    let flows = body["data"]["flows"].as_array()?;
    flows.iter().find(|flow| flow["is_pending"] == true)
}
