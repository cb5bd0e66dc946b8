//! What a row of a resource shows.

use ferrostock_models::database::FromRow;

use super::{Declaration, Detail, Resource};
use crate::asked::Asked;
use crate::call::Call;
use crate::list::{Fragment, View};

/// The columns of an object with those of its details that are shown.
pub fn view<R: Resource>(call: &Call, shown: impl Fn(&Detail) -> bool) -> View {
    let mut view = columns(call, &R::DECLARATION, R::Row::COLUMNS, shown);
    R::show(call, &mut view);
    view
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

fn columns(
    call: &Call,
    declaration: &Declaration,
    columns: &[ferrostock_models::database::Column],
    shown: impl Fn(&Detail) -> bool,
) -> View {
    let mut view = View::empty();
    let alias = declaration.alias();
    for column in columns {
        let property = column.property;
        let elsewhere = declaration.columns.iter().find(|(it, _)| *it == property);
        let detail = declaration
            .details
            .iter()
            .find(|it| it.property == property);
        if let Some((_, expression)) = elsewhere {
            view.named(Fragment::new(expression), property);
        } else if let Some(detail) = detail {
            if shown(detail) && call.shows(property) {
                if !detail.columns.is_empty() {
                    view.column(detail.columns);
                }
                if !detail.column.is_empty() {
                    let mut fragment = Fragment::new(detail.column);
                    if detail.column.contains("{}") {
                        fragment = fragment.bind(call.caller.user_id);
                    }
                    view.named(fragment, property);
                }
                if !detail.join.is_empty() {
                    view.join(detail.join);
                }
            }
        } else if column.always {
            view.own(alias, column.column, property);
        }
    }
    view
}
