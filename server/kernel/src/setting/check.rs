//! What values a setting takes.

use std::collections::BTreeSet;

use regex::Regex;

/// The longest value in characters. Source: InvenTree.
const LONGEST: usize = 2_000;

/// What kind of values a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A truth value.
    Flag,
    /// A whole number, not less than the first, of the units.
    Whole(Option<i64>, &'static str),
    /// Any text.
    Text,
    /// One of these values, with what is shown for each.
    Choice(&'static [(&'static str, &'static str)]),
    /// The code of a currency.
    Currency,
    /// Codes of currencies, separated by commas.
    Currencies,
    /// The key of a group of users, or nothing.
    Group,
    /// A regular expression, or nothing.
    Pattern,
    /// A Jinja template, or nothing.
    Template,
    /// How the references of orders look: a text with one `{ref}` in it.
    Reference,
    /// Domains of e-mail addresses, such as `@example.com`, separated by commas.
    Domains,
    /// A JSON object.
    Map,
    /// The name of an icon, or nothing.
    Icon,
    /// Told by the server; nobody sets it.
    Told,
}

impl Kind {
    /// Checks a value; gives it in the form in which it is kept. The error is a sentence about it.
    /// Whether a group is there is for the database to say.
    pub fn check(&self, value: &str) -> Result<String, String> {
        if value.chars().any(|c| c == '\0') {
            return Err("it holds a null character".into());
        }
        if value.chars().count() > LONGEST {
            return Err(format!("it is longer than {LONGEST} characters"));
        }
        match self {
            Self::Told => Err("the server tells it; it can't be set".into()),
            Self::Flag => match crate::spelled::truth(value) {
                Some(true) => Ok("True".into()),
                Some(false) => Ok("False".into()),
                None => Err("it is no truth value; use true or false".into()),
            },
            Self::Whole(least, _) => match (value.trim().parse::<i64>(), least) {
                (Ok(number), Some(least)) if number < *least => {
                    Err(format!("it is less than {least}"))
                }
                (Ok(number), _) => Ok(number.to_string()),
                (Err(_), _) => Err("it is no whole number".into()),
            },
            Self::Choice(choices) if choices.iter().any(|(choice, _)| *choice == value) => {
                Ok(value.into())
            }
            Self::Choice(choices) => Err(format!("it is none of the choices: {}", values(choices))),
            Self::Currency => currency(value),
            Self::Currencies => currencies(value),
            Self::Group => match value.trim() {
                "" => Ok(String::new()),
                key if key.parse::<i64>().is_ok_and(|key| key > 0) => Ok(key.into()),
                _ => Err("it is no key of a group".into()),
            },
            Self::Pattern => match Regex::new(&format!("^(?:{value})")) {
                Ok(_) => Ok(value.into()),
                Err(error) => Err(format!("it is no regular expression: {error}")),
            },
            Self::Template => match minijinja::Environment::new().template_from_str(value) {
                Ok(_) => Ok(value.into()),
                Err(error) => Err(format!("it is no template: {error}")),
            },
            Self::Reference => reference(value),
            Self::Domains => domains(value),
            Self::Map => match serde_json::from_str::<serde_json::Map<_, _>>(value) {
                Ok(_) => Ok(value.into()),
                Err(error) => Err(format!("it is no JSON object: {error}")),
            },
            Self::Icon => crate::icon::check(value).map(|()| value.into()),
            Self::Text => Ok(value.into()),
        }
    }

    /// The type of the values, as clients know it.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Flag => "boolean",
            Self::Whole(..) => "integer",
            _ => "string",
        }
    }

    /// The units of the values; empty for none.
    pub const fn units(&self) -> &'static str {
        match self {
            Self::Whole(_, units) => units,
            _ => "",
        }
    }

    /// Whether there are choices that nothing decides but the setting itself.
    pub const fn is_choice(&self) -> bool {
        matches!(self, Self::Choice(_))
    }

    /// What values there are, in a few words.
    pub fn words(&self) -> String {
        match self {
            Self::Flag => "true or false".into(),
            Self::Whole(_, "") => "number".into(),
            Self::Whole(_, units) => format!("number of {units}"),
            Self::Text => "text".into(),
            Self::Choice(choices) => values(choices),
            Self::Currency => "currency".into(),
            Self::Currencies => "currencies".into(),
            Self::Group => "group".into(),
            Self::Pattern => "regular expression".into(),
            Self::Template => "template".into(),
            Self::Reference => "text with {ref}".into(),
            Self::Domains => "domains".into(),
            Self::Map => "JSON object".into(),
            Self::Icon => "icon".into(),
            Self::Told => "told by the server".into(),
        }
    }
}

fn values(choices: &[(&str, &str)]) -> String {
    let values: Vec<_> = choices.iter().map(|(value, _)| *value).collect();
    values.join(", ")
}

fn currency(code: &str) -> Result<String, String> {
    let code = code.trim().to_ascii_uppercase();
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(code);
    }
    Err(format!("{code:?} is no code of a currency, such as EUR"))
}

fn currencies(value: &str) -> Result<String, String> {
    let codes = value
        .split(',')
        .map(currency)
        .collect::<Result<Vec<_>, _>>()?;
    if codes.iter().collect::<BTreeSet<_>>().len() < codes.len() {
        return Err("it names a currency twice".into());
    }
    Ok(codes.join(","))
}

/// Source: InvenTree's patterns, of which `{ref}` alone and `{ref:04d}` are all that there is to the
/// number.
fn reference(pattern: &str) -> Result<String, String> {
    let mut found = 0;
    let mut rest = pattern;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((field, behind)) = after.split_once('}') else {
            return Err("a brace is not closed".into());
        };
        let (name, format) = field.split_once(':').unwrap_or((field, ""));
        if name == "ref" {
            let width = format.strip_suffix('d').unwrap_or(format);
            if !width.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(format!(
                    "{{{field}}} is no number; write it like {{ref:04d}}"
                ));
            }
            found += 1;
        } else if name != "date" && name != "?" && !name.starts_with("?:") {
            return Err(format!("there is no {{{name}}}"));
        }
        rest = behind;
    }
    match found {
        1 => Ok(pattern.into()),
        _ => Err("it needs one {ref}".into()),
    }
}

fn domains(value: &str) -> Result<String, String> {
    for domain in value.split(',').map(str::trim) {
        if !domain.is_empty() && !crate::email::is_email(&format!("a{domain}")) {
            return Err(format!(
                "{domain:?} is no domain; write it like @example.com"
            ));
        }
    }
    Ok(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_checked_and_brought_into_one_form() {
        for (kind, value, kept) in [
            (Kind::Flag, "yes", "True"),
            (Kind::Flag, "FALSE", "False"),
            (Kind::Whole(Some(7), "days"), " 090 ", "90"),
            (Kind::Whole(None, "days"), "-5", "-5"),
            (Kind::Choice(&[("A4", "A4"), ("A3", "A3")]), "A3", "A3"),
            (Kind::Currency, "eur", "EUR"),
            (Kind::Currencies, "EUR, chf", "EUR,CHF"),
            (Kind::Pattern, "[A-Z]+-\\d", "[A-Z]+-\\d"),
            (Kind::Template, "B{{ year }}", "B{{ year }}"),
            (Kind::Reference, "PO-{ref:04d}", "PO-{ref:04d}"),
            (Kind::Reference, "{date:%Y}-{ref}", "{date:%Y}-{ref}"),
            (
                Kind::Domains,
                "@a.example, @b.example",
                "@a.example, @b.example",
            ),
            (Kind::Map, "{\"a\": \"b\"}", "{\"a\": \"b\"}"),
            (Kind::Icon, "ti:box:outline", "ti:box:outline"),
        ] {
            assert_eq!(kind.check(value).as_deref(), Ok(kept), "{value:?}");
        }
        for (kind, value) in [
            (Kind::Flag, "maybe"),
            (Kind::Flag, ""),
            (Kind::Whole(Some(0), ""), "-1"),
            (Kind::Whole(Some(7), ""), "6"),
            (Kind::Whole(None, ""), "1.5"),
            (Kind::Choice(&[("A4", "A4")]), "a4"),
            (Kind::Currency, "EURO"),
            (Kind::Currencies, ""),
            (Kind::Currencies, "EUR,EUR"),
            (Kind::Group, "Team"),
            (Kind::Pattern, "["),
            (Kind::Template, "{{ nonsense"),
            (Kind::Reference, "PO-"),
            (Kind::Reference, "{ref}{ref}"),
            (Kind::Reference, "{ref:x}"),
            (Kind::Reference, "{ref"),
            (Kind::Domains, "example"),
            (Kind::Map, "[]"),
            (Kind::Icon, "box"),
            (Kind::Text, "a\0b"),
            (Kind::Told, "x"),
        ] {
            assert!(kind.check(value).is_err(), "{kind:?} {value:?}");
        }
        assert!(Kind::Text.check(&"x".repeat(2_001)).is_err());
    }
}
