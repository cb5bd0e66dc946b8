//! `/api/auth/v1/`: signing in and out in a browser, and one's own account there.
//!
//! These operations know who asks by the session's cookie alone, and answer in a form of their own:
//! `{status, data, meta}`, or `{status, errors}`. That somebody is not signed in, or that more is
//! needed, is a regular answer with status 401: it lists the ways on (`flows`). See [`answer`].

pub mod answer;
mod call;
pub mod code;
pub mod config;
pub mod email;
pub mod gate;
pub mod input;
mod key;
mod local;
pub mod login;
pub mod mfa;
pub mod password;
pub mod phone;
pub mod provider;
pub mod providers;
pub mod reauthenticate;
pub mod session;
pub mod sessions;
mod settings;
pub mod sign_in;
pub mod signup;
pub mod tokens;
mod user;
pub mod verify;
pub mod webauthn;

use http::StatusCode;

pub use call::AccountCall;
pub use local::local;
pub use provider::Providers;
pub use settings::AccountSettings;

use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::mail::{Mail, Mailer};

/// The paths below this are this module's.
pub const PREFIX: &str = "/api/auth/v1/";

/// What all operations on accounts share.
pub struct Accounts {
    /// What the server is told about accounts.
    pub settings: AccountSettings,
    /// The outside providers with which users sign in.
    pub providers: Providers,
    mailer: Option<Mailer>,
    /// The site's address, for links in mail; never taken from a request, which could lie.
    site: String,
}

impl Accounts {
    /// What the settings say.
    pub fn new(settings: AccountSettings, site_url: Option<&str>) -> anyhow::Result<Self> {
        Ok(Self {
            providers: Providers::new(&settings.providers)?,
            mailer: settings.mail.as_ref().map(Mailer::new).transpose()?,
            settings,
            site: site_url
                .unwrap_or_default()
                .trim_end_matches('/')
                .to_owned(),
        })
    }

    /// Whether there is an operation at this path, as far as the settings decide.
    pub fn knows(&self, path: &str) -> bool {
        gate::is_there(&self.settings, path)
    }

    /// Whether mail can be sent.
    pub fn sends_mail(&self) -> bool {
        self.mailer.is_some()
    }

    /// The mailer. 503, with a reason, where there is none.
    pub fn mailer(&self) -> Result<&Mailer> {
        self.mailer.as_ref().ok_or_else(|| {
            answer::failed(
                StatusCode::SERVICE_UNAVAILABLE,
                None,
                "mail_not_configured",
                "This server can't send mail; ask its administrator to set up an SMTP server.",
            )
        })
    }

    /// A mail with a link to a page of the site.
    fn mail(&self, to: &str, subject: &str, before: &str, path: &str, after: &str) -> Mail {
        Mail {
            to: to.to_owned(),
            subject: subject.to_owned(),
            text: format!("{before}\n\n{}{path}\n\n{after}\n", self.site),
        }
    }

    /// Sends a mail without having anybody wait for it: how long it takes would tell whether there
    /// was somebody to send it to.
    fn send_later(&self, mail: Mail) -> Result<()> {
        let mailer = self.mailer()?.clone();
        tokio::spawn(async move {
            // What went wrong the mailer has told the log.
            let _: Result<(), Error> = mailer.send(mail).await;
        });
        Ok(())
    }
}
