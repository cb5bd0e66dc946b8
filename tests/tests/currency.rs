//! Exchange rates: `currency_exchange_retrieve`, `currency_refresh_create`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use anyhow::Result;
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A source of exchange rates that gives each answer once, and tells what it was asked for.
fn source(answers: Vec<&'static str>) -> Result<(String, JoinHandle<Result<Vec<String>>>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/latest?from={{base}}", listener.local_addr()?);
    let serving = std::thread::spawn(move || {
        let mut asked = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept()?;
            let mut lines = BufReader::new(stream.try_clone()?).lines();
            asked.extend(lines.next().transpose()?);
            while lines
                .next()
                .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
            {}
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
            write!(
                stream,
                "{head}\r\nContent-Length: {}\r\n\r\n{answer}",
                answer.len()
            )?;
        }
        Ok(asked)
    });
    Ok((address, serving))
}

async fn refresh(server: &Server) -> Result<(StatusCode, Value)> {
    server
        .send(Method::POST, "/api/currency/refresh/", &json!({}))
        .await
}

#[tokio::test]
async fn rates_come_from_the_source_that_is_configured() -> Result<()> {
    let (address, serving) = source(vec![
        r#"{"base": "USD", "rates": {"EUR": 0.9, "GBP": 0.75, "XYZ": 3, "JPY": -1}}"#,
        r#"{"rates": {"EUR": 0.8}}"#,
        "no JSON",
    ])?;
    let server = Server::start_with(&["--exchange-rates", &address]).await?;
    let path = "/api/currency/exchange/";
    assert_eq!(
        server.get(path).await?,
        json!({ "base_currency": "USD", "exchange_rates": {}, "updated": null })
    );
    let (status, body) = refresh(&server).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    let known = server.get(path).await?;
    // Only currencies that are used here, and only what can be a rate.
    assert_eq!(
        known["exchange_rates"],
        json!({ "EUR": 0.9, "GBP": 0.75, "USD": 1.0 })
    );
    assert!(known["updated"].is_string());
    refresh(&server).await?;
    let known = server.get(path).await?;
    assert_eq!(known["exchange_rates"], json!({ "EUR": 0.8, "USD": 1.0 }));
    // A source that fails changes nothing.
    let (status, _) = refresh(&server).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(server.get(path).await?, known);
    let asked = serving.join().expect("the source does not panic")?;
    assert!(
        asked.iter().all(|line| line.contains("/latest?from=USD")),
        "{asked:?}"
    );
    Ok(())
}

#[tokio::test]
async fn without_a_source_the_answer_says_so() -> Result<()> {
    let server = Server::start().await?;
    let (status, body) = refresh(&server).await?;
    assert_eq!(status, StatusCode::OK);
    assert!(
        body["detail"]
            .as_str()
            .is_some_and(|it| it.contains("No source")),
        "{body}"
    );
    let known = server.get("/api/currency/exchange/").await?;
    assert_eq!(known["exchange_rates"], json!({}));
    server.user("viewer", &[("part", "view")]).await?;
    let request = server.request_as(Method::POST, "/api/currency/refresh/", "viewer", "viewer");
    assert_eq!(request.send().await?.status(), StatusCode::FORBIDDEN);
    Ok(())
}
