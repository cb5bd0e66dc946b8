//! The account that PostgreSQL runs as: our own, or one without rights when we are root, as which
//! PostgreSQL refuses to run.

use std::fs::Metadata;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use tokio::process::Command;

/// An account of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    uid: u32,
    gid: u32,
    /// Whether it is another one than ours.
    other: bool,
}

impl Account {
    /// The account for PostgreSQL.
    pub fn to_run_as() -> Result<Self> {
        let uid = rustix::process::geteuid();
        if !uid.is_root() {
            let gid = rustix::process::getegid();
            return Ok(Self {
                uid: uid.as_raw(),
                gid: gid.as_raw(),
                other: false,
            });
        }
        let accounts =
            std::fs::read_to_string("/etc/passwd").context("the accounts can't be read")?;
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| find(&accounts, name))
            .context("PostgreSQL must not run as root, and there is no account postgres or nobody")
    }

    /// Refuses a folder that the account can't get into.
    pub fn check_reach(&self, folder: &Path) -> Result<()> {
        if !self.other {
            return Ok(());
        }
        for above in folder.ancestors() {
            let found = std::fs::metadata(above)?;
            let bit = match (found.uid() == self.uid, found.gid() == self.gid) {
                (true, _) => 0o100,
                (false, true) => 0o010,
                (false, false) => 0o001,
            };
            if found.permissions().mode() & bit == 0 {
                bail!(
                    "PostgreSQL does not run as root, and its account (uid {}) may not enter {}; \
                     choose a data folder elsewhere with --data-dir, such as /var/lib/ferrostock",
                    self.uid,
                    above.display()
                );
            }
        }
        Ok(())
    }

    /// Makes the account the owner of a folder.
    pub fn own(&self, folder: &Path) -> Result<()> {
        if self.other {
            std::os::unix::fs::chown(folder, Some(self.uid), Some(self.gid))?;
        }
        Ok(())
    }

    /// Whether the account owns what this tells of.
    pub fn owns(&self, found: &Metadata) -> bool {
        found.uid() == self.uid
    }

    /// Lets a program run as the account.
    pub fn enter(&self, command: &mut Command) {
        if self.other {
            command.uid(self.uid).gid(self.gid);
        }
    }
}

/// Whether the account that we run as owns what this tells of.
pub fn is_ours(found: &Metadata) -> bool {
    found.uid() == rustix::process::geteuid().as_raw()
}

/// An account in a file of the form of `passwd(5)`.
fn find(accounts: &str, name: &str) -> Option<Account> {
    accounts.lines().find_map(|line| {
        let mut parts = line.split(':');
        if parts.next()? != name {
            return None;
        }
        let uid = parts.nth(1)?.parse().ok()?;
        let gid = parts.next()?.parse().ok()?;
        Some(Account {
            uid,
            gid,
            other: true,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_found_by_name() {
        let accounts = "root:x:0:0::/root:/bin/sh\npostgres:x:104:110:,,,:/var/lib:/bin/sh\n";
        assert_eq!(
            find(accounts, "postgres"),
            Some(Account {
                uid: 104,
                gid: 110,
                other: true
            })
        );
        assert_eq!(find(accounts, "nobody"), None);
    }
}
