//! Checking a body against the fields that the document gives an operation.
//!
//! Everything that is wrong is collected before anything is refused. What comes out holds only the
//! fields that a request may set, each in the form that the typed body reads: numbers as numbers,
//! decimals as text, dates as the calendar writes them.

use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use ferrostock_api::{Field, FieldKind, Form};
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value, json};

use super::body::{Sent, kind_name};
use super::markup;
use super::query::truth;
use crate::error::{FieldErrors, NON_FIELD};

/// A body that has passed, apart from the objects that it names.
#[derive(Debug)]
pub struct Checked {
    /// The fields to hand on.
    pub fields: Map<String, Value>,
    /// The objects that must exist.
    pub references: Vec<Reference>,
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
    /// The primary key.
    pub pk: i64,
}

/// Checks what was sent against the form of an operation.
pub fn check(form: &'static Form, sent: &Sent) -> Checked {
    let taken = form.body.unwrap_or_default();
    let mut reader = Reader {
        partial: form.partial,
        form: sent.form,
        references: Vec::new(),
        path: Vec::new(),
    };
    let (fields, errors) = reader.object(taken, &sent.fields);
    Checked {
        fields,
        references: reader.references,
        errors,
    }
}

/// Why a value is refused: a list of messages, or the errors of what is nested in it.
type Refusal = Value;

fn refuse<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(json!([message.into()]))
}

struct Reader {
    partial: bool,
    form: bool,
    references: Vec<Reference>,
    path: Vec<&'static str>,
}

impl Reader {
    fn object(
        &mut self,
        fields: &'static [Field],
        given: &Map<String, Value>,
    ) -> (Map<String, Value>, FieldErrors) {
        let mut clean = Map::new();
        let mut errors = FieldErrors::default();
        for field in fields
            .iter()
            .filter(|field| !field.read_only || field.accepted)
        {
            let Some(value) = given.get(field.name) else {
                if field.required && !self.partial {
                    errors.add(field.name, "This field is required.");
                }
                continue;
            };
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
        (clean, errors)
    }

    /// The value of a field; `None` when it counts as not given.
    fn field(&mut self, field: &'static Field, value: &Value) -> Result<Option<Value>, Refusal> {
        let text = matches!(
            field.kind,
            FieldKind::String | FieldKind::Url | FieldKind::Email | FieldKind::Slug
        );
        let empty = value.as_str().is_some_and(|value| value.trim().is_empty());
        if empty && !text {
            // An empty input of a form, and an empty choice or key, mean that there is none.
            let means_none = self.form
                || field.kind == FieldKind::Related
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

    fn value(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        match field.kind {
            FieldKind::String => string(field, value),
            FieldKind::Url => {
                let text = string(field, value)?;
                limited(text, is_url, "Enter a valid URL.")
            }
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
            FieldKind::Integer => integer(field, value),
            FieldKind::Float => float(field, value),
            FieldKind::Decimal => decimal(field, value),
            FieldKind::Boolean => boolean(value),
            FieldKind::Date => date(value),
            FieldKind::DateTime => date_time(value),
            FieldKind::Choice => choice(field, value),
            FieldKind::Related => self.related(field, value),
            FieldKind::Nested => self.nested(field, value),
            FieldKind::List => self.list(field, value),
            FieldKind::Image | FieldKind::File => {
                refuse("The submitted data was not a file. Check the encoding type on the form.")
            }
            FieldKind::Any => Ok(value.clone()),
        }
    }

    fn related(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let pk = match value {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        let Some(pk) = pk else {
            let kind = kind_name(value);
            return refuse(format!(
                "Incorrect type. Expected pk value, received {kind}."
            ));
        };
        if let Some(related) = field.related {
            let path = self.path.clone();
            self.references.push(Reference {
                path,
                model: related.model,
                pk,
            });
        }
        Ok(json!(pk))
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
        let (clean, errors) = self.object(field.children, given);
        if errors.is_empty() {
            Ok(Value::Object(clean))
        } else {
            Err(errors.into_value())
        }
    }

    fn list(&mut self, field: &'static Field, value: &Value) -> Result<Value, Refusal> {
        let single;
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

fn string(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return refuse("Not a valid string."),
    };
    if text.is_empty() {
        return if field.blank == Some(true) {
            Ok(json!(""))
        } else {
            refuse("This field may not be blank.")
        };
    }
    if text.contains('\0') {
        return refuse("Null characters are not allowed.");
    }
    let length = text.chars().count();
    if let Some(most) = field.max_length.filter(|most| length > *most as usize) {
        return refuse(format!(
            "Ensure this field has no more than {most} characters."
        ));
    }
    if let Some(least) = field.min_length.filter(|least| length < *least as usize) {
        return refuse(format!(
            "Ensure this field has at least {least} characters."
        ));
    }
    if markup::has_tags(&text) {
        return refuse("Remove HTML tags from this value");
    }
    Ok(Value::String(text))
}

fn limited(text: Value, allowed: fn(&str) -> bool, message: &str) -> Result<Value, Refusal> {
    match text.as_str() {
        Some(value) if !value.is_empty() && !allowed(value) => refuse(message),
        _ => Ok(text),
    }
}

fn is_url(text: &str) -> bool {
    const SCHEMES: [&str; 4] = ["http", "https", "ftp", "ftps"];
    let Ok(uri) = text.parse::<http::Uri>() else {
        return false;
    };
    let known = uri
        .scheme_str()
        .is_some_and(|scheme| SCHEMES.contains(&scheme));
    let host = uri.host().unwrap_or_default();
    known && (host == "localhost" || host.starts_with('[') || host.trim_matches('.').contains('.'))
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    let host_fits = host
        .split('.')
        .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    !name.is_empty()
        && !text.contains(char::is_whitespace)
        && host_fits
        && (host.contains('.') || host == "localhost")
}

fn is_slug(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The text of a number, as a number or as text.
fn digits(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if text.len() <= 100 => Some(text.trim().to_owned()),
        _ => None,
    }
}

fn integer(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let number = digits(value).and_then(|text| {
        // A fraction of zeros is still a whole number.
        let whole = match text.split_once('.') {
            Some((whole, fraction)) if fraction.bytes().all(|byte| byte == b'0') => whole,
            Some(_) => return None,
            None => &text,
        };
        whole.parse::<i128>().ok()
    });
    let Some(number) = number else {
        return refuse("A valid integer is required.");
    };
    within(
        field,
        Decimal::from_i128_with_scale(number.clamp(-(1 << 90), 1 << 90), 0),
    )?;
    match i64::try_from(number) {
        Ok(number) => Ok(json!(number)),
        Err(_) => refuse(format!(
            "Ensure this value is {} than or equal to {}.",
            if number > 0 { "less" } else { "greater" },
            if number > 0 { i64::MAX } else { i64::MIN },
        )),
    }
}

fn float(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let number = digits(value).and_then(|text| text.parse::<f64>().ok());
    let number = number
        .filter(|number| number.is_finite())
        .and_then(Number::from_f64);
    let Some(number) = number else {
        return refuse("A valid number is required.");
    };
    if let Ok(decimal) = Decimal::from_str(&number.to_string()) {
        within(field, decimal)?;
    }
    Ok(Value::Number(number))
}

fn decimal(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let number = digits(value).and_then(|text| {
        Decimal::from_str_exact(&text)
            .or_else(|_| Decimal::from_scientific(&text))
            .ok()
    });
    let Some(number) = number.map(|number| {
        if number.is_zero() {
            Decimal::ZERO
        } else {
            number
        }
    }) else {
        // More digits than any field has room for are still a number.
        let is_number = digits(value).and_then(|text| text.parse::<f64>().ok());
        return match (is_number, field.max_digits) {
            (Some(number), Some(most)) if number.is_finite() => refuse(format!(
                "Ensure that there are no more than {most} digits in total."
            )),
            _ => refuse("A valid number is required."),
        };
    };
    let places = number.scale();
    let before = number.trunc().abs();
    let whole = if before.is_zero() {
        0
    } else {
        before.to_string().len() as u32
    };
    if let Some(most) = field.max_digits.filter(|most| whole + places > *most) {
        return refuse(format!(
            "Ensure that there are no more than {most} digits in total."
        ));
    }
    if let Some(most) = field.decimal_places.filter(|most| places > *most) {
        return refuse(format!(
            "Ensure that there are no more than {most} decimal places."
        ));
    }
    if let (Some(digits), Some(places)) = (field.max_digits, field.decimal_places) {
        let most = digits - places;
        if whole > most {
            return refuse(format!(
                "Ensure that there are no more than {most} digits before the decimal point."
            ));
        }
    }
    within(field, number)?;
    Ok(Value::String(number.to_string()))
}

fn within(field: &Field, number: Decimal) -> Result<(), Refusal> {
    let bound = |text: Option<&str>| text.and_then(|text| Decimal::from_str(text).ok());
    if let Some(least) = bound(field.min_value).filter(|least| number < *least) {
        return refuse(format!(
            "Ensure this value is greater than or equal to {least}."
        ));
    }
    if let Some(most) = bound(field.max_value).filter(|most| number > *most) {
        return refuse(format!(
            "Ensure this value is less than or equal to {most}."
        ));
    }
    Ok(())
}

fn boolean(value: &Value) -> Result<Value, Refusal> {
    let on = match value {
        Value::Bool(on) => Some(*on),
        Value::String(word) => truth(word),
        Value::Number(number) => match number.as_f64() {
            Some(1.0) => Some(true),
            Some(0.0) => Some(false),
            _ => None,
        },
        _ => None,
    };
    on.map_or_else(|| refuse("Must be a valid boolean."), |on| Ok(json!(on)))
}

fn date(value: &Value) -> Result<Value, Refusal> {
    match value
        .as_str()
        .and_then(|text| text.trim().parse::<NaiveDate>().ok())
    {
        Some(date) => Ok(json!(date)),
        None => refuse("Date has wrong format. Use one of these formats instead: YYYY-MM-DD."),
    }
}

fn date_time(value: &Value) -> Result<Value, Refusal> {
    let text = value.as_str().unwrap_or_default().trim();
    let zoned = DateTime::<FixedOffset>::parse_from_rfc3339(text).ok();
    // Without a zone the time is the server's, which is UTC.
    let local = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ]
    .iter()
    .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    match zoned
        .map(|time| time.to_utc())
        .or_else(|| local.map(|time| time.and_utc()))
    {
        Some(time) => Ok(json!(time)),
        None => refuse(
            "Datetime has wrong format. Use one of these formats instead: \
             YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].",
        ),
    }
}

fn choice(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let given = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    // A choice is found by its text: the number 10 by "10", too.
    let known = field.choices.iter().find_map(|(json, _)| {
        let choice: Value = serde_json::from_str(json).ok()?;
        let text = choice
            .as_str()
            .map_or_else(|| choice.to_string(), str::to_owned);
        (text == given).then_some(choice)
    });
    known.map_or_else(|| refuse(format!("\"{given}\" is not a valid choice.")), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    static AMOUNT: Field = Field {
        name: "amount",
        kind: FieldKind::Decimal,
        required: true,
        max_digits: Some(15),
        decimal_places: Some(5),
        min_value: Some("0"),
        ..Field::PLAIN
    };
    static NAME: Field = Field {
        name: "name",
        kind: FieldKind::String,
        required: true,
        blank: Some(false),
        max_length: Some(3),
        ..Field::PLAIN
    };
    static PLACE: Field = Field {
        name: "place",
        kind: FieldKind::Related,
        nullable: true,
        related: Some(ferrostock_api::Related {
            model: "place",
            api_url: "/",
            filters: None,
        }),
        ..Field::PLAIN
    };
    static INNER: Field = Field {
        name: "inner",
        kind: FieldKind::Nested,
        children: &[AMOUNT, PLACE],
        ..Field::PLAIN
    };
    static SECRET: Field = Field {
        name: "secret",
        read_only: true,
        ..Field::PLAIN
    };
    static FORM: Form = Form {
        body: Some(&[AMOUNT, NAME, PLACE, INNER, SECRET]),
        partial: false,
        answer: &[],
    };
    static PARTIAL: Form = Form {
        partial: true,
        ..FORM
    };

    fn checked(form: &'static Form, body: Value) -> Checked {
        let Value::Object(fields) = body else {
            panic!("an object")
        };
        check(
            form,
            &Sent {
                fields,
                form: false,
            },
        )
    }

    fn errors(body: Value) -> Value {
        checked(&PARTIAL, body).errors.into_value()
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let errors = checked(&FORM, json!({"name": "long", "secret": 1}))
            .errors
            .into_value();
        assert_eq!(
            errors,
            json!({
                "amount": ["This field is required."],
                "name": ["Ensure this field has no more than 3 characters."],
            })
        );
    }

    #[test]
    fn what_passes_is_in_one_form() {
        let checked = checked(
            &FORM,
            json!({"amount": 1.50, "name": " ab ", "place": "7", "secret": 1, "other": 2,
                   "inner": {"amount": "2", "place": null}}),
        );
        assert!(checked.errors.is_empty());
        assert_eq!(
            Value::Object(checked.fields),
            json!({"amount": "1.5", "name": "ab", "place": 7, "inner": {"amount": "2", "place": null}})
        );
        assert_eq!(
            checked.references,
            [Reference {
                path: vec!["place"],
                model: "place",
                pk: 7
            }]
        );
    }

    #[test]
    fn decimals_fit_their_column() {
        let one = |value: Value| errors(json!({ "amount": value }))["amount"][0].clone();
        assert_eq!(one(json!("x")), "A valid number is required.");
        assert_eq!(one(json!("NaN")), "A valid number is required.");
        assert_eq!(
            one(json!(1.123_456_789)),
            "Ensure that there are no more than 5 decimal places."
        );
        let digits = "Ensure that there are no more than 10 digits before the decimal point.";
        assert_eq!(one(json!(1_000_000_000_000_i64)), digits);
        assert_eq!(
            one(json!(-1)),
            "Ensure this value is greater than or equal to 0."
        );
    }

    #[test]
    fn nested_errors_stand_under_their_object() {
        assert_eq!(
            errors(json!({"inner": {"amount": true}, "name": "<b>"})),
            json!({
                "inner": {"amount": ["A valid number is required."]},
                "name": ["Remove HTML tags from this value"],
            })
        );
        assert_eq!(
            errors(json!({"inner": [1]})),
            json!({"inner": {"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]}})
        );
    }

    #[test]
    fn addresses_are_checked() {
        assert!(is_url("https://example.com/a?b"));
        assert!(is_url("http://localhost:8000"));
        assert!(!is_url("not a link") && !is_url("example.com") && !is_url("javascript:alert(1)"));
        assert!(is_email("a@example.com") && !is_email("a@b") && !is_email("a b@example.com"));
    }
}
