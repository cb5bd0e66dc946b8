//! What only operations on accounts know about the request they serve.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::Accounts;
use crate::auth::{Authenticator, Visitor};
use ferrostock_kernel::call::Call;

/// A call, and what only accounts need besides: passwords, keys, cookies and mail. It is what the
/// entry points hand on; a domain that takes a plain [`Call`] gets to see that alone.
#[derive(Clone)]
pub struct AccountCall {
    /// The call, as all domains know it.
    pub call: Call,
    /// The browser that sent the request: its cookies and its address.
    pub visitor: Arc<Visitor>,
    /// Who knows passwords, and the keys of tokens.
    pub auth: Arc<Authenticator>,
    /// What accounts need: settings and mail.
    pub accounts: Arc<Accounts>,
}

impl Deref for AccountCall {
    type Target = Call;

    fn deref(&self) -> &Call {
        &self.call
    }
}

impl DerefMut for AccountCall {
    fn deref_mut(&mut self) -> &mut Call {
        &mut self.call
    }
}
