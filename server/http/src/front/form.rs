//! Checking a body against the fields that the document gives an operation.
//!
//! Everything that is wrong is collected before anything is refused. What comes out holds only the
//! fields that a request may set, each in the form that the typed body reads: numbers as numbers,
//! decimals as text, dates as the calendar writes them.

use ferrostock_api::{Field, FieldKind, Form};
use serde_json::{Map, Value, json};

use super::body::{Sent, kind_name};
use super::dispute::{Dispute, Disputed, NO_LINK};
use super::value::{
    Refusal, boolean, choice, choice_text, constant, date, date_time, decimal, dictionary, float,
    integer, is_slug, limited, money, password, primary_key, refuse, state_key, string,
};
use ferrostock_kernel::email::is_email;
use ferrostock_kernel::error::{FieldErrors, NON_FIELD};
use ferrostock_kernel::media::{Upload, Uploads};
use ferrostock_kernel::{link, text};

/// A body that has passed, apart from the objects that it names.
#[derive(Debug)]
pub struct Checked {
    /// The fields to hand on.
    pub fields: Map<String, Value>,
    /// The objects that must exist.
    pub references: Vec<Reference>,
    /// The values that settings decide about.
    pub disputed: Vec<Disputed>,
    /// The fields whose files must be pictures.
    pub pictures: Vec<&'static str>,
    /// What is wrong so far.
    pub errors: FieldErrors,
}

/// An object that a field names by its primary key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The field, below the objects that it is nested in.
    pub path: Vec<&'static str>,
    /// The model that it points to, such as `partcategory`.
    pub model: &'static str,
    /// What it must be beside, as JSON text: the filters of the list where clients look it up.
    pub filters: Option<&'static str>,
    /// The primary key.
    pub pk: i64,
}

/// What is said of notes that show more than they may, in a list of no field, as clients know it.
const UNSAFE_NOTES: &str =
    "Notes may link to the web, to this site and to e-mail addresses alone, and without titles.";

/// Checks what was sent against the form of an operation, which creates something or does not.
pub fn check(form: &'static Form, creates: bool, sent: &Sent) -> Checked {
    let taken = form.body.unwrap_or_default();
    let mut reader = Reader {
        partial: form.partial,
        creates,
        form: sent.form,
        uploads: &sent.uploads,
        references: Vec::new(),
        disputed: Vec::new(),
        pictures: Vec::new(),
        path: Vec::new(),
    };
    let (fields, errors) = reader.object(taken, &sent.fields);
    Checked {
        fields,
        references: reader.references,
        disputed: reader.disputed,
        pictures: reader.pictures,
        errors,
    }
}

/// Whether a value is a word that floating point knows and decimal numbers don't, where both matter: for
/// a number with so many digits. The field takes it and the object does not, so the message stands under
/// no field, and only when all fields are right.
fn is_undecided(field: &Field, value: &Value) -> bool {
    let word = value.as_str().map(|word| word.trim().to_ascii_lowercase());
    let word = word
        .as_deref()
        .map(|word| word.trim_start_matches(['+', '-']));
    field.kind == FieldKind::Float
        && field.max_digits.is_some()
        && matches!(word, Some("nan" | "inf" | "infinity"))
}

struct Reader<'a> {
    partial: bool,
    creates: bool,
    form: bool,
    uploads: &'a Uploads,
    references: Vec<Reference>,
    disputed: Vec<Disputed>,
    pictures: Vec<&'static str>,
    path: Vec<&'static str>,
}

impl Reader<'_> {
    fn object(
        &mut self,
        fields: &'static [Field],
        given: &Map<String, Value>,
    ) -> (Map<String, Value>, FieldErrors) {
        let mut clean = Map::new();
        let mut errors = FieldErrors::default();
        let mut undecided = None;
        let creates = self.creates;
        for field in fields
            .iter()
            .filter(|field| !field.read_only || field.accepted)
            .filter(|field| creates || !field.on_creation)
        {
            // Only the outermost object can hold files.
            let upload = self
                .uploads
                .get(field.name)
                .filter(|_| self.path.is_empty());
            if let Some(upload) = upload {
                match self.file(field, upload) {
                    Ok(value) => {
                        clean.insert(field.name.to_owned(), value);
                    }
                    Err(refusal) => errors.nest(field.name, refusal),
                }
                continue;
            }
            let Some(value) = given.get(field.name) else {
                if field.required && !self.partial {
                    // What a new object starts with, nobody has to say; a replacement says it all.
                    let start = field.default.filter(|_| creates);
                    match start.and_then(|json| serde_json::from_str(json).ok()) {
                        Some(value) => drop(clean.insert(field.name.to_owned(), value)),
                        None => errors.add(field.name, "This field is required."),
                    }
                }
                continue;
            };
            if is_undecided(field, value) {
                undecided = value.as_str();
                continue;
            }
            self.path.push(field.name);
            match self.field(field, value) {
                Ok(Some(value)) => {
                    clean.insert(field.name.to_owned(), value);
                }
                Ok(None) => {}
                Err(refusal) => errors.nest(field.name, refusal),
            }
            self.path.pop();
        }
        if let Some(word) = undecided.filter(|_| errors.is_empty()) {
            let message = format!("“{word}” value must be a decimal number.");
            errors.add(NON_FIELD, message);
        }
        if errors.is_empty() {
            let notes = fields.iter().filter(|field| field.notes);
            let mut texts = notes.filter_map(|field| clean.get(field.name)?.as_str());
            if texts.any(text::is_unsafe_markdown) {
                errors.add(NON_FIELD, UNSAFE_NOTES);
            }
        }
        (clean, errors)
    }

    /// The value of a field; `None` when it counts as not given.
    fn field(&mut self, field: &'static Field, value: &Value) -> Result<Option<Value>, Refusal> {
        let text = matches!(
            field.kind,
            FieldKind::String
                | FieldKind::Url
                | FieldKind::Email
                | FieldKind::Slug
                | FieldKind::Constant
        );
        let empty = value.as_str().is_some_and(|value| value.trim().is_empty());
        if empty && !text {
            // An empty input of a form, and an empty choice or key, mean that there is none.
            let means_none = self.form
                || field.kind == FieldKind::Related
                || field.money
                || field.kind == FieldKind::Choice && field.blank == Some(true);
            if means_none && field.nullable {
                return Ok(Some(Value::Null));
            }
            if field.kind == FieldKind::Choice && field.blank == Some(true) {
                return Ok(Some(json!("")));
            }
            if self.form && !field.required {
                return Ok(None);
            }
            if field.kind == FieldKind::Related {
                return refuse("This field may not be null.");
            }
        }
        if value.is_null() {
            return if field.nullable {
                Ok(Some(Value::Null))
            } else {
                refuse("This field may not be null.")
            };
        }
        self.value(field, value).map(Some)
    }

    /// A field for which a file was sent; the typed body gets its name. Whether it holds a picture is
    /// found out later.
    fn file(&mut self, field: &'static Field, upload: &Upload) -> Result<Value, Refusal> {
        match field.kind {
            FieldKind::Image | FieldKind::Picture | FieldKind::File => {}
            FieldKind::Nested
            | FieldKind::List
            | FieldKind::Dictionary
            | FieldKind::Any
            | FieldKind::Free => {
                return refuse("This field does not take a file.");
            }
            // An object is as wrong as a file.
            _ => return self.value(field, &json!({})),
        }
        if upload.bytes.is_empty() {
            return refuse("The submitted file is empty.");
        }
        let length = upload.name.chars().count();
        if let Some(most) = field.max_length.filter(|most| length > *most as usize) {
            return refuse(format!(
                "Ensure this filename has at most {most} characters (it has {length})."
            ));
        }
        if matches!(field.kind, FieldKind::Image | FieldKind::Picture) {
            self.pictures.push(field.name);
        }
        Ok(json!(upload.name))
    }

    fn value(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        match field.kind {
            FieldKind::String => string(field, value),
            FieldKind::Url => self.link(field, value),
            FieldKind::Email => {
                let text = string(field, value)?;
                limited(text, is_email, "Enter a valid email address.")
            }
            FieldKind::Slug => {
                let text = string(field, value)?;
                limited(
                    text,
                    is_slug,
                    "Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens.",
                )
            }
            FieldKind::Constant => constant(string(field, value)?),
            FieldKind::Integer => integer(field, value),
            FieldKind::Float => float(field, value),
            FieldKind::Decimal if field.money => money(field, value),
            FieldKind::Decimal => decimal(field, value),
            FieldKind::Boolean => boolean(field, value),
            FieldKind::Date => date(value),
            FieldKind::DateTime => date_time(value),
            FieldKind::Choice if field.currency => {
                let code = choice_text(value);
                self.dispute(Dispute::Currency(code.clone()));
                Ok(json!(code))
            }
            // Which states users have added the domain knows.
            FieldKind::Choice if field.states.is_some() => {
                choice(field, value).or_else(|refusal| state_key(value).ok_or(refusal))
            }
            FieldKind::Choice => choice(field, value),
            FieldKind::Related => self.related(field, value),
            FieldKind::RelatedList => self.related_list(value),
            FieldKind::Password => password(field, value),
            FieldKind::Nested => self.nested(field, value),
            FieldKind::List => self.list(field, value),
            FieldKind::Image | FieldKind::Picture | FieldKind::File => {
                refuse("The submitted data was not a file. Check the encoding type on the form.")
            }
            FieldKind::Dictionary | FieldKind::Any => dictionary(value, self.form),
            FieldKind::Free => Ok(value.clone()),
        }
    }

    fn dispute(&mut self, kind: Dispute) {
        let path = self.path.clone();
        self.disputed.push(Disputed { path, kind });
    }

    /// A link; whether it may do without its scheme the settings say.
    fn link(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let text = string(field, value)?;
        let Some(address) = text.as_str().filter(|address| !address.is_empty()) else {
            return Ok(text);
        };
        if let Some(strict) = link::read(address, true) {
            return Ok(json!(strict));
        }
        match link::read(address, false) {
            Some(completed) => {
                self.dispute(Dispute::Link);
                Ok(json!(completed))
            }
            None => refuse(NO_LINK),
        }
    }

    fn related(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let pk = primary_key(value)?;
        if let Some(related) = field.related {
            let path = self.path.clone();
            self.references.push(Reference {
                path,
                model: related.model,
                filters: related.filters,
                pk,
            });
        }
        Ok(json!(pk))
    }

    /// Whether the objects exist the domain finds out: there may be any number of them.
    fn related_list(&self, value: &Value) -> Result<Value, Refusal> {
        match value {
            Value::Array(keys) => keys
                .iter()
                .map(|key| Ok(json!(primary_key(key)?)))
                .collect(),
            // A form's list of one looks like a single value.
            one if self.form => Ok(json!([primary_key(one)?])),
            other => {
                let kind = kind_name(other);
                refuse(format!("Expected a list of items but got type \"{kind}\"."))
            }
        }
    }

    fn nested(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let parsed;
        let given = match value {
            Value::Object(given) => given,
            // A form can only carry an object as text.
            Value::String(text) if self.form => match serde_json::from_str(text) {
                Ok(Value::Object(object)) => {
                    parsed = object;
                    &parsed
                }
                _ => return refuse("Value must be valid JSON."),
            },
            other => {
                let kind = kind_name(other);
                let message = format!("Invalid data. Expected a dictionary, but got {kind}.");
                return Err(json!({ NON_FIELD: [message] }));
            }
        };
        // A nested object is given as a whole or not at all, whatever may be left out around it.
        let partial = std::mem::replace(&mut self.partial, false);
        let (clean, errors) = self.object(field.children, given);
        self.partial = partial;
        if errors.is_empty() {
            Ok(Value::Object(clean))
        } else {
            Err(errors.into_value())
        }
    }

    fn list(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let (single, parsed);
        let value = match value {
            Value::String(text) if !self.form && words(field) => {
                parsed = list_in_text(text)?;
                &parsed
            }
            other => other,
        };
        let given = match value {
            Value::Array(given) => given.as_slice(),
            // A form's list of one looks like a single value.
            other if self.form => {
                single = [other.clone()];
                &single
            }
            other => {
                let kind = kind_name(other);
                return refuse(format!("Expected a list of items but got type \"{kind}\"."));
            }
        };
        let Some(element) = field.children.first() else {
            return Ok(Value::Array(given.to_vec()));
        };
        let mut clean = Vec::with_capacity(given.len());
        let mut errors = Map::new();
        if words(field) && !given.iter().all(Value::is_string) {
            return refuse("All list items must be of string type.");
        }
        for (at, value) in given.iter().enumerate() {
            match self.field(element, value) {
                Ok(value) => clean.extend(value),
                Err(refusal) => {
                    errors.insert(at.to_string(), refusal);
                }
            }
        }
        if errors.is_empty() {
            Ok(Value::Array(clean))
        } else {
            Err(Value::Object(errors))
        }
    }
}

/// Words may be sent as the text of a list; the empty text is an empty list.
fn list_in_text(text: &str) -> Result<Value, Refusal> {
    if text.trim().is_empty() {
        return Ok(json!([]));
    }
    let list = serde_json::from_str(text);
    list.or_else(|_| refuse("A list that is sent as text must be valid JSON."))
}

/// Whether the elements of a list are words.
fn words(field: &Field) -> bool {
    matches!(field.children, [element] if element.kind == FieldKind::String)
}

#[cfg(test)]
mod tests;
