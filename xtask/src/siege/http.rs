//! Requests as an attacker writes them: every byte is said.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// How long an attacker waits for an answer.
const PATIENCE: Duration = Duration::from_secs(25);

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// Its status; 0 if nothing came.
    pub status: u16,
    /// All of it, as it came.
    pub text: String,
    /// How long it took to come.
    pub took: Duration,
}

impl Answer {
    /// What stands behind the head.
    pub fn body(&self) -> &str {
        self.text
            .split_once("\r\n\r\n")
            .map_or("", |(_, body)| body)
    }

    /// The body as JSON; of an answer that came in one piece.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(self.body()).with_context(|| self.text.clone())
    }

    /// Fails unless this is the status.
    pub fn expect(self, status: u16, what: &str) -> Result<Self> {
        let shown: String = self.text.chars().take(300).collect();
        ensure!(
            self.status == status,
            "{what} is answered {}: {shown}",
            self.status
        );
        Ok(self)
    }

    /// Fails unless it came in this time.
    pub fn within(self, seconds: u64, what: &str) -> Result<Self> {
        let took = self.took;
        ensure!(
            took < Duration::from_secs(seconds),
            "{what} took {took:.1?}"
        );
        Ok(self)
    }
}

/// Sends bytes on a connection of their own, which stays open.
pub fn open(address: &str, request: &str) -> Result<TcpStream> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    Ok(stream)
}

/// Sends bytes, and waits for what comes until the connection ends.
pub fn talk(address: &str, request: &str) -> Result<Answer> {
    let begun = Instant::now();
    let mut stream = open(address, request)?;
    let mut bytes = Vec::new();
    // A connection that ends in the middle has said what it had to say.
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let status = text
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    Ok(Answer {
        status: status.unwrap_or(0),
        text,
        took: begun.elapsed(),
    })
}

/// Somebody who sends requests.
#[derive(Clone, Debug)]
pub struct Client {
    /// Host and port of the server.
    pub address: String,
    /// Headers, each with its end of line.
    pub headers: String,
}

impl Client {
    /// Somebody with a name and a password.
    pub fn new(address: &str, name: &str, password: &str) -> Self {
        let login = STANDARD.encode(format!("{name}:{password}"));
        Self {
            address: address.to_owned(),
            headers: format!("Authorization: Basic {login}\r\n"),
        }
    }

    /// The same with another header.
    #[must_use]
    pub fn with(&self, header: &str) -> Self {
        Self {
            headers: format!("{}{header}\r\n", self.headers),
            ..self.clone()
        }
    }

    /// A request as bytes.
    pub fn request(&self, method: &str, path: &str, body: &str) -> String {
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{}\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            self.headers,
            body.len()
        )
    }

    /// Reads.
    pub fn get(&self, path: &str) -> Result<Answer> {
        talk(&self.address, &self.request("GET", path, ""))
    }

    /// Sends JSON.
    pub fn send(&self, method: &str, path: &str, body: &Value) -> Result<Answer> {
        talk(
            &self.address,
            &self.request(method, path, &body.to_string()),
        )
    }
}
