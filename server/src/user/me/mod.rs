//! `/api/user/me/`: the calling user.

pub mod profile;
pub mod roles;
pub mod token;

use ferrostock_api::params::UserMeRetrieveQuery;
use ferrostock_models::{Group, MeUser, MeUserCreate, MeUserPatch};
use serde_json::Value;

use super::permissions;
use crate::call::Call;
use crate::db::Session as _;
use crate::error::{Error, Result};

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
    if let Some(username) = &body.username
        && !username
            .chars()
            .all(|c| c.is_alphanumeric() || "@.+-_".contains(c))
    {
        return Err(Error::field(
            "username",
            "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ \
             characters.",
        ));
    }
    call.db
        .get()
        .await?
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
    read(call, true).await
}

/// Deletes the caller's account. The last active superuser stays: nobody could take care of the
/// server any more.
pub async fn destroy(call: &Call) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    // Two superusers who leave at the same time wait for each other here.
    transaction
        .execute("LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE", &[])
        .await?;
    let others = transaction
        .query_opt(
            "SELECT 1 FROM app_user WHERE is_superuser AND is_active AND id <> $1 LIMIT 1",
            &[&call.caller.user_id],
        )
        .await?;
    if call.caller.is_superuser && others.is_none() {
        return Err(Error::non_field("The last administrator can't be deleted."));
    }
    transaction
        .execute(
            "DELETE FROM app_user WHERE id = $1",
            &[&call.caller.user_id],
        )
        .await?;
    transaction.commit().await
}

async fn read(call: &Call, with_roles: bool) -> Result<MeUser> {
    let connection = call.db.get().await?;
    let user_id = call.caller.user_id;
    let key: [&(dyn postgres_types::ToSql + Sync); 1] = [&user_id];
    let user = connection.query_one(
        "SELECT u.id, u.username, u.first_name, u.last_name, u.email, u.is_staff, u.is_superuser,
                u.is_active,
                coalesce((
                    SELECT jsonb_agg(jsonb_build_object('pk', g.id, 'name', g.name) ORDER BY g.name)
                    FROM user_group_member AS m JOIN user_group AS g ON g.id = m.group_id
                    WHERE m.user_id = u.id
                ), '[]') AS groups
         FROM app_user AS u WHERE u.id = $1",
        &key,
    );
    let (row, profile) = futures::try_join!(user, profile::read(&connection, user_id))?;
    let groups: Value = row.try_get("groups")?;
    let groups: Vec<Group> = serde_json::from_value(groups).map_err(Error::internal)?;
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
