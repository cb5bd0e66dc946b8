//! The conditions that narrow a list.

use super::pattern;
use super::search;
use super::sql::{Bind, Fragment, Statement, Value};
use crate::error::{Error, FieldErrors, Result};
use crate::spelled;

/// What a filter says of an object that it names and that does not exist.
pub const NO_SUCH_CHOICE: &str =
    "Select a valid choice. That choice is not one of the available choices.";

/// Conditions that every row of a list meets, and what has to be so for the filters to be valid.
///
/// Most methods take the `Option` of a query parameter and do nothing when it is `None`.
#[derive(Debug, Default)]
pub struct Filter {
    conditions: Vec<Fragment>,
    /// What narrows by objects, as long as they exist.
    places: Vec<Place>,
    related: Vec<Related>,
    patterns: Vec<&'static str>,
    refused: FieldErrors,
}

/// An object that a filter names and that has to exist.
#[derive(Debug)]
struct Related {
    name: &'static str,
    table: &'static str,
    id: Value,
}

/// An object that a list is narrowed by, unless there is none.
#[derive(Debug)]
struct Place {
    table: &'static str,
    id: i64,
    condition: Fragment,
}

impl Filter {
    /// Adds a condition, whatever the client asks.
    pub fn require(&mut self, condition: impl Into<Fragment>) -> &mut Self {
        self.conditions.push(condition.into());
        self
    }

    /// A condition on a value, such as `p.revision_of_id = {}` or `p.creation_date > {}`.
    pub fn by<T: Bind>(&mut self, value: Option<T>, condition: &'static str) -> &mut Self {
        match value {
            Some(value) => self.require(Fragment::new(condition).bind(value)),
            None => self,
        }
    }

    /// A condition that holds for `true` and fails (or is null) for `false`.
    pub fn flag(&mut self, value: Option<bool>, condition: Condition) -> &mut Self {
        match value {
            Some(true) => self.require(condition.yes),
            Some(false) => self.require(condition.no),
            None => self,
        }
    }

    /// A condition that is added for `true` only.
    pub fn only(&mut self, value: Option<bool>, condition: &'static str) -> &mut Self {
        if value == Some(true) {
            self.require(condition)
        } else {
            self
        }
    }

    /// The text contains the value, in whatever case. The condition compares with a pattern, such
    /// as `p.name ILIKE {}`.
    pub fn contains(&mut self, value: Option<String>, condition: &'static str) -> &mut Self {
        self.by(value.map(|value| search::contains(&value)), condition)
    }

    /// The text matches a regular expression. The condition compares with it, such as
    /// `p.name ~ {}`; an expression that the database can't read, or that takes it too long, is
    /// refused under the parameter's `name`.
    pub fn regex(
        &mut self,
        name: &'static str,
        value: Option<String>,
        condition: &'static str,
    ) -> &mut Self {
        if let Some(value) = &value {
            self.patterns.push(name);
            if let Err(Error::Invalid(errors)) = pattern::ensure_simple(name, value) {
                self.refused.merge(errors);
            }
        }
        self.by(value, condition)
    }

    /// A condition on a list of keys that is written `1,2,3`, such as `p.id = ANY({})`. Anything else
    /// in the list is refused, under no parameter's name, as clients know it.
    pub fn ids(&mut self, value: Option<&str>, condition: &'static str) -> Result<&mut Self> {
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return Ok(self);
        };
        let mut ids = Vec::new();
        for text in value.split(',') {
            let Some(id) = spelled::number(text.trim()) else {
                let message = format!("'{text}' is not a valid number");
                return Err(Error::non_field(message));
            };
            ids.push(id as i64);
        }
        Ok(self.by(Some(ids), condition))
    }

    /// A condition on another object that has to exist in `table`, else the parameter `name` is
    /// refused.
    pub fn related(
        &mut self,
        name: &'static str,
        table: &'static str,
        id: Option<i64>,
        condition: &'static str,
    ) -> &mut Self {
        self.must_exist(name, table, id).by(id, condition)
    }

    /// Refuses the parameter `name` unless `table` has the object, by its key or whatever else stands in
    /// the table's column `id`; adds no condition.
    pub fn must_exist(
        &mut self,
        name: &'static str,
        table: &'static str,
        id: Option<impl Bind>,
    ) -> &mut Self {
        if let Some(id) = id {
            self.related.push(Related {
                name,
                table,
                id: Value::new(id),
            });
        }
        self
    }

    /// A condition that only an object of `table` lets rows meet, such as that they are kept in it. One
    /// that does not exist narrows nothing.
    ///
    /// Whether it does is asked when a list is empty: "there or nowhere" in the list's own statement would
    /// leave the database no index to use.
    pub fn within(
        &mut self,
        table: &'static str,
        id: Option<i64>,
        condition: &'static str,
    ) -> &mut Self {
        if let Some(id) = id {
            let condition = Fragment::new(condition).bind(id);
            self.places.push(Place {
                table,
                id,
                condition,
            });
        }
        self
    }

    /// The statement that tells, column by column, which of the objects of [`Self::within`] exist; `None`
    /// when there are none.
    pub(super) fn places(&self) -> Option<Statement<'static>> {
        let mut statement = Statement::new();
        for (at, place) in self.places.iter().enumerate() {
            statement.push(if at == 0 { "SELECT " } else { ", " });
            statement
                .push("EXISTS (SELECT 1 FROM ")
                .push(place.table)
                .push(" WHERE id = ");
            statement.number(place.id).push(")");
        }
        (!self.places.is_empty()).then_some(statement)
    }

    /// Leaves out the objects of [`Self::within`] that do not exist; tells whether there were some.
    pub(super) fn leave_out(&mut self, exists: impl Fn(usize) -> bool) -> bool {
        let before = self.places.len();
        let mut at = 0;
        self.places.retain(|_| {
            at += 1;
            exists(at - 1)
        });
        self.places.len() < before
    }

    /// Whether there are no conditions.
    pub(super) fn is_empty(&self) -> bool {
        self.conditions().next().is_none()
    }

    /// The conditions, to be written after each other.
    pub(super) fn conditions(&self) -> impl Iterator<Item = &Fragment> {
        let places = self.places.iter().map(|place| &place.condition);
        self.conditions.iter().chain(places)
    }

    /// The parameters that hold regular expressions.
    pub(super) fn patterns(&self) -> &[&'static str] {
        &self.patterns
    }

    /// Refuses what can be seen to be wrong without looking into the database.
    pub(super) fn ensure_valid(&self) -> Result<()> {
        self.refused.clone().into_result()
    }

    /// The statement that tells, column by column, which related objects exist; `None` when the
    /// filters name none.
    pub(super) fn checks(&self) -> Option<Statement<'_>> {
        let mut statement = Statement::new();
        for (at, related) in self.related.iter().enumerate() {
            statement.push(if at == 0 { "SELECT " } else { ", " });
            statement
                .push("EXISTS (SELECT 1 FROM ")
                .push(related.table)
                .push(" WHERE id = ");
            statement.bind(&related.id).push(")");
        }
        (!self.related.is_empty()).then_some(statement)
    }

    /// Refuses the filters that name objects which do not exist; `exists` answers for each.
    pub(super) fn refuse_missing(&self, exists: impl Fn(usize) -> bool) -> Result<()> {
        let mut errors = FieldErrors::default();
        for (at, related) in self.related.iter().enumerate() {
            if !exists(at) {
                errors.add(related.name, NO_SUCH_CHOICE);
            }
        }
        errors.into_result()
    }
}

/// The two sides of a truth value in a filter.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    yes: &'static str,
    no: &'static str,
}

impl Condition {
    /// Spells out both sides, as an `EXISTS` that the database may turn into a join wants it.
    pub const fn either(yes: &'static str, no: &'static str) -> Self {
        Self { yes, no }
    }
}

/// Builds the [`Condition`] of a SQL expression: it holds, or it is false or null.
#[macro_export]
macro_rules! holds {
    ($condition:literal) => {
        $crate::list::Condition::either($condition, concat!("(", $condition, ") IS NOT TRUE"))
    };
}

/// Like [`holds!`](crate::holds) for a condition that is joined from several texts.
#[macro_export]
macro_rules! holds_sql {
    ($($condition:expr),+ $(,)?) => {
        $crate::list::Condition::either(
            concat!($($condition),+),
            concat!("(", $($condition),+, ") IS NOT TRUE"),
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(filter: &Filter) -> String {
        let mut statement = Statement::new();
        for condition in filter.conditions() {
            statement.fragment(condition).push(";");
        }
        statement.finish().0
    }

    #[test]
    fn absent_parameters_add_nothing() {
        let mut filter = Filter::default();
        filter
            .by(None::<i64>, "a = {}")
            .flag(None, holds!("b"))
            .only(Some(false), "c");
        filter
            .contains(None, "d ILIKE {}")
            .related("e", "t", None, "e = {}");
        assert_eq!(text(&filter), "");
        assert!(filter.checks().is_none());
    }

    #[test]
    fn present_parameters_are_bound() {
        let mut filter = Filter::default();
        filter
            .by(Some(1_i64), "a = {}")
            .flag(Some(false), holds!("b"))
            .only(Some(true), "c");
        filter.contains(Some("x%".into()), "d ILIKE {}");
        filter.ids(Some("1, 2,3"), "e = ANY({})").unwrap();
        assert_eq!(
            text(&filter),
            "a = $1;(b) IS NOT TRUE;c;d ILIKE $2;e = ANY($3);"
        );
    }

    #[test]
    fn related_objects_are_checked() {
        let mut filter = Filter::default();
        filter.related("parent", "part_category", Some(5), "c.parent_id = {}");
        filter.must_exist("other", "part", Some(6));
        let (checks, params) = filter.checks().unwrap().finish();
        assert_eq!(
            checks,
            "SELECT EXISTS (SELECT 1 FROM part_category WHERE id = $1), \
             EXISTS (SELECT 1 FROM part WHERE id = $2)"
        );
        assert_eq!(params.len(), 2);
        assert!(filter.refuse_missing(|_| true).is_ok());
        assert!(filter.refuse_missing(|at| at != 1).is_err());
    }

    #[test]
    fn lists_of_ids_hold_numbers_only() {
        for text in ["1,x", "1,,2", "1;2", " "] {
            assert!(Filter::default().ids(Some(text), "e = ANY({})").is_err());
        }
    }
}
