//! Rows on their way into a table through `COPY`, in its text format, sent while they are made.

use std::fmt::{self, Display, Write as _};
use std::pin::Pin;

use bytes::{BufMut as _, Bytes, BytesMut};
use futures::SinkExt as _;
use tokio_postgres::{CopyInSink, Error, Transaction};

/// How many bytes are gathered before they are sent to the database.
const BLOCK: usize = 256 * 1024;

/// How many rows one `COPY` takes; further ones go into the next. The database gathers a
/// statement's rows for the triggers that look at all of them, and for the checks of references.
const BATCH: u64 = 50_000;

/// A table that is being filled. Rows are there after [`Self::finish`] only.
pub struct Copy<'t> {
    transaction: &'t Transaction<'t>,
    statement: String,
    sink: Pin<Box<CopyInSink<Bytes>>>,
    block: BytesMut,
    /// Rows of the `COPY` that is under way, and of those before.
    rows: (u64, u64),
}

impl<'t> Copy<'t> {
    /// Starts to fill some columns of a table. Where there are no such columns the connection is of
    /// no more use afterwards: tokio-postgres waits for one answer and gets two (issue 789 of
    /// rust-postgres).
    pub async fn start(
        transaction: &'t Transaction<'t>,
        table: &str,
        columns: &[&str],
    ) -> Result<Self, Error> {
        let statement = format!("COPY {table} ({}) FROM STDIN", columns.join(", "));
        Ok(Self {
            sink: Box::pin(transaction.copy_in(&statement).await?),
            transaction,
            statement,
            block: BytesMut::new(),
            rows: (0, 0),
        })
    }

    /// The row's next value.
    pub fn put(&mut self, value: impl Display) -> &mut Self {
        // Writing to memory does not fail.
        let _ = write!(Escaped(&mut self.block), "{value}");
        self.block.put_u8(b'\t');
        self
    }

    /// The row's next value, which may be none.
    pub fn put_or_null(&mut self, value: Option<impl Display>) -> &mut Self {
        if let Some(value) = value {
            return self.put(value);
        }
        self.block.put_slice(b"\\N\t");
        self
    }

    /// The row has all its values.
    pub async fn end(&mut self) -> Result<(), Error> {
        if let Some(last) = self.block.last_mut() {
            *last = b'\n';
        }
        self.rows.0 += 1;
        if self.rows.0 == BATCH {
            self.close().await?;
            self.sink
                .set(self.transaction.copy_in(&self.statement).await?);
        } else if self.block.len() > BLOCK {
            self.sink.send(self.block.split().freeze()).await?;
        }
        Ok(())
    }

    /// The table has all its rows. Gives their number.
    pub async fn finish(mut self) -> Result<u64, Error> {
        self.close().await?;
        Ok(self.rows.1)
    }

    async fn close(&mut self) -> Result<(), Error> {
        self.sink.send(self.block.split().freeze()).await?;
        self.rows.1 += self.sink.as_mut().finish().await?;
        self.rows.0 = 0;
        Ok(())
    }
}

/// Writes a value so that no character of it ends it.
struct Escaped<'a>(&'a mut BytesMut);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            match byte {
                b'\\' => self.0.put_slice(b"\\\\"),
                b'\n' => self.0.put_slice(b"\\n"),
                b'\r' => self.0.put_slice(b"\\r"),
                b'\t' => self.0.put_slice(b"\\t"),
                other => self.0.put_u8(other),
            }
        }
        Ok(())
    }
}
