//! `/api/plugins/{plugin}/user-settings/`: what each user sets about a plugin for herself or himself.

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_models::{PluginUserSetting, PluginUserSettingCreate, PluginUserSettingPatch};
use serde_json::Value;

use super::known::{Known, Setting};
use super::setting::{Told, absent, checked, working};

/// Lists the caller's settings of a plugin.
pub async fn list(call: &Call, plugin: String) -> Result<Vec<PluginUserSetting>> {
    let (plugin, id) = working(call, &plugin).await?;
    let settings: Vec<_> = plugin.user_settings.iter().collect();
    read(call, plugin, id, &settings).await
}

/// Shows one of the caller's settings of a plugin.
pub async fn retrieve(call: &Call, plugin: String, key: String) -> Result<PluginUserSetting> {
    let (plugin, setting, id) = find(call, &plugin, &key).await?;
    let read = read(call, plugin, id, &[setting]).await?.pop();
    read.ok_or_else(|| missing(plugin, &key))
}

/// Gives one of the caller's settings of a plugin a value.
pub async fn update(
    call: &Call,
    plugin: String,
    key: String,
    body: PluginUserSettingCreate,
) -> Result<PluginUserSetting> {
    set(call, &plugin, &key, body.value).await
}

/// Gives one of the caller's settings of a plugin a value, if one is sent.
pub async fn partial_update(
    call: &Call,
    plugin: String,
    key: String,
    body: PluginUserSettingPatch,
) -> Result<PluginUserSetting> {
    match body.value {
        Some(value) => set(call, &plugin, &key, value).await,
        None => retrieve(call, plugin, key).await,
    }
}

async fn set(
    call: &Call,
    plugin: &str,
    key: &str,
    value: Option<Value>,
) -> Result<PluginUserSetting> {
    let (plugin, setting, id) = find(call, plugin, key).await?;
    let connection = call.db.get().await?;
    let value = checked(&connection, setting, value).await?;
    let row = connection
        .query_one(
            "INSERT INTO plugin_user_setting (plugin_id, user_id, key, value)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (plugin_id, user_id, key) DO UPDATE SET value = excluded.value
             RETURNING id",
            &[&id, &call.caller.user_id, &setting.known.key, &value],
        )
        .await?;
    Ok(shown(call, plugin, setting, row.try_get("id")?, value))
}

async fn find(
    call: &Call,
    plugin: &str,
    key: &str,
) -> Result<(&'static Known, &'static Setting, i64)> {
    let (plugin, id) = working(call, plugin).await?;
    let setting = plugin.user_settings.iter().find(|it| it.known.key == key);
    Ok((plugin, setting.ok_or_else(|| missing(plugin, key))?, id))
}

fn missing(plugin: &Known, key: &str) -> ferrostock_kernel::error::Error {
    absent(format!(
        "Plugin '{}' has no user setting matching '{key}'",
        plugin.key
    ))
}

/// Reads settings of the caller, in their order; those without a row get one.
async fn read(
    call: &Call,
    plugin: &Known,
    plugin_id: i64,
    settings: &[&Setting],
) -> Result<Vec<PluginUserSetting>> {
    let keys: Vec<&str> = settings.iter().map(|it| it.known.key).collect();
    let defaults: Vec<&str> = settings
        .iter()
        .map(|it| it.known.default.unwrap_or_default())
        .collect();
    let connection = call.db.get().await?;
    connection
        .execute(
            "INSERT INTO plugin_user_setting (plugin_id, user_id, key, value)
             SELECT $1, $2, key, value FROM unnest($3::text[], $4::text[]) AS it (key, value)
             ON CONFLICT (plugin_id, user_id, key) DO NOTHING",
            &[&plugin_id, &call.caller.user_id, &keys, &defaults],
        )
        .await?;
    let rows = connection
        .query(
            "SELECT id, key, value FROM plugin_user_setting
             WHERE plugin_id = $1 AND user_id = $2 AND key = ANY ($3)",
            &[&plugin_id, &call.caller.user_id, &keys],
        )
        .await?;
    let mut read = Vec::with_capacity(settings.len());
    for setting in settings {
        for row in &rows {
            if row.try_get::<_, &str>("key")? == setting.known.key {
                let (pk, value) = (row.try_get("id")?, row.try_get("value")?);
                read.push(shown(call, plugin, setting, pk, value));
            }
        }
    }
    Ok(read)
}

fn shown(
    call: &Call,
    plugin: &Known,
    setting: &Setting,
    pk: i64,
    value: String,
) -> PluginUserSetting {
    let told = Told::of(setting, Some(value));
    PluginUserSetting {
        pk,
        key: setting.known.key.into(),
        value: Some(told.value),
        name: setting.known.name.into(),
        description: setting.known.description.into(),
        r#type: told.type_name.into(),
        choices: told.choices,
        model_name: told.model_name,
        model_filters: told.model_filters,
        api_url: told.api_url,
        typ: "plugin_user".into(),
        units: setting.known.kind.units().into(),
        required: false,
        confirm: false,
        confirm_text: String::new(),
        plugin: plugin.key.into(),
        user: call.caller.user_id,
    }
}
