//! `auth/session`: who is signed in, and signing out.

use ferrostock_models::AuthenticatedAnswer;

use super::answer;
use super::user::signed_in;
use crate::account::AccountCall;
use crate::auth::session;
use ferrostock_kernel::audit;
use ferrostock_kernel::error::Result;

/// Tells who is signed in.
pub async fn get(call: &AccountCall) -> Result<AuthenticatedAnswer> {
    let (user, session) = signed_in(call, &call.db.get().await?).await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}

/// Ends the session; the answer is that nobody is signed in.
pub async fn delete(call: &AccountCall) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    session::end(&transaction, &call.visitor).await?;
    if call.caller.is_authenticated() {
        audit::record(
            &transaction,
            call.event("logout").about(call.caller.user_id),
        )
        .await?;
    }
    let nobody = answer::unauthenticated(call, &transaction, None).await?;
    transaction.commit().await?;
    Err(nobody)
}
