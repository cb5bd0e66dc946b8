//! `tokens/refresh`: tokens of apps, of which none are given.

use std::future::ready;

use ferrostock_models::{AuthRefresh, AuthRefreshAnswer};

use super::answer;
use crate::account::AccountCall;
use ferrostock_kernel::error::Result;

/// Refuses a refresh token: this server has given none, so it can't be a good one.
pub fn refresh(_: &AccountCall, _: AuthRefresh) -> impl Future<Output = Result<AuthRefreshAnswer>> {
    ready(Err(answer::invalid(
        "refresh_token",
        "invalid_token",
        "Invalid token.",
    )))
}
