//! What operations on accounts are told.

use super::provider::ProviderSettings;
use crate::auth::Limits;
use ferrostock_kernel::mail::MailSettings;

/// What a running server works with.
#[derive(Clone, Debug)]
pub struct AccountSettings {
    /// The SMTP server, if there is one.
    pub mail: Option<MailSettings>,
    /// Whether users may sign in with a code that is mailed to them.
    pub login_by_code: bool,
    /// For how many days a browser may be trusted.
    pub mfa_trust_days: u16,
    /// How many failed logins are allowed.
    pub limits: Limits,
    /// The outside providers with which users sign in.
    pub providers: Vec<ProviderSettings>,
}
