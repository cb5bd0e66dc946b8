//! How clients see a setting.

use ferrostock_kernel::currency;
use ferrostock_kernel::db::{Row, Session};
use ferrostock_kernel::error::Result;
use ferrostock_kernel::setting::{CURRENCIES, GLOBAL, Kind, Known, USER, find, find_in};
use ferrostock_models::{GlobalSettings, SettingChoice, UserSettings};
use serde_json::{Value, json};

/// The name that parts are shown with while nobody says otherwise.
const NAME_FORMAT: &str = "{{ part.IPN if part.IPN }}{{ ' | ' if part.IPN }}{{ part.name }}{{ ' | ' if part.revision }}{{ part.revision if part.revision }}";

/// What choices and defaults of the server's settings come from that are not the same everywhere.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Keys and names of the groups of users.
    groups: Vec<(String, String)>,
    /// Codes of the currencies, separated by commas.
    currencies: String,
    /// Name of this installation.
    instance: String,
}

impl About {
    /// Reads it; tells also which of these settings have no row.
    pub async fn load(
        session: &impl Session,
        instance: &str,
        keys: &[&'static str],
    ) -> Result<(Self, Vec<String>)> {
        let row = session
            .query_one(
                "SELECT ARRAY(SELECT id::text FROM user_group ORDER BY id) AS ids,
                        ARRAY(SELECT name FROM user_group ORDER BY id) AS names,
                        (SELECT value FROM setting WHERE upper(key) = $2) AS currencies,
                        ARRAY(SELECT wanted FROM unnest($1::text[]) AS wanted WHERE NOT EXISTS (
                            SELECT 1 FROM setting AS s WHERE upper(s.key) = wanted)) AS missing",
                &[&keys, &CURRENCIES],
            )
            .await?;
        let ids: Vec<String> = row.try_get("ids")?;
        let names: Vec<String> = row.try_get("names")?;
        let currencies: Option<String> = row.try_get("currencies")?;
        let usual = || Some(find(CURRENCIES)?.default?.to_owned());
        let about = Self {
            groups: ids.into_iter().zip(names).collect(),
            currencies: currencies.or_else(usual).unwrap_or_default(),
            instance: instance.to_owned(),
        };
        Ok((about, row.try_get("missing")?))
    }

    fn usual(&self, known: &Known) -> String {
        match (known.default, known.key) {
            (Some(default), _) => default.to_owned(),
            (None, "INVENTREE_INSTANCE") => self.instance.clone(),
            (None, "PART_NAME_FORMAT") => NAME_FORMAT.to_owned(),
            (None, _) => String::new(),
        }
    }

    fn choices(&self, kind: Kind) -> Vec<SettingChoice> {
        let choice = |value: &str, name: String| SettingChoice {
            value: Some(json!(value)),
            display_name: name,
        };
        match kind {
            Kind::Choice(choices) => choices
                .iter()
                .map(|(value, name)| choice(value, (*name).to_owned()))
                .collect(),
            Kind::Currency => self
                .currencies
                .split(',')
                .map(str::trim)
                .map(|code| choice(code, currency::label(code)))
                .collect(),
            Kind::Group => std::iter::once(choice("", "No group".to_owned()))
                .chain(
                    self.groups
                        .iter()
                        .map(|(key, name)| choice(key, name.clone())),
                )
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// A row of one of the server's settings (`id`, `key`, `value`, `fixed`).
pub fn global(about: &About, row: &Row) -> Result<GlobalSettings> {
    let (key, known) = known(GLOBAL, row)?;
    let told = Told::of(known, about, row)?;
    let (confirm, confirm_text) = confirm(&key);
    Ok(GlobalSettings {
        pk: row.try_get("id")?,
        key,
        value: Some(told.value),
        name: told.name,
        description: told.description,
        r#type: told.type_name,
        units: told.units,
        choices: told.choices,
        model_name: None,
        api_url: None,
        typ: "inventree".into(),
        read_only: row.try_get("fixed")? || known.is_some_and(|known| known.kind == Kind::Told),
        confirm,
        confirm_text,
    })
}

/// A row of one of a user's settings (`id`, `user_id`, `key`, `value`).
pub fn user(row: &Row) -> Result<UserSettings> {
    let (key, known) = known(USER, row)?;
    let told = Told::of(known, &About::default(), row)?;
    Ok(UserSettings {
        pk: row.try_get("id")?,
        key,
        value: Some(told.value),
        name: told.name,
        description: told.description,
        user: row.try_get("user_id")?,
        r#type: told.type_name,
        units: told.units,
        choices: told.choices,
        model_name: None,
        api_url: None,
        typ: "user".into(),
        confirm: false,
        confirm_text: String::new(),
    })
}

/// The key of a row, and the setting that it is of; those of older releases are none any more.
fn known(among: &'static [Known], row: &Row) -> Result<(String, Option<&'static Known>)> {
    let key: String = row.try_get("key")?;
    let known = find_in(among, &key).filter(|known| !known.name.is_empty());
    Ok((key, known))
}

/// What settings of the server and of users tell alike.
struct Told {
    value: Value,
    name: String,
    description: String,
    type_name: String,
    units: String,
    choices: Vec<SettingChoice>,
}

impl Told {
    fn of(known: Option<&'static Known>, about: &About, row: &Row) -> Result<Self> {
        let value: Option<String> = row.try_get("value")?;
        let Some(known) = known else {
            return Ok(Self {
                value: json!(value.unwrap_or_default()),
                name: String::new(),
                description: String::new(),
                type_name: Kind::Text.type_name().into(),
                units: String::new(),
                choices: Vec::new(),
            });
        };
        let value = value.unwrap_or_else(|| about.usual(known));
        Ok(Self {
            value: typed(known, &value),
            name: known.name.into(),
            description: known.description.into(),
            type_name: known.kind.type_name().into(),
            units: known.kind.units().into(),
            choices: about.choices(known.kind),
        })
    }
}

/// A value in its type; a number that is none counts as the default.
pub fn typed(known: &Known, value: &str) -> Value {
    let whole = |text: &str| text.trim().parse::<i64>().ok();
    match known.kind {
        Kind::Flag => json!(ferrostock_kernel::spelled::agrees(value.trim())),
        Kind::Told if known.default == Some("False") => json!(false),
        Kind::Whole(..) => json!(whole(value).or_else(|| whole(known.default?))),
        _ => json!(value),
    }
}

/// What clients ask before they change a setting.
fn confirm(key: &str) -> (bool, String) {
    match key {
        "LOGIN_ENFORCE_MFA" => (
            true,
            "Whoever has no second factor must set one up before doing anything else.".into(),
        ),
        _ => (false, String::new()),
    }
}
