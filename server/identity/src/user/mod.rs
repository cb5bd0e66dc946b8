//! `/api/user/`: users, groups and what they may do, owners, tokens, and the calling user.

pub mod group;
pub mod me;
pub mod owner;
pub mod permissions;
mod queries;
pub mod roles;
pub mod rules;
pub mod ruleset;
pub mod set_password;
pub mod token;
pub mod tokens;

use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::{self, Changes};
use ferrostock_kernel::db::{Session as _, Transaction};
use ferrostock_kernel::error::{Error, NON_FIELD, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::Value;
use ferrostock_kernel::resource::{self, Change, Declaration, Narrow, Resource};
use ferrostock_models::{self as models, UserCreate, UserPatch, UserUpdate};
use rules::Flags;

/// The resource's name in messages.
const MODEL: &str = "User";

/// Somebody who signs in.
pub struct User;

impl Resource for User {
    type Row = models::User;
    type Create = UserCreate;
    type Patch = UserPatch;

    const DECLARATION: Declaration = Declaration {
        source: queries::SOURCE,
        columns: queries::COLUMNS,
        filters: &[
            ("is_active", Narrow::Is(holds!("u.is_active"))),
            ("is_staff", Narrow::Is(holds!("u.is_staff"))),
            ("is_superuser", Narrow::Is(holds!("u.is_superuser"))),
        ],
        lookup: &["username"],
        ..Declaration::of("auth.user")
    };

    /// Creates a user, who has no password yet.
    async fn create(call: &Call, body: UserCreate) -> Result<models::User> {
        let patch = UserPatch::from(body);
        rules::may_set_flags(&call.caller, Flags::default(), &patch)?;
        let set = told(&patch);
        let (changes, groups) = changes(patch)?;
        let mut connection = call.db.get().await?;
        let transaction = connection.transaction().await?;
        let id = change::insert(&transaction, "app_user", &changes).await?;
        if let Some(groups) = &groups {
            join(&transaction, id, groups).await?;
        }
        let event = call.event("user.create").about(id).with("set", set);
        record(&transaction, event).await?;
        let created = resource::one::<Self>(call, &transaction, id).await?;
        transaction.commit().await?;
        Ok(created)
    }

    async fn change(call: &Call, ids: &[i64], body: UserPatch) -> Result<Vec<models::User>> {
        let &[id] = ids else {
            return Err(Error::internal("users are changed one by one"));
        };
        let mut connection = call.db.get().await?;
        let transaction = connection.transaction().await?;
        // Others can't touch a superuser at all; they are told so next.
        if call.caller.is_superuser {
            for (field, value) in [
                ("is_active", body.is_active),
                ("is_superuser", body.is_superuser),
            ] {
                if value == Some(false) {
                    rules::keep_an_administrator(&transaction, id, field).await?;
                }
            }
        }
        let flags = lock(call, &transaction, id).await?;
        rules::may_set_flags(&call.caller, flags, &body)?;
        let set = told(&body);
        let (changes, groups) = changes(body)?;
        change::update(&transaction, "app_user", &Value::new(vec![id]), &changes).await?;
        if let Some(groups) = &groups {
            join(&transaction, id, groups).await?;
        }
        let event = call.event("user.change").about(id).with("set", set);
        record(&transaction, event).await?;
        let changed = resource::one::<Self>(call, &transaction, id).await?;
        transaction.commit().await?;
        Ok(vec![changed])
    }

    /// The last active superuser stays: nobody could take care of the server any more.
    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        let (call, transaction) = (change.call, change.transaction);
        for &id in ids {
            if call.caller.is_superuser {
                rules::keep_an_administrator(transaction, id, NON_FIELD).await?;
            }
            lock(call, transaction, id).await?;
            record(transaction, call.event("user.delete").about(id)).await?;
        }
        Ok(())
    }
}

/// Replaces a user.
pub async fn update(call: &Call, id: i64, body: UserUpdate) -> Result<models::User> {
    let patch = UserPatch {
        username: Some(body.username),
        first_name: Some(body.first_name),
        last_name: Some(body.last_name),
        email: Some(body.email),
        is_staff: body.is_staff,
        is_superuser: body.is_superuser,
        is_active: body.is_active,
        group_ids: body.group_ids,
    };
    resource::partial_update::<User>(call, id, patch).await
}

/// Locks a user's row, which only a superuser may do to a superuser's; tells what the user is.
async fn lock(call: &Call, transaction: &Transaction<'_>, id: i64) -> Result<Flags> {
    let row = transaction
        .query_opt(
            "SELECT is_staff, is_superuser FROM app_user WHERE id = $1 FOR NO KEY UPDATE",
            &[&id],
        )
        .await?
        .ok_or_else(|| Error::not_found(MODEL))?;
    let flags = Flags {
        is_staff: row.try_get(0)?,
        is_superuser: row.try_get(1)?,
    };
    if flags.is_superuser && !call.caller.is_superuser {
        return Err(Error::forbidden());
    }
    Ok(flags)
}

/// Puts a user into exactly these groups. A group that the user leaves is the profile's primary one
/// no more.
async fn join(transaction: &Transaction<'_>, id: i64, groups: &Vec<i64>) -> Result<()> {
    let missing = transaction
        .query_opt(
            "SELECT named.id FROM unnest($1::bigint[]) WITH ORDINALITY AS named (id, at)
             WHERE NOT EXISTS (SELECT 1 FROM user_group AS g WHERE g.id = named.id)
             ORDER BY named.at LIMIT 1",
            &[groups],
        )
        .await?;
    if let Some(row) = missing {
        return Err(Error::invalid_pk("group_ids", row.try_get::<_, i64>(0)?));
    }
    transaction
        .execute(
            "DELETE FROM user_group_member WHERE user_id = $1 AND group_id <> ALL ($2)",
            &[&id, groups],
        )
        .await?;
    transaction
        .execute(
            "INSERT INTO user_group_member (user_id, group_id)
             SELECT $1, named.id FROM unnest($2::bigint[]) AS named (id)
             ON CONFLICT DO NOTHING",
            &[&id, groups],
        )
        .await?;
    transaction
        .execute(
            "UPDATE user_profile SET primary_group_id = NULL
             WHERE user_id = $1 AND primary_group_id <> ALL ($2)",
            &[&id, groups],
        )
        .await?;
    Ok(())
}

/// The new values by column, and the groups.
fn changes(mut patch: UserPatch) -> Result<(Changes, Option<Vec<i64>>)> {
    if let Some(username) = &patch.username {
        rules::check_username(username)?;
    }
    let groups = patch.group_ids.take();
    Ok((resource::changes::<User>(patch, Changes::default()), groups))
}

/// What the audit log is told of new values: those that decide what a user may do, and the names of
/// the others.
fn told(patch: &UserPatch) -> serde_json::Value {
    let names = patch.first_name.is_some() || patch.last_name.is_some() || patch.email.is_some();
    let mut set = serde_json::json!({
        "is_staff": patch.is_staff,
        "is_superuser": patch.is_superuser,
        "is_active": patch.is_active,
        "group_ids": patch.group_ids,
        "username": patch.username,
        "names": names.then_some(true),
    });
    if let Some(set) = set.as_object_mut() {
        set.retain(|_, value| !value.is_null());
    }
    set
}
