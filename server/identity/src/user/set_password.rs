//! `/api/user/{id}/set-password/`: a superuser gives a user a password.

use std::collections::HashMap;

use ferrostock_models::{UserSetPassword, UserSetPasswordPatch};
use serde_json::Value;

use crate::account::AccountCall;
use crate::auth::password_rules::{self, Names};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, FieldErrors, Result};

/// Sets a user's password.
pub async fn update(
    call: &AccountCall,
    id: i64,
    body: UserSetPassword,
) -> Result<HashMap<String, Value>> {
    let mut connection = call.db.get().await?;
    let row = connection
        .query_opt(
            "SELECT username, first_name, last_name, email FROM app_user WHERE id = $1",
            &[&id],
        )
        .await?
        .ok_or_else(|| Error::not_found(super::MODEL))?;
    let ignored = body.override_warning == Some(true);
    let names = Names {
        username: row.try_get(0)?,
        first_name: row.try_get(1)?,
        last_name: row.try_get(2)?,
        email: row.try_get(3)?,
    };
    if !ignored {
        let mut errors = FieldErrors::default();
        for message in password_rules::check(&body.password, names) {
            errors.add("password", message);
        }
        errors.into_result()?;
    }
    let hash = call.auth.hasher.hash(body.password).await?;
    let transaction = connection.transaction().await?;
    let set = transaction
        .execute(
            "UPDATE app_user SET password = $2 WHERE id = $1",
            &[&id, &hash],
        )
        .await?;
    if set == 0 {
        return Err(Error::not_found(super::MODEL));
    }
    let event = call.event("user.password").about(id);
    record(&transaction, event.with("override", ignored)).await?;
    transaction.commit().await?;
    Ok(HashMap::new())
}

/// Sets a user's password, which has to be there here as well.
pub async fn partial_update(
    call: &AccountCall,
    id: i64,
    body: UserSetPasswordPatch,
) -> Result<HashMap<String, Value>> {
    let Some(password) = body.password else {
        return Err(Error::field("password", "This field is required."));
    };
    let body = UserSetPassword {
        password,
        override_warning: body.override_warning,
    };
    update(call, id, body).await
}
