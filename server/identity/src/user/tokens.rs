//! `/api/user/tokens/`: the tokens there are.

use chrono::{DateTime, Utc};
use ferrostock_api::params::{UserTokensListQuery, UserTokensRetrieveQuery};
use ferrostock_kernel::db::Row;
use ferrostock_models::{ApiToken, ApiTokenCreate, ApiTokenListAnswer, UserBrief};

use crate::account::AccountCall;
use crate::auth::token::{self, SecretKey};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, Filter, List, Ordering, Resource, View};

/// The resource's name in messages.
const MODEL: &str = "ApiToken";

static TOKENS: Resource = Resource {
    model: MODEL,
    table: "api_token AS t",
    joins: "JOIN app_user AS u ON u.id = t.user_id",
    id: "t.id",
    search: &["t.name"],
    ordering: Ordering {
        fields: &[
            ("created", &["t.created"]),
            ("expiry", &["t.expiry"]),
            ("last_seen", &["t.last_seen"]),
            ("user", &["t.user_id"]),
            ("name", &["t.name COLLATE \"C\""]),
            ("revoked", &["t.revoked"]),
        ],
        default: &["t.id"],
    },
};

const COLUMNS: &str = "t.id, t.name, t.nonce, t.token_hash, t.created, t.expiry, t.last_seen,
    t.revoked, NOT t.revoked AND t.expiry >= CURRENT_DATE AS active, t.user_id,
    u.username, u.first_name, u.last_name, u.email";

/// Lists the caller's tokens; a superuser who asks for `all_users` sees everybody's.
pub async fn list(call: &AccountCall, query: UserTokensListQuery) -> Result<ApiTokenListAnswer> {
    let mut list = List::new(&TOKENS, call);
    own(call, call.query_flag("all_users"), &mut list.filter);
    list.filter
        .flag(query.revoked, ferrostock_kernel::holds!("t.revoked"))
        .related("user", "app_user", query.user, "t.user_id = {}");
    let (key, own) = (call.auth.key.clone(), call.caller.token_id);
    let listed = list
        .fetch(call, &View::new(COLUMNS), move |row| read(&key, own, row))
        .await?;
    Ok(listed.answer())
}

fn own(call: &AccountCall, all_users: Option<bool>, filter: &mut Filter) {
    if !(call.caller.is_superuser && all_users == Some(true)) {
        filter.by(Some(call.caller.user_id), "t.user_id = {}");
    }
}

/// Shows a token, with the middle hidden.
pub async fn retrieve(
    call: &AccountCall,
    id: i64,
    query: UserTokensRetrieveQuery,
) -> Result<ApiToken> {
    let connection = call.db.quick().await?;
    let view = View::new(COLUMNS);
    let read = |row: &Row| read(&call.auth.key, call.caller.token_id, row);
    let token = list::one(&connection, &TOKENS, &view, id, read).await?;
    let all = call.caller.is_superuser && query.all_users == Some(true);
    if all || token.user == call.caller.user_id {
        Ok(token)
    } else {
        Err(Error::not_found(MODEL))
    }
}

/// Makes a token. Only a superuser makes one for somebody else. The answer is the one place where
/// it is shown whole.
pub async fn create(call: &AccountCall, body: ApiTokenCreate) -> Result<ApiToken> {
    let user_id = body.user.unwrap_or(call.caller.user_id);
    if user_id != call.caller.user_id && !call.caller.is_superuser {
        return Err(Error::field(
            "user",
            "Only a superuser can create a token for another user",
        ));
    }
    let name = body.name.unwrap_or_default();
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let made = token::create(&transaction, &call.auth.key, user_id, &name, body.expiry).await?;
    let event = call.event("token.create").about(user_id);
    record(
        &transaction,
        event.with("token", made.id).with("name", name),
    )
    .await?;
    let view = View::new(COLUMNS);
    let read = |row: &Row| read(&call.auth.key, call.caller.token_id, row);
    let shown = list::one(&transaction, &TOKENS, &view, made.id, read).await?;
    transaction.commit().await?;
    Ok(ApiToken {
        token: made.token,
        ..shown
    })
}

/// Revokes a token: it stops working at once, and is kept to be seen in lists.
pub async fn destroy(call: &AccountCall, id: i64) -> Result<()> {
    let all = call.caller.is_superuser && call.query_flag("all_users") == Some(true);
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let revoked = transaction
        .query_opt(
            "UPDATE api_token SET revoked = true WHERE id = $1 AND ($2 OR user_id = $3)
             RETURNING user_id, name",
            &[&id, &all, &call.caller.user_id],
        )
        .await?
        .ok_or_else(|| Error::not_found(MODEL))?;
    let event = call
        .event("token.revoke")
        .about(revoked.try_get(0)?)
        .with("token", id)
        .with("name", revoked.try_get::<_, String>(1)?);
    record(&transaction, event).await?;
    transaction.commit().await
}

/// The token itself, if it was made under the server's present key.
fn derived(key: &SecretKey, row: &Row) -> Result<Option<String>> {
    let created: DateTime<Utc> = row.try_get("created")?;
    let token = key.token(row.try_get("nonce")?, created);
    let stored: &[u8] = row.try_get("token_hash")?;
    Ok((token::hash(&token) == stored).then_some(token))
}

/// A token, with the middle hidden; `own` is the one that the caller showed.
fn read(key: &SecretKey, own: Option<i64>, row: &Row) -> Result<ApiToken> {
    let id: i64 = row.try_get("id")?;
    let token = derived(key, row)?;
    Ok(ApiToken {
        id,
        created: ferrostock_models::Minute(row.try_get("created")?),
        expiry: row.try_get("expiry")?,
        last_seen: row.try_get("last_seen")?,
        name: row.try_get("name")?,
        token: token.map_or_else(|| "*".repeat(53), |token| token::redact(&token)),
        active: row.try_get("active")?,
        revoked: row.try_get("revoked")?,
        in_use: own == Some(id),
        user: row.try_get("user_id")?,
        user_detail: UserBrief {
            pk: row.try_get("user_id")?,
            username: row.try_get("username")?,
            first_name: row.try_get("first_name")?,
            last_name: row.try_get("last_name")?,
            email: row.try_get("email")?,
        },
    })
}
