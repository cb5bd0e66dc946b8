//! Objects as rows of the database, for servers: reading a row into its model by the names of the
//! properties, and the values of a body by column.
//!
//! Which columns an object has follows from its schema: a property stands in the column of its name,
//! the key of another object in `<name>_id`, and `pk` in `id` ([`Column`]). What is generated for each
//! schema implements [`FromRow`] and [`Body`].

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use postgres_types::{FromSql, Json, ToSql, Type};
use serde::de::DeserializeOwned;

use crate::{Decimal, Minute, Money};

/// Why a row could not be read into its model: the statement and the document do not agree.
#[derive(Debug, thiserror::Error)]
pub enum RowError {
    /// There is no such column, or its value is of another type.
    #[error(transparent)]
    Column(#[from] tokio_postgres::Error),
    /// A column is null, and its property never is.
    #[error("column {0} is null")]
    Null(&'static str),
    /// There is no column for a property that is always there.
    #[error("there is no column {0}")]
    Missing(&'static str),
}

/// A row that a statement gave.
///
/// The columns of a model's properties are looked for once for all rows of a statement
/// ([`Self::properties`]). Others are read by name, mostly in the order in which the statement has
/// them: each is first looked for behind the one that was read last. From the first column on for each
/// row, the sixty columns of a part would take most of the time that it takes to read it.
#[derive(Debug)]
pub struct Row {
    inner: Arc<tokio_postgres::Row>,
    layouts: Arc<Layouts>,
    next: AtomicUsize,
    /// What the names of all columns begin with that are looked for.
    prefix: &'static str,
}

impl Row {
    /// A row of a statement, of which all rows share the layouts.
    pub fn new(inner: tokio_postgres::Row, layouts: &Arc<Layouts>) -> Self {
        Self {
            inner: Arc::new(inner),
            layouts: Arc::clone(layouts),
            next: AtomicUsize::new(0),
            prefix: "",
        }
    }

    /// The value of a column, named or by its number; an error when there is no such column, or its
    /// value is of another type.
    pub fn try_get<'a, I: Place, T: FromSql<'a>>(
        &'a self,
        column: I,
    ) -> Result<T, tokio_postgres::Error> {
        column.read(self)
    }

    /// The columns whose names begin with a prefix, by what follows it: an object inside of the row's own.
    #[must_use]
    pub fn within(&self, prefix: &'static str) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            layouts: Arc::clone(&self.layouts),
            next: AtomicUsize::new(self.next.load(Ordering::Relaxed)),
            prefix,
        }
    }

    /// Whether the statement has a column of this name.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The properties of a model, to be read one after the other.
    pub fn properties(&self, columns: &'static [Column]) -> Properties<'_> {
        Properties {
            row: self,
            columns,
            places: self.layouts.places(self, columns),
            at: 0,
        }
    }

    fn find(&self, name: &str) -> Option<usize> {
        let columns = self.inner.columns();
        // A place to start from, which nothing but the time it takes depends on.
        let next = self.next.load(Ordering::Relaxed).min(columns.len());
        // Mostly it is the very next one.
        if self.prefix.is_empty() && columns.get(next).is_some_and(|it| it.name() == name) {
            return Some(next);
        }
        let (before, behind) = columns.split_at(next);
        // The lengths first: nearly all names differ in them.
        let length = self.prefix.len() + name.len();
        let found = behind.iter().chain(before).position(|it| {
            let column = it.name();
            column.len() == length && column.ends_with(name) && column.starts_with(self.prefix)
        });
        found.map(|at| (next + at) % columns.len())
    }
}

/// Where the properties of models stand in the rows of a statement, as far as it was asked.
#[derive(Debug, Default)]
pub struct Layouts(Mutex<Vec<Layout>>);

#[derive(Debug)]
struct Layout {
    columns: &'static [Column],
    prefix: &'static str,
    places: Arc<[Option<usize>]>,
    /// Where to go on reading.
    behind: usize,
}

impl Layouts {
    /// The number of the column of each property; none for those that the statement lacks.
    fn places(&self, row: &Row, columns: &'static [Column]) -> Arc<[Option<usize>]> {
        // Whatever a panic left in here is whole: a layout is made before it is kept.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |it: &&Layout| std::ptr::eq(it.columns, columns) && it.prefix == row.prefix;
        if let Some(layout) = known.iter().find(same) {
            row.next.store(layout.behind, Ordering::Relaxed);
            return Arc::clone(&layout.places);
        }
        // Statements mostly have the properties in their order.
        let place = |it: &Column| {
            let found = row.find(it.property)?;
            row.next.store(found + 1, Ordering::Relaxed);
            Some(found)
        };
        let places: Vec<_> = columns.iter().map(place).collect();
        let places: Arc<[_]> = places.into();
        known.push(Layout {
            columns,
            prefix: row.prefix,
            places: Arc::clone(&places),
            behind: row.next.load(Ordering::Relaxed),
        });
        places
    }
}

/// The properties of a model in a row. Each call reads the next one, in the order of the model's
/// columns.
#[derive(Debug)]
pub struct Properties<'a> {
    row: &'a Row,
    columns: &'static [Column],
    places: Arc<[Option<usize>]>,
    at: usize,
}

impl Properties<'_> {
    /// The value of a property that is always there and never null.
    pub fn required<T: FromColumn>(&mut self) -> Result<T, RowError> {
        let name = self.name();
        self.nullable()?.ok_or(RowError::Null(name))
    }

    /// The value of a property that is always there and may be null.
    pub fn nullable<T: FromColumn>(&mut self) -> Result<Option<T>, RowError> {
        let name = self.name();
        self.asked()?.ok_or(RowError::Missing(name))
    }

    /// The value of a property that may be missing and is never null.
    pub fn optional<T: FromColumn>(&mut self) -> Result<Option<T>, RowError> {
        Ok(self.asked()?.flatten())
    }

    /// The value of a property that may be missing, and may be null.
    pub fn asked<T: FromColumn>(&mut self) -> Result<Option<Option<T>>, RowError> {
        let place = self.places.get(self.at).copied().flatten();
        self.at += 1;
        place
            .map(|at| Ok(T::from_column(self.row, at)?))
            .transpose()
    }

    fn name(&self) -> &'static str {
        self.columns.get(self.at).map_or("", |it| it.property)
    }
}

/// What a column of a row is called by.
pub trait Place {
    /// Reads the value that the column has in a row.
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error>;
}

impl Place for usize {
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error> {
        row.inner.try_get(self)
    }
}

impl Place for &str {
    fn read<'a, T: FromSql<'a>>(self, row: &'a Row) -> Result<T, tokio_postgres::Error> {
        match row.find(self) {
            Some(at) => {
                row.next.store(at + 1, Ordering::Relaxed);
                row.inner.try_get(at)
            }
            // For the driver's error.
            None => row.inner.try_get(self),
        }
    }
}

/// A type that properties have, and that a column is read into.
pub trait FromColumn: Sized {
    /// Reads the column of this number; `None` when it is null.
    fn from_column(row: &Row, at: usize) -> Result<Option<Self>, tokio_postgres::Error>;
}

macro_rules! from_column {
    ($($type:ty as $read:ty => $make:expr,)*) => { $(
        impl FromColumn for $type {
            fn from_column(row: &Row, at: usize) -> Result<Option<Self>, tokio_postgres::Error> {
                Ok(row.try_get::<_, Option<$read>>(at)?.map($make))
            }
        }
    )* };
}

from_column! {
    bool as bool => std::convert::identity,
    String as String => std::convert::identity,
    NaiveDate as NaiveDate => std::convert::identity,
    DateTime<Utc> as DateTime<Utc> => std::convert::identity,
    serde_json::Value as serde_json::Value => std::convert::identity,
    Decimal as rust_decimal::Decimal => Decimal,
    Money as rust_decimal::Decimal => Money,
    Minute as DateTime<Utc> => Minute,
    i64 as Whole => |number| number.0,
    f64 as Number => |number| number.0,
    Vec<String> as Listed<String> => |list| list.0,
    Vec<i64> as Listed<i64> => |list| list.0,
    Vec<serde_json::Value> as Json<Self> => |list| list.0,
}

impl<T: DeserializeOwned, S: BuildHasher + Default> FromColumn for HashMap<String, T, S> {
    fn from_column(row: &Row, at: usize) -> Result<Option<Self>, tokio_postgres::Error> {
        Ok(row.try_get::<_, Option<Json<Self>>>(at)?.map(|it| it.0))
    }
}

/// Reads objects, and lists of them, out of JSON columns.
#[macro_export]
#[doc(hidden)]
macro_rules! json_columns {
    ($type:ty) => {
        $crate::json_columns!(@one $type);
        $crate::json_columns!(@one Vec<$type>);
    };
    (@one $type:ty) => {
        impl $crate::database::FromColumn for $type {
            fn from_column(
                row: &$crate::database::Row,
                at: usize,
            ) -> Result<Option<Self>, $crate::database::DriverError> {
                let read = row.try_get::<_, Option<$crate::database::JsonColumn<Self>>>(at)?;
                Ok(read.map(|it| it.0))
            }
        }
    };
}

#[doc(hidden)]
pub use postgres_types::Json as JsonColumn;
#[doc(hidden)]
pub use tokio_postgres::Error as DriverError;

/// A whole number of whatever width.
struct Whole(i64);

impl<'a> FromSql<'a> for Whole {
    fn from_sql(
        kind: &Type,
        raw: &'a [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(match *kind {
            Type::INT2 => i16::from_sql(kind, raw)?.into(),
            Type::INT4 => i32::from_sql(kind, raw)?.into(),
            _ => i64::from_sql(kind, raw)?,
        }))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT2 | Type::INT4 | Type::INT8)
    }
}

/// A number that JSON shows as one, whether it is kept with decimal digits or not.
struct Number(f64);

impl<'a> FromSql<'a> for Number {
    fn from_sql(
        kind: &Type,
        raw: &'a [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        if *kind == Type::NUMERIC {
            let number = rust_decimal::Decimal::from_sql(kind, raw)?;
            return Ok(Self(number.try_into()?));
        }
        Ok(Self(f64::from_sql(kind, raw)?))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::FLOAT8 | Type::NUMERIC)
    }
}

/// A list that is an array of the database, or JSON.
struct Listed<T>(Vec<T>);

impl<'a, T: FromSql<'a> + DeserializeOwned> FromSql<'a> for Listed<T> {
    fn from_sql(
        kind: &Type,
        raw: &'a [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        if is_json(kind) {
            return Ok(Self(Json::from_sql(kind, raw)?.0));
        }
        Ok(Self(Vec::from_sql(kind, raw)?))
    }

    fn accepts(kind: &Type) -> bool {
        is_json(kind) || <Vec<T> as FromSql<'a>>::accepts(kind)
    }
}

fn is_json(kind: &Type) -> bool {
    matches!(*kind, Type::JSON | Type::JSONB)
}

/// A property and the column that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The property's name on the wire.
    pub property: &'static str,
    /// The column of the object's own table.
    pub column: &'static str,
    /// Whether answers always have the property; others are only read when they are asked for.
    pub always: bool,
}

/// An object that is read from a row.
pub trait FromRow: Sized {
    /// Its properties.
    const COLUMNS: &'static [Column];

    /// Reads the properties by their names. One that may be missing stays out when the statement has
    /// no column for it.
    fn from_row(row: &Row) -> Result<Self, RowError>;
}

/// A Rust type that can be bound to a parameter, and the database type that it is sent as.
pub trait Bind: ToSql + Send + Sync + 'static {
    /// The parameter's type, so that a statement needs no round trip to learn it.
    const TYPE: Type;
}

macro_rules! bind {
    ($($rust:ty => $sql:ident,)*) => { $(
        impl Bind for $rust {
            const TYPE: Type = Type::$sql;
        }
        impl Bind for Option<$rust> {
            const TYPE: Type = Type::$sql;
        }
    )* };
}

bind! {
    bool => BOOL,
    i32 => INT4,
    i64 => INT8,
    f64 => FLOAT8,
    rust_decimal::Decimal => NUMERIC,
    String => TEXT,
    &'static str => TEXT,
    NaiveDate => DATE,
    DateTime<Utc> => TIMESTAMPTZ,
    serde_json::Value => JSONB,
    Vec<i64> => INT8_ARRAY,
    Vec<String> => TEXT_ARRAY,
}

/// A value with the database type that it is sent as.
#[derive(Debug)]
pub struct Value {
    bound: Box<dyn ToSql + Send + Sync>,
    kind: Type,
    null: bool,
}

impl Value {
    /// Takes a value to be bound.
    pub fn new<T: Bind>(value: T) -> Self {
        Self {
            bound: Box::new(value),
            kind: T::TYPE,
            null: false,
        }
    }

    /// Takes a value to be bound, or null.
    pub fn of<T: Bind>(value: Option<T>) -> Self
    where
        Option<T>: Bind,
    {
        let null = value.is_none();
        Self {
            null,
            ..Self::new(value)
        }
    }

    /// The value as the driver takes it.
    pub fn sql(&self) -> &(dyn ToSql + Sync) {
        &*self.bound
    }

    /// The database type.
    pub const fn kind(&self) -> &Type {
        &self.kind
    }

    /// Whether [`Self::of`] was given nothing.
    pub const fn is_null(&self) -> bool {
        self.null
    }
}

/// A value of a body, and where it goes.
#[derive(Debug)]
pub struct Given {
    /// The property's name on the wire.
    pub property: &'static str,
    /// The column of the object's own table.
    pub column: &'static str,
    /// The value.
    pub value: Value,
}

/// What a request sets of an object.
pub trait Body: Send {
    /// The plain values that were sent, in the order of the document. What is no plain value (a nested
    /// object, a list, a file) is for rules to take.
    fn values(self) -> Vec<Given>;
}

/// The body of an object that nobody can create or change.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub struct Nothing;

impl Body for Nothing {
    fn values(self) -> Vec<Given> {
        Vec::new()
    }
}

/// A property's value as it is bound.
pub trait Plain {
    /// The type that the database takes.
    type Bound: Bind;

    /// What is bound.
    fn bound(self) -> Self::Bound;
}

macro_rules! plain {
    ($($type:ty as $bound:ty => $make:expr,)*) => { $(
        impl Plain for $type {
            type Bound = $bound;

            fn bound(self) -> $bound {
                $make(self)
            }
        }
    )* };
}

plain! {
    bool as bool => std::convert::identity,
    i64 as i64 => std::convert::identity,
    f64 as f64 => std::convert::identity,
    String as String => std::convert::identity,
    NaiveDate as NaiveDate => std::convert::identity,
    DateTime<Utc> as DateTime<Utc> => std::convert::identity,
    serde_json::Value as serde_json::Value => std::convert::identity,
    Decimal as rust_decimal::Decimal => |it: Decimal| it.0,
    Money as rust_decimal::Decimal => |it: Money| it.0,
    Minute as DateTime<Utc> => |it: Minute| it.0,
}

/// Collects the values of a body; what the generated code of [`Body`] calls.
#[derive(Debug, Default)]
pub struct Collect(Vec<Given>);

impl Collect {
    /// A value that every body has.
    pub fn required<T: Plain>(&mut self, property: &'static str, column: &'static str, value: T) {
        self.add(property, column, Value::new(value.bound()));
    }

    /// A value that may be null.
    pub fn nullable<T: Plain>(
        &mut self,
        property: &'static str,
        column: &'static str,
        value: Option<T>,
    ) where
        Option<T::Bound>: Bind,
    {
        self.add(property, column, Value::of(value.map(Plain::bound)));
    }

    /// A value that may be missing.
    pub fn optional<T: Plain>(
        &mut self,
        property: &'static str,
        column: &'static str,
        value: Option<T>,
    ) {
        if let Some(value) = value {
            self.required(property, column, value);
        }
    }

    /// A value that may be missing, or null.
    pub fn asked<T: Plain>(
        &mut self,
        property: &'static str,
        column: &'static str,
        value: Option<Option<T>>,
    ) where
        Option<T::Bound>: Bind,
    {
        if let Some(value) = value {
            self.nullable(property, column, value);
        }
    }

    /// The values.
    pub fn finish(self) -> Vec<Given> {
        self.0
    }

    fn add(&mut self, property: &'static str, column: &'static str, value: Value) {
        self.0.push(Given {
            property,
            column,
            value,
        });
    }
}
