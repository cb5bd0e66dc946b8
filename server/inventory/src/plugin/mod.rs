//! `/api/plugins/`: which plugins there are, as the database has them from an import. The server loads no
//! code of others, so none does more here than the server itself does.

mod known;
pub mod setting;
pub mod user_setting;

use std::collections::HashMap;

use ferrostock_api::params::PluginsListQuery;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session as _};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::{List, Ordering, Resource, View};
use ferrostock_models::{
    PluginAdminDetail, PluginConfig, PluginConfigListAnswer, PluginRegistryStatus, PluginUiFeature,
};
use known::{BASE, KNOWN, find};
use serde_json::{Value, json};

const MODEL: &str = "PluginConfig";

static PLUGINS: Resource = Resource {
    search: &["p.key", "p.name"],
    ordering: Ordering {
        fields: &[
            ("key", &["p.key COLLATE \"C\""]),
            ("name", &["p.name COLLATE \"C\""]),
            ("active", &["p.active"]),
        ],
        default: &["-p.active", "p.name COLLATE \"C\"", "p.key COLLATE \"C\""],
    },
    ..Resource::of(MODEL, "plugin_config AS p", "p.id")
};

const COLUMNS: &str = "p.id, p.key, p.name, p.package_name, p.active";

/// Lists plugins.
pub async fn list(call: &Call, query: PluginsListQuery) -> Result<PluginConfigListAnswer> {
    let mut list = List::new(&PLUGINS, call);
    let keys = |wanted: &dyn Fn(&known::Known) -> bool| {
        let known = KNOWN.iter().filter(|known| wanted(known));
        known.map(|it| it.key.to_owned()).collect::<Vec<_>>()
    };
    list.filter.flag(query.active, holds!("p.active"));
    for (asked, wanted) in [
        (query.builtin, keys(&|_| true)),
        (query.installed, keys(&|_| true)),
        (query.mandatory, keys(&|known| known.mandatory)),
        (query.sample, Vec::new()),
    ] {
        match asked {
            Some(true) => list.filter.by(Some(wanted), "p.key = ANY ({})"),
            Some(false) => list.filter.by(Some(wanted), "p.key <> ALL ({})"),
            None => &mut list.filter,
        };
    }
    if let Some(mixin) = query.mixin {
        let does = |known: &known::Known| {
            let mut mixins = known.mixins.iter().chain([&BASE]);
            mixins.any(|(key, _)| *key == mixin)
        };
        list.filter
            .by(Some(keys(&does)), "p.active AND p.key = ANY ({})");
    }
    Ok(list
        .fetch(call, &View::new(COLUMNS), plugin)
        .await?
        .answer())
}

/// Shows a plugin.
pub async fn retrieve(call: &Call, key: String) -> Result<PluginConfig> {
    let row = call
        .db
        .quick()
        .await?
        .query_opt(
            "SELECT id, key, name, package_name, active FROM plugin_config WHERE key = $1",
            &[&key],
        )
        .await?;
    plugin(&row.ok_or_else(|| Error::not_found(MODEL))?)
}

/// Shows how the page of a plugin's settings is shown: as the web interface shows settings.
pub async fn admin(call: &Call, key: String) -> Result<PluginAdminDetail> {
    retrieve(call, key).await?;
    Ok(PluginAdminDetail {
        source: None,
        context: None,
    })
}

/// Tells how many plugins work. None is loaded, so none fails.
pub async fn status(call: &Call) -> Result<PluginRegistryStatus> {
    let known: Vec<_> = KNOWN.iter().map(|known| known.key).collect();
    let row = call
        .db
        .quick()
        .await?
        .query_one(
            "SELECT count(*) FROM plugin_config WHERE active AND key = ANY ($1)",
            &[&known],
        )
        .await?;
    Ok(PluginRegistryStatus {
        active_plugins: row.try_get(0)?,
        registry_errors: Vec::new(),
    })
}

/// Lists what plugins add to the web interface in one place: nothing.
// Entry points await every function.
#[allow(clippy::unused_async)]
pub async fn features(_: &Call, _: String) -> Result<Vec<PluginUiFeature>> {
    Ok(Vec::new())
}

fn plugin(row: &Row) -> Result<PluginConfig> {
    let key: String = row.try_get("key")?;
    let pk: i64 = row.try_get("id")?;
    let known = find(&key);
    let active: bool = row.try_get("active")?;
    let works = known.filter(|_| active);
    let told = |value: fn(&known::Known) -> &'static str| works.map(value);
    let meta = [
        ("slug", json!(told(|known| known.key))),
        ("human_name", json!(told(|known| known.title))),
        ("description", json!(told(|known| known.description))),
        ("author", json!(told(|_| "Ferrostock"))),
        ("pub_date", json!(told(|_| ""))),
        ("version", json!(told(|known| known.version))),
        ("website", Value::Null),
        ("license", Value::Null),
        ("package_path", Value::Null),
        (
            "settings_url",
            json!(works.map(|_| format!("/web/settings/admin/plugin/{pk}/"))),
        ),
    ];
    let mixins = works.map(|known| [BASE].into_iter().chain(known.mixins.iter().copied()));
    let mixins: HashMap<_, _> = mixins
        .into_iter()
        .flatten()
        .map(|(key, name)| (key.to_owned(), json!({ "key": key, "human_name": name })))
        .collect();
    Ok(PluginConfig {
        pk,
        name: row.try_get("name")?,
        package_name: row.try_get("package_name")?,
        active,
        meta: meta.map(|(name, value)| (name.to_owned(), value)).into(),
        mixins,
        is_builtin: known.is_some(),
        is_sample: false,
        is_installed: known.is_some(),
        is_package: false,
        is_mandatory: known.is_some_and(|known| known.mandatory),
        key,
    })
}
