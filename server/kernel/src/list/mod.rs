//! The one machinery behind every list: filters, search, ordering, pages and detail flags.
//!
//! A resource declares once where its rows come from ([`Resource`]): the table, the joins that its
//! filters may use, what a search looks at, what a client may order by. For each request the domain
//! builds a [`List`] from the typed query: it adds conditions to [`List::filter`], and says with a
//! [`View`] what a row shows. [`List::fetch`] then sends the statements together on one connection:
//!
//! * the count, when the client wants pages (`limit`);
//! * the page: the primary keys of the rows are chosen first, and only those rows get columns, so
//!   that an annotation costs 25 evaluations on a page of 25, not one per row of the table; where the
//!   client wants no pages, all rows get columns and nothing is chosen before;
//! * a check, when filters name other objects that must exist.
//!
//! A page of what a search finds is read in two steps: what it finds is counted and the page chosen
//! at once, since finding takes longest; then the rows of the page are read by their keys.
//!
//! The number of statements depends on which parameters are given, never on how long the list is.
//! Without `limit` the answer is everything, as a bare array. Of more than a few hundred rows only the
//! first are read at once; the others are written while the client reads them ([`rest`]).
//!
//! The same `Resource` and `View` read single objects: [`one`] and [`several`].
//!
//! ```ignore
//! const COLOURS: Resource = Resource {
//!     model: "Colour",
//!     table: "colour AS c",
//!     // A LEFT JOIN on a unique key costs nothing in a statement that does not use it.
//!     joins: "LEFT JOIN company AS m ON m.id = c.maker_id",
//!     id: "c.id",
//!     search: &[
//!         "c.name",
//!         "m.name",
//!         // `{matches}` stands for the operator and the pattern.
//!         "EXISTS (SELECT 1 FROM colour_alias a WHERE a.colour_id = c.id AND a.name {matches})",
//!     ],
//!     ordering: Ordering {
//!         fields: &[("name", &["c.name COLLATE \"C\""]), ("maker", &["m.name COLLATE \"C\""])],
//!         default: &["-c.created"],
//!     },
//! };
//!
//! fn view(call: &Call, detail: bool) -> View {
//!     let mut view = View::new("c.id, c.name");
//!     // Names another output column, whose value depends on who asks.
//!     view.column(
//!         Fragment::new("EXISTS (SELECT 1 FROM star s WHERE s.colour_id = c.id AND s.user_id = {})")
//!             .bind(call.caller.user_id),
//!     );
//!     if detail {
//!         view.column("m.name AS maker_name").join("JOIN brand AS b ON b.id = m.brand_id");
//!     }
//!     view
//! }
//!
//! pub async fn list(call: &Call, query: ColourListQuery) -> Result<ColourListAnswer> {
//!     // Reads `search`, `ordering`, `limit` and `offset` from the call.
//!     let mut list = List::new(&COLOURS, call);
//!     list.filter
//!         .by(query.name, "c.name = {}")
//!         .contains(query.name_contains, "c.name ILIKE {}")
//!         .regex("name_regex", query.name_regex, "c.name ~ {}")
//!         .flag(query.active, holds!("c.active"))
//!         .flag(query.used, Condition::either("EXISTS (…)", "NOT EXISTS (…)"))
//!         .related("maker", "company", query.maker, "c.maker_id = {}");
//!     let view = view(call, query.detail == Some(true));
//!     Ok(list.fetch(call, &view, colour_from_row).await?.answer())
//! }
//! ```

mod filter;
mod order;
mod page;
mod pattern;
mod search;
mod sql;
mod statements;
mod view;

use std::pin::{Pin, pin};

use futures::future::OptionFuture;
use serde::Serialize;
use tokio_postgres::error::SqlState;

pub use filter::{Condition, Filter, NO_SUCH_CHOICE};
pub use order::{Key, Ordering};
pub use page::{Listed, Page, Window};
pub use search::{Matching, contains};
pub use sql::{Bind, Fragment, Statement, Value};
pub use view::View;

use crate::call::Call;
use crate::db::rest::{self, FIRST};
use crate::db::{Connection, Row, Session};
use crate::error::{Error, Result};
use search::Search;

/// Where a resource's rows come from, and what its lists can search and be ordered by.
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// What clients call one of these, such as `PartCategory`.
    pub model: &'static str,
    /// The table with its alias, such as `part AS p`.
    pub table: &'static str,
    /// Joins that conditions, sort keys and columns may use. They must not multiply rows.
    pub joins: &'static str,
    /// The primary key, such as `p.id`.
    pub id: &'static str,
    /// What a search looks at: text expressions, or conditions in which `{matches}` stands for the
    /// operator and the pattern.
    ///
    /// Where an index on the pieces of texts (`search_grams`) leads to those that contain a term,
    /// the condition is `{indexed search_grams(c.name)} {holds c.name}`: `{indexed …}` stands for
    /// what the index serves, with `AND` after it, `{holds …}` for the comparison with the text
    /// that was found, which no other index shall serve; `{holds c.name, c.code}` is for several
    /// texts, of which one has to contain it. Regular expressions do without the first.
    pub search: &'static [&'static str],
    /// The orders of the list.
    pub ordering: Ordering,
}

impl Resource {
    /// Rows of a table, of which nothing is said yet but its model, its name and its primary key.
    pub const fn of(model: &'static str, table: &'static str, id: &'static str) -> Self {
        Self {
            model,
            table,
            joins: "",
            id,
            search: &[],
            ordering: Ordering {
                fields: &[],
                default: &[],
            },
        }
    }
}

/// A list that a client asked for.
#[derive(Debug)]
pub struct List {
    resource: &'static Resource,
    /// The conditions that the rows meet.
    pub filter: Filter,
    joins: Vec<Fragment>,
    search: Option<Search>,
    /// See [`Self::search_within`].
    within: Vec<Fragment>,
    keys: Vec<Key>,
    window: Window,
}

impl List {
    /// Reads what every list has in common from the query of the call: what to search, in what
    /// order, which page. Everything unreadable counts as not given.
    ///
    /// The terms of `search` match as [`Matching`] says; the switches `search_regex` and
    /// `search_whole` choose, which clients send though the document does not list them.
    pub fn new(resource: &'static Resource, call: &Call) -> Self {
        let matching = if call.query_flag("search_whole") == Some(true) {
            Matching::Whole
        } else if call.query_flag("search_regex") == Some(true) {
            Matching::Regex
        } else {
            Matching::Contains
        };
        let number = |name| {
            call.query_value(name)
                .and_then(|value| value.trim().parse().ok())
        };
        Self {
            resource,
            filter: Filter::default(),
            joins: Vec::new(),
            search: call
                .query_value("search")
                .and_then(|text| Search::new(text, matching)),
            within: Vec::new(),
            keys: resource
                .ordering
                .keys(call.query_value("ordering"), resource.id),
            window: Window::new(number("limit"), number("offset")),
        }
    }

    /// Whether the client searches.
    pub const fn searches(&self) -> bool {
        self.search.is_some()
    }

    /// Looks for the terms of the search in a subquery: the fragments open it, with a bracket that is
    /// closed behind the terms.
    pub fn search_within(&mut self, opening: Vec<Fragment>) -> &mut Self {
        self.within = opening;
        self
    }

    /// Sorts by these expressions, whatever the client asks.
    pub fn sort_by(&mut self, keys: &'static [&'static str]) -> &mut Self {
        let ordering = Ordering {
            fields: &[],
            default: keys,
        };
        self.keys = ordering.keys(None, self.resource.id);
        self
    }

    /// Whether the rows are sorted by this expression.
    pub fn sorts_by(&self, expression: &str) -> bool {
        self.keys.iter().any(|key| key.expression == expression)
    }

    /// Adds a join for the conditions and sort keys of this request. It must not multiply rows.
    pub fn join(&mut self, join: impl Into<Fragment>) -> &mut Self {
        self.joins.push(join.into());
        self
    }

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

/// Reads one object. Fails as not found when there is no row with that primary key.
pub async fn one<T>(
    session: &impl Session,
    resource: &'static Resource,
    view: &View,
    id: i64,
    map: impl Fn(&Row) -> Result<T>,
) -> Result<T> {
    let found = existing(session, resource, view, id, map).await?;
    found.ok_or_else(|| Error::not_found(resource.model))
}

/// Reads one object, if there is a row with that primary key.
async fn existing<T>(
    session: &impl Session,
    resource: &'static Resource,
    view: &View,
    id: i64,
    map: impl Fn(&Row) -> Result<T>,
) -> Result<Option<T>> {
    let id = Value::new(id);
    let mut statement = all(resource, view);
    // Not `= ANY`: of an array the database does not know how long it is, and so plans anew for each
    // one, which takes longer than to read the row.
    statement
        .push(" WHERE ")
        .push(resource.id)
        .push(" = ")
        .bind(&id);
    let rows = run(session, statement).await?;
    rows.first().map(map).transpose()
}

/// Reads the objects with these primary keys that exist, in the resource's default order.
pub async fn several<T>(
    session: &impl Session,
    resource: &'static Resource,
    view: &View,
    ids: Vec<i64>,
    map: impl Fn(&Row) -> Result<T>,
) -> Result<Vec<T>> {
    if let [id] = ids[..] {
        let found = existing(session, resource, view, id, map).await?;
        return Ok(Vec::from_iter(found));
    }
    let ids = Value::new(ids);
    let mut statement = all(resource, view);
    statement
        .push(" WHERE ")
        .push(resource.id)
        .push(" = ANY(")
        .bind(&ids)
        .push(")");
    let keys = resource.ordering.keys(None, resource.id);
    statements::sort(&keys, &mut statement);
    run(session, statement).await?.iter().map(map).collect()
}

/// The statement for the objects with these primary keys, in the order of these.
fn in_order<'a>(resource: &'static Resource, view: &'a View, ids: &'a Value) -> Statement<'a> {
    let mut statement = Statement::new();
    statement.steady(true);
    view.columns(&mut statement);
    statement
        .push(" FROM unnest(")
        .bind(ids)
        .push("::bigint[]) WITH ORDINALITY AS chosen (id, place) JOIN ")
        .push(resource.table)
        .push(" ON ")
        .push(resource.id)
        .push(" = chosen.id");
    view.joins(resource, &mut statement);
    statement.push(" ORDER BY chosen.place");
    statement
}

/// All rows of a resource, to be narrowed by primary keys.
fn all<'a>(resource: &'static Resource, view: &'a View) -> Statement<'a> {
    let mut statement = Statement::new();
    statement.steady(true);
    view.columns(&mut statement);
    statement.push(" FROM ").push(resource.table);
    view.joins(resource, &mut statement);
    statement
}

/// Runs a composed statement.
pub async fn run(session: &impl Session, statement: Statement<'_>) -> Result<Vec<Row>> {
    let steady = statement.is_steady();
    let (text, params) = statement.finish();
    if steady {
        session.query_steady(&text, &params).await
    } else {
        session.query_dynamic(&text, &params).await
    }
}
