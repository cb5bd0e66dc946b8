//! Reading long lists, a page at a time.

use std::collections::VecDeque;

use ferrostock_models::ListAnswer;
use futures::{Stream, TryStreamExt as _};
use progenitor_client::ResponseValue;

use crate::Failure;
use crate::generated::types;

/// Streams the rows of a list. `page` asks for one page, given its size and its offset; it is asked
/// when the rows of the page before are used up.
pub fn pages<A, F>(
    size: i64,
    page: impl Fn(i64, i64) -> F,
) -> impl Stream<Item = Result<A::Row, Failure>> + Unpin
where
    A: ListAnswer,
    F: Future<Output = Result<ResponseValue<A>, progenitor_client::Error<types::Error>>>,
{
    let start = (0, true);
    let stream = futures::stream::try_unfold(start, move |(offset, more)| {
        let asked = more.then(|| page(size, offset));
        async move {
            let Some(asked) = asked else { return Ok(None) };
            let (rows, more) = asked.await?.into_inner().rows();
            let rows: VecDeque<_> = rows.into_iter().map(Ok::<_, Failure>).collect();
            Ok::<_, Failure>(Some((futures::stream::iter(rows), (offset + size, more))))
        }
    });
    Box::pin(stream.try_flatten())
}
