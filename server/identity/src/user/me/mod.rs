//! `/api/user/me/`: the calling user.

pub mod profile;
pub mod roles;
pub mod token;

use ferrostock_api::params::UserMeRetrieveQuery;
use ferrostock_models::{MeUser, MeUserCreate, MeUserPatch};

use super::{permissions, rules};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{NON_FIELD, Result};
use ferrostock_kernel::json;

/// Shows the caller; with `roles`, also what the caller may do.
pub async fn retrieve(call: &Call, query: UserMeRetrieveQuery) -> Result<MeUser> {
    read(call, query.roles == Some(true)).await
}

/// Replaces the caller's names and address.
pub async fn update(call: &Call, body: MeUserCreate) -> Result<MeUser> {
    let patch = MeUserPatch {
        username: Some(body.username),
        first_name: Some(body.first_name),
        last_name: Some(body.last_name),
        email: Some(body.email),
    };
    partial_update(call, patch).await
}

/// Changes the caller's names and address.
pub async fn partial_update(call: &Call, body: MeUserPatch) -> Result<MeUser> {
    if let Some(username) = &body.username {
        rules::check_username(username)?;
    }
    let mut fields = Vec::new();
    for (name, value) in [
        ("username", &body.username),
        ("first_name", &body.first_name),
        ("last_name", &body.last_name),
        ("email", &body.email),
    ] {
        fields.extend(value.is_some().then_some(name));
    }
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    transaction
        .execute(
            "UPDATE app_user SET
                 username   = coalesce($2, username),
                 first_name = coalesce($3, first_name),
                 last_name  = coalesce($4, last_name),
                 email      = coalesce($5, email)
             WHERE id = $1",
            &[
                &call.caller.user_id,
                &body.username,
                &body.first_name,
                &body.last_name,
                &body.email,
            ],
        )
        .await?;
    let event = call.event("user.change").about(call.caller.user_id);
    record(&transaction, event.with("fields", fields)).await?;
    transaction.commit().await?;
    drop(connection);
    read(call, true).await
}

/// Deletes the caller's account. The last active superuser stays: nobody could take care of the
/// server any more.
pub async fn destroy(call: &Call) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let id = call.caller.user_id;
    rules::keep_an_administrator(&transaction, id, NON_FIELD).await?;
    record(&transaction, call.event("user.delete").about(id)).await?;
    transaction
        .execute("DELETE FROM app_user WHERE id = $1", &[&id])
        .await?;
    transaction.commit().await
}

async fn read(call: &Call, with_roles: bool) -> Result<MeUser> {
    let connection = call.db.quick().await?;
    let user_id = call.caller.user_id;
    let key: [&(dyn postgres_types::ToSql + Sync); 1] = [&user_id];
    let user = connection.query_one(
        "SELECT u.id, u.username, u.first_name, u.last_name, u.email, u.is_staff, u.is_superuser,
                u.is_active,
                coalesce((
                    SELECT jsonb_agg(jsonb_build_object('pk', g.id, 'name', g.name) ORDER BY g.id)
                    FROM user_group_member AS m JOIN user_group AS g ON g.id = m.group_id
                    WHERE m.user_id = u.id
                ), '[]') AS groups
         FROM app_user AS u WHERE u.id = $1",
        &key,
    );
    let (row, profile) = futures::try_join!(user, profile::read(&connection, user_id))?;
    let groups = json::read(&row, "groups")?.unwrap_or_default();
    Ok(MeUser {
        pk: row.try_get("id")?,
        username: row.try_get("username")?,
        first_name: row.try_get("first_name")?,
        last_name: row.try_get("last_name")?,
        email: row.try_get("email")?,
        is_staff: row.try_get("is_staff")?,
        is_superuser: row.try_get("is_superuser")?,
        is_active: row.try_get("is_active")?,
        groups,
        profile,
        roles: with_roles.then(|| permissions::by_role(&call.caller)),
        permissions: with_roles.then(|| Some(permissions::by_model(&call.caller))),
    })
}
