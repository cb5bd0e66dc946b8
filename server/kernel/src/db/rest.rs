//! What the answer of a long list goes on with after its first rows: the other ones, written while the
//! client reads them.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use futures::StreamExt as _;
use futures::stream::{self, BoxStream};
use serde::Serialize;

use super::{Row, Rows};
use crate::error::{Error, Result};

/// How many rows an answer has that is made as a whole.
pub const FIRST: usize = 250;

/// About how many bytes are written at once.
const PIECE: usize = 16 * 1024;

/// The rows after the first ones, as they stand in the JSON array behind those.
pub type Rest = BoxStream<'static, Result<Bytes>>;

/// Where a list leaves the rest of its answer for whoever sends it.
#[derive(Default)]
pub struct Slot(Mutex<Option<Rest>>);

impl Slot {
    /// Leaves the rest.
    pub fn leave(&self, rest: Rest) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(rest);
    }

    /// Takes the rest, if there is one.
    pub fn take(&self) -> Option<Rest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The objects of a row that was read and of those that come, each with a comma before it.
pub fn rest<T: Serialize>(
    rows: Rows,
    row: Row,
    map: impl Fn(&Row) -> Result<T> + Send + 'static,
) -> Rest {
    let written = stream::try_unfold((rows, Some(row), map), async |(mut rows, row, map)| {
        let mut piece = Vec::with_capacity(PIECE + PIECE / 4);
        let mut row = row;
        while let Some(read) = row {
            piece.push(b',');
            serde_json::to_writer(&mut piece, &map(&read)?).map_err(Error::internal)?;
            row = rows.next().await?;
            if piece.len() >= PIECE {
                break;
            }
        }
        Ok((!piece.is_empty()).then(|| (Bytes::from(piece), (rows, row, map))))
    });
    written.boxed()
}
