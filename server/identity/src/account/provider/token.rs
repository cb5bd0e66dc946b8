//! `auth/provider/token`: an app that did the sign-in with a provider itself shows the ID token.

use ferrostock_models::{AuthProviderToken, AuthenticatedAnswer};

use super::complete::complete;
use super::flow::Process;
use super::{invalid_token, tell};
use crate::account::AccountCall;
use crate::account::answer;
use ferrostock_kernel::audit;
use ferrostock_kernel::error::Result;

/// Signs in, or connects an account, with an ID token.
pub async fn post(call: &AccountCall, body: AuthProviderToken) -> Result<AuthenticatedAnswer> {
    let connection = call.db.get().await?;
    let provider = call
        .accounts
        .providers
        .find(&connection, &body.provider)
        .await?;
    drop(connection);
    if body.token.client_id != provider.settings.client_id.as_str() {
        return Err(answer::invalid(
            "token",
            "client_id_mismatch",
            "`client_id` mismatch.",
        ));
    }
    let id_token = body.token.id_token.filter(|token| !token.is_empty());
    let id_token = id_token
        .ok_or_else(|| answer::invalid("token", "token_required", "`id_token` is required."))?;
    let identity = match provider.verify(&id_token).await {
        Ok(identity) => identity,
        Err(error) => {
            tell(provider, &error);
            let event = call
                .event("login")
                .failed()
                .with("provider", body.provider.as_str());
            audit::record(&call.db.get().await?, event).await?;
            return Err(invalid_token());
        }
    };
    Ok(complete(call, identity, Process::from(body.process.as_str()), None).await?)
}
