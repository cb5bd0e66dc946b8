//! The parameters that narrow the lists of a resource.

use super::Declaration;
use crate::asked::{Asked, Given};
use crate::error::{Error, Result};
use crate::list::{Condition, List};

/// How a parameter narrows a list. Conditions are SQL in which `{}` stands for the value.
#[derive(Clone, Copy, Debug)]
pub enum Narrow {
    /// The rows for which a condition on the value holds.
    By(&'static str),
    /// Like `By` with the key of an object, or without one for the word `null`.
    ByOrNull(&'static str, &'static str),
    /// The rows of an object, which has to exist in the table.
    Of(&'static str, &'static str),
    /// The rows for which a truth value is so.
    Is(Condition),
    /// The rows for which a condition holds, when the value agrees; else all.
    Only(&'static str),
    /// The rows whose text contains the value, in whatever case: a comparison such as `name ILIKE {}`.
    Contains(&'static str),
    /// The rows whose text matches a regular expression: a comparison such as `name ~ {}`.
    Matches(&'static str),
    /// The rows of a list of keys, `1,2,3`.
    Keys(&'static str),
}

/// Narrows a list by what was asked.
pub fn narrow(declaration: &Declaration, asked: &Asked, list: &mut List) -> Result<()> {
    for (name, narrow) in declaration.filters {
        if let Some(given) = asked.get(name) {
            narrow_by(name, *narrow, given, list)?;
        }
    }
    Ok(())
}

fn narrow_by(name: &'static str, narrow: Narrow, given: &Given, list: &mut List) -> Result<()> {
    let filter = &mut list.filter;
    match (narrow, given.clone()) {
        (Narrow::By(sql) | Narrow::ByOrNull(sql, _), Given::Whole(value)) => {
            filter.by(Some(value), sql);
        }
        (Narrow::By(sql), Given::Text(value)) => {
            filter.by(Some(value), sql);
        }
        (Narrow::By(sql), Given::Number(value)) => {
            filter.by(Some(value), sql);
        }
        (Narrow::By(sql), Given::Day(value)) => {
            filter.by(Some(value), sql);
        }
        (Narrow::By(sql), Given::Truth(value)) => {
            filter.by(Some(value), sql);
        }
        (Narrow::ByOrNull(_, sql), Given::Null) => {
            filter.require(sql);
        }
        (Narrow::Of(table, sql), Given::Whole(value)) => {
            filter.related(name, table, Some(value), sql);
        }
        (Narrow::Is(condition), Given::Truth(value)) => {
            filter.flag(Some(value), condition);
        }
        (Narrow::Only(sql), Given::Truth(value)) => {
            filter.only(Some(value), sql);
        }
        (Narrow::Contains(sql), Given::Text(value)) => {
            filter.contains(Some(value), sql);
        }
        (Narrow::Matches(sql), Given::Text(value)) => {
            filter.regex(name, Some(value), sql);
        }
        (Narrow::Keys(sql), Given::Text(value)) => {
            filter.ids(Some(&value), sql)?;
        }
        // The declaration and the document do not agree on the type of the parameter.
        (narrow, given) => {
            return Err(Error::internal(format!("{name}: {narrow:?} of {given:?}")));
        }
    }
    Ok(())
}
