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

mod fetch;
mod filter;
mod object;
mod order;
mod page;
mod pattern;
mod search;
mod sql;
mod statements;
mod view;

pub use filter::{Condition, Filter, NO_SUCH_CHOICE};
pub use object::{one, several};
pub use order::{Key, Ordering};
pub use page::{Listed, Page, Window};
pub use search::{Matching, contains};
pub use sql::{Bind, Fragment, Statement, Value};
pub use view::View;

use crate::call::Call;
use crate::db::{Row, Session};
use crate::error::Result;
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
