//! Attacks with requests that are not as HTTP has them, or that say what is not so.

use anyhow::{Result, ensure};
use serde_json::json;

use super::http::talk;
use super::server::{LARGEST, METRICS, Server};

/// Names several hosts, none, or what is none.
pub fn name_hosts(server: &Server) -> Result<()> {
    for path in ["/api/", "/health", "/accounts/login/", "/nowhere"] {
        for hosts in [
            "Host: a\r\nHost: a\r\n",
            "Host: a\r\nHost: b\r\n",
            "",
            "Host: \r\n",
            "Host: a/b\r\n",
            "Host: u@a\r\n",
        ] {
            let request = format!("GET {path} HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n");
            let answer = talk(&server.address, &request)?;
            answer.expect(400, &format!("{path} with {hosts:?}"))?;
        }
    }
    talk(&server.address, "GET /health HTTP/1.0\r\n\r\n")?.expect(200, "HTTP/1.0")?;
    Ok(())
}

/// Announces more than is taken, and sends what is compressed.
pub fn send_too_much(server: &Server) -> Result<()> {
    let admin = server.admin();
    for expect in ["", "Expect: 100-continue\r\n"] {
        let request = format!(
            "POST /api/part/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{}{expect}\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            admin.headers,
            LARGEST + 1
        );
        let answer = talk(&server.address, &request)?;
        let answer = answer.expect(413, "a body that is too large")?;
        answer.within(5, "refusing a large body")?;
    }
    let piece = "x".repeat(0xfff0);
    let chunk = format!("fff0\r\n{piece}\r\n");
    let request = format!(
        "POST /api/part/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{}\
         Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}{chunk}",
        admin.headers
    );
    talk(&server.address, &request)?.expect(413, "a body without a size")?;
    for coding in ["gzip", "br", "deflate, gzip"] {
        let request = admin.with(&format!("Content-Encoding: {coding}"));
        let answer = request.send("POST", "/api/part/", &json!({ "name": "compressed" }))?;
        answer.expect(415, coding)?;
    }
    Ok(())
}

/// Pretends that the server is another one.
pub fn pretend(server: &Server) -> Result<()> {
    for path in [
        "/o/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server",
        "/api/nowhere/",
    ] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\
             X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: javascript\r\n{}\r\n",
            server.admin().headers
        );
        let answer = talk(&server.address, &request)?;
        ensure!(
            answer.body().contains(&server.address),
            "{path}: {}",
            answer.text
        );
        for word in ["evil.example", "javascript"] {
            ensure!(!answer.body().contains(word), "{path} speaks of {word}");
        }
    }
    Ok(())
}

/// Asks for the metrics.
pub fn measure(server: &Server) -> Result<()> {
    for client in [
        server.anybody(),
        server.admin(),
        server.anybody().with("Authorization: Bearer guessed"),
    ] {
        client.get("/metrics")?.expect(401, "/metrics")?;
    }
    let right = server
        .anybody()
        .with(&format!("Authorization: Bearer {METRICS}"));
    right
        .get("/metrics")?
        .expect(200, "/metrics with its token")?;
    Ok(())
}
