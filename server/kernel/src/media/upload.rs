//! Files that come with a form.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::picture::Variants;

/// A file that a client sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// What the client calls it, without folders.
    pub name: String,
    /// What it holds.
    pub bytes: Bytes,
    /// Its smaller forms, if it is the picture that its field asks for.
    pub variants: Variants,
}

/// The files of a request by their fields.
#[derive(Clone, Debug, Default)]
pub struct Uploads(BTreeMap<String, Upload>);

impl Uploads {
    /// Adds a file; of several for one field, the last one counts.
    pub fn add(&mut self, field: String, name: String, bytes: Bytes) {
        let upload = Upload {
            name,
            bytes,
            variants: Variants::new(),
        };
        self.0.insert(field, upload);
    }

    /// The file that was sent for a field.
    pub fn get(&self, field: &str) -> Option<&Upload> {
        self.0.get(field)
    }

    /// The file that was sent for a field, to add to what is known of it.
    pub fn get_mut(&mut self, field: &str) -> Option<&mut Upload> {
        self.0.get_mut(field)
    }
}
