//! An SMTP server that keeps what it is sent (RFC 5321, as much of it as a client needs).

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

/// A mail that arrived.
#[derive(Clone, Debug)]
pub struct Received {
    /// Who it was sent to.
    pub to: String,
    /// Its head and its text, as sent.
    pub text: String,
}

impl Received {
    /// The word of the text that starts with this, without the start; soft line breaks are undone.
    pub fn after(&self, start: &str) -> Result<String> {
        let text = self.text.replace("=\r\n", "").replace("=3D", "=");
        let (_, rest) = text
            .split_once(start)
            .with_context(|| format!("no {start} in {text}"))?;
        Ok(rest
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned())
    }

    /// The line that stands alone after the first empty line of the text, such as a code.
    pub fn code(&self) -> Result<String> {
        let (_, text) = self.text.split_once("\r\n\r\n").context("no text")?;
        let line = text
            .lines()
            .skip(1)
            .map(str::trim)
            .find(|line| !line.is_empty());
        Ok(line.context("no line")?.to_owned())
    }
}

/// The mail of everybody.
pub struct Mailbox {
    port: u16,
    arrived: UnboundedReceiver<Received>,
}

impl Mailbox {
    /// Starts to listen.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let (sender, arrived) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, sender.clone()));
            }
        });
        Ok(Self { port, arrived })
    }

    /// The arguments that have a server send its mail here.
    pub fn arguments(&self) -> Vec<String> {
        let port = self.port.to_string();
        [
            "--site-url",
            "http://shop.example.com",
            "--email-host",
            "127.0.0.1",
            "--email-port",
            &port,
            "--email-security",
            "none",
            "--email-sender",
            "Stock <stock@shop.example.com>",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    /// The next mail.
    pub async fn next(&mut self) -> Result<Received> {
        let arrived = timeout(Duration::from_secs(10), self.arrived.recv()).await;
        arrived.context("no mail came")?.context("no more mail")
    }

    /// Whether nothing arrives for a while.
    pub async fn stays_empty(&mut self) -> bool {
        timeout(Duration::from_millis(500), self.arrived.recv())
            .await
            .is_err()
    }
}

async fn serve(stream: TcpStream, arrived: UnboundedSender<Received>) -> Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut to = String::new();
    writer.write_all(b"220 tests\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let command = line.to_ascii_uppercase();
        let reply: &[u8] = match command.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" | "HELO" => b"250-tests\r\n250 8BITMIME\r\n",
            "MAIL" | "RSET" | "NOOP" => b"250 ok\r\n",
            "RCPT" => {
                let address = line.split(['<', '>']).nth(1).context("no address")?;
                to = address.to_owned();
                b"250 ok\r\n"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut text = String::new();
                loop {
                    let line = lines.next_line().await?.context("the mail broke off")?;
                    if line == "." {
                        break;
                    }
                    text.push_str(&line);
                    text.push_str("\r\n");
                }
                arrived.send(Received {
                    to: to.clone(),
                    text,
                })?;
                b"250 taken\r\n"
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            other => bail!("{other} is not known"),
        };
        writer.write_all(reply).await?;
    }
    Ok(())
}
