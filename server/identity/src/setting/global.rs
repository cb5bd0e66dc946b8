//! `/api/settings/global/`: what holds for the whole server. A change counts from the next request on, for
//! all servers that share the database.

use ferrostock_api::params::SettingsGlobalListQuery;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{List, Ordering, Resource, View};
use ferrostock_kernel::setting::{GLOBAL, Known};
use ferrostock_models::{
    GlobalSettings, GlobalSettingsCreate, GlobalSettingsListAnswer, GlobalSettingsPatch,
};
use serde_json::Value;

use super::shown::{self, About};
use super::write::{checked, refusal, sent, store};
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
    ..Resource::of("InvenTreeSetting", "setting AS s", "s.id")
};

/// Lists the settings.
pub async fn list(call: &Call, _: SettingsGlobalListQuery) -> Result<GlobalSettingsListAnswer> {
    let about = about(call, &told(GLOBAL)).await?;
    let listed = List::new(&SETTINGS, call)
        .fetch(
            call,
            &View::new("s.id, s.key, s.value, s.fixed"),
            move |row| shown::global(&about, row),
        )
        .await?;
    Ok(listed.answer())
}

/// Shows a setting.
pub async fn retrieve(call: &Call, key: String) -> Result<GlobalSettings> {
    let known = find(GLOBAL, &key)?;
    let about = about(call, &[known.key]).await?;
    read(&call.db.quick().await?, &about, known).await
}

/// Gives a setting a value.
pub async fn update(
    call: &Call,
    key: String,
    body: GlobalSettingsCreate,
) -> Result<GlobalSettings> {
    set(call, find(GLOBAL, &key)?, body.value).await
}

/// Gives a setting a value, if one is sent.
pub async fn partial_update(
    call: &Call,
    key: String,
    body: GlobalSettingsPatch,
) -> Result<GlobalSettings> {
    match body.value {
        Some(value) => set(call, find(GLOBAL, &key)?, value).await,
        None => retrieve(call, key).await,
    }
}

async fn set(call: &Call, known: &'static Known, value: Option<Value>) -> Result<GlobalSettings> {
    let value = sent(known, value)?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let value = checked(&transaction, known, &value)
        .await?
        .map_err(|reason| refusal(known, &reason))?;
    if !store(&transaction, known, Some(&value)).await? {
        let message = "This setting is fixed by the server's own settings; nobody changes it here.";
        return Err(Error::field("value", message));
    }
    let event = call
        .event("setting.change")
        .with("key", known.key)
        .with("value", value);
    record(&transaction, event).await?;
    let (about, _) = About::load(&transaction, &call.instance, &[]).await?;
    let changed = read(&transaction, &about, known).await?;
    transaction.commit().await?;
    Ok(changed)
}

/// Reads what settings are shown with; makes rows of those of these settings that have none.
async fn about(call: &Call, keys: &[&'static str]) -> Result<About> {
    let connection = call.db.quick().await?;
    let (about, missing) = About::load(&connection, &call.instance, keys).await?;
    drop(connection);
    if !missing.is_empty() {
        // What tells this installation apart from others is made up once.
        let connection = call.db.get().await?;
        connection
            .execute(
                "INSERT INTO setting (key, value)
                 SELECT key, CASE key WHEN 'INVENTREE_INSTANCE_ID'
                             THEN gen_random_uuid()::text END
                 FROM unnest($1::text[]) AS key
                 ON CONFLICT (upper(key)) DO NOTHING",
                &[&missing],
            )
            .await?;
    }
    Ok(about)
}

async fn read(session: &impl Session, about: &About, known: &Known) -> Result<GlobalSettings> {
    let row = session
        .query_opt(
            "SELECT id, key, value, fixed FROM setting WHERE upper(key) = $1",
            &[&known.key],
        )
        .await?;
    let row: Row = row.ok_or_else(|| Error::internal("a setting without a row"))?;
    shown::global(about, &row)
}
