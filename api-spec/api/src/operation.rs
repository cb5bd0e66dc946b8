//! What the table of operations says of each operation.
//!
//! The table itself ([`crate::OPERATIONS`]) is generated from the OpenAPI document. The server's
//! front door reads it to route, to authorise, to check what a client sent, and to answer
//! `OPTIONS`; nothing about an operation is decided anywhere else.

/// An HTTP method that an operation of the document may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET` (and `HEAD`, which is answered like it).
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `PATCH`.
    Patch,
    /// `DELETE`.
    Delete,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// What a role lets its holder do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Permission {
    /// Read.
    View,
    /// Create.
    Add,
    /// Edit.
    Change,
    /// Remove.
    Delete,
}

impl Permission {
    /// The permission's name as scopes and role lists spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Add => "add",
            Self::Change => "change",
            Self::Delete => "delete",
        }
    }
}

/// Who may call an operation. There is no default: an operation without a rule does not generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everyone, even without credentials (bad credentials are still refused).
    Anonymous,
    /// Every active user.
    Authenticated,
    /// Staff only.
    Staff,
    /// Staff who also hold `permission` in at least one of `roles`.
    StaffWithRole {
        /// What the operation does to the resource.
        permission: Permission,
        /// The roles that cover the resource.
        roles: &'static [&'static str],
    },
    /// Superusers only.
    Superuser,
    /// Users who hold `permission` in at least one of `roles`.
    AnyRole {
        /// What the operation does to the resource.
        permission: Permission,
        /// The roles that cover the resource, such as `part` or `stock_location`.
        roles: &'static [&'static str],
    },
}

/// How the value of a query parameter is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// Any text.
    Text,
    /// A number that is compared with whole numbers, so that what follows the point does not count;
    /// anything else is refused (except for `limit` and `offset`, where it counts as not given).
    Integer,
    /// A number; anything else is refused.
    Number,
    /// The key of another object (`x-read: key`); anything else is refused.
    Key,
    /// The key of another object, or the word `null` for what has none (`x-read: key-or-null`).
    KeyOrNull,
    /// A truth value that narrows a list: `true`, `false`, `1` or `0`. Anything else counts as not
    /// given.
    Boolean,
    /// A switch (`x-read: switch`): on for every word that agrees, off for everything else.
    Switch,
    /// A calendar date; anything else is refused.
    Date,
}

/// A query parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its name on the wire.
    pub name: &'static str,
    /// How its value is read.
    pub kind: ParamKind,
    /// The values it may have; an unknown one is refused for a choice, ignored for `ordering`.
    pub choices: &'static [&'static str],
}

/// The type of a field as `OPTIONS` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A binary floating point number.
    Float,
    /// A decimal number; on the wire a string or a number.
    Decimal,
    /// A truth value.
    Boolean,
    /// A calendar date.
    Date,
    /// A date and time.
    DateTime,
    /// One of [`Field::choices`].
    Choice,
    /// The primary key of another resource ([`Field::related`]).
    Related,
    /// An object with [`Field::children`].
    Nested,
    /// A list of primary keys of another resource.
    RelatedList,
    /// A list; its element is the only entry of [`Field::children`], if its form is known.
    List,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A short name of letters, digits, hyphens and underscores.
    Slug,
    /// The name of a constant: capitals, digits and underscores.
    Constant,
    /// A password: text that is taken as it is.
    Password,
    /// An image file.
    Image,
    /// An image file that a form asks for as for any file.
    Picture,
    /// A file.
    File,
    /// An object of any names; what their values are is the only entry of [`Field::children`].
    Dictionary,
    /// Something that has no more precise type: a computed value, or an object of any members.
    Any,
    /// A value whose type depends on what it is the value of: text, a number, a truth value, nothing.
    Free,
}

impl FieldKind {
    /// The name that `OPTIONS` gives the type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String | Self::Constant | Self::Password => "string",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::DateTime => "datetime",
            Self::Choice => "choice",
            Self::Related => "related field",
            Self::Nested | Self::Dictionary => "nested object",
            Self::List => "list",
            Self::Url => "url",
            Self::Email => "email",
            Self::Slug => "slug",
            Self::Image => "image upload",
            Self::File | Self::Picture => "file upload",
            Self::Any | Self::Free | Self::RelatedList => "field",
        }
    }
}

/// The resource that a [`FieldKind::Related`] field points to.
#[derive(Clone, Copy, Debug)]
pub struct Related {
    /// The resource's model name, such as `partcategory`.
    pub model: &'static str,
    /// The list where clients look candidates up.
    pub api_url: &'static str,
    /// Filters that a client adds to that list, as JSON text (`{}` for none); `None` leaves the
    /// key out of `OPTIONS`.
    pub filters: Option<&'static str>,
}

/// Where a default comes from that is not always the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultFrom {
    /// The time of the request.
    Now,
    /// The day a year after the request.
    InAYear,
    /// The batch code that the template of batch codes makes.
    BatchCode,
    /// A global setting.
    Setting(&'static str),
}

/// When answers have a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Always.
    Always,
    /// Always when they are one object; in a list, when the client asked for it.
    InDetail,
    /// When the client asked for it.
    WhenAsked,
}

/// A field of a request or of an answer.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its type.
    pub kind: FieldKind,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether only answers have it.
    pub read_only: bool,
    /// Whether requests may set it though it is shown as read-only.
    pub accepted: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// When answers have it.
    pub shown: Shown,
    /// Whether an empty string is accepted; `None` for types that have no empty string.
    pub blank: Option<bool>,
    /// What a form calls it.
    pub label: &'static str,
    /// What a form says about it.
    pub help: Option<&'static str>,
    /// The largest number of characters.
    pub max_length: Option<u32>,
    /// The smallest number of characters.
    pub min_length: Option<u32>,
    /// The smallest value, as JSON text.
    pub min_value: Option<&'static str>,
    /// The largest value, as JSON text.
    pub max_value: Option<&'static str>,
    /// The number of significant digits of a decimal.
    pub max_digits: Option<u32>,
    /// How many of them follow the decimal point.
    pub decimal_places: Option<u32>,
    /// The value that a request without the field gets, as JSON text.
    pub default: Option<&'static str>,
    /// Where that value comes from, if it is not always the same.
    pub default_from: Option<DefaultFrom>,
    /// The values of a choice, as JSON text, with their display names.
    pub choices: &'static [(&'static str, &'static str)],
    /// Whether the choices are the codes of currencies that the setting `CURRENCY_CODES` names;
    /// [`Self::choices`] has the display names of the usual ones.
    pub currency: bool,
    /// The set whose states are the choices: [`Self::choices`] has those that are built in, users add others.
    pub states: Option<&'static str>,
    /// Whether the text is Markdown, of several lines.
    pub notes: bool,
    /// Whether the text is kept as it is, markup and hidden characters with it: a grammar reads it, or it is
    /// too short to do harm.
    pub verbatim: bool,
    /// Whether it is a price: never negative, rounded to its decimal places, and `null` for an empty
    /// text.
    pub money: bool,
    /// The model of the other objects whose data it shows, for those who may view objects of that model;
    /// answers to others leave it out.
    pub shows: Option<&'static str>,
    /// Whether only a creation reads it; other requests may hold anything in its place.
    pub on_creation: bool,
    /// Where a related field points.
    pub related: Option<Related>,
    /// Filters that a client adds when it looks the value up, as JSON text, for a field whose
    /// resource is not told by [`Self::related`].
    pub filters: Option<&'static str>,
    /// The filter that a client adds with the key of the object that it edits, such as
    /// `exclude_tree`: what may be chosen depends on that object.
    pub instance_filter: Option<&'static str>,
    /// What `OPTIONS` does not tell of though it is so: facts about the field, or fields of the objects
    /// in it.
    pub untold: &'static [&'static str],
    /// The fields of a nested object, or the element of a list.
    pub children: &'static [Field],
}

impl Field {
    /// A field about which there is nothing to say; the generated table says the rest.
    pub const PLAIN: Self = Self {
        name: "",
        kind: FieldKind::Any,
        required: false,
        read_only: false,
        accepted: false,
        nullable: false,
        shown: Shown::Always,
        blank: None,
        label: "",
        help: None,
        max_length: None,
        min_length: None,
        min_value: None,
        max_value: None,
        max_digits: None,
        decimal_places: None,
        default: None,
        default_from: None,
        choices: &[],
        currency: false,
        states: None,
        notes: false,
        verbatim: false,
        money: false,
        shows: None,
        on_creation: false,
        related: None,
        filters: None,
        instance_filter: None,
        untold: &[],
        children: &[],
    };
}

/// What an operation takes and gives, field by field.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The fields of the request body, with what their schema says of them; `None` for an operation
    /// that takes no body.
    pub body: Option<&'static [Field]>,
    /// Whether every field may be left out (`PATCH`).
    pub partial: bool,
    /// The fields of the answer. `OPTIONS` lists those of the body, and those that only the answer
    /// has as read-only.
    pub answer: &'static [Field],
    /// The fields of the answer, wherever they stand in it, that hold data of other objects, with the
    /// model of these ([`Field::shows`]).
    pub shows: &'static [(&'static str, &'static str)],
    /// Whether `OPTIONS` tells of the fields.
    pub told: bool,
}

/// One operation of the document.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path in the document, such as `/api/part/{id}/`.
    pub path: &'static str,
    /// Its path in the router: like `path`, with `~` before a variable that has literal siblings.
    pub route: &'static str,
    /// The tag that it stands under.
    pub tag: &'static str,
    /// One line about it.
    pub summary: &'static str,
    /// Who may call it.
    pub access: Access,
    /// The OAuth2 scopes of which an application needs one; empty where no application may call.
    pub scopes: &'static [&'static str],
    /// Its query parameters.
    pub query: &'static [Param],
    /// What it takes and gives.
    pub form: &'static Form,
    /// The name under which `OPTIONS` presents the view that it belongs to.
    pub view: &'static str,
    /// The model of the objects that it is about, such as `partcategory`, if they are of one.
    pub model: Option<&'static str>,
}
