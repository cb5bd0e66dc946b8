//! The one machinery behind every list: filters, search, ordering, pages and detail flags.
//!
//! A resource declares once where its rows come from ([`Resource`]): the table, the joins that its
//! filters may use, what a search looks at, what a client may order by. For each request the domain
//! builds a [`List`] from the typed query: it adds conditions to [`List::filter`], and says with a
//! [`View`] what a row shows. [`List::fetch`] then sends the statements together on one connection:
//!
//! * the count, when the client wants pages (`limit`);
//! * the page: the primary keys of the rows are chosen first, and only those rows get columns, so
//!   that an annotation costs 25 evaluations on a page of 25, not one per row of the table;
//! * a check, when filters name other objects that must exist.
//!
//! The number of statements depends on which parameters are given, never on how long the list is.
//! Without `limit` the answer is everything, as a bare array.
//!
//! The same `Resource` and `View` read single objects: [`one`] and [`several`].
//!
//! ```ignore
//! const COLOURS: Resource = Resource {
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
//! // `From<Listed<Colour>> for ColourListAnswer`, the generated answer.
//! list_answer!(ColourListAnswer, ColourPage, Colour);
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
//!     Ok(list.fetch(call, &view, colour_from_row).await?.into())
//! }
//! ```

mod filter;
mod order;
mod page;
mod search;
mod sql;

use futures::future::OptionFuture;
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;

pub use filter::{Condition, Filter, NO_SUCH_CHOICE};
pub use order::{Key, Ordering};
pub use page::{Listed, Page, Window};
pub use search::{Matching, contains};
pub use sql::{Bind, Fragment, Statement, Value};

use crate::call::Call;
use crate::db::Session;
use crate::error::{Error, Result};
use search::Search;

/// Where a resource's rows come from, and what its lists can search and be ordered by.
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// The table with its alias, such as `part AS p`.
    pub table: &'static str,
    /// Joins that conditions, sort keys and columns may use. They must not multiply rows.
    pub joins: &'static str,
    /// The primary key, such as `p.id`.
    pub id: &'static str,
    /// What a search looks at: text expressions, or conditions with `{matches}` where the operator
    /// and the pattern belong.
    pub search: &'static [&'static str],
    /// The orders of the list.
    pub ordering: Ordering,
}

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

    fn columns<'a>(&'a self, statement: &mut Statement<'a>) {
        for (at, column) in self.columns.iter().enumerate() {
            statement
                .push(if at == 0 { "SELECT " } else { ", " })
                .fragment(column);
        }
    }

    fn joins<'a>(&'a self, resource: &'static Resource, statement: &mut Statement<'a>) {
        statement.push(" ").push(resource.joins);
        for join in &self.joins {
            statement.push(" ").fragment(join);
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
            keys: resource
                .ordering
                .keys(call.query_value("ordering"), resource.id),
            window: Window::new(number("limit"), number("offset")),
        }
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

    /// Reads the list; `map` makes an object of each row.
    pub async fn fetch<T>(
        &self,
        call: &Call,
        view: &View,
        map: impl Fn(&Row) -> Result<T>,
    ) -> Result<Listed<T>> {
        self.answer(
            call,
            self.count_statement("*"),
            self.rows_statement(view),
            map,
        )
        .await
    }

    /// Reads the values that an expression has in the rows of the list, each once, as `value`, with
    /// the number of its rows as `count`; the values of the most rows come first.
    pub async fn fetch_values<T>(
        &self,
        call: &Call,
        expression: &'static str,
        map: impl Fn(&Row) -> Result<T>,
    ) -> Result<Listed<T>> {
        let count = self.count_statement(expression);
        self.answer(call, count, self.values_statement(expression), map)
            .await
    }

    async fn answer<T>(
        &self,
        call: &Call,
        count: Statement<'_>,
        rows: Statement<'_>,
        map: impl Fn(&Row) -> Result<T>,
    ) -> Result<Listed<T>> {
        let connection = call.db.get().await?;
        let count = self.window.limit.map(|_| count);
        let (checks, count, rows) = futures::future::join3(
            OptionFuture::from(self.filter.checks().map(|checks| run(&connection, checks))),
            OptionFuture::from(count.map(|count| run(&connection, count))),
            run(&connection, rows),
        )
        .await;
        // A filter that names nothing is refused before a failure that it may have caused.
        if let Some(checks) = checks {
            let checks = checks?;
            let row = checks
                .first()
                .ok_or_else(|| Error::internal("no answer to the checks"))?;
            self.filter
                .refuse_missing(|at| row.try_get(at).unwrap_or(false))?;
        }
        let rows = rows.map_err(|error| self.explain(error))?;
        let results = rows.iter().map(map).collect::<Result<Vec<T>>>()?;
        let (Some(limit), Some(count)) = (self.window.limit, count) else {
            return Ok(Listed::All(results));
        };
        let count = match count?.first() {
            Some(row) => row.try_get(0)?,
            None => return Err(Error::internal("no answer to the count")),
        };
        let (next, previous) = page::links(
            &call.base_url,
            &call.path,
            &call.query,
            limit,
            self.window.offset,
            count,
        );
        Ok(Listed::Page(Page {
            count,
            next,
            previous,
            results,
        }))
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

    /// Whether nothing narrows the list.
    fn whole(&self) -> bool {
        self.filter.conditions().is_empty() && self.search.is_none()
    }

    /// How many rows there are, or how many values of an expression.
    fn count_statement(&self, counted: &'static str) -> Statement<'_> {
        let mut statement = Statement::new();
        if counted == "*"
            && self.whole()
            && self.joins.is_empty()
            && let Some((_, sum)) = SUMMED
                .iter()
                .find(|(table, _)| *table == self.resource.table)
        {
            statement.push(sum).steady(true);
            return statement;
        }
        statement
            .steady(self.search.is_none())
            .push("SELECT count(")
            .push(if counted == "*" { "" } else { "DISTINCT " })
            .push(counted)
            .push(")");
        self.chosen(&mut statement);
        statement
    }

    fn values_statement(&self, expression: &'static str) -> Statement<'_> {
        let mut statement = Statement::new();
        statement
            .push("SELECT ")
            .push(expression)
            .push(" AS value, count(*) AS count");
        self.chosen(&mut statement);
        statement.push(" GROUP BY ").push(expression);
        statement.push(" ORDER BY count DESC, value DESC");
        self.windowed(&mut statement);
        statement
    }

    fn windowed(&self, statement: &mut Statement<'_>) {
        if let Some(limit) = self.window.limit {
            statement.push(" LIMIT ").number(limit);
            statement.push(" OFFSET ").number(self.window.offset);
        }
    }

    /// The rows of the window. The inner query chooses them by primary key and carries their sort
    /// keys along; the outer one adds the columns and repeats the order, which a join would lose.
    fn rows_statement<'a>(&'a self, view: &'a View) -> Statement<'a> {
        let mut statement = Statement::new();
        // Pages further on are many, and each is a text of its own.
        statement.steady(self.search.is_none() && self.window.offset == 0);
        view.columns(&mut statement);
        statement
            .push(" FROM (SELECT ")
            .push(self.resource.id)
            .push(" AS id");
        for (key, name) in self.keys.iter().zip(KEY_NAMES) {
            statement
                .push(", ")
                .push(key.expression)
                .push(" AS ")
                .push(name);
        }
        self.chosen(&mut statement);
        self.sorted("", &mut statement);
        self.windowed(&mut statement);
        statement
            .push(") AS chosen JOIN ")
            .push(self.resource.table);
        statement
            .push(" ON ")
            .push(self.resource.id)
            .push(" = chosen.id");
        view.joins(self.resource, &mut statement);
        self.sorted("chosen.", &mut statement);
        statement
    }

    /// From where the rows come and which of them belong to the list.
    fn chosen<'a>(&'a self, statement: &mut Statement<'a>) {
        statement
            .push(" FROM ")
            .push(self.resource.table)
            .push(" ")
            .push(self.resource.joins);
        for join in &self.joins {
            statement.push(" ").fragment(join);
        }
        let mut before = " WHERE (";
        for condition in self.filter.conditions() {
            statement.push(before).fragment(condition).push(")");
            before = " AND (";
        }
        if let Some(search) = self
            .search
            .as_ref()
            .filter(|_| !self.resource.search.is_empty())
        {
            statement.push(before);
            search.condition(self.resource.search, statement);
            statement.push(")");
        }
    }

    fn sorted<'a>(&'a self, qualifier: &'static str, statement: &mut Statement<'a>) {
        for (at, (key, name)) in self.keys.iter().zip(KEY_NAMES).enumerate() {
            statement.push(if at == 0 { " ORDER BY " } else { ", " });
            statement.push(qualifier).push(name).push(key.direction());
        }
    }
}

/// How many rows the largest tables have is kept as a sum (`row_count`): counting them all would
/// take longer than anything else that a page needs. Their lists, unless narrowed, show all rows.
const SUMMED: &[(&str, &str)] = &[
    (
        "part AS p",
        "SELECT coalesce(sum(change), 0)::bigint FROM row_count WHERE counted = 'part'",
    ),
    (
        "stock_item AS s",
        "SELECT coalesce(sum(change), 0)::bigint FROM row_count WHERE counted = 'stock_item'",
    ),
];

/// The names of the sort keys in the inner query; more than a client has use for.
const KEY_NAMES: [&str; 12] = [
    "key1", "key2", "key3", "key4", "key5", "key6", "key7", "key8", "key9", "key10", "key11",
    "key12",
];

/// Reads one object; `None` when there is no row with that primary key.
pub async fn one<T>(
    session: &impl Session,
    resource: &'static Resource,
    view: &View,
    id: i64,
    map: impl Fn(&Row) -> Result<T>,
) -> Result<Option<T>> {
    let id = Value::new(id);
    let mut statement = Statement::new();
    statement.steady(true);
    view.columns(&mut statement);
    statement.push(" FROM ").push(resource.table);
    view.joins(resource, &mut statement);
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
    let ids = Value::new(ids);
    let mut statement = Statement::new();
    statement.steady(true);
    view.columns(&mut statement);
    statement.push(" FROM ").push(resource.table);
    view.joins(resource, &mut statement);
    statement
        .push(" WHERE ")
        .push(resource.id)
        .push(" = ANY(")
        .bind(&ids)
        .push(")");
    for (at, key) in resource
        .ordering
        .keys(None, resource.id)
        .into_iter()
        .enumerate()
    {
        statement.push(if at == 0 { " ORDER BY " } else { ", " });
        statement.push(key.expression).push(key.direction());
    }
    run(session, statement).await?.iter().map(map).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    static COLOURS: Resource = Resource {
        table: "colour AS c",
        joins: "LEFT JOIN maker AS m ON m.id = c.maker_id",
        id: "c.id",
        search: &[
            "c.name",
            "EXISTS (SELECT 1 FROM alias a WHERE a.name {matches})",
        ],
        ordering: Ordering {
            fields: &[("maker", &["m.name"])],
            default: &["c.name"],
        },
    };

    fn list() -> List {
        List {
            resource: &COLOURS,
            filter: Filter::default(),
            joins: Vec::new(),
            search: None,
            keys: COLOURS.ordering.keys(None, "c.id"),
            window: Window::default(),
        }
    }

    #[test]
    fn a_page_chooses_rows_before_it_adds_columns() {
        let mut list = list();
        list.search = Search::new("red chair", Matching::Contains);
        list.filter.by(Some(7_i64), "c.size = {}");
        list.keys = COLOURS.ordering.keys(Some("-maker"), "c.id");
        list.window = Window::new(Some(5), Some(10));
        let mut view = View::new("c.id, c.name");
        view.column(Fragment::new("c.owner = {} AS mine").bind(3_i64));
        let statement = list.rows_statement(&view);
        let (text, params) = statement.finish();
        assert_eq!(
            text,
            "SELECT c.id, c.name, c.owner = $1 AS mine \
             FROM (SELECT c.id AS id, m.name AS key1, c.id AS key2 \
             FROM colour AS c LEFT JOIN maker AS m ON m.id = c.maker_id \
             WHERE (c.size = $2) \
             AND ((c.name ILIKE $3 OR EXISTS (SELECT 1 FROM alias a WHERE a.name ILIKE $3)) \
             AND (c.name ILIKE $4 OR EXISTS (SELECT 1 FROM alias a WHERE a.name ILIKE $4))) \
             ORDER BY key1 DESC, key2 DESC LIMIT 5 OFFSET 10) AS chosen \
             JOIN colour AS c ON c.id = chosen.id LEFT JOIN maker AS m ON m.id = c.maker_id \
             ORDER BY chosen.key1 DESC, chosen.key2 DESC"
        );
        assert_eq!(params.len(), 4);
    }

    #[test]
    fn counting_binds_only_what_it_needs() {
        let mut list = list();
        list.filter.by(Some(7_i64), "c.size = {}");
        let (text, params) = list.count_statement("*").finish();
        assert_eq!(
            text,
            "SELECT count(*) FROM colour AS c LEFT JOIN maker AS m ON m.id = c.maker_id \
             WHERE (c.size = $1)"
        );
        assert_eq!(params.len(), 1);
    }
}
