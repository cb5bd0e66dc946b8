//! What a query asks for: its parameters, read as the document says of each.

use chrono::NaiveDate;
use ferrostock_api::{Param, ParamKind};

use crate::error::{FieldErrors, Result};
use crate::list::NO_SUCH_CHOICE;
use crate::spelled::{self, agrees, is_null};

/// The value of a query parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Text.
    Text(String),
    /// A whole number, or the key of an object.
    Whole(i64),
    /// A number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A day.
    Day(NaiveDate),
    /// The word `null` where a key may stand: what has none.
    Null,
}

/// The parameters of a query that an operation knows, and that could be read.
#[derive(Clone, Debug, Default)]
pub struct Asked(Vec<(&'static str, Given)>);

impl Asked {
    /// Reads a query. Unknown parameters, empty values, unreadable truth values and unreadable page
    /// numbers count as not given; an unreadable number, key or date is the client's mistake.
    ///
    /// Of a parameter that is repeated the last value counts.
    pub fn read(params: &'static [Param], pairs: &[(String, String)]) -> Result<Self> {
        let mut errors = FieldErrors::default();
        let mut asked = Self::default();
        for param in params {
            let given = pairs.iter().rev().find(|(name, _)| name == param.name);
            let Some((_, value)) = given else { continue };
            // No text of the database holds it, so nothing could match.
            if value.contains('\0') {
                errors.add(param.name, "Null characters are not allowed.");
                continue;
            }
            match read(param, value) {
                Ok(Some(given)) => asked.0.push((param.name, given)),
                Ok(None) => {}
                Err(message) => errors.add(param.name, message),
            }
        }
        errors.into_result()?;
        Ok(asked)
    }

    /// What was given for a parameter.
    pub fn get(&self, name: &str) -> Option<&Given> {
        self.0
            .iter()
            .find_map(|(known, given)| (*known == name).then_some(given))
    }

    /// The text of a parameter.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Given::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number of a parameter, or its key.
    pub fn whole(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Given::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// The number of a parameter.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Given::Number(number) => Some(*number),
            Given::Whole(number) => Some(*number as f64),
            _ => None,
        }
    }

    /// The truth value of a parameter.
    pub fn truth(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Given::Truth(truth) => Some(*truth),
            _ => None,
        }
    }

    /// All parameters in one spelling, as a typed query reads them. The word `null` is left out: a
    /// number has no such value.
    pub fn spelled(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, given) in &self.0 {
            let value = match given {
                Given::Text(text) => text.clone(),
                Given::Whole(number) => number.to_string(),
                Given::Number(number) => number.to_string(),
                Given::Truth(truth) => truth.to_string(),
                Given::Day(day) => day.to_string(),
                Given::Null => continue,
            };
            query.append_pair(name, &value);
        }
        query.finish()
    }
}

/// Reads a value; nothing when it counts as not given, and a message when it is a mistake.
fn read(param: &Param, value: &str) -> Result<Option<Given>, String> {
    match param.kind {
        // Whatever is sent, blanks and all, says on or off.
        ParamKind::Switch => return Ok(Some(Given::Truth(agrees(value)))),
        ParamKind::Boolean => return Ok(narrows(value).map(Given::Truth)),
        _ => {}
    }
    let value = value.trim();
    if value.is_empty() {
        return Ok(None);
    }
    if !param.choices.is_empty() {
        return if param.choices.contains(&value) {
            Ok(Some(Given::Text(value.to_owned())))
        } else if param.name == "ordering" {
            Ok(None)
        } else {
            Err(format!(
                "Select a valid choice. {value} is not one of the available choices."
            ))
        };
    }
    let paging = matches!(param.name, "limit" | "offset");
    match param.kind {
        ParamKind::Integer if paging => Ok(value.parse().ok().map(Given::Whole)),
        ParamKind::KeyOrNull if is_null(value) => Ok(Some(Given::Null)),
        ParamKind::Integer | ParamKind::KeyOrNull => {
            let number = spelled::number(value).map(|number| Given::Whole(whole(number)));
            number.map(Some).ok_or_else(|| NO_NUMBER.to_owned())
        }
        ParamKind::Number => {
            let number = spelled::number(value).map(Given::Number);
            number.map(Some).ok_or_else(|| NO_NUMBER.to_owned())
        }
        ParamKind::Key => {
            let key = spelled::key(value).map(Given::Whole);
            key.map(Some).ok_or_else(|| NO_SUCH_CHOICE.to_owned())
        }
        ParamKind::Date => {
            let day = spelled::day(value).map(Given::Day);
            day.map(Some)
                .ok_or_else(|| "Enter a valid date.".to_owned())
        }
        ParamKind::Text | ParamKind::Switch | ParamKind::Boolean => {
            Ok(Some(Given::Text(value.to_owned())))
        }
    }
}

/// What is said of a filter that is no number.
const NO_NUMBER: &str = "Enter a number.";

/// What follows the point does not count; what no column can hold is like its largest number.
const fn whole(number: f64) -> i64 {
    // A cast of a float stays within the integer's bounds.
    number as i64
}

/// The truth value of a filter; `None` for a word that narrows nothing.
fn narrows(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}
