//! Sending answers to clients that may not read them: large ones in small pieces, and only as long as
//! the client goes on reading.
//!
//! The server can't end the connection of a client (only dropshot has it), but what the answer is made
//! of is let go: its bytes, its file, the connection to the database. What stays is the socket, and
//! the few pieces that wait in it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use dropshot::Body;
use futures::{Stream, StreamExt as _, stream};
use http_body::{Body as _, Frame, SizeHint};

use ferrostock_kernel::db::rest::Rest;

/// Bodies up to this size are sent as they are: pages of a hundred rows are, which clients mostly ask for.
const SMALL: u64 = 128 * 1024;

/// The size of a piece. Several wait to be sent at the same time.
const PIECE: usize = 16 * 1024;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why an answer is not sent to its end.
#[derive(Debug, thiserror::Error)]
#[error("the client does not read its answer")]
struct GivenUp;

/// A body that is let go when the client has not read of it for so long.
pub fn watched(body: Body, patience: Duration) -> Body {
    if body.size_hint().exact().is_some_and(|size| size <= SMALL) {
        return body;
    }
    let left = Arc::new(Mutex::new(Left {
        size: body.size_hint(),
        body: Some(Box::pin(body)),
        piece: Bytes::new(),
        waiting_since: Some(Instant::now()),
    }));
    tokio::spawn(watch(Arc::downgrade(&left), patience));
    Body::wrap(Watched(left))
}

/// What of a body is not sent yet.
struct Left {
    /// `None` when it is sent, or given up.
    body: Option<Pin<Box<Body>>>,
    /// What the body gave last, as far as it is not sent.
    piece: Bytes,
    /// What the body says of its size, less what was sent.
    size: SizeHint,
    /// Since when nothing was asked for, while it is the client's turn.
    waiting_since: Option<Instant>,
}

struct Watched(Arc<Mutex<Left>>);

impl Watched {
    fn left(&self) -> MutexGuard<'_, Left> {
        lock(&self.0)
    }
}

fn lock(left: &Mutex<Left>) -> MutexGuard<'_, Left> {
    // After a panic of the body nothing of it is used but to be dropped.
    left.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets a body go whose client does not read. Ends with it.
async fn watch(left: Weak<Mutex<Left>>, patience: Duration) {
    let often = (patience / 4).max(Duration::from_millis(50));
    loop {
        tokio::time::sleep(often).await;
        let Some(left) = left.upgrade() else { return };
        let mut left = lock(&left);
        if left
            .waiting_since
            .is_some_and(|since| since.elapsed() >= patience)
        {
            let body = left.body.take();
            left.piece = Bytes::new();
            drop(left);
            if body.is_some() {
                tracing::info!("a client does not read its answer, which is given up");
            }
            return;
        }
    }
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let mut left = self.left();
        let left = &mut *left;
        left.waiting_since = None;
        while left.piece.is_empty() {
            let Some(body) = &mut left.body else {
                return Poll::Ready(Some(Err(GivenUp.into())));
            };
            match ready!(body.as_mut().poll_frame(context)) {
                None => {
                    left.waiting_since = Some(Instant::now());
                    return Poll::Ready(None);
                }
                Some(Err(error)) => {
                    left.body = None;
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => left.piece = data,
                    Err(other) => {
                        left.waiting_since = Some(Instant::now());
                        return Poll::Ready(Some(Ok(other)));
                    }
                },
            }
        }
        let piece = left.piece.split_to(PIECE.min(left.piece.len()));
        left.size = left.body.as_ref().map_or_else(SizeHint::new, |_| {
            let sent = piece.len() as u64;
            match left.size.exact() {
                Some(size) => SizeHint::with_exact(size.saturating_sub(sent)),
                None => SizeHint::new(),
            }
        });
        left.waiting_since = Some(Instant::now());
        // A copy: a slice would keep all that it was cut from.
        let piece = Bytes::copy_from_slice(&piece);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        self.left().size
    }
}

/// The body of a long list: what was made of its first rows, `[…]` or `{…"results":[…]}`, and the
/// rest in the same array. The database has so long for the next rows. `None` when the beginning
/// is no list.
pub fn list(beginning: &Bytes, rest: Rest, patience: Duration) -> Option<Body> {
    let end: &'static [u8] = if beginning.ends_with(b"]}") {
        b"]}"
    } else if beginning.ends_with(b"]") {
        b"]"
    } else {
        return None;
    };
    let beginning = beginning.slice(..beginning.len() - end.len());
    let rest = Box::pin(in_time(rest, patience));
    let whole = stream::once(async { Ok(beginning) })
        .chain(rest)
        .chain(stream::once(async move { Ok(Bytes::from_static(end)) }));
    // Nothing comes after a failure, least of all the end.
    let whole = whole.scan(false, |failed, piece| {
        let over = std::mem::replace(failed, piece.is_err());
        std::future::ready((!over).then_some(piece))
    });
    let whole = sync_wrapper::SyncStream::new(whole.map(|piece| piece.map(Frame::data)));
    Some(Body::wrap(http_body_util::StreamBody::new(whole)))
}

/// The rest, in which each piece has so long to come. A failure is told to the log.
fn in_time(rest: Rest, patience: Duration) -> impl Stream<Item = Result<Bytes, BoxError>> + Send {
    stream::unfold(Some(rest), move |rest| async move {
        let mut rest = rest?;
        let failure: BoxError = match tokio::time::timeout(patience, rest.next()).await {
            Ok(None) => return None,
            Ok(Some(Ok(piece))) => return Some((Ok(piece), Some(rest))),
            Ok(Some(Err(error))) => error.into(),
            Err(_) => "the rows of a list do not come".into(),
        };
        tracing::error!(%failure, "a list breaks off");
        Some((Err(failure), None))
    })
}
