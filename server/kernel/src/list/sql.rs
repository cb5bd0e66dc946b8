//! Statements composed from fixed text and bound values.
//!
//! Text that reaches the database is always a `&'static str` of ours: a client's value can only
//! become a bind parameter. A [`Fragment`] is such a text with its values; a [`Statement`] joins
//! fragments and numbers their parameters.

use postgres_types::{ToSql, Type};

pub use ferrostock_models::database::{Bind, Value};

/// A piece of SQL and the values that it binds.
///
/// `{}` stands for the fragment's first value and `{1}`, `{2}`… for the value of that number; each
/// may be used more than once. `{table}` stands for the name given to [`Self::table`], so that
/// resources of the same shape share their SQL. Braces are only looked at in a fragment that has
/// values or a table.
#[derive(Debug)]
pub struct Fragment {
    text: &'static str,
    table: Option<&'static str>,
    values: Vec<Value>,
}

impl Fragment {
    /// SQL without values.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            table: None,
            values: Vec::new(),
        }
    }

    /// Says what `{table}` stands for.
    #[must_use]
    pub const fn table(mut self, table: &'static str) -> Self {
        self.table = Some(table);
        self
    }

    /// Adds the next value.
    #[must_use]
    pub fn bind<T: Bind>(mut self, value: T) -> Self {
        self.values.push(Value::new(value));
        self
    }
}

impl Fragment {
    /// Whether both are the same SQL without values.
    pub(super) fn reads_as(&self, other: &Self) -> bool {
        self.values.is_empty()
            && other.values.is_empty()
            && (self.text, self.table) == (other.text, other.table)
    }
}

impl From<&'static str> for Fragment {
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

/// A statement under construction: its text so far and the parameters it refers to.
#[derive(Debug, Default)]
pub struct Statement<'a> {
    text: String,
    params: Vec<(&'a (dyn ToSql + Sync), Type)>,
    /// Whether the best way to run it is the same whatever the values are.
    steady: bool,
}

impl<'a> Statement<'a> {
    /// An empty statement, with room for the text that most have.
    pub fn new() -> Self {
        Self {
            text: String::with_capacity(8192),
            ..Self::default()
        }
    }

    /// Says that one plan serves all values, so that connections may keep it. Not for patterns, of
    /// which the right plan depends on how many rows they match; where that is so of a filter, the
    /// count of the rows takes as long as they are many, whatever the plan of the page.
    pub fn steady(&mut self, steady: bool) -> &mut Self {
        self.steady = steady;
        self
    }

    /// Whether one plan serves all values.
    pub const fn is_steady(&self) -> bool {
        self.steady
    }

    /// Appends SQL that binds nothing.
    pub fn push(&mut self, text: &'static str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Appends a value as a new parameter.
    pub fn bind(&mut self, value: &'a Value) -> &mut Self {
        let number = self.reserve(value);
        self.reference(number)
    }

    /// Binds a value to the next parameter without writing anything; the number goes to
    /// [`Self::reference`], as often as the statement needs the value.
    pub fn reserve(&mut self, value: &'a Value) -> usize {
        self.params.push((value.sql(), value.kind().clone()));
        self.params.len()
    }

    /// Appends a reference to a bound parameter, `$n`.
    pub fn reference(&mut self, number: usize) -> &mut Self {
        self.text.push('$');
        self.text.push_str(&number.to_string());
        self
    }

    /// Appends a number.
    pub fn number(&mut self, number: i64) -> &mut Self {
        self.text.push_str(&number.to_string());
        self
    }

    /// Appends a fragment, giving its values the next free numbers.
    pub fn fragment(&mut self, fragment: &'a Fragment) -> &mut Self {
        if fragment.values.is_empty() && fragment.table.is_none() {
            return self.push(fragment.text);
        }
        let base = self.params.len();
        for value in &fragment.values {
            self.reserve(value);
        }
        let mut rest = fragment.text;
        while let Some((before, marker)) = rest.split_once('{') {
            self.text.push_str(before);
            rest = marker;
            let (name, after) = marker.split_once('}').unwrap_or((marker, ""));
            match (name, fragment.table, name.parse::<usize>()) {
                ("", _, _) => self.reference(base + 1),
                ("table", Some(table), _) => self.push(table),
                (_, _, Ok(number)) => self.reference(base + number),
                _ => {
                    // Not a marker: a brace of the SQL's own.
                    self.text.push('{');
                    continue;
                }
            };
            rest = after;
        }
        self.text.push_str(rest);
        self
    }

    /// The text, and the parameters in the order of their numbers.
    pub fn finish(self) -> (String, Vec<(&'a (dyn ToSql + Sync), Type)>) {
        (self.text, self.params)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_values_across_fragments() {
        let first = Fragment::new("a = {} OR b = {}").bind(1_i64);
        let second = Fragment::new("c BETWEEN {1} AND {2}")
            .bind(2_i64)
            .bind(3_i64);
        let mut statement = Statement::new();
        statement.fragment(&first).push(" AND ").fragment(&second);
        let (text, params) = statement.finish();
        assert_eq!(text, "a = $1 OR b = $1 AND c BETWEEN $2 AND $3");
        assert_eq!(params.len(), 3);
        assert_eq!(params[0].1, Type::INT8);
    }

    #[test]
    fn shares_text_between_tables() {
        let fragment = Fragment::new("id IN (SELECT id FROM {table} WHERE up = {})");
        let fragment = fragment.table("part_category").bind(1_i64);
        let mut statement = Statement::new();
        statement.fragment(&fragment);
        assert_eq!(
            statement.finish().0,
            "id IN (SELECT id FROM part_category WHERE up = $1)"
        );
    }

    #[test]
    fn leaves_other_braces_alone() {
        let literal = Fragment::new("tags = '{}'");
        let json = Fragment::new("data @> '{\"a\": 1}' AND x = {}").bind(true);
        let mut statement = Statement::new();
        statement.fragment(&literal).push(" AND ").fragment(&json);
        let (text, params) = statement.finish();
        assert_eq!(text, "tags = '{}' AND data @> '{\"a\": 1}' AND x = $1");
        assert_eq!(params.len(), 1);
    }
}
