//! What a person does with an account, from signing up to a new password: on the pages of the web interface,
//! for which stand-ins run in the browser, with the links that come by mail.

use anyhow::{Context as _, Result};
use ferrostock_tests::second_factor::code;
use ferrostock_tests::stand_in::accounts;
use ferrostock_tests::{Mailbox, Server, free_address};
use reqwest::Method;
use serde_json::json;

use crate::tab::{Tab, open};

const PASSWORD: &str = "Lever-arm-9001";
const NEXT_PASSWORD: &str = "Gear-box-4412";
const SIGNED_IN: &str = "Signed in as nora";

#[tokio::test]
async fn a_person_has_an_account() -> Result<()> {
    let folder = accounts()?;
    let web_ui = folder.path().display().to_string();
    let mut mailbox = Mailbox::start().await?;
    // Links in mail lead to the server itself.
    let address = free_address()?;
    let site = format!("http://{address}");
    let mut arguments = mailbox.arguments();
    arguments[1].clone_from(&site);
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    arguments.extend(["--bind", &address, "--web-ui", &web_ui]);
    let server = Server::start_with(&arguments).await?;
    let sent = json!({ "value": true });
    let setting = "/api/settings/global/LOGIN_ENABLE_REG/";
    server.send(Method::PATCH, setting, &sent).await?;
    open(&server, async |tab, _| {
        let mut person = Person {
            tab,
            mailbox: &mut mailbox,
            site: &site,
        };
        person.lives().await
    })
    .await
}

/// Somebody in front of a browser.
struct Person<'a> {
    tab: &'a Tab,
    mailbox: &'a mut Mailbox,
    site: &'a str,
}

impl Person<'_> {
    async fn lives(&mut self) -> Result<()> {
        let address = [("email", "nora@example.org")];
        let name = [("username", "nora")];
        self.tab.go("/web/register").await?;
        let wish = [&name[..], &address, &[("password", PASSWORD)]].concat();
        assert_eq!(self.fills_in(&wish).await?, SIGNED_IN);
        self.follows_the_mail().await?;
        assert_eq!(self.reads().await?, "Verified: nora@example.org");

        // Who signed up just now says once more who it is.
        self.tab.go("/web/factor").await?;
        self.sends(&[("code", "000000")]).await?;
        self.sends(&[("password", PASSWORD)]).await?;
        self.tab.find("code").await?;
        let secret = self.tab.text("code").await?;
        let said = self.fills_in(&[("code", &code(&secret, 0)?)]).await?;
        assert_eq!(said, "A second factor is asked for from now on");
        self.tab.picture("16-second-factor").await?;
        let codes = self.tab.text("pre").await?;
        let recovery = codes.lines().next().context("no codes")?.to_owned();

        // The browser is trusted once a code was shown, and not asked again.
        self.signs_in(PASSWORD).await?;
        self.sends(&[("code", &code(&secret, 1)?)]).await?;
        self.tab.click("input[name=trust]").await?;
        assert_eq!(self.fills_in(&[]).await?, SIGNED_IN);
        self.signs_in(PASSWORD).await?;
        assert_eq!(self.reads().await?, SIGNED_IN);

        // With a new password it is asked again.
        self.tab.go("/web/logout").await?;
        assert_eq!(self.reads().await?, "Signed out");
        self.tab.go("/web/forgotten").await?;
        assert_eq!(self.fills_in(&address).await?, "Look into your mail");
        self.follows_the_mail().await?;
        let set = [("password", NEXT_PASSWORD)];
        assert_eq!(self.fills_in(&set).await?, "The password is set");
        self.signs_in(PASSWORD).await?;
        assert_eq!(self.reads().await?, "password username_password_mismatch");
        self.signs_in(NEXT_PASSWORD).await?;
        self.sends(&[("code", &recovery)]).await?;
        self.tab.find("input[name=trust]").await?;
        assert_eq!(self.fills_in(&[]).await?, SIGNED_IN);
        Ok(())
    }

    /// Signs out, and in again with name and password.
    async fn signs_in(&self, password: &str) -> Result<()> {
        self.tab.go("/web/logout").await?;
        self.reads().await?;
        self.tab.go("/web/login").await?;
        self.sends(&[("username", "nora"), ("password", password)])
            .await
    }

    /// Fills a form in and sends it.
    async fn sends(&self, fields: &[(&str, &str)]) -> Result<()> {
        for (name, value) in fields {
            self.tab.fill(&format!("input[name={name}]"), value).await?;
        }
        self.tab.click("form button").await
    }

    /// Fills a form in, sends it, and reads what came of it.
    async fn fills_in(&self, fields: &[(&str, &str)]) -> Result<String> {
        self.sends(fields).await?;
        self.reads().await
    }

    /// What the page says in the end.
    async fn reads(&self) -> Result<String> {
        self.tab.text("h1").await
    }

    /// Opens the link of the next mail.
    async fn follows_the_mail(&mut self) -> Result<()> {
        let link = self.mailbox.next().await?.after(self.site)?;
        self.tab.go(&link).await
    }
}
