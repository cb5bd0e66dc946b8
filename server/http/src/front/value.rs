//! Single values: whether one fits its field, and in which form it is handed on.

use std::borrow::Cow;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use ferrostock_api::Field;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Number, Value, json};

use super::body::kind_name;
use ferrostock_kernel::error::invalid_pk_message;
use ferrostock_kernel::spelled::{self, truth};
use ferrostock_kernel::text;

/// The longest password in characters: hashing takes time for each of them.
const LONGEST_PASSWORD: usize = 1024;

/// Why a value is refused: a list of messages, or the errors of what is nested in it.
pub type Refusal = Value;

/// Refuses a value with one message.
pub fn refuse<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(json!([message.into()]))
}

/// Text: without what nobody sees, within its length, without markup; or as it is.
pub fn string(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let text = match value {
        Value::String(text) if field.verbatim && text.contains('\0') => {
            return refuse("Null characters are not allowed.");
        }
        Value::String(text) if field.verbatim => text.trim().to_owned(),
        Value::String(text) => text::cleaned(text, field.notes),
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
    if !field.verbatim && text::has_markup(&text) {
        return refuse("Remove HTML tags from this value");
    }
    Ok(Value::String(text))
}

/// The largest number that JSON of the database is read back as: beyond, the way through its decimal
/// digits can round to infinity.
const LARGEST: f64 = 1e308;

/// An object of any members that the database can hold: whose text knows no null characters, whose
/// numbers come back. In a form it is written as text.
pub fn dictionary(value: &Value, form: bool) -> Result<Value, Refusal> {
    fn complaint(value: &Value) -> Option<&'static str> {
        const NULL: &str = "Null characters are not allowed.";
        match value {
            Value::String(text) => text.contains('\0').then_some(NULL),
            Value::Array(values) => values.iter().find_map(complaint),
            Value::Object(members) => members.iter().find_map(|(name, value)| {
                let null = name.contains('\0').then_some(NULL);
                null.or_else(|| complaint(value))
            }),
            Value::Number(number) => {
                let large = number.as_f64().is_some_and(|it| it.abs() > LARGEST);
                large.then_some("A number is too large.")
            }
            Value::Null | Value::Bool(_) => None,
        }
    }
    let parsed = match value {
        Value::String(text) if form => match serde_json::from_str(text) {
            Ok(parsed) => parsed,
            Err(_) => return refuse("Value must be valid JSON."),
        },
        other => other.clone(),
    };
    if !parsed.is_object() {
        let kind = kind_name(&parsed);
        return refuse(format!(
            "Expected a dictionary of items but got type \"{kind}\"."
        ));
    }
    complaint(&parsed).map_or(Ok(parsed), refuse)
}

/// A password: text as it is, blanks and all; of a number its digits.
pub fn password(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let most = field
        .max_length
        .map_or(LONGEST_PASSWORD, |most| most as usize);
    let number = value.as_number().map(ToString::to_string);
    match number.as_deref().or(value.as_str()) {
        None => refuse("Not a valid string."),
        Some("") => refuse("This field may not be blank."),
        Some(text) if text.contains('\0') => refuse("Null characters are not allowed."),
        Some(text) if text.chars().count() > most => refuse(format!(
            "Ensure this field has no more than {most} characters."
        )),
        Some(text) => Ok(json!(text)),
    }
}

/// Beyond it a number is no key of 64 bits.
const LARGEST_KEY: f64 = 9.2e18;

/// A primary key; what follows the point of a number does not count.
pub fn primary_key(value: &Value) -> Result<i64, Refusal> {
    let key = match value {
        Value::Number(number) => {
            let near = |number: &f64| number.abs() < LARGEST_KEY;
            let whole = || number.as_f64().filter(near).map(|number| number as i64);
            match number.as_i64().or_else(whole) {
                Some(key) => Some(key),
                None => return refuse(invalid_pk_message(number)),
            }
        }
        Value::String(text) => spelled::key(text),
        _ => None,
    };
    let kind = kind_name(value);
    key.map_or_else(
        || {
            refuse(format!(
                "Incorrect type. Expected pk value, received {kind}."
            ))
        },
        Ok,
    )
}

/// Text of a certain form; the empty text has passed already.
pub fn limited(text: Value, allowed: fn(&str) -> bool, message: &str) -> Result<Value, Refusal> {
    match text.as_str() {
        Some(value) if !value.is_empty() && !allowed(value) => refuse(message),
        _ => Ok(text),
    }
}

/// Whether the text is a short name.
pub fn is_slug(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The name of a constant; all that is wrong with it is said at once.
pub fn constant(text: Value) -> Result<Value, Refusal> {
    let Some(name) = text.as_str().filter(|name| !name.is_empty()) else {
        return Ok(text);
    };
    let letters = || name.chars().filter(|c| c.is_alphabetic());
    let capital = letters().next().is_some() && letters().all(char::is_uppercase);
    let starts = name.starts_with(|c: char| c == '_' || c.is_alphabetic());
    let identifier = starts && name.chars().all(|c| c == '_' || c.is_alphanumeric());
    let wrong: Vec<_> = [
        (capital, "Value must be in capitals."),
        (identifier, "Value must be the name of a constant."),
    ]
    .into_iter()
    .filter_map(|(right, message)| (!right).then_some(message))
    .collect();
    if wrong.is_empty() {
        Ok(text)
    } else {
        Err(json!(wrong))
    }
}

/// The text of a number, as a number or as text.
fn digits(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if text.len() <= 100 => {
            spelled::grouped(text.trim()).map(Cow::into_owned)
        }
        _ => None,
    }
}

/// A whole number that a column of the database can hold.
pub fn integer(field: &Field, value: &Value) -> Result<Value, Refusal> {
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

/// A number.
pub fn float(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let number = digits(value).and_then(|text| text.parse::<f64>().ok());
    let number = number
        .filter(|number| number.is_finite())
        .and_then(Number::from_f64);
    let Some(number) = number else {
        return refuse("A valid number is required.");
    };
    if field.max_digits.is_some() {
        decimal(field, value)?;
    } else if let Ok(decimal) = Decimal::from_str(&number.to_string()) {
        within(field, decimal)?;
    }
    Ok(Value::Number(number))
}

/// A price: rounded to the places that its field has room for.
pub fn money(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let places = field.decimal_places.unwrap_or_default();
    let exact = digits(value).and_then(|text| {
        let exact = Decimal::from_str(&text).or_else(|_| Decimal::from_scientific(&text));
        exact.ok()
    });
    let Some(exact) = exact else {
        return decimal(field, value);
    };
    if exact.is_sign_negative() && !exact.is_zero() {
        return refuse("Ensure this value is greater than or equal to 0.");
    }
    let rounded = exact.round_dp_with_strategy(places, RoundingStrategy::MidpointNearestEven);
    decimal(field, &json!(rounded.to_string()))
}

/// A decimal number with no more digits than its field has room for, as text.
pub fn decimal(field: &Field, value: &Value) -> Result<Value, Refusal> {
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

/// A truth value, in any of the words for one; `null` where the field may be that, also in words.
pub fn boolean(field: &Field, value: &Value) -> Result<Value, Refusal> {
    if field.nullable
        && value
            .as_str()
            .is_some_and(|word| matches!(word.trim(), "" | "null" | "Null" | "NULL"))
    {
        return Ok(Value::Null);
    }
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

/// A calendar date.
pub fn date(value: &Value) -> Result<Value, Refusal> {
    match value.as_str().and_then(spelled::iso_day) {
        Some(date) => Ok(json!(date)),
        None => refuse("Date has wrong format. Use one of these formats instead: YYYY-MM-DD."),
    }
}

/// A time; without a zone it is meant in UTC.
pub fn date_time(value: &Value) -> Result<Value, Refusal> {
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

/// The text of a choice.
pub fn choice_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What is said of a choice that is none.
pub fn no_choice(given: &str) -> String {
    format!("\"{given}\" is not a valid choice.")
}

/// The key of a state, which may be one that users have added.
pub fn state_key(value: &Value) -> Option<Value> {
    choice_text(value).parse::<i32>().ok().map(|key| json!(key))
}

/// One of the choices of the field.
pub fn choice(field: &Field, value: &Value) -> Result<Value, Refusal> {
    let given = choice_text(value);
    // A choice is found by its text: the number 10 by "10", too.
    let known = field.choices.iter().find_map(|(json, _)| {
        let choice: Value = serde_json::from_str(json).ok()?;
        (choice_text(&choice) == given).then_some(choice)
    });
    known.map_or_else(|| refuse(no_choice(&given)), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_hold_what_comes_back() {
        let with = |value: Value| dictionary(&json!({ "a": [{ "b": value }] }), false);
        for good in [json!(1e308), json!(-1e308), json!(u64::MAX), json!("x")] {
            assert!(with(good.clone()).is_ok(), "{good}");
        }
        for bad in [json!(f64::MAX), json!(f64::MIN), json!("\0")] {
            assert!(with(bad.clone()).is_err(), "{bad}");
        }
    }
}
