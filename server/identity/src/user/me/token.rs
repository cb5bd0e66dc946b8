//! `/api/user/me/token/`: a token for the caller.

use ferrostock_api::params::UserMeTokenRetrieveQuery;
use ferrostock_models::AuthToken;

use crate::account::AccountCall;
use crate::auth::session::{self, Data, Opening, Proof};
use crate::auth::{csrf, token};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::error::{Error, Result};

/// The longest name of a token.
const LONGEST_NAME: usize = 100;

/// Gives the caller's token of a name: always the same, until it expires or is revoked. A browser
/// that shows no session of the caller's is given one.
pub async fn retrieve(call: &AccountCall, query: UserMeTokenRetrieveQuery) -> Result<AuthToken> {
    let name = query.name.unwrap_or_default();
    if name.chars().count() > LONGEST_NAME {
        let message = format!("Ensure this field has no more than {LONGEST_NAME} characters.");
        return Err(Error::field("name", message));
    }
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user_id = call.caller.user_id;
    let issued = token::give(&transaction, &call.auth.key, user_id, &name).await?;
    if issued.new {
        let event = call.event("token.create").about(user_id);
        record(
            &transaction,
            event.with("token", issued.id).with("name", name),
        )
        .await?;
    }
    if call.caller.session_id.is_some() {
        csrf::issue(&call.visitor);
    } else {
        let opening = Opening {
            user_id: Some(user_id),
            token_id: call.caller.token_id,
            data: Data {
                methods: match call.caller.token_id {
                    // A session is worth no more than what it was opened with.
                    Some(_) => vec![Proof::now("token")],
                    None => vec![Proof::password(&call.caller.username)],
                },
                ..Data::default()
            },
            ..Opening::default()
        };
        session::open(&transaction, &call.visitor, &opening).await?;
    }
    transaction.commit().await?;
    Ok(AuthToken {
        token: issued.token,
        name: issued.name,
        expiry: issued.expiry,
    })
}
