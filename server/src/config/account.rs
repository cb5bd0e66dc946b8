//! What the server is told about accounts and mail.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde::Deserialize;

use ferrostock_identity::account::AccountSettings;
use ferrostock_identity::auth::Limits;
use ferrostock_kernel::mail::{MailSettings, Security};

/// Days for which a browser is trusted unless something else is said: as long as the library does that
/// InvenTree's accounts are made with.
const TRUST_DAYS: u16 = 14;

/// The settings as they may be given. Each is a flag, a variable and a key of the file.
#[derive(Args, Clone, Default, Deserialize)]
#[serde(default)]
pub struct GivenAccounts {
    /// SMTP server for mail to users; without it, nobody can reset a password or sign up
    #[arg(long, env = "FERROSTOCK_EMAIL_HOST", value_name = "NAME")]
    pub email_host: Option<String>,

    /// Port of the SMTP server [default: 465 for tls, 587 for starttls, 25 for none]
    #[arg(long, env = "FERROSTOCK_EMAIL_PORT", value_name = "PORT")]
    pub email_port: Option<u16>,

    /// How the connection to the SMTP server is kept secret: tls, starttls or none
    /// [default: starttls]
    #[arg(long, env = "FERROSTOCK_EMAIL_SECURITY", value_name = "HOW")]
    pub email_security: Option<String>,

    /// Name to sign in to the SMTP server with
    #[arg(long, env = "FERROSTOCK_EMAIL_USERNAME", value_name = "NAME")]
    pub email_username: Option<String>,

    /// Password to sign in to the SMTP server with
    #[arg(
        long,
        env = "FERROSTOCK_EMAIL_PASSWORD",
        value_name = "PASSWORD",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub email_password: Option<String>,

    /// Address that mail is sent from, such as "Ferrostock <stock@example.com>"
    #[arg(long, env = "FERROSTOCK_EMAIL_SENDER", value_name = "ADDRESS")]
    pub email_sender: Option<String>,

    /// Let users sign in with a code that is mailed to them
    #[arg(long, env = "FERROSTOCK_LOGIN_BY_CODE", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub login_by_code: Option<bool>,

    /// Days for which a browser may sign in without a second factor, if its user trusts it; 0 for
    /// never [default: 14]
    #[arg(long, env = "FERROSTOCK_MFA_TRUST_DAYS", value_name = "DAYS")]
    pub mfa_trust_days: Option<u16>,

    /// Failed logins in five minutes after which an account refuses more from the same address
    /// [default: 5]
    #[arg(long, env = "FERROSTOCK_LOGIN_ATTEMPTS", value_name = "NUMBER")]
    pub login_attempts: Option<u16>,

    /// Failed logins in five minutes after which an address is refused more, whatever the account
    /// [default: 50]
    #[arg(
        long,
        env = "FERROSTOCK_LOGIN_ATTEMPTS_PER_ADDRESS",
        value_name = "NUMBER"
    )]
    pub login_attempts_per_address: Option<u16>,
}

impl std::fmt::Debug for GivenAccounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // There is a password among them.
        f.write_str("GivenAccounts")
    }
}

impl GivenAccounts {
    /// Fills what is missing from the file, and checks it. Mail holds links, so it needs to know
    /// the site's address.
    pub fn check(self, file: Self, site_url: Option<&str>) -> Result<AccountSettings> {
        let given = Self {
            email_host: self.email_host.or(file.email_host),
            email_port: self.email_port.or(file.email_port),
            email_security: self.email_security.or(file.email_security),
            email_username: self.email_username.or(file.email_username),
            email_password: self.email_password.or(file.email_password),
            email_sender: self.email_sender.or(file.email_sender),
            login_by_code: self.login_by_code.or(file.login_by_code),
            mfa_trust_days: self.mfa_trust_days.or(file.mfa_trust_days),
            login_attempts: self.login_attempts.or(file.login_attempts),
            login_attempts_per_address: self
                .login_attempts_per_address
                .or(file.login_attempts_per_address),
        };
        let limit = |name: &str, value: Option<u16>, default| {
            let value = value.unwrap_or(default);
            if value == 0 {
                bail!("{name} = 0 would let nobody in; use 1 or more");
            }
            Ok(i32::from(value))
        };
        let limits = Limits {
            per_account: limit("login-attempts", given.login_attempts, 5)?,
            per_address: limit(
                "login-attempts-per-address",
                given.login_attempts_per_address,
                50,
            )?,
        };
        let login_by_code = given.login_by_code.unwrap_or(false);
        let mfa_trust_days = given.mfa_trust_days.unwrap_or(TRUST_DAYS);
        let mail = given.mail(site_url)?;
        if login_by_code && mail.is_none() {
            bail!("login-by-code needs mail: say with --email-host where to send it");
        }
        Ok(AccountSettings {
            mail,
            login_by_code,
            mfa_trust_days,
            limits,
            providers: Vec::new(),
        })
    }

    fn mail(self, site_url: Option<&str>) -> Result<Option<MailSettings>> {
        let Some(host) = self.email_host.filter(|host| !host.trim().is_empty()) else {
            return Ok(None);
        };
        if site_url.is_none() {
            bail!("email-host needs --site-url: mail holds links to the site");
        }
        let (security, port) = match self.email_security.as_deref() {
            None | Some("starttls") => (Security::StartTls, 587),
            Some("tls") => (Security::Tls, 465),
            Some("none") => (Security::None, 25),
            Some(other) => {
                bail!("email-security = {other:?} is unknown; use tls, starttls or none")
            }
        };
        let login = match (self.email_username, self.email_password) {
            (Some(name), Some(password)) => Some((name, password)),
            (None, None) => None,
            _ => bail!("email-username and email-password belong together"),
        };
        let sender = self
            .email_sender
            .context("email-host needs --email-sender: the address that mail is sent from")?;
        Ok(Some(MailSettings {
            host,
            port: self.email_port.unwrap_or(port),
            security,
            login,
            sender: sender.parse().with_context(|| {
                format!("email-sender = {sender:?} is no address; write it like Name <a@b.example>")
            })?,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_needs_a_sender_and_a_site() {
        let given = |sender: Option<&str>| GivenAccounts {
            email_host: Some("mail.example.com".into()),
            email_sender: sender.map(str::to_owned),
            email_username: Some("stock".into()),
            email_password: Some("very secret".into()),
            ..GivenAccounts::default()
        };
        let site = Some("https://shop.example.com");
        let file = GivenAccounts::default;
        let good = given(Some("Stock <stock@example.com>")).check(file(), site);
        let mail = good.unwrap().mail.unwrap();
        assert_eq!((mail.port, mail.security), (587, Security::StartTls));
        assert!(!format!("{mail:?} {:?}", given(None)).contains("very secret"));
        assert!(given(None).check(file(), site).is_err());
        assert!(given(Some("nobody")).check(file(), site).is_err());
        assert!(given(Some("a@example.com")).check(file(), None).is_err());
        let code = GivenAccounts {
            login_by_code: Some(true),
            ..file()
        };
        assert!(code.check(file(), site).is_err());
        let none = GivenAccounts {
            login_attempts: Some(0),
            ..file()
        };
        assert!(none.check(file(), site).is_err());
    }
}
