//! `account/providers`: the accounts elsewhere with which a user signs in.

use ferrostock_models::{AuthProviderAccountEnd, AuthProviderAccountsAnswer};
use http::StatusCode;

use super::answer;
use super::user::{signed_in, signed_in_to_change};
use crate::account::AccountCall;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

async fn list(
    call: &AccountCall,
    db: &impl Session,
    user_id: i64,
) -> Result<AuthProviderAccountsAnswer> {
    let rows = db
        .query(
            "SELECT provider, subject, display FROM provider_account
             WHERE user_id = $1 ORDER BY id",
            &[&user_id],
        )
        .await?;
    let accounts = rows.iter().map(|row| {
        let provider: &str = row.try_get("provider")?;
        let (subject, display) = (row.try_get("subject")?, row.try_get("display")?);
        Ok(call.accounts.providers.account(provider, subject, display))
    });
    Ok(AuthProviderAccountsAnswer {
        status: 200,
        data: accounts.collect::<Result<_>>()?,
    })
}

/// Lists the user's accounts elsewhere.
pub async fn get(call: &AccountCall) -> Result<AuthProviderAccountsAnswer> {
    let connection = call.db.get().await?;
    let (user, _) = signed_in(call, &connection).await?;
    list(call, &connection, user.id).await
}

/// Disconnects an account elsewhere, unless it is the only way to sign in.
pub async fn delete(
    call: &AccountCall,
    body: AuthProviderAccountEnd,
) -> Result<AuthProviderAccountsAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    // The user is locked: of two who disconnect the last two at the same time, one is refused.
    let (user, session) = signed_in_to_change(call, &transaction).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let gone = transaction
        .execute(
            "DELETE FROM provider_account WHERE user_id = $1 AND provider = $2 AND subject = $3",
            &[&user.id, &body.provider, &body.account],
        )
        .await?;
    if gone == 0 {
        return Err(refused("account_not_found", "Unknown account."));
    }
    // An account with a provider that the settings don't name any more signs nobody in.
    let others = transaction
        .query_opt(
            "SELECT 1 FROM provider_account WHERE user_id = $1 AND issuer = ANY ($2) LIMIT 1",
            &[&user.id, &call.accounts.providers.issuers()],
        )
        .await?;
    if others.is_none() && !user.has_usable_password {
        return Err(refused(
            "no_password",
            "Your account has no password set up.",
        ));
    }
    let event = call
        .event("provider.disconnect")
        .about(user.id)
        .with("provider", body.provider.as_str());
    audit::record(&transaction, event).await?;
    let left = list(call, &transaction, user.id).await?;
    transaction.commit().await?;
    Ok(left)
}

fn refused(code: &str, message: &str) -> Error {
    answer::failed(StatusCode::BAD_REQUEST, None, code, message)
}
