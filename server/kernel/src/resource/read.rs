//! Lists, and single objects.

use ferrostock_models::ListAnswer;
use ferrostock_models::database::FromRow as _;

use super::{Resource, below, filter, view, write};
use crate::asked::Asked;
use crate::call::Call;
use crate::db::{Row, Session};
use crate::error::{Error, Result};
use crate::list::{self, List, Listed};

/// Lists objects, as the query of the call asks.
pub async fn list<R: Resource, A: ListAnswer<Row = R::Row>>(call: &Call) -> Result<A> {
    let asked = Asked::read(call.operation.query, &call.query)?;
    Ok(listed::<R>(call, &asked).await?.answer())
}

/// Reads a list.
pub(super) async fn listed<R: Resource>(call: &Call, asked: &Asked) -> Result<Listed<R::Row>> {
    let mut list = List::new(&Static::<R>::DECLARATION.source, call);
    if let Some(condition) = below::condition(&R::DECLARATION, call) {
        list.filter.require(condition);
    }
    if let Some(own) = R::DECLARATION.own {
        list.filter.by(Some(call.caller.user_id), own);
    }
    filter::narrow(&R::DECLARATION, asked, &mut list)?;
    R::narrow(call, asked, &mut list)?;
    let asks = view::asked(call, asked);
    let view = view::view::<R>(call, |detail| {
        !R::DECLARATION.alone.contains(&detail.property) && asks(detail)
    });
    list.fetch(call, &view, object::<R>).await
}

/// Shows an object, with the details that the query of the call asks for.
pub async fn retrieve<R: Resource>(call: &Call, id: i64) -> Result<R::Row> {
    let asked = Asked::read(call.operation.query, &call.query)?;
    let view = view::view::<R>(call, view::asked(call, &asked));
    let connection = call.db.quick().await?;
    let source = &Static::<R>::DECLARATION.source;
    if (call.below.is_some() || R::DECLARATION.own.is_some())
        && write::reached::<R>(call, &connection, &[id])
            .await?
            .is_empty()
    {
        return Err(Error::not_found(source.model));
    }
    list::one(&connection, source, &view, id, object::<R>).await
}

/// Reads an object as answers to changes show it: with all details.
pub async fn one<R: Resource>(call: &Call, session: &impl Session, id: i64) -> Result<R::Row> {
    let view = view::view::<R>(call, |_| true);
    let source = &Static::<R>::DECLARATION.source;
    list::one(session, source, &view, id, object::<R>).await
}

/// Reads those of some objects that exist, in the order of the resource, with all details.
pub async fn several<R: Resource>(
    call: &Call,
    session: &impl Session,
    ids: Vec<i64>,
) -> Result<Vec<R::Row>> {
    let view = view::view::<R>(call, |_| true);
    let source = &Static::<R>::DECLARATION.source;
    list::several(session, source, &view, ids, object::<R>).await
}

/// Reads a row.
fn object<R: Resource>(row: &Row) -> Result<R::Row> {
    let mut object = R::Row::from_row(row)?;
    R::complete(row, &mut object)?;
    Ok(object)
}

/// A place for the declaration that lists can borrow it from for ever.
struct Static<R>(std::marker::PhantomData<R>);

impl<R: Resource> Static<R> {
    const DECLARATION: &'static super::Declaration = &R::DECLARATION;
}
