//! Plain resources: what lists, shows, creates, replaces, changes and deletes objects of one kind.
//!
//! A resource is a declaration ([`Declaration`]: where its rows come from, what its lists know, what
//! its details show, what is unique) and its rules: plain functions on typed values within the
//! transaction, of which [`Resource`] has empty ones. Everything else is shared ([`list`],
//! [`retrieve`], [`create`] …) or generated from the schemas: how a row is read into its model, and
//! which columns a body sets (`ferrostock_models::database`).
//!
//! The document names the resource (`x-resource`), and the generated entry points call the functions
//! of this module with it. The same declarations can be asked by the name of their model, with JSON in
//! place of types and without a request ([`Registry`]).
//!
//! ```ignore
//! /// A person at a company.
//! pub struct Contact;
//!
//! impl Resource for Contact {
//!     type Row = models::Contact;
//!     type Create = models::ContactCreate;
//!     type Patch = models::ContactPatch;
//!
//!     const DECLARATION: Declaration = Declaration {
//!         source: Source {
//!             joins: "JOIN company ON company.id = contact.company_id",
//!             search: &["contact.name", "company.name"],
//!             ordering: Ordering {
//!                 fields: &[("name", &["contact.name COLLATE \"C\""])],
//!                 default: &["contact.id"],
//!             },
//!             ..Source::of("Contact", "contact", "contact.id")
//!         },
//!         columns: &[("company_name", "company.name")],
//!         filters: &[By("company", "contact.company_id = {}")],
//!         ..Declaration::of("company.contact")
//!     };
//!
//!     async fn before_create(change: &mut Change<'_>, body: &mut ContactCreate) -> Result<Changes> {
//!         …
//!     }
//! }
//! ```

pub mod below;
mod bulk;
mod declared;
mod filled;
mod filter;
mod read;
mod unique;
mod view;
mod write;

use ferrostock_models::database::{Body, Column, FromRow, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use crate::list::Resource as Source;
pub use declared::{Declared, Registered, Registry};
pub use filter::Narrow;
pub use read::{list, one, retrieve, several};
pub use unique::Unique;
pub use write::{
    Change, bulk_change, bulk_destroy, changes, create, destroy, partial_update, update,
};

use crate::asked::Asked;
use crate::call::Call;
use crate::change::Changes;
use crate::error::Result;
use crate::list::{List, View};
use crate::tree::Tree;

/// What a plain resource is, as data.
#[derive(Clone, Copy, Debug)]
pub struct Declaration {
    /// The kind of the objects: application and model, such as `company.contact`. What hangs on objects
    /// of any kind (tags, parameters, attachments) is kept under it.
    pub kind: &'static str,
    /// Where the rows come from, what a search looks at, and how lists are sorted.
    pub source: Source,
    /// Properties that stand elsewhere than in the column of their name: the property and a SQL
    /// expression, which may use the joins of the source. What requests set goes to a column of the
    /// resource's own table.
    pub columns: &'static [(&'static str, &'static str)],
    /// What answers have when it is asked for.
    pub details: &'static [Detail],
    /// The parameters that narrow lists.
    pub filters: &'static [(&'static str, Narrow)],
    /// What no two objects have in common.
    pub unique: &'static [Unique],
    /// Properties whose column holds no null, and takes the empty text for it.
    pub blank: &'static [&'static str],
    /// Properties that a request may hold null in or leave out, and no object is without.
    pub filled: &'static [&'static str],
    /// The column of the time at which an object was last written.
    pub stamp: Option<&'static str>,
    /// By which properties an object is looked up, besides its key.
    pub lookup: &'static [&'static str],
    /// Properties that single objects show, and lists don't.
    pub alone: &'static [&'static str],
    /// Properties that requests have and that no column holds: rules see to them.
    pub beside: &'static [&'static str],
    /// For objects that stand below another one in the paths: the condition that they are those of the
    /// one with the key `{}`. It names the table, and no joins.
    pub below: Option<&'static str>,
    /// Whether objects have a `metadata` column for what other programs keep with them.
    pub metadata: bool,
    /// For objects that each belong to a user, the condition that one (`{}`) has them: nobody else sees or
    /// changes them.
    pub own: Option<&'static str>,
    /// The folder of the objects' pictures, for those that have a property `image`.
    pub pictures: Option<&'static str>,
}

impl Declaration {
    /// A resource of which nothing is said yet but its kind.
    pub const fn of(kind: &'static str) -> Self {
        Self {
            kind,
            source: Source::of("", "", ""),
            columns: &[],
            details: &[],
            filters: &[],
            unique: &[],
            blank: &[],
            filled: &[],
            stamp: None,
            lookup: &[],
            alone: &[],
            beside: &[],
            below: None,
            metadata: false,
            own: None,
            pictures: None,
        }
    }

    /// The table.
    pub fn table(&self) -> &'static str {
        let table = self.source.table;
        table.split_once(" AS ").map_or(table, |(table, _)| table)
    }

    /// What the table is called in statements.
    pub fn alias(&self) -> &'static str {
        let table = self.source.table;
        table.split_once(" AS ").map_or(table, |(_, alias)| alias)
    }

    /// The column of the resource's own table that a property is written to; `columns` are those that
    /// follow from the properties.
    fn column(&self, property: &'static str, columns: &[Column]) -> &'static str {
        let elsewhere = self.columns.iter().find(|(it, _)| *it == property);
        let own = elsewhere.and_then(|(_, sql)| {
            let column = sql.strip_prefix(self.alias())?.strip_prefix('.')?;
            let plain = column
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_');
            plain.then_some(column)
        });
        own.unwrap_or_else(|| {
            let usual = columns.iter().find(|it| it.property == property);
            usual.map_or(property, |it| it.column)
        })
    }

    /// The last word of the kind, such as `contact`: the model as clients name it.
    pub fn model(&self) -> &'static str {
        self.kind.rsplit('.').next().unwrap_or(self.kind)
    }
}

/// What answers have when it is asked for: data of another object, or what takes time to find out.
#[derive(Clone, Copy, Debug)]
pub struct Detail {
    /// The property. What the document says of it (`x-shows`) decides who may see it.
    pub property: &'static str,
    /// The switch of the query that asks for it; empty for what is not asked for.
    pub flag: &'static str,
    /// Whether it is shown when nothing is said of it.
    pub shown: bool,
    /// A SQL expression; in it `{}` stands for the key of the calling user.
    pub column: &'static str,
    /// Columns under names of their own, out of which [`Resource::complete`] makes the property, in place
    /// of one: reading them takes less time than JSON.
    pub columns: &'static str,
    /// A join that only this needs. It must neither multiply nor drop rows.
    pub join: &'static str,
}

impl Detail {
    /// A detail that is asked for by the switch of its own name.
    pub const fn of(property: &'static str, column: &'static str) -> Self {
        Self {
            property,
            flag: property,
            shown: false,
            column,
            columns: "",
            join: "",
        }
    }

    /// One that is shown unless the switch of its own name says otherwise.
    pub const fn usual(property: &'static str, column: &'static str) -> Self {
        Self {
            shown: true,
            ..Self::of(property, column)
        }
    }
}

/// Where a change moves an object in its tree.
#[derive(Clone, Copy, Debug, Default)]
pub struct Move {
    /// The new parent, if there is one.
    pub parent: Option<i64>,
    /// Whether it holds nothing itself from now on.
    pub structural: Option<bool>,
}

/// A plain resource: its types, its declaration and its rules.
///
/// Rules run in the transaction of the change, in the order of their names here. What they refuse
/// changes nothing.
pub trait Resource: Sized + Send + Sync + 'static {
    /// An object as answers show it.
    type Row: FromRow + Serialize + Send + 'static;
    /// What creates or replaces one.
    type Create: Clone + Send + Sync + DeserializeOwned + Into<Self::Patch> + 'static;
    /// What changes one.
    type Patch: Body + DeserializeOwned + 'static;

    /// What it is.
    const DECLARATION: Declaration;
    /// The tree that its objects form, if they do.
    const TREE: Option<&'static Tree> = None;
    /// Whether [`Self::compare`] wants to know how changed objects were before.
    const COMPARES: bool = false;

    /// Creates an object, where that is more than [`create`] does.
    fn create(call: &Call, body: Self::Create) -> impl Future<Output = Result<Self::Row>> + Send {
        write::insert::<Self>(call, body)
    }

    /// Changes those of some objects that exist, all of them or none, and reads them, where that is more
    /// than [`partial_update`] does.
    fn change(
        call: &Call,
        ids: &[i64],
        patch: Self::Patch,
    ) -> impl Future<Output = Result<Vec<Self::Row>>> + Send {
        write::change::<Self>(call, ids, patch)
    }

    /// Narrows a list by parameters that [`Declaration::filters`] can't tell of.
    fn narrow(_call: &Call, _asked: &Asked, _list: &mut List) -> Result<()> {
        Ok(())
    }

    /// Adds to what a row shows: joins that its columns need.
    fn show(_call: &Call, _view: &mut View) {}

    /// Where a patch moves an object in the tree.
    fn branch(_patch: &Self::Patch) -> Move {
        Move::default()
    }

    /// Completes an object with what the database does not know.
    fn complete(_row: &Row, _object: &mut Self::Row) -> Result<()> {
        Ok(())
    }

    /// The tags that a request gives an object, for those that have tags.
    fn tags(_patch: &Self::Patch) -> Option<&[String]> {
        None
    }

    /// Checks what is to be created; gives values that the request does not set.
    fn before_create(
        _change: &mut Change<'_>,
        _body: &mut Self::Create,
    ) -> impl Future<Output = Result<Changes>> + Send {
        async { Ok(Changes::default()) }
    }

    /// Checks how objects, which are locked, are to be changed; gives values that the request does not
    /// set.
    fn before_change(
        _change: &mut Change<'_>,
        _ids: &[i64],
        _patch: &mut Self::Patch,
    ) -> impl Future<Output = Result<Changes>> + Send {
        async { Ok(Changes::default()) }
    }

    /// Checks whether objects, which are locked, may go, and removes what goes with them.
    fn before_delete(
        _change: &mut Change<'_>,
        _ids: &[i64],
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Does what follows from an object that was created.
    fn after_create(
        _change: &mut Change<'_>,
        _id: i64,
        _body: &Self::Create,
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Does what follows from objects that were created or changed.
    fn after_save(
        _change: &mut Change<'_>,
        _ids: &[i64],
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Does what follows from objects that are gone.
    fn after_delete(
        _change: &mut Change<'_>,
        _ids: &[i64],
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Does what the answer to a change does not tell of yet: it was read already.
    fn after_answer(
        _change: &mut Change<'_>,
        _ids: &[i64],
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Gives the answer to a change what it tells of how an object was before.
    fn compare(_before: &Self::Row, _after: &mut Self::Row) {}

    /// The key of an object, for [`Self::compare`].
    fn key(_object: &Self::Row) -> Option<i64> {
        None
    }

    /// Leaves out what the answer to a creation does not tell yet.
    fn fresh(_object: &mut Self::Row) {}
}
