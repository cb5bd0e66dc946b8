//! What a row of a resource shows.

use ferrostock_models::database::{Column, FromRow};

use super::{Declaration, Detail, Resource};
use crate::asked::Asked;
use crate::call::Call;
use crate::list::{Fragment, View};

/// The columns of an object with those of its details that are shown.
pub fn view<R: Resource>(call: &Call, shown: impl Fn(&Detail) -> bool) -> View {
    let declaration = const { &R::DECLARATION };
    let alias = declaration.alias();
    let mut view = View::of(R::Row::COLUMNS.len());
    for (column, origin) in R::Row::COLUMNS.iter().zip(const { &origins::<R>() }) {
        match *origin {
            Origin::Own => {
                view.own(alias, column.column, column.property);
            }
            Origin::Elsewhere(at) => {
                let (property, expression) = declaration.columns[at];
                view.named(Fragment::new(expression), property);
            }
            Origin::Detail(at) => {
                let detail = &declaration.details[at];
                if shown(detail) && call.shows(detail.property) {
                    show(call, detail, &mut view);
                }
            }
            Origin::Beside => {}
        }
    }
    R::show(call, &mut view);
    view
}

/// Where the value of a property comes from.
#[derive(Clone, Copy)]
enum Origin {
    /// The column of the resource's own table that follows from its name.
    Own,
    /// The expression of this number in [`Declaration::columns`].
    Elsewhere(usize),
    /// The detail of this number in [`Declaration::details`].
    Detail(usize),
    /// No column: what may be missing, and rules see to.
    Beside,
}

/// More properties than a resource may have.
const MOST: usize = 128;

/// Where the values of all properties come from. Worked out by the compiler: for each request it would
/// be thousands of comparisons.
const fn origins<R: Resource>() -> [Origin; MOST] {
    let columns = R::Row::COLUMNS;
    assert!(columns.len() <= MOST, "a resource has too many properties");
    let mut origins = [Origin::Beside; MOST];
    let mut at = 0;
    while at < columns.len() {
        origins[at] = origin(&R::DECLARATION, &columns[at]);
        at += 1;
    }
    origins
}

const fn origin(declaration: &Declaration, column: &Column) -> Origin {
    let mut at = 0;
    while at < declaration.columns.len() {
        if same(declaration.columns[at].0, column.property) {
            return Origin::Elsewhere(at);
        }
        at += 1;
    }
    at = 0;
    while at < declaration.details.len() {
        if same(declaration.details[at].property, column.property) {
            return Origin::Detail(at);
        }
        at += 1;
    }
    if column.always {
        Origin::Own
    } else {
        Origin::Beside
    }
}

/// Whether two texts are the same: `==` is nothing for the compiler.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a query asks for a detail. Clients send switches, too, that the document does not list.
pub fn asked(call: &Call, asked: &Asked) -> impl Fn(&Detail) -> bool {
    |detail| {
        let given = asked.truth(detail.flag);
        given
            .or_else(|| call.query_flag(detail.flag))
            .unwrap_or(detail.shown)
    }
}

/// Adds what a detail consists of.
fn show(call: &Call, detail: &'static Detail, view: &mut View) {
    if !detail.columns.is_empty() {
        view.column(detail.columns);
    }
    if !detail.column.is_empty() {
        let mut fragment = Fragment::new(detail.column);
        if detail.column.contains("{}") {
            fragment = fragment.bind(call.caller.user_id);
        }
        view.named(fragment, detail.property);
    }
    if !detail.join.is_empty() {
        view.join(detail.join);
    }
}
