//! Reading an export, one record at a time, on a thread of its own.

use std::io::Read;

use anyhow::{Result, anyhow};
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use tokio::sync::mpsc::Sender;

/// A record of an export. The first one of a file tells about the file and has no model.
#[derive(Debug, Deserialize)]
pub struct Record {
    /// Its model, such as `part.part`.
    #[serde(default)]
    pub model: Option<String>,
    /// Its primary key.
    #[serde(default)]
    pub pk: Option<serde_json::Value>,
    /// Its fields, as JSON text.
    #[serde(default)]
    pub fields: Option<Box<RawValue>>,
}

/// Reads all records and sends them on; stops when nobody takes them any more.
pub fn read(source: impl Read, records: &Sender<Record>) -> Result<()> {
    let mut json = serde_json::Deserializer::from_reader(source);
    let read = Records(records).deserialize(&mut json);
    read.and_then(|()| json.end())
        .map_err(|error| anyhow!("this is no export: {error}"))
}

struct Records<'a>(&'a Sender<Record>);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(record) = list.next_element::<Record>()? {
            if record.model.is_some() && (record.pk.is_none() || record.fields.is_none()) {
                return Err(A::Error::custom(
                    "a record lacks its primary key or its fields",
                ));
            }
            if self.0.blocking_send(record).is_err() {
                // The other side has failed and tells why; the rest need not be looked at.
                while list.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(());
            }
        }
        Ok(())
    }
}
