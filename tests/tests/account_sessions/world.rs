//! A server with mail, and browsers whose sessions are played on it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use ferrostock_tests::{Beside, Browser, Mailbox, Server};
use reqwest::Method;
use serde_json::{Value, json};

use crate::told::told;

/// Limits that are out of the way.
const LIMITS: [&str; 4] = [
    "--login-attempts",
    "1000",
    "--login-attempts-per-address",
    "10000",
];

/// A server, its mail, and browsers by name.
pub struct World {
    pub server: Server,
    pub mailbox: Mailbox,
    /// What the server was started with.
    pub arguments: Vec<String>,
    browsers: BTreeMap<&'static str, Browser>,
}

impl World {
    /// One with two users, whose passwords are their names.
    pub async fn start() -> Result<Self> {
        let mailbox = Mailbox::start().await?;
        let mut arguments = mailbox.arguments();
        arguments.extend(LIMITS.map(str::to_owned));
        let given: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let server = Server::start_with(&given).await?;
        for user in ["engineer", "reader"] {
            server.user(user, &[]).await?;
        }
        Ok(Self {
            server,
            mailbox,
            arguments,
            browsers: BTreeMap::new(),
        })
    }

    /// A browser by its name, which has seen the site.
    pub async fn browser(&mut self, name: &'static str) -> Result<&mut Browser> {
        if !self.browsers.contains_key(name) {
            let mut browser = Browser::new(&self.server.url);
            browser.call("allauth_config_get", Value::Null).await?;
            self.browsers.insert(name, browser);
        }
        self.browsers.get_mut(name).context("no browser")
    }

    /// Another server on the same database, and a browser that has seen it.
    pub async fn beside(&self) -> Result<(Beside, Browser)> {
        let given: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        let beside = self.server.beside_with(&given)?;
        let mut browser = Browser::new(&beside.url);
        browser.call("allauth_config_get", Value::Null).await?;
        Ok((beside, browser))
    }

    /// Plays steps: the browser, what it sends where below `/api/`, and what it is told, after the
    /// status. All that is not as it should be is told at once.
    pub async fn play(&mut self, steps: &[Step<'_>]) -> Result<()> {
        let mut wrong = Vec::new();
        for (name, method, path, body, expected) in steps {
            let path = format!("/api/{path}");
            let body = Some(body).filter(|body| !body.is_null());
            let browser = self.browser(name).await?;
            let (status, answer) = browser
                .send(Method::from_bytes(method.as_bytes())?, &path, body)
                .await?;
            let got = format!("{} {}", status.as_u16(), told(&answer));
            if got.trim() != *expected {
                wrong.push(format!(
                    "{name} {method} {path} {body:?}\n  {expected}\n  {got}"
                ));
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        Ok(())
    }

    /// Plays one step and gives the answer.
    pub async fn ask(&mut self, name: &'static str, path: &str, body: Value) -> Result<Value> {
        let browser = self.browser(name).await?;
        let path = format!("/api/{path}");
        let method = if body.is_null() {
            Method::GET
        } else {
            Method::POST
        };
        let body = Some(&body).filter(|body| !body.is_null());
        Ok(browser.send(method, &path, body).await?.1)
    }

    /// What a key that is shown in a header is told: see [`told`].
    pub async fn show_key(
        &mut self,
        name: &'static str,
        path: &str,
        header: &str,
        key: Option<&str>,
    ) -> Result<String> {
        let browser = self.browser(name).await?;
        let mut request = browser.request(Method::GET, &format!("/api/auth/v1/auth/{path}"));
        if let Some(key) = key {
            request = request.header(header, key);
        }
        let (status, body) = ferrostock_tests::answer(browser.fetch(request).await?).await?;
        Ok(format!("{} {}", status.as_u16(), told(&body)))
    }

    /// Has the administrator change a setting.
    pub async fn set(&self, key: &str, value: &str) -> Result<()> {
        let path = format!("/api/settings/global/{key}/");
        let sent = json!({ "value": value });
        let (status, body) = self.server.send(Method::PATCH, &path, &sent).await?;
        anyhow::ensure!(status.is_success(), "{key}: {status} {body}");
        Ok(())
    }
}

/// Who sends what where, and what they are told.
pub type Step<'a> = (&'static str, &'static str, &'a str, Value, &'a str);
