//! The query string: what an operation knows of it, in the form that its typed query reads.

use ferrostock_api::{Operation, Param, ParamKind};

use ferrostock_kernel::error::{FieldErrors, Result};
use ferrostock_kernel::list::NO_SUCH_CHOICE;
use ferrostock_kernel::spelled::{self, agrees, is_null};

/// A query as the client sent it, decoded, in order.
pub type Pairs = Vec<(String, String)>;

/// Decodes a query string.
pub fn decode(query: &str) -> Pairs {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// What the operation's typed query is read from. Unknown parameters, empty values, unreadable
/// truth values and unreadable page numbers count as not given; an unreadable number, key or date
/// is the client's mistake.
///
/// Of a parameter that is repeated the last value counts. The word `null` where a key or nothing
/// may stand asks for rows without a value; as it is no number, the domain reads it from the call.
pub fn normalise(operation: &Operation, pairs: &[(String, String)]) -> Result<String> {
    let mut errors = FieldErrors::default();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for param in operation.query {
        let given = pairs.iter().rev().find(|(name, _)| name == param.name);
        let Some((_, value)) = given else { continue };
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

impl Read {
    fn or_mistake(value: Option<impl ToString>, message: &str) -> Self {
        value.map_or_else(
            || Self::Mistake(message.into()),
            |value| Self::Value(value.to_string()),
        )
    }
}

fn read(param: &Param, value: &str) -> Read {
    match param.kind {
        // Whatever is sent, blanks and all, says on or off.
        ParamKind::Switch => return Read::Value(agrees(value).to_string()),
        ParamKind::Boolean => {
            return narrows(value).map_or(Read::Nothing, |on| Read::Value(on.to_string()));
        }
        _ => {}
    }
    let value = value.trim();
    if value.is_empty() {
        return Read::Nothing;
    }
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
        ParamKind::Integer if paging => value
            .parse::<i64>()
            .map_or(Read::Nothing, |number| Read::Value(number.to_string())),
        ParamKind::KeyOrNull if is_null(value) => Read::Nothing,
        ParamKind::Integer | ParamKind::KeyOrNull => {
            Read::or_mistake(spelled::number(value).map(whole), NO_NUMBER)
        }
        ParamKind::Number => Read::or_mistake(spelled::number(value), NO_NUMBER),
        ParamKind::Key => Read::or_mistake(spelled::key(value), NO_SUCH_CHOICE),
        ParamKind::Date => Read::or_mistake(spelled::day(value), "Enter a valid date."),
        ParamKind::Text | ParamKind::Switch | ParamKind::Boolean => Read::Value(value.to_owned()),
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
            read("part_list", "active=True&active=0").unwrap(),
            "active=false"
        );
    }

    #[test]
    fn filters_know_four_words_for_truth() {
        for word in ["yes", "on", "t", "2", "", "null", "+true"] {
            let query = format!("active={word}");
            assert_eq!(read("part_list", &query).unwrap(), "", "{word}");
        }
        assert_eq!(read("part_list", "active=TRUE").unwrap(), "active=true");
    }

    #[test]
    fn switches_are_on_or_off() {
        for (word, on) in [
            ("ok", true),
            ("On", true),
            ("", false),
            ("2", false),
            ("+true", false),
        ] {
            let query = format!("category_detail={word}");
            let read = read("part_list", &query).unwrap();
            assert_eq!(read, format!("category_detail={on}"), "{word}");
        }
    }

    #[test]
    fn numbers_are_read_as_far_as_they_go() {
        let read = |query| read("stock_list", query).unwrap();
        assert_eq!(read("serial_gte=1.9"), "serial_gte=1");
        assert_eq!(read("status=1e1"), "status=10");
        let most = format!("serial_lte={}", i64::MAX);
        assert_eq!(read("serial_lte=99999999999999999999"), most);
        assert_eq!(read("min_stock=1_0"), "min_stock=10");
        assert_eq!(read("location=1.5"), "location=1");
        assert_eq!(read("part=+2+"), "part=2");
    }

    #[test]
    fn bad_numbers_keys_and_dates_are_refused() {
        for query in [
            "category=abc",
            "ancestor=null",
            "ancestor=none",
            "ancestor=1.0",
            "related=null",
            "related=inf",
            "created_before=yesterday",
            "created_before=0000-01-01",
            "search=a%00b",
        ] {
            assert!(read("part_list", query).is_err(), "{query}");
        }
    }
}
