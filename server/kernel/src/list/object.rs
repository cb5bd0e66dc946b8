//! Reading objects by their primary keys, as a list shows them.

use super::{Resource, Statement, Value, View, run, statements};
use crate::db::{Row, Session};
use crate::error::{Error, Result};

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
pub(super) fn in_order<'a>(
    resource: &'static Resource,
    view: &'a View,
    ids: &'a Value,
) -> Statement<'a> {
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
