//! What people see, in a real browser: Debian's chromium, driven through chromedriver.
//!
//! The browser's log of requests says what the pages asked for. All that leads beyond this machine
//! goes to a proxy of the test, which notes it and lets nothing through: what a browser asks for its
//! own purposes gets no further either. With `FERROSTOCK_SCREENSHOTS` naming a folder, a picture of
//! each page is put there.

use std::io::{BufRead as _, BufReader};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::oauth::{CHALLENGE, VERIFIER, encoded, post};
use ferrostock_tests::{PASSWORD, Server, answer};
use futures::FutureExt as _;
use reqwest::{Method, StatusCode, Url};
use serde_json::{Value, json};
use thirtyfour::extensions::query::ElementQueryable as _;
use thirtyfour::{
    By, ChromiumLikeCapabilities as _, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
    WebElement,
};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What makes the browser ask nothing by itself, and what it needs to run as root, without a screen.
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,1000",
];

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Listens on this machine, notes the first line of what it is sent, and answers with a page.
struct Listener {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    async fn start(status: &'static str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let notes = Arc::clone(&notes);
                tokio::spawn(async move {
                    // A browser that opens a connection and says nothing has asked nothing.
                    if let Ok(line) = hear(stream, status).await
                        && !line.is_empty()
                    {
                        notes
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .push(line);
                    }
                });
            }
        });
        Ok(Self { port, heard })
    }

    fn heard(&self) -> Vec<String> {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.clone()
    }
}

/// Reads a request and answers it; gives its first line.
async fn hear(stream: TcpStream, status: &str) -> Result<String> {
    let mut stream = tokio::io::BufReader::new(stream);
    let mut first = String::new();
    stream.read_line(&mut first).await?;
    let mut line = first.clone();
    while !line.trim().is_empty() {
        line.clear();
        stream.read_line(&mut line).await?;
    }
    let page = "<!doctype html><title>Heard</title><p>Heard.";
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{page}",
        page.len()
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await?;
    Ok(first.trim().to_owned())
}

/// chromedriver, ended when dropped.
struct Driver {
    process: Child,
    url: String,
}

impl Driver {
    fn start() -> Result<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .context("this test needs Debian's packages chromium and chromium-driver")?;
        let output = process.stdout.take().context("no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = loop {
            let line = lines.next().context("chromedriver ended")??;
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        Ok(Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The test is over, whatever becomes of the process.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A browser on a site.
struct Tab {
    web: WebDriver,
    site: String,
    pictures: Option<PathBuf>,
}

impl Tab {
    async fn go(&self, path: &str) -> Result<()> {
        Ok(self.web.goto(format!("{}{path}", self.site)).await?)
    }

    /// The first element that a selector finds, once it is there.
    async fn find(&self, css: &str) -> Result<WebElement> {
        let found = self.web.query(By::Css(css)).first().await;
        found.with_context(|| format!("no {css}"))
    }

    /// Clicks on an element. A page that is still being laid out moves it away below the pointer: then
    /// nothing was clicked on, and it is tried again.
    async fn click(&self, css: &str) -> Result<()> {
        let started = Instant::now();
        loop {
            match self.find(css).await?.click().await {
                Err(error)
                    if error.to_string().contains("intercepted")
                        && started.elapsed() < PATIENCE =>
                {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                clicked => return Ok(clicked?),
            }
        }
    }

    /// Clicks on what leads to another page, and waits until the one before is gone.
    async fn follow(&self, css: &str) -> Result<()> {
        let before = self.find("html").await?;
        self.click(css).await?;
        let started = Instant::now();
        // What can't be asked any more is gone.
        while before.tag_name().await.is_ok() {
            ensure!(started.elapsed() < PATIENCE, "{css} leads nowhere");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    async fn fill(&self, css: &str, text: &str) -> Result<()> {
        let input = self.find(css).await?;
        input.clear().await?;
        Ok(input.send_keys(text).await?)
    }

    /// What a person reads in an element.
    async fn text(&self, css: &str) -> Result<String> {
        Ok(self.find(css).await?.text().await?)
    }

    /// What was asked of others since this was called last: the tab and the address.
    async fn asked(&self) -> Result<Vec<(String, Url)>> {
        let mut asked = Vec::new();
        for entry in self.web.get_log("performance").await? {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let event = &entry["message"];
            let url = match event["method"].as_str() {
                Some("Network.requestWillBeSent") => &event["params"]["request"]["url"],
                Some("Network.webSocketCreated" | "Network.webTransportCreated") => {
                    &event["params"]["url"]
                }
                _ => continue,
            };
            let url = Url::parse(url.as_str().context("no address")?)?;
            // What the browser has in itself is asked of nobody.
            let inside = ["about", "blob", "chrome", "chrome-error", "data"];
            if !inside.contains(&url.scheme()) {
                let tab = entry["webview"].as_str().unwrap_or_default();
                asked.push((tab.to_owned(), url));
            }
        }
        Ok(asked)
    }

    async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = &self.pictures {
            let file = folder.join(format!("{name}.png"));
            self.web.screenshot(&file).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_person_uses_the_pages() -> Result<()> {
    let server = Server::start_with(&["--debug", "--oauth2"]).await?;
    let beyond = Listener::start("502 Bad Gateway").await?;
    let driver = Driver::start()?;
    let profile = tempfile::tempdir()?;
    let mut browser = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        browser.add_arg(argument)?;
    }
    browser.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    browser.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
    // What is on this machine is asked without a proxy, as browsers do.
    browser.add_arg(&format!("--proxy-server=http://127.0.0.1:{}", beyond.port))?;
    let tab = Tab {
        web: WebDriver::new(&driver.url, browser).await?,
        site: server.url.clone(),
        pictures: std::env::var_os("FERROSTOCK_SCREENSHOTS").map(PathBuf::from),
    };
    let used = AssertUnwindSafe(use_pages(&tab, &server, &beyond))
        .catch_unwind()
        .await;
    if !matches!(used, Ok(Ok(()))) {
        // The picture is for who looks for the mistake; without one there is the error.
        let _ = tab.picture("failed").await;
    }
    // Before anything is said of it: the browser shall not outlive the test.
    tab.web.quit().await?;
    used.unwrap_or_else(|panic| resume_unwind(panic))
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
    tab.click(".opblock.is-open .execute").await?;
    let status = tab.text(".live-responses-table .response-col_status").await;
    tab.picture("4-tried-out").await?;
    let answer = tab.text(".live-responses-table").await?;
    assert!(answer.contains("201"), "{answer}");
    let made = server
        .get("/api/part/category/?name=Potentiometers")
        .await?;
    assert_eq!(made[0]["description"], "Adjustable resistors", "{made}");
    status.map(drop)
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
