//! `/api/plugins/settings/`, `/api/plugins/{plugin}/settings/`: what is set of plugins, for all users.
//!
//! Only plugins that work have settings to look at. A setting gets its row when somebody looks at it or
//! sets it; without one it is what it is by default.

use ferrostock_api::params::PluginsSettingsListAllQuery;
use ferrostock_identity::setting::{refusal, sent, typed};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::{List, Resource, View};
use ferrostock_kernel::setting::Kind;
use ferrostock_models::{
    PluginSetting, PluginSettingCreate, PluginSettingListAnswer, PluginSettingPatch, SettingChoice,
};
use http::StatusCode;
use serde_json::{Value, json};

use super::known::{self, Known, Setting};

static SETTINGS: Resource = Resource {
    joins: "JOIN plugin_config AS p ON p.id = s.plugin_id",
    ..Resource::of("PluginSetting", "plugin_setting AS s", "s.id")
};

/// Lists the settings of all plugins that have a row.
pub async fn list_all(
    call: &Call,
    query: PluginsSettingsListAllQuery,
) -> Result<PluginSettingListAnswer> {
    let mut list = List::new(&SETTINGS, call);
    let told = known::KNOWN.iter().flat_map(|plugin| {
        let settings = plugin.settings.iter();
        settings.map(|setting| format!("{} {}", plugin.key, setting.known.key))
    });
    // What is kept of plugins that are not here may be anything, and may be secret.
    let told: Vec<String> = told.collect();
    list.filter
        .by(Some(told), "p.key || ' ' || s.key = ANY ({})")
        .by(query.plugin__key, "p.key = {}")
        .flag(query.plugin__active, holds!("p.active"));
    let view = View::new("s.id, s.key, s.value, p.key AS plugin");
    Ok(list.fetch(call, &view, listed).await?.answer())
}

/// Lists the settings of a plugin.
pub async fn list(call: &Call, plugin: String) -> Result<Vec<PluginSetting>> {
    let (plugin, id) = working(call, &plugin).await?;
    let connection = call.db.quick().await?;
    let rows = connection
        .query(
            "SELECT id, key, value FROM plugin_setting WHERE plugin_id = $1",
            &[&id],
        )
        .await?;
    let row = |setting: &Setting| -> Result<Option<(i64, String)>> {
        for row in &rows {
            if row.try_get::<_, &str>("key")? == setting.known.key {
                return Ok(Some((row.try_get("id")?, row.try_get("value")?)));
            }
        }
        Ok(None)
    };
    let settings = plugin.settings.iter();
    settings
        .map(|setting| Ok(shown(plugin, setting, row(setting)?)))
        .collect()
}

/// Shows a setting of a plugin.
pub async fn retrieve(call: &Call, plugin: String, key: String) -> Result<PluginSetting> {
    let (plugin, setting, id) = find(call, &plugin, &key).await?;
    let connection = call.db.get().await?;
    connection
        .execute(
            "INSERT INTO plugin_setting (plugin_id, key, value) VALUES ($1, $2, $3)
             ON CONFLICT (plugin_id, key) DO NOTHING",
            &[&id, &setting.known.key, &setting.known.default],
        )
        .await?;
    let row = connection
        .query_one(
            "SELECT id, value FROM plugin_setting WHERE plugin_id = $1 AND key = $2",
            &[&id, &setting.known.key],
        )
        .await?;
    let row = (row.try_get("id")?, row.try_get("value")?);
    Ok(shown(plugin, setting, Some(row)))
}

/// Gives a setting of a plugin a value.
pub async fn update(
    call: &Call,
    plugin: String,
    key: String,
    body: PluginSettingCreate,
) -> Result<PluginSetting> {
    set(call, &plugin, &key, body.value).await
}

/// Gives a setting of a plugin a value, if one is sent.
pub async fn partial_update(
    call: &Call,
    plugin: String,
    key: String,
    body: PluginSettingPatch,
) -> Result<PluginSetting> {
    match body.value {
        Some(value) => set(call, &plugin, &key, value).await,
        None => retrieve(call, plugin, key).await,
    }
}

async fn set(call: &Call, plugin: &str, key: &str, value: Option<Value>) -> Result<PluginSetting> {
    let (plugin, setting, id) = find(call, plugin, key).await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let value = checked(&transaction, setting, value).await?;
    let row = transaction
        .query_one(
            "INSERT INTO plugin_setting (plugin_id, key, value) VALUES ($1, $2, $3)
             ON CONFLICT (plugin_id, key) DO UPDATE SET value = excluded.value
             RETURNING id",
            &[&id, &setting.known.key, &value],
        )
        .await?;
    let event = call
        .event("plugin_setting.change")
        .with("plugin", plugin.key)
        .with("key", setting.known.key)
        .with("value", value.clone());
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(shown(plugin, setting, Some((row.try_get("id")?, value))))
}

/// The value of a request in the form in which it is kept.
pub(super) async fn checked(
    session: &impl Session,
    setting: &Setting,
    value: Option<Value>,
) -> Result<String> {
    let known = &setting.known;
    let value = sent(known, value)?;
    let value = known
        .check(&value)
        .map_err(|reason| refusal(known, &reason))?;
    if let Some(related) = setting.related.filter(|_| !value.is_empty())
        && session.query_opt(related.find, &[&value]).await?.is_none()
    {
        let reason = format!("there is no such object at {}", related.url);
        return Err(refusal(known, &reason));
    }
    Ok(value)
}

/// A plugin that works, and its key in the database.
pub(super) async fn working(call: &Call, key: &str) -> Result<(&'static Known, i64)> {
    let connection = call.db.quick().await?;
    let sql = "SELECT id, active FROM plugin_config WHERE key = $1";
    let row = connection.query_opt(sql, &[&key]).await?;
    let (Some(plugin), Some(row)) = (known::find(key), row) else {
        return Err(absent(format!("Plugin '{key}' not installed")));
    };
    if !row.try_get::<_, bool>("active")? {
        return Err(absent(format!("Plugin '{key}' is not active")));
    }
    Ok((plugin, row.try_get("id")?))
}

async fn find(
    call: &Call,
    plugin: &str,
    key: &str,
) -> Result<(&'static Known, &'static Setting, i64)> {
    let (plugin, id) = working(call, plugin).await?;
    let setting = plugin.settings.iter().find(|it| it.known.key == key);
    let setting = setting.ok_or_else(|| {
        absent(format!(
            "Plugin '{}' has no setting matching '{key}'",
            plugin.key
        ))
    })?;
    Ok((plugin, setting, id))
}

/// There is no such plugin or setting. 404.
pub(super) fn absent(message: String) -> Error {
    Error::refused(StatusCode::NOT_FOUND, message)
}

fn listed(row: &Row) -> Result<PluginSetting> {
    let (plugin, key): (&str, &str) = (row.try_get("plugin")?, row.try_get("key")?);
    let found = known::find(plugin).and_then(|plugin| {
        let mut settings = plugin.settings.iter();
        Some((plugin, settings.find(|it| it.known.key == key)?))
    });
    let (plugin, setting) = found.ok_or_else(|| Error::internal("a setting of no plugin"))?;
    let row = (row.try_get("id")?, row.try_get("value")?);
    Ok(shown(plugin, setting, Some(row)))
}

/// What clients see of a setting, with the key and the value of its row.
fn shown(plugin: &Known, setting: &Setting, row: Option<(i64, String)>) -> PluginSetting {
    let (pk, value) = row.unzip();
    let told = Told::of(setting, value);
    PluginSetting {
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
        typ: "plugin".into(),
        units: setting.known.kind.units().into(),
        required: false,
        confirm: false,
        confirm_text: String::new(),
        plugin: plugin.key.into(),
        read_only: false,
    }
}

/// What settings of plugins and of their users tell alike.
pub(super) struct Told {
    pub value: Value,
    pub type_name: &'static str,
    pub choices: Vec<SettingChoice>,
    pub model_name: Option<String>,
    pub model_filters: Option<std::collections::HashMap<String, Value>>,
    pub api_url: Option<String>,
}

impl Told {
    pub fn of(setting: &Setting, value: Option<String>) -> Self {
        let known = &setting.known;
        let value = value.unwrap_or_else(|| known.default.unwrap_or_default().to_owned());
        let choices = match known.kind {
            Kind::Choice(choices) => choices,
            _ => &[],
        };
        Self {
            value: typed(known, &value),
            type_name: match setting.related {
                Some(_) => "related field",
                None => known.kind.type_name(),
            },
            choices: choices
                .iter()
                .map(|(value, name)| SettingChoice {
                    value: Some(json!(value)),
                    display_name: (*name).to_owned(),
                })
                .collect(),
            model_name: setting.related.map(|it| it.model.to_owned()),
            model_filters: setting
                .related
                .map(|it| [(it.filter.to_owned(), json!(true))].into()),
            api_url: setting.related.map(|it| it.url.to_owned()),
        }
    }
}
