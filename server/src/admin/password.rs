//! Passwords for the command line. Never an argument: other users of the machine see those, and
//! shells remember them.

use std::io::{BufRead as _, IsTerminal as _};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;

use ferrostock_identity::auth::password_rules::{self, Names};

/// The variable that a password may be given in.
const VARIABLE: &str = "FERROSTOCK_USER_PASSWORD";

/// Where the password comes from.
#[derive(Args, Clone, Debug)]
pub struct Source {
    /// Read the password from the first line of standard input. Without this it is taken from the
    /// variable FERROSTOCK_USER_PASSWORD, else asked for
    #[arg(long)]
    password_stdin: bool,
    /// Take a password that breaks the rules for passwords
    #[arg(long)]
    weak: bool,
}

impl Source {
    /// Reads the password and holds it against the rules.
    pub fn read(&self, names: Names<'_>) -> Result<String> {
        let password = self.obtain()?;
        ensure!(!password.is_empty(), "the password is empty");
        ensure!(
            !password.contains('\0'),
            "the password has a null character in it"
        );
        let messages = password_rules::check(&password, names);
        if !self.weak && !messages.is_empty() {
            bail!("{}\n(--weak takes it all the same)", messages.join("\n"));
        }
        Ok(password)
    }

    fn obtain(&self) -> Result<String> {
        if self.password_stdin {
            let mut line = String::new();
            std::io::stdin().lock().read_line(&mut line)?;
            return Ok(line.trim_end_matches(['\n', '\r']).to_owned());
        }
        if let Ok(password) = std::env::var(VARIABLE) {
            return Ok(password);
        }
        ensure!(
            std::io::stdin().is_terminal(),
            "there is nobody to ask for a password: use --password-stdin or {VARIABLE}"
        );
        let password = rpassword::prompt_password("Password: ").context("no password")?;
        let again = rpassword::prompt_password("Again: ").context("no password")?;
        ensure!(password == again, "the two are not the same");
        Ok(password)
    }
}
