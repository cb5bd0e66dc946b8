//! The pages that the server makes, as a person uses them.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::oauth::{CHALLENGE, VERIFIER, encoded, post};
use ferrostock_tests::{PASSWORD, Server, answer};
use reqwest::{Method, StatusCode, Url};
use serde_json::json;
use thirtyfour::extensions::query::ElementQueryable as _;
use thirtyfour::{By, WebElement};

use crate::tab::{Listener, PATIENCE, Tab, open};

#[tokio::test]
async fn a_person_uses_the_pages() -> Result<()> {
    let server = Server::start_with(&["--debug", "--oauth2"]).await?;
    open(&server, async |tab, beyond| {
        use_pages(tab, &server, beyond).await
    })
    .await
}

async fn use_pages(tab: &Tab, server: &Server, beyond: &Listener) -> Result<()> {
    // The page that the browser started with is its own.
    tab.web.goto("about:blank").await?;
    tab.asked().await?;
    read_as_nobody(tab).await?;
    sign_in(tab).await?;
    read_document(tab, server).await?;
    browse(tab, server).await?;
    delete(tab, server).await?;
    agree(tab, server).await?;

    // No page asked for anything beyond this machine, nor would it have gone unnoticed.
    let asked = tab.asked().await?;
    let is_here = |url: &Url| url.host_str() == Some("127.0.0.1");
    assert!(
        asked.iter().filter(|(_, url)| is_here(url)).count() > 20,
        "{asked:?}"
    );
    // Other tabs are the browser's own.
    let shows_pages = |tab: &str| {
        asked
            .iter()
            .any(|(other, url)| other == tab && is_here(url))
    };
    for (tab, url) in &asked {
        assert!(is_here(url) || !shows_pages(tab), "{url}");
    }
    // The browser takes the proxy's refusal as a page or as a failure.
    let _ = tab.web.goto("http://elsewhere.invalid/").await;
    let more = tab.asked().await?;
    let elsewhere = more
        .iter()
        .find(|(_, url)| url.host_str() == Some("elsewhere.invalid"));
    let (here, _) = elsewhere.with_context(|| format!("{more:?}"))?;
    assert!(shows_pages(here), "{here}");
    let heard = beyond.heard();
    let noticed = heard.iter().any(|line| line.contains("elsewhere.invalid"));
    assert!(noticed, "{heard:?}");
    Ok(())
}

/// An anonymous visitor of the API is led to the page to sign in on, and back.
async fn sign_in(tab: &Tab) -> Result<()> {
    tab.go("/api/part/").await?;
    assert!(tab.text(".headers").await?.contains("HTTP 401"));
    tab.picture("1-anonymous").await?;
    tab.follow("p.mistake a").await?;
    tab.fill("input[name=username]", "admin").await?;
    tab.fill("input[name=password]", PASSWORD).await?;
    tab.picture("2-login").await?;
    tab.follow("button.main").await?;
    assert!(tab.text(".headers").await?.contains("HTTP 200"));
    assert_eq!(tab.web.current_url().await?.path(), "/api/part/");
    assert!(tab.text("header").await?.contains("admin"));
    Ok(())
}

/// Begins to try the open operation out; gives the body to be sent. Until the viewer has worked out what the
/// operation refers to, it draws all of it anew and forgets that it was asked to.
async fn try_out(tab: &Tab) -> Result<WebElement> {
    let started = Instant::now();
    loop {
        tab.click(".opblock.is-open .try-out__btn:not(.cancel)")
            .await?;
        let body = tab.web.query(By::Css(".opblock.is-open textarea"));
        let body = body.wait(Duration::from_secs(2), Duration::from_millis(50));
        match body.first().await {
            Err(_) if started.elapsed() < PATIENCE => {}
            found => return found.context("nothing to try out"),
        }
    }
}

/// What the example makes that is tried out.
const TRIED_OUT: &str = "/api/part/category/?name=Potentiometers";

/// Sends what is tried out. While the viewer still works out what the operation refers to, it draws it anew:
/// a click then sends nothing, or the answer is not shown, and it is tried again.
async fn execute(tab: &Tab, server: &Server) -> Result<()> {
    let started = Instant::now();
    loop {
        tab.click(".opblock.is-open .execute").await?;
        let answer = tab.web.query(By::Css(".live-responses-table"));
        let answer = answer.wait(Duration::from_secs(3), Duration::from_millis(50));
        match answer.first().await {
            Err(_) if started.elapsed() < PATIENCE => {
                for made in server
                    .get(TRIED_OUT)
                    .await?
                    .as_array()
                    .into_iter()
                    .flatten()
                {
                    let one = format!("/api/part/category/{}/", made["pk"]);
                    server.send(Method::DELETE, &one, &json!(null)).await?;
                }
            }
            found => return found.map(drop).context("no answer to what is tried out"),
        }
    }
}

/// The viewer of the document opens an operation.
async fn read_document(tab: &Tab, server: &Server) -> Result<()> {
    tab.go("/api-doc/").await?;
    tab.click("#operations-tag-part, .opblock-tag").await?;
    tab.click(".opblock-summary-control").await?;
    // The viewer works out what an operation refers to first.
    let responses = tab.text(".opblock .responses-wrapper").await?;
    assert!(responses.contains("Responses"), "{responses}");
    tab.picture("3-api-doc").await?;

    // What is tried out with an example of the document is done as who is signed in.
    tab.go("/").await?;
    tab.go("/api-doc/#/part/part_category_create").await?;
    // The link comes with the words.
    tab.find("#who a").await?;
    let who = tab.text("#who").await?;
    assert!(who.contains("Signed in as admin"), "{who}");
    let example = try_out(tab).await?;
    let example = example.value().await?.unwrap_or_default();
    assert!(example.contains("Potentiometers"), "{example}");
    execute(tab, server).await?;
    tab.picture("4-tried-out").await?;
    let answer = tab.text(".live-responses-table").await?;
    assert!(answer.contains("201"), "{answer}");
    let made = server.get(TRIED_OUT).await?;
    assert_eq!(made[0]["description"], "Adjustable resistors", "{made}");
    Ok(())
}

/// Who is not signed in is told so beside the document, and how to sign in.
async fn read_as_nobody(tab: &Tab) -> Result<()> {
    tab.go("/api-doc/").await?;
    tab.follow("#who a[href^='/accounts/login/']").await?;
    assert_eq!(
        tab.web.current_url().await?.query(),
        Some("next=%2Fapi-doc%2F")
    );
    Ok(())
}

/// Makes a part with the form of its list, follows the link to it and changes it.
async fn browse(tab: &Tab, server: &Server) -> Result<()> {
    tab.go("/api/part/").await?;
    let post = "details:has(input[value=POST])";
    tab.click(&format!("{post} summary")).await?;
    tab.picture("4-form").await?;
    tab.fill(&format!("{post} input[name=name]"), "Washer M3")
        .await?;
    tab.fill(&format!("{post} input[name=category]"), "987654321")
        .await?;
    tab.follow(&format!("{post} form button")).await?;
    assert!(tab.text(".headers").await?.contains("HTTP 400"));
    let mistake = tab.text("details[open] small.mistake").await?;
    assert!(mistake.contains("object does not exist"), "{mistake}");
    tab.picture("5-mistake").await?;
    tab.fill("details[open] input[name=category]", "").await?;
    tab.follow("details[open] form button").await?;
    assert!(tab.text(".headers").await?.contains("HTTP 201"));
    assert!(tab.text(".json").await?.contains("Washer M3"));

    tab.follow(".json a[href^='/api/part/']").await?;
    let path = tab.web.current_url().await?.path().to_owned();
    assert!(tab.text(".headers").await?.contains("HTTP 200"));
    let patch = "details:has(input[value=PATCH])";
    tab.click(&format!("{patch} summary")).await?;
    let body = "{\"description\": \"Zinc <plated>\"}";
    tab.fill(&format!("{patch} textarea[name=_content]"), body)
        .await?;
    tab.follow(&format!("{patch} form:last-of-type button"))
        .await?;
    tab.picture("6-refused").await?;
    assert!(tab.text(".headers").await?.contains("HTTP 400"));
    let body = "{\"description\": \"1 < 2\"}";
    tab.fill("details[open] textarea[name=_content]", body)
        .await?;
    tab.follow("details[open] form:last-of-type button").await?;
    assert!(tab.text(".headers").await?.contains("HTTP 200"));
    assert!(tab.text(".json").await?.contains("\"1 < 2\""));
    tab.picture("7-changed").await?;
    let part = server.get(&path).await?;
    assert_eq!(
        (&part["name"], &part["description"]),
        (&"Washer M3".into(), &"1 < 2".into())
    );

    tab.go("/api/part/").await?;
    tab.click("details:has(form[method=get]) summary").await?;
    tab.fill("details[open] input[name=search]", "nothing like it")
        .await?;
    tab.follow("details[open] button").await?;
    assert_eq!(tab.text(".json").await?, "[]");
    let query = tab.web.current_url().await?;
    assert_eq!(query.query(), Some("search=nothing+like+it"));
    tab.picture("8-filtered").await
}

/// Deletes the part, which is asked about first.
async fn delete(tab: &Tab, server: &Server) -> Result<()> {
    let part = json!({ "name": "Needless", "active": false });
    let (_, part) = server.send(Method::POST, "/api/part/", &part).await?;
    let path = format!("/api/part/{}/", part["pk"]);
    let status = async || {
        let sent = server.request(Method::GET, &path).send().await?;
        anyhow::Ok(sent.status())
    };
    tab.go(&path).await?;
    let delete = "details:has(input[value=DELETE])";
    tab.click(&format!("{delete} summary")).await?;
    for answer in ["button[popovertargetaction=hide]", "button.main"] {
        tab.click(&format!("{delete} form > button[popovertarget]"))
            .await?;
        let question = tab.text(".sure:popover-open").await?;
        assert!(question.contains(&path), "{question}");
        assert_eq!(status().await?, StatusCode::OK);
        tab.picture("12-delete").await?;
        let answer = format!(".sure:popover-open {answer}");
        if answer.contains("main") {
            tab.follow(&answer).await?;
        } else {
            tab.click(&answer).await?;
        }
    }
    assert!(tab.text(".headers").await?.contains("HTTP 204"));
    assert_eq!(status().await?, StatusCode::NOT_FOUND);

    // The Enter key in a field does not delete either.
    let category = json!({ "name": "Kept" });
    let (_, category) = server
        .send(Method::POST, "/api/part/category/", &category)
        .await?;
    let path = format!("/api/part/category/{}/", category["pk"]);
    tab.go(&path).await?;
    tab.click(&format!("{delete} summary")).await?;
    let content = tab.find(&format!("{delete} select")).await?;
    content.send_keys("\u{e007}").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.get(&path).await?;

    // And the start page knows the way to all of it.
    tab.go("/").await?;
    assert!(tab.text("main").await?.contains("signed in as admin"));
    tab.picture("13-start").await?;
    tab.follow("main a[href='/o/applications/']").await?;
    assert_eq!(tab.web.current_url().await?.path(), "/o/applications/");
    tab.go("/no/such/page").await?;
    assert!(tab.text("main").await?.contains("nothing at this address"));
    tab.picture("14-not-found").await?;
    tab.follow("main a[href='/']").await
}

/// Registers an application, consents to it, and has it use what it got.
async fn agree(tab: &Tab, server: &Server) -> Result<()> {
    let callback = Listener::start("200 OK").await?;
    let redirect = format!("http://127.0.0.1:{}/callback", callback.port);
    tab.go("/o/applications/register/").await?;
    tab.fill("input[name=name]", "Label printer").await?;
    tab.fill("textarea[name=redirect_uris]", &redirect).await?;
    tab.picture("9-register").await?;
    tab.follow("main button.main").await?;
    let client = tab.text("table code").await?;
    tab.picture("10-application").await?;
    tab.go("/o/applications/").await?;
    assert!(tab.text("main").await?.contains("Label printer"));

    let ask = encoded(&[
        ("response_type", "code"),
        ("client_id", &client),
        ("redirect_uri", &redirect),
        ("scope", "r:view:part"),
        ("state", "a state"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ])?;
    tab.go(&format!("/o/authorize/?{ask}")).await?;
    let question = tab.text("main").await?;
    assert!(question.contains("Label printer"), "{question}");
    tab.picture("11-consent").await?;
    tab.follow("button[name=allow]").await?;
    assert_eq!(tab.text("p").await?, "Heard.");

    let heard = callback.heard();
    let told = heard.iter().find(|line| line.contains("code="));
    let told = told.with_context(|| format!("{heard:?}"))?;
    let address = told.split(' ').nth(1).context("no address")?;
    let told = Url::parse(&redirect)?.join(address)?;
    let value = |name: &str| {
        let mut pairs = told.query_pairs();
        let found = pairs.find(|(known, _)| known == name);
        found.map(|(_, value)| value.into_owned())
    };
    assert_eq!(value("state").as_deref(), Some("a state"));
    let code = value("code").context("no code")?;
    let exchange = [
        ("grant_type", "authorization_code"),
        ("client_id", &client),
        ("code", &code),
        ("redirect_uri", &redirect),
        ("code_verifier", VERIFIER),
    ];
    let (status, tokens) = post(&server.url, "/o/token/", &exchange).await?;
    ensure!(status == StatusCode::OK, "{tokens}");
    let token = tokens["access_token"].as_str().context("no token")?;
    let asked = server
        .anonymous(Method::GET, "/api/part/")
        .bearer_auth(token);
    let (status, parts) = answer(asked.send().await?).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(parts[0]["name"], "Washer M3");
    Ok(())
}
