//! `/api/settings/user/`: what each user sets for herself or himself.

use ferrostock_api::params::SettingsUserListQuery;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{List, Ordering, Resource, View};
use ferrostock_kernel::setting::{Known, USER};
use ferrostock_models::{
    UserSettings, UserSettingsCreate, UserSettingsListAnswer, UserSettingsPatch,
};
use serde_json::Value;

use super::shown;
use super::write::{refusal, sent};
use super::{find, told};

static SETTINGS: Resource = Resource {
    search: &["s.key"],
    ordering: Ordering {
        fields: &[
            ("pk", &["s.id"]),
            ("key", &["s.key COLLATE \"C\""]),
            ("name", &["s.key COLLATE \"C\""]),
        ],
        default: &["s.id"],
    },
    ..Resource::of("InvenTreeUserSetting", "user_setting AS s", "s.id")
};

/// Lists the caller's settings.
pub async fn list(call: &Call, _: SettingsUserListQuery) -> Result<UserSettingsListAnswer> {
    ensure(call, &told(USER)).await?;
    let mut list = List::new(&SETTINGS, call);
    list.filter.by(Some(call.caller.user_id), "s.user_id = {}");
    let view = View::new("s.id, s.user_id, s.key, s.value");
    Ok(list.fetch(call, &view, shown::user).await?.answer())
}

/// Shows one of the caller's settings.
pub async fn retrieve(call: &Call, key: String) -> Result<UserSettings> {
    let known = find(USER, &key)?;
    ensure(call, &[known.key]).await?;
    read(call, &call.db.quick().await?, known).await
}

/// Gives one of the caller's settings a value.
pub async fn update(call: &Call, key: String, body: UserSettingsCreate) -> Result<UserSettings> {
    set(call, find(USER, &key)?, body.value).await
}

/// Gives one of the caller's settings a value, if one is sent.
pub async fn partial_update(
    call: &Call,
    key: String,
    body: UserSettingsPatch,
) -> Result<UserSettings> {
    match body.value {
        Some(value) => set(call, find(USER, &key)?, value).await,
        None => retrieve(call, key).await,
    }
}

async fn set(call: &Call, known: &'static Known, value: Option<Value>) -> Result<UserSettings> {
    let value = sent(known, value)?;
    let value = known
        .check(&value)
        .map_err(|reason| refusal(known, &reason))?;
    // There is a row from here on.
    ensure(call, &[known.key]).await?;
    let connection = call.db.get().await?;
    let row = connection
        .query_one(
            "UPDATE user_setting SET value = $3 WHERE user_id = $1 AND upper(key) = $2
             RETURNING id, user_id, key, value",
            &[&call.caller.user_id, &known.key, &value],
        )
        .await?;
    shown::user(&row)
}

/// Makes rows of those of the caller's settings that have none.
async fn ensure(call: &Call, keys: &[&'static str]) -> Result<()> {
    let user_id = call.caller.user_id;
    let row = call
        .db
        .quick()
        .await?
        .query_one(
            "SELECT ARRAY(SELECT wanted FROM unnest($1::text[]) AS wanted WHERE NOT EXISTS (
                 SELECT 1 FROM user_setting AS s
                 WHERE s.user_id = $2 AND upper(s.key) = wanted))",
            &[&keys, &user_id],
        )
        .await?;
    let missing: Vec<String> = row.try_get(0)?;
    if !missing.is_empty() {
        let connection = call.db.get().await?;
        connection
            .execute(
                "INSERT INTO user_setting (user_id, key)
                 SELECT $2, key FROM unnest($1::text[]) AS key
                 ON CONFLICT (user_id, upper(key)) DO NOTHING",
                &[&missing, &user_id],
            )
            .await?;
    }
    Ok(())
}

async fn read(call: &Call, session: &impl Session, known: &Known) -> Result<UserSettings> {
    let row = session
        .query_opt(
            "SELECT id, user_id, key, value FROM user_setting
             WHERE user_id = $1 AND upper(key) = $2",
            &[&call.caller.user_id, &known.key],
        )
        .await?;
    let row: Row = row.ok_or_else(|| Error::internal("a setting without a row"))?;
    shown::user(&row)
}
