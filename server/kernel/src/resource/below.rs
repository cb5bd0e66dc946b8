//! Resources that stand below another one: `/api/selection/1/entry/2/`. They do what those at the top do,
//! with the objects of the one that the path leads through ([`Declaration::below`]) and no others.

use ferrostock_models::{BulkSelection, ListAnswer, Success};

use super::{Declaration, Resource};
use crate::call::Call;
use crate::error::Result;
use crate::list::{Fragment, Value};

/// Like [`list`](super::list).
pub async fn list<R: Resource, A: ListAnswer<Row = R::Row>>(call: &Call, above: i64) -> Result<A> {
    super::list::<R, A>(&call.below(above)).await
}

/// Like [`retrieve`](super::retrieve).
pub async fn retrieve<R: Resource>(call: &Call, above: i64, id: i64) -> Result<R::Row> {
    super::retrieve::<R>(&call.below(above), id).await
}

/// Like [`create`](super::create).
pub async fn create<R: Resource>(call: &Call, above: i64, body: R::Create) -> Result<R::Row> {
    super::create::<R>(&call.below(above), body).await
}

/// Like [`update`](super::update).
pub async fn update<R: Resource>(
    call: &Call,
    above: i64,
    id: i64,
    body: R::Create,
) -> Result<R::Row> {
    super::update::<R>(&call.below(above), id, body).await
}

/// Like [`partial_update`](super::partial_update).
pub async fn partial_update<R: Resource>(
    call: &Call,
    above: i64,
    id: i64,
    patch: R::Patch,
) -> Result<R::Row> {
    super::partial_update::<R>(&call.below(above), id, patch).await
}

/// Like [`destroy`](super::destroy).
pub async fn destroy<R: Resource>(call: &Call, above: i64, id: i64) -> Result<()> {
    super::destroy::<R>(&call.below(above), id).await
}

/// Like [`bulk_destroy`](super::bulk_destroy).
pub async fn bulk_destroy<R: Resource>(
    call: &Call,
    above: i64,
    body: BulkSelection,
) -> Result<Success> {
    super::bulk_destroy::<R>(&call.below(above), body).await
}

/// The condition on the objects that a call can reach, and the value in it.
pub(super) fn reach(declaration: &Declaration, call: &Call) -> Option<(&'static str, Value)> {
    let above = call.below?;
    Some((declaration.below?, Value::new(above)))
}

/// The same as a part of a list.
pub(super) fn condition(declaration: &Declaration, call: &Call) -> Option<Fragment> {
    Some(Fragment::new(declaration.below?).bind(call.below?))
}
