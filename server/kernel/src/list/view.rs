//! What a list shows of its rows.

use super::{Fragment, Resource, Statement};

/// What a row shows: its columns, and the joins that only they need.
#[derive(Debug)]
pub struct View {
    columns: Vec<Column>,
    joins: Vec<Fragment>,
}

#[derive(Debug)]
enum Column {
    /// SQL that names its columns itself.
    Written(Fragment),
    /// An expression that gets the name of a property.
    Named(Fragment, &'static str),
    /// A column of a table that gets the name of a property.
    Own {
        table: &'static str,
        column: &'static str,
        property: &'static str,
    },
}

impl View {
    /// Starts with columns, separated by commas.
    pub fn new(columns: impl Into<Fragment>) -> Self {
        let mut view = Self::empty();
        view.column(columns);
        view
    }

    /// Starts without columns.
    pub const fn empty() -> Self {
        Self {
            columns: Vec::new(),
            joins: Vec::new(),
        }
    }

    /// Starts without columns, with room for so many.
    pub fn of(columns: usize) -> Self {
        Self {
            columns: Vec::with_capacity(columns),
            joins: Vec::new(),
        }
    }

    /// Adds columns.
    pub fn column(&mut self, columns: impl Into<Fragment>) -> &mut Self {
        self.columns.push(Column::Written(columns.into()));
        self
    }

    /// Adds an expression under the name of a property.
    pub fn named(&mut self, expression: Fragment, property: &'static str) -> &mut Self {
        self.columns.push(Column::Named(expression, property));
        self
    }

    /// Adds a column of a table under the name of a property.
    pub fn own(
        &mut self,
        table: &'static str,
        column: &'static str,
        property: &'static str,
    ) -> &mut Self {
        self.columns.push(Column::Own {
            table,
            column,
            property,
        });
        self
    }

    /// Adds a join that must not multiply or drop rows.
    pub fn join(&mut self, join: impl Into<Fragment>) -> &mut Self {
        self.joins.push(join.into());
        self
    }

    pub(super) fn columns<'a>(&'a self, statement: &mut Statement<'a>) {
        for (at, column) in self.columns.iter().enumerate() {
            statement.push(if at == 0 { "SELECT " } else { ", " });
            match column {
                Column::Written(columns) => {
                    statement.fragment(columns);
                }
                Column::Named(expression, property) => {
                    statement.fragment(expression);
                    statement.push(" AS \"").push(property).push("\"");
                }
                Column::Own {
                    table,
                    column,
                    property,
                } => {
                    statement.push(table).push(".").push(column);
                    statement.push(" AS \"").push(property).push("\"");
                }
            }
        }
    }

    pub(super) fn joins<'a>(&'a self, resource: &'static Resource, statement: &mut Statement<'a>) {
        statement.push(" ").push(resource.joins);
        self.joins_beside(&[], statement);
    }

    /// The view's own joins, without those that are there already.
    pub(super) fn joins_beside<'a>(&'a self, there: &[Fragment], statement: &mut Statement<'a>) {
        for join in &self.joins {
            if !there.iter().any(|other| other.reads_as(join)) {
                statement.push(" ").fragment(join);
            }
        }
    }
}
