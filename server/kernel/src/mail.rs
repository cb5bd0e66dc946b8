//! Mail to users, through the SMTP server that the settings name.

use std::time::Duration;

use anyhow::Context as _;
use http::StatusCode;
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use crate::error::{Error, Result};

/// How long the SMTP server may take.
const LONGEST: Duration = Duration::from_secs(20);

/// How the connection to the SMTP server is kept secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all; for servers on this machine.
    None,
    /// STARTTLS, and nothing without it.
    StartTls,
    /// TLS from the start.
    Tls,
}

/// The SMTP server, and who the mail is from.
#[derive(Clone)]
pub struct MailSettings {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept secret.
    pub security: Security,
    /// Name and password to sign in with, if it asks for them.
    pub login: Option<(String, String)>,
    /// Who the mail is from.
    pub sender: Mailbox,
}

impl std::fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MailSettings({}:{})", self.host, self.port)
    }
}

/// Sends mail.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
}

/// A mail.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The address to send it to.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
}

impl Mailer {
    /// A mailer for these settings. It connects when there is something to send.
    pub fn new(settings: &MailSettings) -> anyhow::Result<Self> {
        let host = settings.host.as_str();
        let builder = match settings.security {
            Security::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host),
            Security::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host)
                .with_context(|| format!("email-host = {host:?}"))?,
            Security::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(host)
                .with_context(|| format!("email-host = {host:?}"))?,
        };
        let builder = builder.port(settings.port).timeout(Some(LONGEST));
        let builder = match &settings.login {
            Some((name, password)) => {
                builder.credentials(Credentials::new(name.clone(), password.clone()))
            }
            None => builder,
        };
        Ok(Self {
            transport: builder.build(),
            sender: settings.sender.clone(),
        })
    }

    /// Sends a mail. 503 when the SMTP server does not take it.
    pub async fn send(&self, mail: Mail) -> Result<()> {
        let to = mail.to.parse().map_err(Error::internal)?;
        let message = Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject)
            .body(mail.text)
            .map_err(Error::internal)?;
        // The library's errors tell what the server said, not what was in the mail.
        self.transport.send(message).await.map_err(|error| {
            tracing::error!(%error, "a mail could not be sent");
            Error::refused(
                StatusCode::SERVICE_UNAVAILABLE,
                "The mail could not be sent; try again later.",
            )
        })?;
        Ok(())
    }
}
