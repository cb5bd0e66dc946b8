//! Forms to try an endpoint with: one for each method that the caller may use.

use ferrostock_api::{Field, FieldKind, Method, Operation};
use serde::Serialize;
use serde_json::{Map, Value};

use super::Shown;
use super::input::{Choice, Input, text};
use crate::options::{About, parsed};

/// What forms are made of.
pub struct Context<'a> {
    /// The address of the page, to which they are sent.
    pub here: &'a str,
    /// The request and its answer.
    pub shown: &'a Shown<'a>,
    /// What fields start with.
    pub presets: Option<About>,
}

/// The forms of one method.
#[derive(Debug, Serialize)]
pub struct Action {
    method: &'static str,
    to: String,
    summary: &'static str,
    /// Whether it was sent just now and refused.
    refused: bool,
    /// Whether the fields have to be sent in a form that can hold files.
    files: bool,
    fields: Vec<Input>,
    /// The body as JSON to start with; none for a method that takes no body.
    content: Option<String>,
}

/// The forms of the endpoint.
pub fn actions(context: &Context<'_>) -> Vec<Action> {
    const ORDER: [Method; 4] = [Method::Post, Method::Put, Method::Patch, Method::Delete];
    let shown = context.shown;
    let (Some(endpoint), Some(caller)) = (shown.endpoint, shown.caller) else {
        return Vec::new();
    };
    if shown.is_gone() {
        return Vec::new();
    }
    ORDER
        .into_iter()
        .filter_map(|method| {
            let mut operations = endpoint.operations().iter().copied();
            operations.find(|operation| operation.method == method)
        })
        .filter(|operation| caller.may(operation))
        .map(|operation| context.action(operation))
        .collect()
}

impl Context<'_> {
    fn action(&self, operation: &'static Operation) -> Action {
        let form = self.shown.form.filter(|_| {
            let sent = self.shown.operation.map(|sent| sent.id);
            sent == Some(operation.id) && !self.shown.status.is_success()
        });
        let fields: Vec<&Field> = operation
            .form
            .body
            .unwrap_or_default()
            .iter()
            .filter(|field| !field.read_only || field.accepted)
            .collect();
        let sent = form.map(|form| &form.fields);
        let inputs = fields.iter().map(|field| {
            let value = match sent {
                Some(sent) => sent.get(field.name).cloned(),
                None => self.start(operation, field),
            };
            input(
                field,
                operation,
                value.as_ref(),
                self.mistakes(field, form.is_some()),
            )
        });
        let content = form.and_then(|form| form.content.clone());
        Action {
            method: operation.method.as_str(),
            to: self.here.to_owned(),
            summary: operation.summary,
            refused: form.is_some(),
            files: fields.iter().any(|field| {
                matches!(
                    field.kind,
                    FieldKind::Image | FieldKind::Picture | FieldKind::File
                )
            }),
            fields: inputs.collect(),
            content: operation
                .form
                .body
                .map(|_| content.unwrap_or_else(|| self.skeleton(operation, &fields))),
        }
    }

    /// What a field starts with: when an object is replaced, with what it is. What is changed or
    /// deleted by fields is what somebody fills in.
    fn start(&self, operation: &Operation, field: &Field) -> Option<Value> {
        match operation.method {
            Method::Post => self.presets.as_ref()?.preset(field),
            Method::Put => self.object()?.get(field.name).cloned(),
            Method::Get | Method::Patch | Method::Delete => None,
        }
    }

    /// The object that is there, as the answer shows it.
    fn object(&self) -> Option<&Value> {
        let made = |operation: &Operation| operation.method == Method::Post;
        let shown = self.shown.object();
        shown.filter(|_| !self.shown.operation.is_none_or(made))
    }

    fn mistakes(&self, field: &Field, sent: bool) -> Vec<String> {
        let body = self.shown.body.as_ref().filter(|_| sent);
        match body.and_then(|body| body.get(field.name)) {
            None => Vec::new(),
            Some(Value::Array(messages)) => messages.iter().map(text).collect(),
            Some(other) => vec![text(other)],
        }
    }

    /// A body to start with: what there is, or what must be there.
    fn skeleton(&self, operation: &Operation, fields: &[&Field]) -> String {
        let mut body = Map::new();
        for field in fields {
            let value = match self.start(operation, field) {
                None if field.required && !operation.form.partial => match field.kind {
                    FieldKind::String | FieldKind::Choice => Value::String(String::new()),
                    _ => Value::Null,
                },
                None => continue,
                Some(value) => value,
            };
            if !matches!(
                field.kind,
                FieldKind::Image | FieldKind::Picture | FieldKind::File
            ) {
                body.insert(field.name.into(), value);
            }
        }
        // A map of JSON is always text.
        serde_json::to_string_pretty(&body).unwrap_or_default()
    }
}

fn input(
    field: &Field,
    operation: &Operation,
    value: Option<&Value>,
    mistakes: Vec<String>,
) -> Input {
    let (look, keys) = look(field);
    // A browser does not fill these in again.
    let kept = !matches!(look, "password" | "file");
    let label = if field.label.is_empty() {
        field.name
    } else {
        field.label
    };
    Input {
        name: field.name,
        label: label.to_owned(),
        help: field.help.unwrap_or_default().to_owned(),
        look,
        keys,
        value: value.filter(|_| kept).map(text).unwrap_or_default(),
        choices: match field.kind {
            FieldKind::Boolean => Choice::truth(),
            FieldKind::Choice => choices(field),
            _ => Vec::new(),
        },
        required: field.required && !operation.form.partial,
        lookup: field.related.map(|related| related.api_url),
        mistakes,
    }
}

fn look(field: &Field) -> (&'static str, &'static str) {
    match field.kind {
        FieldKind::Boolean | FieldKind::Choice => ("select", ""),
        FieldKind::Integer | FieldKind::Related => ("text", "numeric"),
        FieldKind::Float | FieldKind::Decimal => ("text", "decimal"),
        FieldKind::Date => ("date", ""),
        FieldKind::Password => ("password", ""),
        FieldKind::Image | FieldKind::Picture | FieldKind::File => ("file", ""),
        FieldKind::Nested
        | FieldKind::List
        | FieldKind::RelatedList
        | FieldKind::Dictionary
        | FieldKind::Any => ("textarea", ""),
        FieldKind::String
        | FieldKind::DateTime
        | FieldKind::Url
        | FieldKind::Email
        | FieldKind::Slug
        | FieldKind::Constant
        | FieldKind::Free => ("text", ""),
    }
}

fn choices(field: &Field) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", "–")];
    choices.extend(field.choices.iter().map(|(value, name)| {
        let value = parsed(Some(value)).as_ref().map(text);
        Choice::new(value.unwrap_or_default(), *name)
    }));
    choices
}
