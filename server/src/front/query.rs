//! The query string: what an operation knows of it, in the form that its typed query reads.

use ferrostock_api::{Operation, Param, ParamKind};

use crate::error::{FieldErrors, Result};

/// A query as the client sent it, decoded, in order.
pub type Pairs = Vec<(String, String)>;

/// Decodes a query string.
pub fn decode(query: &str) -> Pairs {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// What the operation's typed query is read from. Unknown parameters, empty values, unreadable
/// truth values and unreadable page numbers count as not given; an unreadable number or date is
/// the client's mistake.
///
/// Of a parameter that is repeated the last value counts. The word `null` where a number stands
/// asks for rows without a value; as it is no number, the domain reads it from the call.
pub fn normalise(operation: &Operation, pairs: &[(String, String)]) -> Result<String> {
    let mut errors = FieldErrors::default();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for param in operation.query {
        let given = pairs.iter().rev().find(|(name, _)| name == param.name);
        let Some(value) = given
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
        else {
            continue;
        };
        // No text of the database holds it, so nothing could match.
        if value.contains('\0') {
            errors.add(param.name, "Null characters are not allowed.");
            continue;
        }
        match read(param, value) {
            Read::Value(value) => {
                query.append_pair(param.name, &value);
            }
            Read::Nothing => {}
            Read::Mistake(message) => errors.add(param.name, message),
        }
    }
    errors.into_result()?;
    Ok(query.finish())
}

enum Read {
    Value(String),
    Nothing,
    Mistake(String),
}

fn read(param: &Param, value: &str) -> Read {
    if !param.choices.is_empty() {
        return if param.choices.contains(&value) {
            Read::Value(value.to_owned())
        } else if param.name == "ordering" {
            Read::Nothing
        } else {
            Read::Mistake(format!(
                "Select a valid choice. {value} is not one of the available choices."
            ))
        };
    }
    let paging = matches!(param.name, "limit" | "offset");
    match param.kind {
        ParamKind::Text => Read::Value(value.to_owned()),
        ParamKind::Integer => match value.parse::<i64>() {
            Ok(number) => Read::Value(number.to_string()),
            Err(_) if paging || is_null(value) => Read::Nothing,
            Err(_) => Read::Mistake("Enter a number.".into()),
        },
        ParamKind::Number => match value.parse::<f64>() {
            Ok(number) if number.is_finite() => Read::Value(number.to_string()),
            _ if is_null(value) => Read::Nothing,
            _ => Read::Mistake("Enter a number.".into()),
        },
        ParamKind::Boolean => truth(value).map_or(Read::Nothing, |on| Read::Value(on.to_string())),
        ParamKind::Date => match value.parse::<chrono::NaiveDate>() {
            Ok(date) => Read::Value(date.to_string()),
            Err(_) => Read::Mistake("Enter a valid date.".into()),
        },
    }
}

fn is_null(value: &str) -> bool {
    matches!(value.to_ascii_lowercase().as_str(), "null" | "none")
}

/// The truth value that a word stands for.
pub fn truth(word: &str) -> Option<bool> {
    match word.trim().to_ascii_lowercase().as_str() {
        "1" | "y" | "yes" | "t" | "true" | "on" => Some(true),
        "0" | "n" | "no" | "f" | "false" | "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use ferrostock_api::OPERATIONS;

    use super::*;

    fn read(id: &str, query: &str) -> Result<String> {
        let operation = OPERATIONS
            .iter()
            .find(|operation| operation.id == id)
            .unwrap();
        normalise(operation, &decode(query))
    }

    #[test]
    fn what_cannot_be_read_counts_as_not_given() {
        let query = "limit=5&offset=x&active=maybe&ordering=nonsense&unknown=1&category=null";
        assert_eq!(read("part_list", query).unwrap(), "limit=5");
        assert_eq!(
            read("part_list", "active=Yes&active=0").unwrap(),
            "active=false"
        );
    }

    #[test]
    fn bad_numbers_and_dates_are_refused() {
        assert!(read("part_list", "category=abc").is_err());
        assert!(read("part_list", "created_before=yesterday").is_err());
        assert!(read("part_list", "search=a%00b").is_err());
    }
}
