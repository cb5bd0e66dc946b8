//! Requests as HTTP has them: hosts, sizes, encodings, proxies; and what of them reaches logs.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferrostock_tests::{Browser, PASSWORD, Server, answer, listening, program};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const CLOSE: &str = "Connection: close\r\n";

fn login() -> String {
    format!(
        "Authorization: Basic {}",
        STANDARD.encode(format!("admin:{PASSWORD}"))
    )
}

/// Sends bytes; gives what comes back until a second nothing more does.
fn talk(server: &Server, request: &str) -> Result<String> {
    let address = server.url.strip_prefix("http://").context("an address")?;
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(Duration::from_secs(1)))?;
    socket.write_all(request.as_bytes())?;
    let (mut answer, mut buffer) = (Vec::new(), [0; 4096]);
    while let Ok(count @ 1..) = socket.read(&mut buffer) {
        answer.extend_from_slice(&buffer[..count]);
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn status(answer: &str) -> Result<u16> {
    let status = answer
        .split(' ')
        .nth(1)
        .with_context(|| answer.to_owned())?;
    Ok(status.parse()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_names_one_host() -> Result<()> {
    let server = Server::start().await?;
    for path in [
        "/api/",
        "/health",
        "/accounts/login/",
        "/api/part/",
        "/nowhere",
    ] {
        for (version, headers, reason) in [
            ("1.1", "Host: a\r\nHost: a\r\n", "more than one"),
            ("1.1", "Host: a\r\nHost: b\r\n", "more than one"),
            ("1.0", "Host: a\r\nHost: b\r\n", "more than one"),
            ("1.1", "", "no Host"),
            ("1.1", "Host: \r\n", "no host"),
            ("1.1", "Host: evil.example/path\r\n", "no host"),
            ("1.1", "Host: user@evil.example\r\n", "no host"),
            ("1.1", "Host: a:port\r\n", "no host"),
        ] {
            let request = format!(
                "GET {path} HTTP/{version}\r\n{headers}{}\r\n{CLOSE}\r\n",
                login()
            );
            let answer = talk(&server, &request)?;
            assert_eq!(status(&answer)?, 400, "{path} {headers:?}: {answer}");
            assert!(
                answer.contains("\"detail\"") && answer.contains(reason),
                "{answer}"
            );
        }
    }
    for (version, headers) in [
        ("1.0", ""),
        ("1.0", "Host: a\r\n"),
        ("1.1", "Host: a:81\r\n"),
    ] {
        let request = format!("GET /api/ HTTP/{version}\r\n{headers}{CLOSE}\r\n");
        assert_eq!(status(&talk(&server, &request)?)?, 200, "{headers}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_not_asked_for() -> Result<()> {
    let server = Server::start_with(&["--max-body", "10000"]).await?;
    let post = |more: &str| {
        format!(
            "POST /api/part/ HTTP/1.1\r\nHost: a\r\n{}\r\nContent-Type: application/json\r\n{more}",
            login()
        )
    };
    for expect in ["", "Expect: 100-continue\r\n"] {
        let begun = Instant::now();
        let request = post(&format!("{expect}Content-Length: 10001\r\n\r\n"));
        let answer = talk(&server, &request)?;
        assert_eq!(status(&answer)?, 413, "{answer}");
        assert!(
            answer.contains("larger than this server accepts"),
            "{answer}"
        );
        assert!(!answer.contains("100 Continue"), "{answer}");
        assert!(begun.elapsed() < Duration::from_secs(5));
    }
    // Whose size is not said is read until it is too large.
    let piece = "x".repeat(6000);
    let chunk = format!("1770\r\n{piece}\r\n");
    let request = post(&format!("Transfer-Encoding: chunked\r\n\r\n{chunk}{chunk}"));
    assert_eq!(status(&talk(&server, &request)?)?, 413);
    // What may be sent is asked for.
    let request = post("Expect: 100-continue\r\nContent-Length: 20\r\n\r\n");
    assert!(talk(&server, &request)?.starts_with("HTTP/1.1 100 Continue"));
    // Nobody gets to send anything without saying who it is.
    let request = "POST /api/part/ HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\
                   Content-Length: 20\r\n\r\n";
    assert_eq!(status(&talk(&server, request)?)?, 401);
    Ok(())
}

#[tokio::test]
async fn compressed_bodies_are_refused() -> Result<()> {
    let server = Server::start().await?;
    for coding in ["gzip", "br", "deflate", "identity, gzip", "zstd", "x"] {
        let request = server
            .request(Method::POST, "/api/part/")
            .header("content-encoding", coding)
            .json(&json!({ "name": "sent in vain" }));
        let (status, body) = answer(request.send().await?).await?;
        assert_eq!(
            status,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "{coding}: {body}"
        );
        let said = body["detail"].as_str().unwrap_or_default();
        assert!(said.contains(coding), "{body}");
    }
    let request = server
        .request(Method::POST, "/api/part/")
        .header("content-encoding", "Identity")
        .json(&json!({ "name": "sent plainly" }));
    assert_eq!(request.send().await?.status(), StatusCode::CREATED);
    let parts = server.get("/api/part/").await?;
    assert_eq!(parts.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[tokio::test]
async fn of_several_proxies_the_first_counts() -> Result<()> {
    let server = Server::start_with(&["--trust-proxy"]).await?;
    for (proto, expected) in [
        ("https", "https://shop.example"),
        ("https, http", "https://shop.example"),
        ("HTTPS,http", "https://shop.example"),
        ("http, https", "http://shop.example"),
        ("javascript", "http://shop.example"),
        ("https://evil.example/", "http://shop.example"),
    ] {
        let response = server
            .request(Method::GET, "/api/part/nowhere/")
            .header("x-forwarded-proto", proto)
            .header("x-forwarded-host", "shop.example, inner.example")
            .send()
            .await?;
        let (status, body) = answer(response).await?;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(
            body["url"],
            format!("{expected}/api/part/nowhere/"),
            "{proto}"
        );
        // Cookies are for https only where the browser has it.
        let signed = server
            .anonymous(Method::GET, "/api/auth/v1/config")
            .header("x-forwarded-proto", proto)
            .send()
            .await?;
        let cookie = signed.headers()["set-cookie"].to_str()?;
        assert_eq!(
            cookie.contains("Secure"),
            expected.starts_with("https"),
            "{proto}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn metrics_are_for_who_has_their_token() -> Result<()> {
    const TOKEN: &str = "a token for the metrics";
    let server = Server::start_with(&["--metrics-token", TOKEN]).await?;
    let get = |authorization: Option<String>| {
        let mut request = server.anonymous(Method::GET, "/metrics");
        if let Some(value) = authorization {
            request = request.header("authorization", value);
        }
        request.send()
    };
    for wrong in [
        None,
        Some("Bearer another token of its length".to_owned()),
        Some("Bearer ".to_owned()),
        Some(format!("Token {TOKEN}")),
        Some(format!("Bearer {TOKEN}x")),
    ] {
        let response = get(wrong.clone()).await?;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{wrong:?}");
        assert!(response.headers().contains_key("www-authenticate"));
        assert!(!response.text().await?.contains("ferrostock_"));
    }
    let admin = server.request(Method::GET, "/metrics").send().await?;
    assert_eq!(admin.status(), StatusCode::UNAUTHORIZED);
    let shown = get(Some(format!("bearer {TOKEN}"))).await?.text().await?;
    assert!(shown.contains("ferrostock_sql_statements_total"));
    Ok(())
}

#[tokio::test]
async fn who_issues_tokens_is_no_matter_of_the_host() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    for path in [
        "/o/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server",
    ] {
        let response = server
            .anonymous(Method::GET, path)
            .header("host", "evil.example")
            .send()
            .await?;
        let text = response.text().await?;
        assert!(!text.contains("evil.example"), "{text}");
        let body: Value = serde_json::from_str(&text)?;
        assert_eq!(body["issuer"], format!("{}/o", server.url));
    }
    let refused = Command::new(program()?)
        .args(["serve", "--oauth2", "--data-dir", "/nowhere"])
        .env_remove("FERROSTOCK_SITE_URL")
        .output()?;
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr)?;
    assert!(said.contains("site-url"), "{said}");
    Ok(())
}

/// Whatever is asked of the log, secrets are not in it.
#[tokio::test]
async fn no_log_tells_secrets() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let log = server.data().join("log");
    for filter in [
        "trace",
        "debug",
        "tokio_postgres=trace",
        "tokio_postgres::query=debug,info",
    ] {
        let mut command = Command::new(program()?);
        command
            .arg("serve")
            .env("DATABASE_URL", &server.database_url)
            .env("FERROSTOCK_DATA_DIR", server.data())
            .env("FERROSTOCK_BIND", "127.0.0.1:0")
            .env("FERROSTOCK_LOG", filter)
            .stderr(std::fs::File::create(&log)?);
        let (mut process, url) = listening(command)?;
        let done = async {
            let mut browser = Browser::new(&url);
            let (status, body) = browser.login("paula", "paula").await?;
            ensure!(status == StatusCode::OK, "{body}");
            let (_, body) = browser.get("/api/user/me/token/?name=robot").await?;
            let token = body["token"].as_str().context("no token")?.to_owned();
            let asked = reqwest::Client::new().get(format!("{url}/api/user/me/"));
            let asked = asked.header("authorization", format!("Token {token}"));
            ensure!(asked.send().await?.status() == StatusCode::OK);
            let (status, _) = browser.login("nobody", "wrong password").await?;
            ensure!(status != StatusCode::OK);
            let basic = reqwest::Client::new().get(format!("{url}/api/user/me/"));
            let basic = basic.basic_auth("paula", Some("paula")).send().await?;
            ensure!(basic.status() == StatusCode::OK);
            anyhow::Ok((token, browser.cookie("sessionid").to_owned()))
        };
        let done = done.await;
        process.kill()?;
        process.wait()?;
        let (token, session) = done?;
        let text = std::fs::read_to_string(&log)?;
        if filter.contains("trace") && !filter.contains('=') {
            assert!(text.contains("answered"), "the log is empty");
        }
        let basic = STANDARD.encode("paula:paula");
        for secret in [
            "$argon2",
            "argon2id",
            "wrong password",
            &token,
            &session,
            &basic,
        ] {
            let line = text.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{filter}: {secret} in {line:?}");
        }
    }
    Ok(())
}
