//! The statements that a list is read with.

use super::{Key, List, Statement, View};

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

impl List {
    /// Whether nothing narrows the list.
    fn whole(&self) -> bool {
        self.filter.is_empty() && self.search.is_none()
    }

    /// How many rows there are, or how many values of an expression.
    pub(super) fn count_statement(&self, counted: &'static str) -> Statement<'_> {
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

    pub(super) fn values_statement(&self, expression: &'static str) -> Statement<'_> {
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
    pub(super) fn rows_statement<'a>(&'a self, view: &'a View) -> Statement<'a> {
        if self.window.limit.is_none() {
            return self.all_rows_statement(view);
        }
        let mut statement = Statement::new();
        // Pages further on are many, and each is a text of its own.
        statement.steady(self.search.is_none() && self.window.offset == 0);
        view.columns(&mut statement);
        statement.push(" FROM (");
        self.keyed(&mut statement);
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

    /// All rows: each gets columns, and so there is nothing to choose before.
    fn all_rows_statement<'a>(&'a self, view: &'a View) -> Statement<'a> {
        let mut statement = Statement::new();
        statement.steady(self.search.is_none());
        view.columns(&mut statement);
        self.joined(&mut statement);
        view.joins_beside(&self.joins, &mut statement);
        self.conditions(&mut statement);
        sort(&self.keys, &mut statement);
        statement
    }

    /// How many rows a search finds, and the primary keys of those of the window, in order.
    pub(super) fn found_statement(&self) -> Statement<'_> {
        let mut statement = Statement::new();
        statement.push("WITH found AS MATERIALIZED (");
        self.keyed(&mut statement);
        statement.push(") SELECT (SELECT count(*) FROM found), ARRAY(SELECT found.id FROM found");
        self.sorted("found.", &mut statement);
        self.windowed(&mut statement);
        statement.push(")");
        statement
    }

    /// Primary keys and sort keys of the rows of the list.
    fn keyed<'a>(&'a self, statement: &mut Statement<'a>) {
        statement
            .push("SELECT ")
            .push(self.resource.id)
            .push(" AS id");
        for (key, name) in self.keys.iter().zip(KEY_NAMES) {
            statement
                .push(", ")
                .push(key.expression)
                .push(" AS ")
                .push(name);
        }
        self.chosen(statement);
    }

    /// From where the rows come and which of them belong to the list.
    fn chosen<'a>(&'a self, statement: &mut Statement<'a>) {
        self.joined(statement);
        self.conditions(statement);
    }

    fn joined<'a>(&'a self, statement: &mut Statement<'a>) {
        statement
            .push(" FROM ")
            .push(self.resource.table)
            .push(" ")
            .push(self.resource.joins);
        for join in &self.joins {
            statement.push(" ").fragment(join);
        }
    }

    fn conditions<'a>(&'a self, statement: &mut Statement<'a>) {
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
            for opening in &self.within {
                statement.fragment(opening);
            }
            search.condition(self.resource.search, statement);
            statement.push(if self.within.is_empty() { ")" } else { "))" });
        }
    }

    fn sorted<'a>(&'a self, qualifier: &'static str, statement: &mut Statement<'a>) {
        for (at, (key, name)) in self.keys.iter().zip(KEY_NAMES).enumerate() {
            statement.push(if at == 0 { " ORDER BY " } else { ", " });
            statement.push(qualifier).push(name).push(key.direction());
        }
    }
}

/// Sorts by the keys' own expressions.
pub(super) fn sort(keys: &[Key], statement: &mut Statement<'_>) {
    for (at, key) in keys.iter().enumerate() {
        statement.push(if at == 0 { " ORDER BY " } else { ", " });
        statement.push(key.expression).push(key.direction());
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Filter, Fragment, Matching, Ordering, Resource, Window};
    use super::*;
    use crate::list::search::Search;

    static COLOURS: Resource = Resource {
        model: "Colour",
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
            within: Vec::new(),
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
             AND ((c.name COLLATE letters ILIKE $3 OR EXISTS (SELECT 1 FROM alias a WHERE a.name COLLATE letters ILIKE $3)) \
             AND (c.name COLLATE letters ILIKE $4 OR EXISTS (SELECT 1 FROM alias a WHERE a.name COLLATE letters ILIKE $4))) \
             ORDER BY key1 DESC, key2 DESC LIMIT 5 OFFSET 10) AS chosen \
             JOIN colour AS c ON c.id = chosen.id LEFT JOIN maker AS m ON m.id = c.maker_id \
             ORDER BY chosen.key1 DESC, chosen.key2 DESC"
        );
        assert_eq!(params.len(), 4);
    }

    #[test]
    fn a_search_is_counted_with_the_page_that_it_finds() {
        static NAMES: Resource = Resource {
            joins: "",
            search: &["c.id IN (SELECT id FROM name WHERE {indexed grams(text)} {holds text})"],
            ordering: Ordering {
                fields: &[],
                default: &["c.name"],
            },
            ..COLOURS
        };
        let mut list = List {
            resource: &NAMES,
            keys: NAMES.ordering.keys(None, "c.id"),
            search: Search::new("red", Matching::Contains),
            window: Window::new(Some(5), None),
            ..list()
        };
        let (text, params) = list.found_statement().finish();
        assert_eq!(
            text,
            "WITH found AS MATERIALIZED (SELECT c.id AS id, c.name AS key1, c.id AS key2 \
             FROM colour AS c  WHERE ((c.id IN (SELECT id FROM name \
             WHERE grams(text) @@ search_query($1) AND strpos(fold(text), $2) > 0)))) \
             SELECT (SELECT count(*) FROM found), ARRAY(SELECT found.id FROM found \
             ORDER BY found.key1 ASC, found.key2 ASC LIMIT 5 OFFSET 0)"
        );
        assert_eq!(params.len(), 2);
        for (term, matching, condition, values) in [
            ("red", Matching::Regex, "text COLLATE letters ~* $1", 1),
            // The database knows the letters of other languages.
            (
                "ROT-Ö",
                Matching::Contains,
                "grams(text) @@ search_query($1) AND strpos(fold(text), fold($1)) > 0",
                1,
            ),
        ] {
            list.search = Search::new(term, matching);
            let (text, params) = list.found_statement().finish();
            assert!(text.contains(condition), "{text}");
            assert_eq!(params.len(), values);
        }
    }

    #[test]
    fn one_of_several_texts_holds_the_term() {
        static NAMES: Resource = Resource {
            search: &["{holds n.name, n.code}"],
            ..COLOURS
        };
        for (matching, condition) in [
            (
                Matching::Contains,
                "strpos(fold(concat_ws(chr(1), n.name, n.code)), $1) > 0",
            ),
            (
                Matching::Regex,
                "(n.name COLLATE letters ~* $1 OR n.code COLLATE letters ~* $1)",
            ),
        ] {
            let list = List {
                resource: &NAMES,
                search: Search::new("Red", matching),
                ..list()
            };
            let (text, _) = list.found_statement().finish();
            assert!(text.contains(condition), "{text}");
        }
    }

    #[test]
    fn all_rows_are_read_at_once() {
        let mut list = list();
        list.filter.by(Some(7_i64), "c.size = {}");
        list.keys = COLOURS.ordering.keys(Some("-maker"), "c.id");
        list.join("JOIN shade AS s ON s.colour_id = c.id");
        let mut view = View::new("c.id, s.name");
        // One that is there is not repeated.
        view.join("JOIN shade AS s ON s.colour_id = c.id")
            .join("JOIN brand AS b ON b.id = m.brand_id");
        let (text, params) = list.rows_statement(&view).finish();
        assert_eq!(
            text,
            "SELECT c.id, s.name FROM colour AS c LEFT JOIN maker AS m ON m.id = c.maker_id \
             JOIN shade AS s ON s.colour_id = c.id JOIN brand AS b ON b.id = m.brand_id \
             WHERE (c.size = $1) ORDER BY m.name DESC, c.id DESC"
        );
        assert_eq!(params.len(), 1);
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
