//! `/api/user/token/`: the older address of [`super::me::token`].

use ferrostock_api::params::{UserMeTokenRetrieveQuery, UserTokenRetrieveQuery};
use ferrostock_models::AuthToken;

use crate::account::AccountCall;
use ferrostock_kernel::error::Result;

/// Gives the caller a token.
pub async fn retrieve(call: &AccountCall, query: UserTokenRetrieveQuery) -> Result<AuthToken> {
    super::me::token::retrieve(call, UserMeTokenRetrieveQuery { name: query.name }).await
}
