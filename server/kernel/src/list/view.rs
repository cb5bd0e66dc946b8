//! What a list shows of its rows.

use super::{Fragment, Resource, Statement};

/// What a row shows: its columns, and the joins that only they need.
#[derive(Debug)]
pub struct View {
    columns: Vec<Fragment>,
    joins: Vec<Fragment>,
}

impl View {
    /// Starts with columns, separated by commas.
    pub fn new(columns: impl Into<Fragment>) -> Self {
        Self {
            columns: vec![columns.into()],
            joins: Vec::new(),
        }
    }

    /// Adds columns.
    pub fn column(&mut self, columns: impl Into<Fragment>) -> &mut Self {
        self.columns.push(columns.into());
        self
    }

    /// Adds a join that must not multiply or drop rows.
    pub fn join(&mut self, join: impl Into<Fragment>) -> &mut Self {
        self.joins.push(join.into());
        self
    }

    pub(super) fn columns<'a>(&'a self, statement: &mut Statement<'a>) {
        for (at, column) in self.columns.iter().enumerate() {
            statement
                .push(if at == 0 { "SELECT " } else { ", " })
                .fragment(column);
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
