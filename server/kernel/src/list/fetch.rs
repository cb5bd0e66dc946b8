//! Reading a list: its statements, together on one connection, and what they gave.

use std::pin::{Pin, pin};

use futures::future::OptionFuture;
use serde::Serialize;
use tokio_postgres::error::SqlState;

use super::object::in_order;
use super::search::Search;
use super::{List, Listed, Page, Statement, Value, View, page, pattern, run};
use crate::call::Call;
use crate::db::rest::{self, FIRST};
use crate::db::{Connection, Row};
use crate::error::{Error, Result};

impl List {
    /// Reads the list; `map` makes an object of each row. Of a long one only the first rows are in
    /// what is given; the others are left with the call ([`Call::rest`]).
    pub async fn fetch<T: Serialize>(
        &mut self,
        call: &Call,
        view: &View,
        map: impl Fn(&Row) -> Result<T> + Clone + Send + 'static,
    ) -> Result<Listed<T>> {
        let found = self.fetch_narrowed(call, view, map.clone()).await?;
        if found.is_empty() && self.leaves_out(call).await? {
            return self.fetch_narrowed(call, view, map).await;
        }
        Ok(found)
    }

    /// Whether the list was narrowed by what does not exist, which is left out from then on
    /// ([`Filter::within`]).
    async fn leaves_out(&mut self, call: &Call) -> Result<bool> {
        let Some(places) = self.filter.places() else {
            return Ok(false);
        };
        let rows = run(&call.db.quick().await?, places).await?;
        let row = rows
            .first()
            .ok_or_else(|| Error::internal("no answer to what exists"))?;
        Ok(self.filter.leave_out(|at| row.try_get(at).unwrap_or(false)))
    }

    async fn fetch_narrowed<T: Serialize>(
        &self,
        call: &Call,
        view: &View,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Listed<T>> {
        let reading = pin!(async {
            if self.search.is_some() && self.window.limit.is_some() {
                return self.fetch_found(call, view, map).await;
            }
            let count = self.count_statement("*");
            self.answer(call, count, self.rows_statement(view), map)
                .await
        });
        self.limited(reading).await
    }

    /// Reads a page of what a search finds.
    async fn fetch_found<T: Serialize>(
        &self,
        call: &Call,
        view: &View,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Listed<T>> {
        let connection = call.db.get().await?;
        let (checks, found) = futures::future::join(
            OptionFuture::from(self.filter.checks().map(|checks| run(&connection, checks))),
            run(&connection, self.found_statement()),
        )
        .await;
        self.check(checks)?;
        let found = found.map_err(|error| self.explain(error))?;
        let found = found
            .first()
            .ok_or_else(|| Error::internal("no answer to the search"))?;
        let count = found.try_get(0)?;
        let ids = Value::new(found.try_get::<_, Vec<i64>>(1)?);
        let rows = in_order(self.resource, view, &ids);
        let results = if self.may_be_long() {
            Box::pin(self.first(call, connection, rows, map)).await?
        } else {
            let rows = run(&connection, rows).await?;
            rows.iter().map(map).collect::<Result<Vec<T>>>()?
        };
        Ok(self.listed(call, results, Some(count)))
    }

    /// Reads the values that an expression has in the rows of the list, each once, as `value`, with
    /// the number of its rows as `count`; the values of the most rows come first.
    pub async fn fetch_values<T: Serialize>(
        &self,
        call: &Call,
        expression: &'static str,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Listed<T>> {
        let count = self.count_statement(expression);
        let values = self.values_statement(expression);
        let reading = pin!(self.answer(call, count, values, map));
        self.limited(reading).await
    }

    async fn answer<T: Serialize>(
        &self,
        call: &Call,
        count: Statement<'_>,
        rows: Statement<'_>,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Listed<T>> {
        let connection = call.db.get().await?;
        if self.may_be_long() {
            return Box::pin(self.answer_long(call, connection, count, rows, map)).await;
        }
        let count = self.window.limit.map(|_| count);
        let (checks, count, rows) = futures::future::join3(
            OptionFuture::from(self.filter.checks().map(|checks| run(&connection, checks))),
            OptionFuture::from(count.map(|count| run(&connection, count))),
            run(&connection, rows),
        )
        .await;
        self.check(checks)?;
        let rows = rows.map_err(|error| self.explain(error))?;
        let results = rows.iter().map(map).collect::<Result<Vec<T>>>()?;
        Ok(self.listed(call, results, counted(count)?))
    }

    async fn answer_long<T: Serialize>(
        &self,
        call: &Call,
        connection: Connection,
        count: Statement<'_>,
        rows: Statement<'_>,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Listed<T>> {
        let count = self.window.limit.map(|_| count);
        // First, as they would have to wait behind rows that nobody reads yet.
        let (checks, count) = futures::future::join(
            OptionFuture::from(self.filter.checks().map(|checks| run(&connection, checks))),
            OptionFuture::from(count.map(|count| run(&connection, count))),
        )
        .await;
        self.check(checks)?;
        let results = self.first(call, connection, rows, map).await?;
        Ok(self.listed(call, results, counted(count)?))
    }

    /// Whether there may be more rows than an answer has that is made as a whole.
    fn may_be_long(&self) -> bool {
        self.window.limit.is_none_or(|limit| limit > FIRST as i64)
    }

    /// Reads the first rows, and leaves the others for whoever sends the answer. One statement gives
    /// all of them; it waits while the client does not read.
    async fn first<T: Serialize>(
        &self,
        call: &Call,
        mut connection: Connection,
        statement: Statement<'_>,
        map: impl Fn(&Row) -> Result<T> + Send + 'static,
    ) -> Result<Vec<T>> {
        let steady = statement.is_steady();
        let (text, params) = statement.finish();
        let mut right = None;
        loop {
            let rows = connection.rows(&text, &params, steady).await;
            let mut rows = rows.map_err(|error| self.explain(error))?;
            let mut results = Vec::new();
            let next = loop {
                match rows.next().await.map_err(|error| self.explain(error))? {
                    None => return Ok(results),
                    Some(row) if results.len() < FIRST => results.push(map(&row)?),
                    Some(row) => break row,
                }
            };
            if let Some(right) = right.take().or_else(|| call.db.try_long()) {
                rows.keep_long(right);
                call.rest.leave(rest::rest(rows, next, map));
                return Ok(results);
            }
            // Whoever reads as many as he may waits until one is read, without a connection.
            drop(rows);
            right = Some(call.db.long().await?);
            connection = call.db.get().await?;
        }
    }

    /// Refuses what is wrong with the filters in themselves, and waits for a list that compares with
    /// regular expressions only so long.
    async fn limited<T>(&self, reading: Pin<&mut impl Future<Output = Result<T>>>) -> Result<T> {
        match self.compares()? {
            Some(name) => pattern::within(name, reading).await,
            None => reading.await,
        }
    }

    /// The parameter whose regular expressions the rows are compared with, if there is one.
    fn compares(&self) -> Result<Option<&'static str>> {
        self.filter.ensure_valid()?;
        let mut searched = None;
        for expression in self.search.iter().flat_map(Search::expressions) {
            pattern::ensure_simple("search", expression)?;
            searched = Some("search");
        }
        Ok(self.filter.patterns().first().copied().or(searched))
    }

    /// Refuses a filter that names nothing, before a failure that it may have caused.
    fn check(&self, checks: Option<Result<Vec<Row>>>) -> Result<()> {
        let Some(checks) = checks.transpose()? else {
            return Ok(());
        };
        let row = checks
            .first()
            .ok_or_else(|| Error::internal("no answer to the checks"))?;
        self.filter
            .refuse_missing(|at| row.try_get(at).unwrap_or(false))
    }

    /// The answer of so many rows in all, which are counted for pages only.
    fn listed<T>(&self, call: &Call, results: Vec<T>, count: Option<i64>) -> Listed<T> {
        let (Some(limit), Some(count)) = (self.window.limit, count) else {
            return Listed::All(results);
        };
        let (next, previous) = page::links(
            &call.base_url,
            &call.path,
            &call.query,
            limit,
            self.window.offset,
            count,
        );
        Listed::Page(Page {
            count,
            next,
            previous,
            results,
        })
    }

    /// A regular expression that the database can't read is the client's error.
    fn explain(&self, error: Error) -> Error {
        match &error {
            Error::Database(source)
                if source.code() == Some(&SqlState::INVALID_REGULAR_EXPRESSION) =>
            {
                let name = self.filter.patterns().first().unwrap_or(&"search");
                Error::field(*name, "Enter a valid regular expression.")
            }
            _ => error,
        }
    }
}

/// What a count gave, where there was one.
fn counted(count: Option<Result<Vec<Row>>>) -> Result<Option<i64>> {
    let Some(rows) = count.transpose()? else {
        return Ok(None);
    };
    match rows.first() {
        Some(row) => Ok(Some(row.try_get(0)?)),
        None => Err(Error::internal("no answer to the count")),
    }
}
