//! Debian's chromium, driven through chromedriver, on a site.

use std::io::{BufRead as _, BufReader};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::Server;
use futures::FutureExt as _;
use reqwest::Url;
use serde_json::Value;
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
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Listens on this machine, notes the first line of what it is sent, and answers with a page.
pub struct Listener {
    pub port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    pub async fn start(status: &'static str) -> Result<Self> {
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

    pub fn heard(&self) -> Vec<String> {
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
    /// Now and then it ends before it listens; then it is started again.
    fn start() -> Result<Self> {
        for _ in 0..5 {
            if let Some(driver) = Self::try_start()? {
                return Ok(driver);
            }
        }
        anyhow::bail!("chromedriver ended")
    }

    fn try_start() -> Result<Option<Self>> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .context("this test needs Debian's packages chromium and chromium-driver")?;
        let output = process.stdout.take().context("no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = loop {
            let Some(line) = lines.next().transpose()? else {
                process.wait()?;
                return Ok(None);
            };
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        Ok(Some(Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
        }))
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
pub struct Tab {
    pub web: WebDriver,
    site: String,
    pictures: Option<PathBuf>,
}

impl Tab {
    pub async fn go(&self, path: &str) -> Result<()> {
        Ok(self.web.goto(format!("{}{path}", self.site)).await?)
    }

    /// The first element that a selector finds, once it is there.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        let found = self.web.query(By::Css(css)).first().await;
        found.with_context(|| format!("no {css}"))
    }

    /// Clicks on an element. A page that is still being laid out moves it away below the pointer: then
    /// nothing was clicked on, and it is tried again.
    pub async fn click(&self, css: &str) -> Result<()> {
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
    pub async fn follow(&self, css: &str) -> Result<()> {
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

    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        let input = self.find(css).await?;
        input.clear().await?;
        Ok(input.send_keys(text).await?)
    }

    /// What a person reads in an element.
    pub async fn text(&self, css: &str) -> Result<String> {
        Ok(self.find(css).await?.text().await?)
    }

    /// What the browser noted of its requests since this or [`Self::asked`] was called last: the tab, and
    /// the event.
    async fn noted(&self) -> Result<Vec<(String, Value)>> {
        let mut noted = Vec::new();
        for entry in self.web.get_log("performance").await? {
            let mut entry: Value = serde_json::from_str(&entry.message)?;
            let tab = entry["webview"].as_str().unwrap_or_default().to_owned();
            noted.push((tab, entry["message"].take()));
        }
        Ok(noted)
    }

    /// What was asked of others since then: the tab and the address.
    pub async fn asked(&self) -> Result<Vec<(String, Url)>> {
        let mut asked = Vec::new();
        for (tab, event) in self.noted().await? {
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
                asked.push((tab, url));
            }
        }
        Ok(asked)
    }

    /// What was refused, or failed, since then: the status, or what went wrong, and the path.
    pub async fn failed(&self) -> Result<Vec<(String, String)>> {
        let mut failed = Vec::new();
        for (_, event) in self.noted().await? {
            let what = &event["params"];
            match event["method"].as_str() {
                Some("Network.responseReceived") => {
                    let status = what["response"]["status"].as_u64().unwrap_or_default();
                    let url = what["response"]["url"].as_str().context("no address")?;
                    if status >= 400 && url.starts_with(&self.site) {
                        failed.push((status.to_string(), Url::parse(url)?.path().to_owned()));
                    }
                }
                Some("Network.loadingFailed") => {
                    failed.push((what["errorText"].to_string(), what["type"].to_string()));
                }
                _ => {}
            }
        }
        Ok(failed)
    }

    pub async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = &self.pictures {
            let file = folder.join(format!("{name}.png"));
            self.web.screenshot(&file).await?;
        }
        Ok(())
    }
}

/// Opens a browser on a server, and ends it whatever becomes of the test.
pub async fn open(
    server: &Server,
    test: impl AsyncFnOnce(&Tab, &Listener) -> Result<()>,
) -> Result<()> {
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
    let used = AssertUnwindSafe(test(&tab, &beyond)).catch_unwind().await;
    if !matches!(used, Ok(Ok(()))) {
        // The picture is for who looks for the mistake; without one there is the error.
        let _ = tab.picture("failed").await;
    }
    // Before anything is said of it: the browser shall not outlive the test.
    tab.web.quit().await?;
    used.unwrap_or_else(|panic| resume_unwind(panic))
}
