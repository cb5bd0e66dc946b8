//! `OPTIONS`: what an endpoint takes and gives, for clients that build their forms from it.

use std::collections::HashMap;

use chrono::{Months, SecondsFormat, Utc};
use ferrostock_api::{
    Access, DefaultFrom, Field, FieldKind, Method, OPERATIONS, Operation, Permission, Shown,
};
use serde_json::{Map, Value, json};

use crate::route::Endpoint;
use ferrostock_inventory::status;
use ferrostock_inventory::stock::batch;
use ferrostock_kernel::caller::{self, Caller};
use ferrostock_kernel::currency;
use ferrostock_kernel::db::Database;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::setting::{CURRENCIES, Settings};
use ferrostock_models::StatusValue;

/// The types of bodies that are read.
pub const PARSED: [&str; 3] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
];

/// Numbers, defaults and choices stand in the table as JSON text.
pub fn parsed(text: Option<&str>) -> Option<Value> {
    text.and_then(|text| serde_json::from_str(text).ok())
}

/// What descriptions depend on beside the fields themselves.
pub struct About {
    settings: Settings,
    /// The states that users have added to the sets that are choices, by the names of these.
    states: HashMap<String, Vec<StatusValue>>,
    key: Option<i64>,
    /// Whether there is an object of that key.
    there: bool,
}

impl About {
    /// Reads the settings that defaults and choices of the endpoint come from; no statement where there are
    /// none. `key` is the object that the path names, `there` tells whether it exists.
    pub async fn read(
        db: &Database,
        endpoint: &Endpoint,
        key: Option<i64>,
        there: bool,
    ) -> Result<Self> {
        let mut keys = Vec::new();
        for operation in endpoint.operations() {
            settings_of(operation.form.body.unwrap_or_default(), &mut keys);
            settings_of(operation.form.answer, &mut keys);
        }
        let settings = if keys.is_empty() {
            Settings::default()
        } else {
            Settings::load(&db.quick().await?, &keys).await?
        };
        let choosing = |operation: &&Operation| {
            chooses_state(operation.form.body.unwrap_or_default())
                || chooses_state(operation.form.answer)
        };
        let states = if endpoint
            .operations()
            .iter()
            .copied()
            .any(|it| choosing(&it))
        {
            status::own(&db.quick().await?).await?
        } else {
            HashMap::new()
        };
        Ok(Self {
            settings,
            states,
            key,
            there,
        })
    }

    /// The value that a form starts with for a field.
    pub fn preset(&self, field: &Field) -> Option<Value> {
        let from = field.default_from.map(|from| self.default(field, from));
        from.or_else(|| parsed(field.default))
    }

    fn default(&self, field: &Field, from: DefaultFrom) -> Value {
        let now = Utc::now();
        match from {
            DefaultFrom::Now => json!(now.to_rfc3339_opts(SecondsFormat::Micros, true)),
            DefaultFrom::InAYear => json!(now.date_naive() + Months::new(12)),
            DefaultFrom::BatchCode => json!(batch::code(&self.settings).unwrap_or_default()),
            DefaultFrom::Setting(key) => match field.kind {
                FieldKind::Boolean => json!(self.settings.flag(key)),
                FieldKind::Integer => json!(self.settings.number(key)),
                _ => json!(self.settings.text(key)),
            },
        }
    }
}

/// Whether states of a set are among the choices of the fields.
fn chooses_state(fields: &'static [Field]) -> bool {
    let chooses = |field: &'static Field| field.states.is_some() || chooses_state(field.children);
    fields.iter().any(chooses)
}

/// The settings that defaults and choices of the fields come from.
fn settings_of(fields: &'static [Field], keys: &mut Vec<&'static str>) {
    for field in fields {
        match field.default_from {
            Some(DefaultFrom::Setting(key)) => keys.push(key),
            Some(DefaultFrom::BatchCode) => keys.push(batch::TEMPLATE),
            Some(DefaultFrom::Now | DefaultFrom::InAYear) | None => {}
        }
        if field.currency {
            keys.push(CURRENCIES);
        }
        settings_of(field.children, keys);
    }
}

/// Describes an endpoint: one entry of `actions` for each method that the caller may use.
pub fn describe(endpoint: &Endpoint, caller: &Caller, about: &About) -> Value {
    let mut description = Map::new();
    let first = endpoint.operations().first();
    description.insert(
        "name".into(),
        json!(first.map_or("", |operation| operation.view)),
    );
    description.insert(
        "description".into(),
        json!(first.map_or("", |operation| operation.summary)),
    );
    description.insert("renders".into(), json!(["application/json"]));
    description.insert("parses".into(), json!(PARSED));
    if let Some(actions) = actions(endpoint, caller, about) {
        description.insert("actions".into(), Value::Object(actions));
    }
    if let Some(model) = first.and_then(|operation| operation.model) {
        description.insert("model".into(), json!(model));
    }
    Value::Object(description)
}

/// The actions; `None` for an endpoint of which no form is told.
fn actions(endpoint: &Endpoint, caller: &Caller, about: &About) -> Option<Map<String, Value>> {
    let by_method = |method| {
        endpoint
            .operations()
            .iter()
            .copied()
            .find(|operation| operation.method == method)
    };
    let create = by_method(Method::Post);
    let read = by_method(Method::Get);
    // An endpoint shows one form for all that it does; creating knows the most fields.
    let form = [create, by_method(Method::Put), read]
        .into_iter()
        .flatten()
        .next()?
        .form;
    if !form.told {
        return None;
    }
    let all = about.fields(form.body, form.answer, create.is_some());
    let mut actions = Map::new();
    for operation in endpoint.operations() {
        if !caller.may(operation) || !is_told(operation, caller) {
            continue;
        }
        match operation.method {
            Method::Get => {
                let left_out = |name: &str| {
                    let field = form.answer.iter().find(|field| field.name == name);
                    field.is_some_and(|field| match field.shown {
                        Shown::Always => false,
                        Shown::InDetail => about.key.is_none(),
                        Shown::WhenAsked => true,
                    })
                };
                let always = all.iter().filter(|(name, _)| !left_out(name));
                let always = always
                    .map(|(name, field)| (name.clone(), field.clone()))
                    .collect();
                actions.insert("GET".into(), Value::Object(always));
            }
            // Nothing can be put where there is nothing.
            Method::Put if !about.there => {}
            Method::Post | Method::Put => {
                actions.insert(operation.method.as_str().into(), Value::Object(all.clone()));
            }
            Method::Delete => {
                actions.insert("DELETE".into(), json!({}));
            }
            // What may be patched is what may be put.
            Method::Patch => {}
        }
    }
    Some(actions)
}

/// Whether clients are told of an operation that the caller may use. What can be done with objects of a
/// model is told as roles allow it, except where nothing is asked for but being signed in. Of deletions
/// only those of objects of a model are told.
fn is_told(operation: &Operation, caller: &Caller) -> bool {
    let allowed = |model| caller::shows(caller, model, effect(operation.method));
    if operation.method == Method::Delete {
        return operation.model.is_some_and(allowed);
    }
    operation.model.is_none_or(allowed) || only_asks_to_sign_in(resource(operation))
}

/// The path of the list that the operation is about, or takes an object of.
fn resource(operation: &Operation) -> &'static str {
    operation.path.trim_end_matches("{id}/")
}

/// Whether no operation of a list and its objects asks for more than being signed in.
fn only_asks_to_sign_in(list: &str) -> bool {
    OPERATIONS
        .iter()
        .filter(|operation| resource(operation) == list)
        .all(|operation| operation.access == Access::Authenticated)
}

/// What a method does to objects.
const fn effect(method: Method) -> Permission {
    match method {
        Method::Get => Permission::View,
        Method::Post => Permission::Add,
        Method::Put | Method::Patch => Permission::Change,
        Method::Delete => Permission::Delete,
    }
}

/// The operation whose reader may see an endpoint: the one that reads.
pub fn decisive(endpoint: &Endpoint) -> Option<&'static Operation> {
    let mut operations = endpoint.operations().iter().copied();
    operations.find(|operation| operation.method == Method::Get)
}

/// The operation that tells the caller whether there is an object to put; `None` where nothing can be
/// put or the caller may not read.
pub fn reader(endpoint: &Endpoint, caller: &Caller) -> Option<&'static Operation> {
    let mut operations = endpoint.operations().iter();
    let puts = operations.any(|operation| operation.method == Method::Put);
    decisive(endpoint).filter(|operation| puts && caller.may(operation))
}

/// Whether the caller may see what the endpoint is: whoever may read it, or do anything else.
pub fn may_see(endpoint: &Endpoint, caller: &Caller) -> bool {
    match decisive(endpoint) {
        Some(operation) => caller.may(operation),
        None => endpoint
            .operations()
            .iter()
            .any(|operation| caller.may(operation)),
    }
}

impl About {
    /// The fields of the answer, as the body describes them where a request may set them; then those
    /// that only requests have. What only a creation reads is a part of it where something can be
    /// created.
    fn fields(
        &self,
        taken: Option<&[Field]>,
        answer: &[Field],
        creates: bool,
    ) -> Map<String, Value> {
        let mut fields = Map::new();
        let body: Vec<_> = taken
            .unwrap_or_default()
            .iter()
            .filter(|field| creates || !field.on_creation)
            .collect();
        for field in answer {
            let description = match body.iter().find(|taken| taken.name == field.name) {
                Some(taken) => self.describe_field(taken, false),
                // Where nothing can be sent, the fields are described as they are elsewhere.
                None => self.describe_field(field, taken.is_some()),
            };
            fields.insert(field.name.into(), description);
        }
        for field in body {
            fields
                .entry(field.name)
                .or_insert_with(|| self.describe_field(field, false));
        }
        fields
    }

    fn describe_field(&self, field: &Field, only_in_answers: bool) -> Value {
        let mut facts = Map::new();
        facts.insert("type".into(), json!(field.kind.as_str()));
        facts.insert("required".into(), json!(field.required));
        facts.insert(
            "read_only".into(),
            json!(field.read_only || only_in_answers),
        );
        let mut say = |key: &str, value: Option<Value>| {
            if let Some(value) = value.filter(|_| !field.untold.contains(&key)) {
                facts.insert(key.into(), value);
            }
        };
        say(
            "label",
            (!field.label.is_empty()).then(|| json!(field.label)),
        );
        say("help_text", field.help.map(|help| json!(help)));
        say("allow_null", Some(json!(field.nullable)));
        say("allow_blank", field.blank.map(|blank| json!(blank)));
        say("max_length", field.max_length.map(|length| json!(length)));
        say("min_length", field.min_length.map(|length| json!(length)));
        say("min_value", parsed(field.min_value));
        say("max_value", parsed(field.max_value));
        say("max_digits", field.max_digits.map(|digits| json!(digits)));
        say(
            "decimal_places",
            field.decimal_places.map(|places| json!(places)),
        );
        say("default", self.preset(field));
        if field.currency {
            let codes = self.settings.text(CURRENCIES).unwrap_or_default();
            let choices = codes
                .split(',')
                .map(str::trim)
                .map(|code| json!({ "value": code, "display_name": currency::label(code) }));
            say("choices", Some(choices.collect()));
        } else if !field.choices.is_empty() {
            let choices = field
                .choices
                .iter()
                .map(|(value, name)| json!({ "value": parsed(Some(value)), "display_name": name }));
            let added = field.states.and_then(|set| self.states.get(set));
            let added = added
                .into_iter()
                .flatten()
                .map(|state| json!({ "value": state.key, "display_name": state.label }));
            say("choices", Some(choices.chain(added).collect()));
        }
        if let Some(related) = field.related {
            say("model", Some(json!(related.model)));
            say("api_url", Some(json!(related.api_url)));
            say("pk_field", Some(json!("pk")));
            say("filters", parsed(related.filters));
        }
        say("filters", parsed(field.filters));
        let filter = field.instance_filter.zip(self.key.filter(|_| self.there));
        say(
            "instance_filters",
            filter.map(|(name, key)| json!({ name: key })),
        );
        match (field.kind, field.children) {
            (FieldKind::Nested, children) => {
                // Of an object that is only shown, what is there without being asked for.
                let only_shown = only_in_answers || field.read_only;
                let children = children
                    .iter()
                    .filter(|child| !only_shown || child.shown != Shown::WhenAsked)
                    .filter(|child| !field.untold.contains(&child.name))
                    .map(|child| {
                        (
                            child.name.to_owned(),
                            self.describe_field(child, only_in_answers && child.read_only),
                        )
                    })
                    .collect();
                say("children", Some(Value::Object(children)));
            }
            (_, [element]) => {
                // What is untold of the objects in a list is said of the list.
                let element = Field {
                    untold: field.untold,
                    ..*element
                };
                let mut child = self.describe_field(&element, only_in_answers);
                if field.kind == FieldKind::Any
                    && let Some(facts) = child.as_object_mut()
                {
                    // A value that is worked out as a whole is null as a whole.
                    facts.insert("allow_null".into(), json!(field.nullable));
                }
                say("child", Some(child));
            }
            _ => {}
        }
        Value::Object(facts)
    }
}
