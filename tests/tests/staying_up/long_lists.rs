//! Lists that are too long for the memory, and clients that do not read their answers.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferrostock_tests::{PASSWORD, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::Value;

use super::{parts, until};

/// The server's memory in MiB.
fn memory(server: &Server) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid()))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(kib.context("no VmRSS")?.parse::<u64>()? / 1024)
}

/// Sends a request as the administrator whose answer is not read.
fn ask(server: &Server, path: &str) -> Result<TcpStream> {
    let address = server.url.strip_prefix("http://").context("an address")?;
    let login = STANDARD.encode(format!("admin:{PASSWORD}"));
    let mut socket = TcpStream::connect(address)?;
    write!(
        socket,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Basic {login}\r\n\r\n"
    )?;
    Ok(socket)
}

fn names(list: &Value) -> Result<Vec<&str>> {
    let list = list.as_array().context("a list")?;
    Ok(list
        .iter()
        .filter_map(|part| part["name"].as_str())
        .collect())
}

#[tokio::test]
async fn a_long_list_is_the_same_as_its_pages() -> Result<()> {
    let server = Server::start().await?;
    // As many as an answer has that is made as a whole, and one more; and many.
    for (more, count) in [(250, 250), (1, 251), (1500, 1751)] {
        server
            .db
            .execute(
                "INSERT INTO part (name) SELECT 'part ' || n
                 FROM generate_series($1::int, $2::int) AS n",
                &[&(count - more + 1), &count],
            )
            .await?;
        for order in ["", "&ordering=-name", "&search=part", "&name_regex=^part"] {
            let all = server
                .get(&format!("/api/part/?{}", order.trim_matches('&')))
                .await?;
            let mut paged = Vec::new();
            for offset in (0..count).step_by(200) {
                let path = format!("/api/part/?limit=200&offset={offset}{order}");
                paged.push(server.get(&path).await?);
            }
            let pages = paged.iter().map(|page| names(&page["results"]));
            let pages = pages.collect::<Result<Vec<_>>>()?.concat();
            assert_eq!(names(&all)?, pages, "{count} {order}");
            // A page may be long as well.
            let page = server.get(&format!("/api/part/?limit=1000{order}")).await?;
            assert_eq!(page["count"], count);
            assert_eq!(page["next"].is_null(), count <= 1000);
            let most = pages.len().min(1000);
            assert_eq!(names(&page["results"])?, &pages[..most]);
        }
        // Compressed, and without a body.
        let request = server.request(Method::GET, "/api/part/");
        let response = request.header("accept-encoding", "gzip").send().await?;
        assert_eq!(response.headers()["content-encoding"], "gzip");
        assert_eq!(response.headers().contains_key("etag"), count <= 250);
        let mut start = [0; 2];
        start.copy_from_slice(&response.bytes().await?[..2]);
        assert_eq!(start, [0x1f, 0x8b]);
        let head = server.request(Method::HEAD, "/api/part/").send().await?;
        assert_eq!(head.status(), StatusCode::OK);
        assert!(head.bytes().await?.is_empty());
    }
    // Whoever goes away in the middle leaves nothing behind.
    let response = server.request(Method::GET, "/api/part/").send().await?;
    drop(response);
    until(&server, 0, "state = 'active'").await?;
    // What is wrong is told before the first row.
    let wrong = server
        .request(Method::GET, "/api/part/?ancestor=99999")
        .send()
        .await?;
    assert_eq!(answer(wrong).await?.0, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn a_person_is_shown_a_long_list_page_by_page() -> Result<()> {
    let server = Server::start_with(&["--debug"]).await?;
    parts(&server, 300, 10).await?;
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let page = async |path: &str| {
        let request = http.get(format!("{}{path}", server.url));
        let request = request.basic_auth("admin", Some(PASSWORD));
        anyhow::Ok(request.header("accept", "text/html").send().await?)
    };
    for (asked, first) in [
        ("/api/part/", "/api/part/?limit=100"),
        (
            "/api/part/?active=true&limit=9000",
            "/api/part/?active=true&limit=100",
        ),
    ] {
        let response = page(asked).await?;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(response.headers()["location"], first);
        assert_eq!(page(first).await?.status(), StatusCode::OK);
    }
    until(&server, 0, "state = 'active'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_many_takes_little_memory() -> Result<()> {
    const PARTS: i32 = 15_000;
    let server = Server::start().await?;
    parts(&server, PARTS, 500).await?;
    // What any list takes, such as the program's own pages, is there already.
    server.get("/api/part/?limit=1000").await?;
    let before = memory(&server)?;
    let mut response = server.request(Method::GET, "/api/part/").send().await?;
    let (mut bytes, mut most, mut ends) = (0, 0, Vec::new());
    while let Some(piece) = response.chunk().await? {
        if bytes / 1_000_000 != (bytes + piece.len()) / 1_000_000 {
            most = most.max(memory(&server)?);
        }
        bytes += piece.len();
        ends.extend_from_slice(&piece);
        let from = ends.len().saturating_sub(2);
        ends.drain(..from);
    }
    assert_eq!(ends, b"}]");
    assert!(bytes > 15_000_000, "{bytes}");
    assert!(most < before + 15, "{before} MiB became {most}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_read_loses_the_answer() -> Result<()> {
    let server = Server::start_with(&["--client-timeout", "2", "--request-timeout", "6"]).await?;
    parts(&server, 8_000, 500).await?;
    server.get("/api/part/?limit=1").await?;
    let before = memory(&server)?;
    let lists = (0..30).map(|_| ask(&server, "/api/part/"));
    let lists = lists.collect::<Result<Vec<_>>>()?;
    // Pages are made as a whole: each has more than a socket takes in, all have less than a list.
    let pages = (0..30).map(|_| ask(&server, "/api/part/?limit=250"));
    let pages = pages.collect::<Result<Vec<_>>>()?;
    // Two of the lists are sent, and hold a connection; others wait.
    until(&server, 2, "wait_event = 'ClientWrite'").await?;
    // Who reads at the same time, is not kept waiting.
    server.user("other", &[("part", "view")]).await?;
    let begun = Instant::now();
    let read = server.request_as(Method::GET, "/api/part/?limit=5", "other", "other");
    assert_eq!(read.send().await?.status(), StatusCode::OK);
    assert!(begun.elapsed() < Duration::from_secs(5));

    until(&server, 0, "state = 'active'").await?;
    // Each list that is given up makes way for others that wait; in the end there are none.
    let begun = Instant::now();
    tokio::time::sleep(Duration::from_secs(7)).await;
    until(&server, 0, "state = 'active'").await?;
    let after = memory(&server)?;
    assert!(
        after < before + 60,
        "{before} MiB became {after} after {:?}",
        begun.elapsed()
    );
    let all = server.get("/api/part/").await?;
    assert_eq!(all.as_array().map(Vec::len), Some(8_000));
    // Who reads now finds that the answer breaks off.
    for mut socket in lists.into_iter().take(2) {
        socket.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut read = Vec::new();
        // An end in the middle may be told as an error.
        let _ = socket.read_to_end(&mut read);
        ensure!(!read.ends_with(b"]\r\n0\r\n\r\n"), "the whole list came");
    }
    drop(pages);
    Ok(())
}
