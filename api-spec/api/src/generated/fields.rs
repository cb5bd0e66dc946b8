// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! The fields of each schema, as the front door checks them and as `OPTIONS` shows them.

use crate::{DefaultFrom, Field, FieldKind, Related, Shown};

/// Fields of `Address`.
pub(crate) static ADDRESS: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        required: true,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Address title",
        required: true,
        blank: Some(false),
        help: Some("What it is called."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary address",
        help: Some(
            "Whether it is the primary one of its company; the first one is, and another that becomes it takes its place.",
        ),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "line1",
        kind: FieldKind::String,
        label: "Line 1",
        blank: Some(true),
        help: Some("First line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "line2",
        kind: FieldKind::String,
        label: "Line 2",
        blank: Some(true),
        help: Some("Second line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "postal_code",
        kind: FieldKind::String,
        label: "Postal code",
        blank: Some(true),
        help: Some("Postal code."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "postal_city",
        kind: FieldKind::String,
        label: "City/Region",
        blank: Some(true),
        help: Some("City, or region."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "province",
        kind: FieldKind::String,
        label: "State/Province",
        blank: Some(true),
        help: Some("State, or province."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "country",
        kind: FieldKind::String,
        label: "Country",
        blank: Some(true),
        help: Some("Country."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "shipping_notes",
        kind: FieldKind::String,
        label: "Courier shipping notes",
        blank: Some(true),
        help: Some("What couriers should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "internal_shipping_notes",
        kind: FieldKind::String,
        label: "Internal shipping notes",
        blank: Some(true),
        help: Some("What those who pack should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
];

/// Fields of `AddressBrief`.
pub(crate) static ADDRESS_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "line1",
        kind: FieldKind::String,
        label: "Line 1",
        blank: Some(true),
        help: Some("First line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "line2",
        kind: FieldKind::String,
        label: "Line 2",
        blank: Some(true),
        help: Some("Second line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "postal_code",
        kind: FieldKind::String,
        label: "Postal code",
        blank: Some(true),
        help: Some("Postal code."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "postal_city",
        kind: FieldKind::String,
        label: "City/Region",
        blank: Some(true),
        help: Some("City, or region."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "province",
        kind: FieldKind::String,
        label: "State/Province",
        blank: Some(true),
        help: Some("State, or province."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "country",
        kind: FieldKind::String,
        label: "Country",
        blank: Some(true),
        help: Some("Country."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "shipping_notes",
        kind: FieldKind::String,
        label: "Courier shipping notes",
        blank: Some(true),
        help: Some("What couriers should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "internal_shipping_notes",
        kind: FieldKind::String,
        label: "Internal shipping notes",
        blank: Some(true),
        help: Some("What those who pack should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `AddressCreate`.
pub(crate) static ADDRESS_CREATE: &[Field] = &[
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        required: true,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Address title",
        required: true,
        blank: Some(false),
        help: Some("What it is called."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary address",
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it is the primary one of its company; the first one is, and another that becomes it takes its place.",
        ),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "line1",
        kind: FieldKind::String,
        label: "Line 1",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("First line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "line2",
        kind: FieldKind::String,
        label: "Line 2",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Second line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "postal_code",
        kind: FieldKind::String,
        label: "Postal code",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Postal code."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "postal_city",
        kind: FieldKind::String,
        label: "City/Region",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("City, or region."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "province",
        kind: FieldKind::String,
        label: "State/Province",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("State, or province."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "country",
        kind: FieldKind::String,
        label: "Country",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Country."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "shipping_notes",
        kind: FieldKind::String,
        label: "Courier shipping notes",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What couriers should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "internal_shipping_notes",
        kind: FieldKind::String,
        label: "Internal shipping notes",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What those who pack should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
];

/// Fields of `AddressPatch`.
pub(crate) static ADDRESS_PATCH: &[Field] = &[
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        shown: Shown::WhenAsked,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Address title",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What it is called."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary address",
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it is the primary one of its company; the first one is, and another that becomes it takes its place.",
        ),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "line1",
        kind: FieldKind::String,
        label: "Line 1",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("First line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "line2",
        kind: FieldKind::String,
        label: "Line 2",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Second line."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "postal_code",
        kind: FieldKind::String,
        label: "Postal code",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Postal code."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "postal_city",
        kind: FieldKind::String,
        label: "City/Region",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("City, or region."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "province",
        kind: FieldKind::String,
        label: "State/Province",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("State, or province."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "country",
        kind: FieldKind::String,
        label: "Country",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Country."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "shipping_notes",
        kind: FieldKind::String,
        label: "Courier shipping notes",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What couriers should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "internal_shipping_notes",
        kind: FieldKind::String,
        label: "Internal shipping notes",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What those who pack should know."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
];

/// Fields of `AllUnits`.
pub(crate) static ALL_UNITS: &[Field] = &[
    Field {
        name: "default_system",
        kind: FieldKind::String,
        label: "Default system",
        read_only: true,
        blank: Some(false),
        help: Some("System of units in which base units are told."),
        ..Field::PLAIN
    },
    Field {
        name: "available_systems",
        kind: FieldKind::List,
        label: "Available systems",
        read_only: true,
        help: Some("Systems of units."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "available_units",
        kind: FieldKind::Any,
        label: "Available units",
        read_only: true,
        help: Some("The units by their names."),
        ..Field::PLAIN
    },
];

/// Fields of `ApiToken`.
pub(crate) static API_TOKEN: &[Field] = &[
    Field {
        name: "expiry",
        kind: FieldKind::Date,
        label: "Expiry Date",
        help: Some("Last day on which it works."),
        default_from: Some(DefaultFrom::InAYear),
        ..Field::PLAIN
    },
    Field {
        name: "last_seen",
        kind: FieldKind::Date,
        label: "Last Seen",
        nullable: true,
        help: Some("Day of its last use."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Token Name",
        blank: Some(true),
        help: Some("Name of the token."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "revoked",
        kind: FieldKind::Boolean,
        label: "Revoked",
        help: Some("Whether it was revoked."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Related,
        label: "User",
        help: Some("The user."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "created",
        kind: FieldKind::DateTime,
        label: "Created",
        read_only: true,
        help: Some("When it was created."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "token",
        kind: FieldKind::Any,
        label: "Token",
        read_only: true,
        help: Some("The token, shortened so that nobody can use it."),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Any,
        label: "Active",
        read_only: true,
        help: Some("Whether it works now."),
        ..Field::PLAIN
    },
    Field {
        name: "user_detail",
        kind: FieldKind::Nested,
        label: "User detail",
        read_only: true,
        help: Some("The user itself."),
        children: USER_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "in_use",
        kind: FieldKind::Any,
        label: "In use",
        read_only: true,
        help: Some("Whether this request uses it."),
        ..Field::PLAIN
    },
];

/// Fields of `ApiTokenCreate`.
pub(crate) static API_TOKEN_CREATE: &[Field] = &[
    Field {
        name: "expiry",
        kind: FieldKind::Date,
        label: "Expiry Date",
        shown: Shown::WhenAsked,
        help: Some("Last day on which it works."),
        default_from: Some(DefaultFrom::InAYear),
        ..Field::PLAIN
    },
    Field {
        name: "last_seen",
        kind: FieldKind::Date,
        label: "Last Seen",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Day of its last use."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Token Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Name of the token."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "revoked",
        kind: FieldKind::Boolean,
        label: "Revoked",
        shown: Shown::WhenAsked,
        help: Some("Whether it was revoked."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Related,
        label: "User",
        shown: Shown::WhenAsked,
        help: Some("The user."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `AuthAccountConfiguration`.
pub(crate) static AUTH_ACCOUNT_CONFIGURATION: &[Field] = &[
    Field {
        name: "login_methods",
        kind: FieldKind::List,
        label: "Login methods",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("What a user may be named by."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "is_open_for_signup",
        kind: FieldKind::Boolean,
        label: "Is open for signup",
        read_only: true,
        help: Some("Whether visitors may make an account."),
        ..Field::PLAIN
    },
    Field {
        name: "email_verification_by_code_enabled",
        kind: FieldKind::Boolean,
        label: "Email verification by code enabled",
        read_only: true,
        help: Some("Whether addresses are verified by a code instead of a link."),
        ..Field::PLAIN
    },
    Field {
        name: "login_by_code_enabled",
        kind: FieldKind::Boolean,
        label: "Login by code enabled",
        read_only: true,
        help: Some("Whether users may sign in with a code that is mailed to them."),
        ..Field::PLAIN
    },
    Field {
        name: "password_reset_by_code_enabled",
        kind: FieldKind::Boolean,
        label: "Password reset by code enabled",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether a password is reset by a code instead of a link."),
        ..Field::PLAIN
    },
    Field {
        name: "authentication_method",
        kind: FieldKind::String,
        label: "Authentication method",
        read_only: true,
        blank: Some(false),
        help: Some("The first of the login methods, as older clients ask for it."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthAuthenticator`.
pub(crate) static AUTH_AUTHENTICATOR: &[Field] = &[
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("`totp`, `recovery_codes` or `webauthn`."),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: FieldKind::Float,
        label: "Created at",
        read_only: true,
        help: Some("When it was set up, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: FieldKind::Float,
        label: "Last used at",
        read_only: true,
        nullable: true,
        help: Some("When it was last used, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "total_code_count",
        kind: FieldKind::Integer,
        label: "Total code count",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Of recovery codes, how many there were."),
        ..Field::PLAIN
    },
    Field {
        name: "unused_code_count",
        kind: FieldKind::Integer,
        label: "Unused code count",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Of recovery codes, how many are left."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Of a security key, its primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Of a security key, its name."),
        ..Field::PLAIN
    },
    Field {
        name: "is_passwordless",
        kind: FieldKind::Boolean,
        label: "Is passwordless",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Of a security key, whether it signs in alone."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthAuthenticatorsAnswer`.
pub(crate) static AUTH_AUTHENTICATORS_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::List,
        label: "Data",
        read_only: true,
        help: Some("The second factors."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_AUTHENTICATOR,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthCode`.
pub(crate) static AUTH_CODE: &[Field] = &[Field {
    name: "code",
    kind: FieldKind::String,
    label: "Code",
    required: true,
    blank: Some(false),
    help: Some("The code."),
    max_length: Some(64),
    ..Field::PLAIN
}];

/// Fields of `AuthCodeRequest`.
pub(crate) static AUTH_CODE_REQUEST: &[Field] = &[
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not kept here."),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
];

/// Fields of `AuthConfiguration`.
pub(crate) static AUTH_CONFIGURATION: &[Field] = &[
    Field {
        name: "account",
        kind: FieldKind::Nested,
        label: "Account",
        read_only: true,
        help: Some("Accounts."),
        children: AUTH_ACCOUNT_CONFIGURATION,
        ..Field::PLAIN
    },
    Field {
        name: "socialaccount",
        kind: FieldKind::Nested,
        label: "Socialaccount",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Sign-in with accounts elsewhere."),
        children: AUTH_SOCIAL_CONFIGURATION,
        ..Field::PLAIN
    },
    Field {
        name: "mfa",
        kind: FieldKind::Nested,
        label: "Mfa",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Second factors."),
        children: AUTH_MFA_CONFIGURATION,
        ..Field::PLAIN
    },
    Field {
        name: "usersessions",
        kind: FieldKind::Nested,
        label: "Usersessions",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Sessions."),
        children: AUTH_SESSIONS_CONFIGURATION,
        ..Field::PLAIN
    },
];

/// Fields of `AuthConfigurationAnswer`.
pub(crate) static AUTH_CONFIGURATION_ANSWER: &[Field] = &[
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The configuration."),
        children: AUTH_CONFIGURATION,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmail`.
pub(crate) static AUTH_EMAIL: &[Field] = &[Field {
    name: "email",
    kind: FieldKind::Email,
    label: "Email",
    required: true,
    blank: Some(false),
    help: Some("The address."),
    max_length: Some(254),
    ..Field::PLAIN
}];

/// Fields of `AuthEmailAddress`.
pub(crate) static AUTH_EMAIL_ADDRESS: &[Field] = &[
    Field {
        name: "email",
        kind: FieldKind::String,
        label: "Email",
        read_only: true,
        blank: Some(false),
        help: Some("The address."),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary",
        read_only: true,
        help: Some("Whether mail goes there."),
        ..Field::PLAIN
    },
    Field {
        name: "verified",
        kind: FieldKind::Boolean,
        label: "Verified",
        read_only: true,
        help: Some("Whether the user was seen to read mail there."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmailAddressesAnswer`.
pub(crate) static AUTH_EMAIL_ADDRESSES_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::List,
        label: "Data",
        read_only: true,
        help: Some("The addresses."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_EMAIL_ADDRESS,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmailKey`.
pub(crate) static AUTH_EMAIL_KEY: &[Field] = &[Field {
    name: "key",
    kind: FieldKind::String,
    label: "Key",
    required: true,
    blank: Some(false),
    help: Some("The key."),
    max_length: Some(200),
    ..Field::PLAIN
}];

/// Fields of `AuthEmailPrimary`.
pub(crate) static AUTH_EMAIL_PRIMARY: &[Field] = &[
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        required: true,
        blank: Some(false),
        help: Some("The address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary",
        required: true,
        help: Some("Always true."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmailVerification`.
pub(crate) static AUTH_EMAIL_VERIFICATION: &[Field] = &[
    Field {
        name: "email",
        kind: FieldKind::String,
        label: "Email",
        read_only: true,
        blank: Some(false),
        help: Some("The address."),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Nested,
        label: "User",
        read_only: true,
        help: Some("Whose it is."),
        children: AUTH_USER,
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmailVerificationAnswer`.
pub(crate) static AUTH_EMAIL_VERIFICATION_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("Address and user."),
        children: AUTH_EMAIL_VERIFICATION,
        ..Field::PLAIN
    },
    Field {
        name: "meta",
        kind: FieldKind::Nested,
        label: "Meta",
        read_only: true,
        help: Some("What it leads to."),
        children: AUTH_EMAIL_VERIFICATION_META,
        ..Field::PLAIN
    },
];

/// Fields of `AuthEmailVerificationMeta`.
pub(crate) static AUTH_EMAIL_VERIFICATION_META: &[Field] = &[Field {
    name: "is_authenticating",
    kind: FieldKind::Boolean,
    label: "Is authenticating",
    read_only: true,
    help: Some("Whether it completes a sign-in."),
    ..Field::PLAIN
}];

/// Fields of `AuthLogin`.
pub(crate) static AUTH_LOGIN: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The name; needed."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::String,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not taken here; users are named by their names."),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not taken here; users are named by their names."),
        ..Field::PLAIN
    },
    Field {
        name: "password",
        kind: FieldKind::Password,
        label: "Password",
        required: true,
        blank: Some(false),
        help: Some("The password."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthMfaConfiguration`.
pub(crate) static AUTH_MFA_CONFIGURATION: &[Field] = &[
    Field {
        name: "supported_types",
        kind: FieldKind::List,
        label: "Supported types",
        read_only: true,
        help: Some("The kinds that users may have."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "passkey_login_enabled",
        kind: FieldKind::Boolean,
        label: "Passkey login enabled",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether a passkey alone signs in."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthMfaTrust`.
pub(crate) static AUTH_MFA_TRUST: &[Field] = &[Field {
    name: "trust",
    kind: FieldKind::Boolean,
    label: "Trust",
    required: true,
    help: Some("Whether it may sign in without a second factor from now on."),
    ..Field::PLAIN
}];

/// Fields of `AuthPasskeySignup`.
pub(crate) static AUTH_PASSKEY_SIGNUP: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name to sign in with; needed."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some(
            "E-mail address; needed where the administrators say so (`LOGIN_MAIL_REQUIRED`, `LOGIN_SIGNUP_MAIL_RESTRICTION`).",
        ),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not kept here."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthPasswordChange`.
pub(crate) static AUTH_PASSWORD_CHANGE: &[Field] = &[
    Field {
        name: "current_password",
        kind: FieldKind::Password,
        label: "Current password",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The present password; needed if there is one."),
        ..Field::PLAIN
    },
    Field {
        name: "new_password",
        kind: FieldKind::Password,
        label: "New password",
        required: true,
        blank: Some(false),
        help: Some("The new one."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthPasswordReset`.
pub(crate) static AUTH_PASSWORD_RESET: &[Field] = &[
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        required: true,
        blank: Some(false),
        help: Some("The key that was mailed."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "password",
        kind: FieldKind::Password,
        label: "Password",
        required: true,
        blank: Some(false),
        help: Some("The new password."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthPasswordResetAnswer`.
pub(crate) static AUTH_PASSWORD_RESET_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("Whose it is."),
        children: AUTH_PASSWORD_RESET_DATA,
        ..Field::PLAIN
    },
];

/// Fields of `AuthPasswordResetData`.
pub(crate) static AUTH_PASSWORD_RESET_DATA: &[Field] = &[Field {
    name: "user",
    kind: FieldKind::Nested,
    label: "User",
    read_only: true,
    shown: Shown::WhenAsked,
    help: Some("The user."),
    children: AUTH_USER,
    ..Field::PLAIN
}];

/// Fields of `AuthPhone`.
pub(crate) static AUTH_PHONE: &[Field] = &[Field {
    name: "phone",
    kind: FieldKind::String,
    label: "Phone",
    required: true,
    blank: Some(false),
    help: Some("The number."),
    max_length: Some(40),
    ..Field::PLAIN
}];

/// Fields of `AuthPhoneNumber`.
pub(crate) static AUTH_PHONE_NUMBER: &[Field] = &[
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        read_only: true,
        blank: Some(false),
        help: Some("The number."),
        ..Field::PLAIN
    },
    Field {
        name: "verified",
        kind: FieldKind::Boolean,
        label: "Verified",
        read_only: true,
        help: Some("Whether the user was seen to read messages there."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthPhoneNumbersAnswer`.
pub(crate) static AUTH_PHONE_NUMBERS_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::List,
        label: "Data",
        read_only: true,
        help: Some("The numbers."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_PHONE_NUMBER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthProvider`.
pub(crate) static AUTH_PROVIDER: &[Field] = &[
    Field {
        name: "id",
        kind: FieldKind::String,
        label: "Id",
        read_only: true,
        blank: Some(false),
        help: Some("Its name in addresses."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Its name for people."),
        ..Field::PLAIN
    },
    Field {
        name: "client_id",
        kind: FieldKind::String,
        label: "Client id",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What this site is called there."),
        ..Field::PLAIN
    },
    Field {
        name: "openid_configuration_url",
        kind: FieldKind::String,
        label: "Openid configuration url",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Where its OpenID Connect description stands."),
        ..Field::PLAIN
    },
    Field {
        name: "flows",
        kind: FieldKind::List,
        label: "Flows",
        read_only: true,
        help: Some("How it can be used."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderAccount`.
pub(crate) static AUTH_PROVIDER_ACCOUNT: &[Field] = &[
    Field {
        name: "uid",
        kind: FieldKind::String,
        label: "Uid",
        read_only: true,
        blank: Some(false),
        help: Some("Its key there."),
        ..Field::PLAIN
    },
    Field {
        name: "display",
        kind: FieldKind::String,
        label: "Display",
        read_only: true,
        blank: Some(false),
        help: Some("What to call it."),
        ..Field::PLAIN
    },
    Field {
        name: "provider",
        kind: FieldKind::Nested,
        label: "Provider",
        read_only: true,
        help: Some("The provider."),
        children: AUTH_PROVIDER,
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderAccountEnd`.
pub(crate) static AUTH_PROVIDER_ACCOUNT_END: &[Field] = &[
    Field {
        name: "provider",
        kind: FieldKind::String,
        label: "Provider",
        required: true,
        blank: Some(false),
        help: Some("The provider's name in addresses."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "account",
        kind: FieldKind::String,
        label: "Account",
        required: true,
        blank: Some(false),
        help: Some("The account's key there."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderAccountsAnswer`.
pub(crate) static AUTH_PROVIDER_ACCOUNTS_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::List,
        label: "Data",
        read_only: true,
        help: Some("The accounts."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_PROVIDER_ACCOUNT,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderCredentials`.
pub(crate) static AUTH_PROVIDER_CREDENTIALS: &[Field] = &[
    Field {
        name: "client_id",
        kind: FieldKind::String,
        label: "Client id",
        required: true,
        blank: Some(false),
        help: Some("What this site is called at the provider."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "id_token",
        kind: FieldKind::String,
        label: "Id token",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The ID token."),
        max_length: Some(16000),
        ..Field::PLAIN
    },
    Field {
        name: "access_token",
        kind: FieldKind::String,
        label: "Access token",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not used here; the ID token tells who somebody is."),
        max_length: Some(16000),
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderRedirect`.
pub(crate) static AUTH_PROVIDER_REDIRECT: &[Field] = &[
    Field {
        name: "provider",
        kind: FieldKind::String,
        label: "Provider",
        required: true,
        blank: Some(false),
        help: Some("The provider's name in addresses."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "callback_url",
        kind: FieldKind::String,
        label: "Callback url",
        required: true,
        blank: Some(false),
        help: Some(
            "The page of this site to come back to. What went wrong is told there as `error` and `error_process`.",
        ),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "process",
        kind: FieldKind::Choice,
        label: "Process",
        required: true,
        blank: Some(false),
        help: Some(
            "Whether to sign in (`login`), or to connect the account elsewhere with the user who is signed in (`connect`).",
        ),
        choices: &[("\"login\"", "Sign in"), ("\"connect\"", "Connect")],
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderSignup`.
pub(crate) static AUTH_PROVIDER_SIGNUP: &[Field] = &[
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("E-mail address; without it the one that the provider tells."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not kept here."),
        ..Field::PLAIN
    },
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the user; without it the one that the provider tells."),
        max_length: Some(150),
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderSignupAnswer`.
pub(crate) static AUTH_PROVIDER_SIGNUP_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("What the provider tells."),
        children: AUTH_PROVIDER_SIGNUP_DATA,
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderSignupData`.
pub(crate) static AUTH_PROVIDER_SIGNUP_DATA: &[Field] = &[
    Field {
        name: "email",
        kind: FieldKind::List,
        label: "Email",
        read_only: true,
        help: Some("The addresses that the provider tells."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_EMAIL_ADDRESS,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "account",
        kind: FieldKind::Nested,
        label: "Account",
        read_only: true,
        help: Some("The account with the provider."),
        children: AUTH_PROVIDER_ACCOUNT,
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Nested,
        label: "User",
        read_only: true,
        help: Some("The user that it would become."),
        children: AUTH_USER,
        ..Field::PLAIN
    },
];

/// Fields of `AuthProviderToken`.
pub(crate) static AUTH_PROVIDER_TOKEN: &[Field] = &[
    Field {
        name: "provider",
        kind: FieldKind::String,
        label: "Provider",
        required: true,
        blank: Some(false),
        help: Some("The provider's name in addresses."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "process",
        kind: FieldKind::Choice,
        label: "Process",
        required: true,
        blank: Some(false),
        help: Some(
            "Whether to sign in (`login`), or to connect the account elsewhere with the user who is signed in (`connect`).",
        ),
        choices: &[("\"login\"", "Sign in"), ("\"connect\"", "Connect")],
        ..Field::PLAIN
    },
    Field {
        name: "token",
        kind: FieldKind::Nested,
        label: "Token",
        required: true,
        help: Some("What the provider gave."),
        children: AUTH_PROVIDER_CREDENTIALS,
        ..Field::PLAIN
    },
];

/// Fields of `AuthReauthenticate`.
pub(crate) static AUTH_REAUTHENTICATE: &[Field] = &[Field {
    name: "password",
    kind: FieldKind::Password,
    label: "Password",
    required: true,
    blank: Some(false),
    help: Some("The password."),
    ..Field::PLAIN
}];

/// Fields of `AuthRecoveryCodes`.
pub(crate) static AUTH_RECOVERY_CODES: &[Field] = &[
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("`recovery_codes`."),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: FieldKind::Float,
        label: "Created at",
        read_only: true,
        help: Some("When they were made, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: FieldKind::Float,
        label: "Last used at",
        read_only: true,
        nullable: true,
        help: Some("When one was last used, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "total_code_count",
        kind: FieldKind::Integer,
        label: "Total code count",
        read_only: true,
        help: Some("How many there were."),
        ..Field::PLAIN
    },
    Field {
        name: "unused_code_count",
        kind: FieldKind::Integer,
        label: "Unused code count",
        read_only: true,
        help: Some("How many are left."),
        ..Field::PLAIN
    },
    Field {
        name: "unused_codes",
        kind: FieldKind::List,
        label: "Unused codes",
        read_only: true,
        help: Some("Those that are left."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthRecoveryCodesAnswer`.
pub(crate) static AUTH_RECOVERY_CODES_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The codes."),
        children: AUTH_RECOVERY_CODES,
        ..Field::PLAIN
    },
];

/// Fields of `AuthRefresh`.
pub(crate) static AUTH_REFRESH: &[Field] = &[Field {
    name: "refresh_token",
    kind: FieldKind::String,
    label: "Refresh token",
    required: true,
    blank: Some(false),
    help: Some("The token."),
    ..Field::PLAIN
}];

/// Fields of `AuthRefreshAnswer`.
pub(crate) static AUTH_REFRESH_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The tokens."),
        children: AUTH_TOKENS,
        ..Field::PLAIN
    },
];

/// Fields of `AuthSession`.
pub(crate) static AUTH_SESSION: &[Field] = &[
    Field {
        name: "user_agent",
        kind: FieldKind::String,
        label: "User agent",
        read_only: true,
        blank: Some(false),
        help: Some("What the browser calls itself."),
        ..Field::PLAIN
    },
    Field {
        name: "ip",
        kind: FieldKind::String,
        label: "Ip",
        read_only: true,
        blank: Some(false),
        help: Some("Address from which it was opened."),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: FieldKind::Float,
        label: "Created at",
        read_only: true,
        help: Some("When it was opened, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "is_current",
        kind: FieldKind::Boolean,
        label: "Is current",
        read_only: true,
        help: Some("Whether it is the one that asks."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "last_seen_at",
        kind: FieldKind::Float,
        label: "Last seen at",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("When it was last used, in seconds since 1970; to the minute."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthSessionsAnswer`.
pub(crate) static AUTH_SESSIONS_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::List,
        label: "Data",
        read_only: true,
        help: Some("The sessions."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTH_SESSION,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthSessionsConfiguration`.
pub(crate) static AUTH_SESSIONS_CONFIGURATION: &[Field] = &[Field {
    name: "track_activity",
    kind: FieldKind::Boolean,
    label: "Track activity",
    read_only: true,
    help: Some("Whether the time of the last request is shown."),
    ..Field::PLAIN
}];

/// Fields of `AuthSessionsEnd`.
pub(crate) static AUTH_SESSIONS_END: &[Field] = &[Field {
    name: "sessions",
    kind: FieldKind::List,
    label: "Sessions",
    required: true,
    help: Some("Their primary keys."),
    children: &[Field {
        name: "",
        kind: FieldKind::Integer,
        label: "",
        required: true,
        ..Field::PLAIN
    }],
    ..Field::PLAIN
}];

/// Fields of `AuthSignup`.
pub(crate) static AUTH_SIGNUP: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name to sign in with; needed."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some(
            "E-mail address; needed where the administrators say so (`LOGIN_MAIL_REQUIRED`, `LOGIN_SIGNUP_MAIL_RESTRICTION`).",
        ),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Not kept here."),
        ..Field::PLAIN
    },
    Field {
        name: "password",
        kind: FieldKind::Password,
        label: "Password",
        required: true,
        blank: Some(false),
        help: Some("The password."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthSocialConfiguration`.
pub(crate) static AUTH_SOCIAL_CONFIGURATION: &[Field] = &[Field {
    name: "providers",
    kind: FieldKind::List,
    label: "Providers",
    read_only: true,
    help: Some("The providers."),
    children: &[Field {
        name: "",
        kind: FieldKind::Nested,
        label: "",
        read_only: true,
        children: AUTH_PROVIDER,
        ..Field::PLAIN
    }],
    ..Field::PLAIN
}];

/// Fields of `AuthStatus`.
pub(crate) static AUTH_STATUS: &[Field] = &[Field {
    name: "status",
    kind: FieldKind::Integer,
    label: "Status",
    read_only: true,
    help: Some("The HTTP status once more."),
    ..Field::PLAIN
}];

/// Fields of `AuthToken`.
pub(crate) static AUTH_TOKEN: &[Field] = &[
    Field {
        name: "token",
        kind: FieldKind::String,
        label: "Token",
        read_only: true,
        blank: Some(false),
        help: Some("The token."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Token Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "expiry",
        kind: FieldKind::Date,
        label: "Expiry Date",
        read_only: true,
        help: Some("Last day on which it works."),
        default_from: Some(DefaultFrom::InAYear),
        ..Field::PLAIN
    },
];

/// Fields of `AuthTokens`.
pub(crate) static AUTH_TOKENS: &[Field] = &[
    Field {
        name: "access_token",
        kind: FieldKind::String,
        label: "Access token",
        read_only: true,
        blank: Some(false),
        help: Some("What the app signs in with."),
        ..Field::PLAIN
    },
    Field {
        name: "refresh_token",
        kind: FieldKind::String,
        label: "Refresh token",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What the next one is got with."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthTotp`.
pub(crate) static AUTH_TOTP: &[Field] = &[
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("`totp`."),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: FieldKind::Float,
        label: "Created at",
        read_only: true,
        help: Some("When it was set up, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: FieldKind::Float,
        label: "Last used at",
        read_only: true,
        nullable: true,
        help: Some("When it was last used, in seconds since 1970."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthTotpAnswer`.
pub(crate) static AUTH_TOTP_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "meta",
        kind: FieldKind::Nested,
        label: "Meta",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("What setting it up brought along."),
        children: AUTH_TOTP_META,
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The app."),
        children: AUTH_TOTP,
        ..Field::PLAIN
    },
];

/// Fields of `AuthTotpMeta`.
pub(crate) static AUTH_TOTP_META: &[Field] = &[Field {
    name: "recovery_codes_generated",
    kind: FieldKind::Boolean,
    label: "Recovery codes generated",
    read_only: true,
    shown: Shown::WhenAsked,
    help: Some("Whether there are recovery codes now that were not there before."),
    ..Field::PLAIN
}];

/// Fields of `AuthUser`.
pub(crate) static AUTH_USER: &[Field] = &[
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "display",
        kind: FieldKind::String,
        label: "Display",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What to call the user."),
        ..Field::PLAIN
    },
    Field {
        name: "has_usable_password",
        kind: FieldKind::Boolean,
        label: "Has usable password",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user can sign in with a password."),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::String,
        label: "Email",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("E-mail address, if there is one."),
        ..Field::PLAIN
    },
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The name that the user signs in with."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthn`.
pub(crate) static AUTH_WEB_AUTHN: &[Field] = &[
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("`webauthn`."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("What its owner calls it."),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: FieldKind::Float,
        label: "Created at",
        read_only: true,
        help: Some("When it was added, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: FieldKind::Float,
        label: "Last used at",
        read_only: true,
        nullable: true,
        help: Some("When it was last used, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "is_passwordless",
        kind: FieldKind::Boolean,
        label: "Is passwordless",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether it signs in alone, if the browser said so when it was made."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnAdd`.
pub(crate) static AUTH_WEB_AUTHN_ADD: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some(
            "What to call it; without one it is given a name, and a long one is cut off after 100 characters.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "credential",
        kind: FieldKind::Any,
        label: "Credential",
        required: true,
        help: Some(
            "What `navigator.credentials.create` gave, with bytes in base64url (WebAuthn, RegistrationResponseJSON).",
        ),
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnAddAnswer`.
pub(crate) static AUTH_WEB_AUTHN_ADD_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The security key."),
        children: AUTH_WEB_AUTHN,
        ..Field::PLAIN
    },
    Field {
        name: "meta",
        kind: FieldKind::Nested,
        label: "Meta",
        read_only: true,
        help: Some("What adding it brought along."),
        children: AUTH_TOTP_META,
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnAnswer`.
pub(crate) static AUTH_WEB_AUTHN_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The security key."),
        children: AUTH_WEB_AUTHN,
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnCreation`.
pub(crate) static AUTH_WEB_AUTHN_CREATION: &[Field] = &[Field {
    name: "creation_options",
    kind: FieldKind::Any,
    label: "Creation options",
    read_only: true,
    help: Some(
        "`publicKey` of what `navigator.credentials.create` takes, with bytes in base64url (WebAuthn, PublicKeyCredentialCreationOptionsJSON).",
    ),
    ..Field::PLAIN
}];

/// Fields of `AuthWebAuthnCreationAnswer`.
pub(crate) static AUTH_WEB_AUTHN_CREATION_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The options."),
        children: AUTH_WEB_AUTHN_CREATION,
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnOptions`.
pub(crate) static AUTH_WEB_AUTHN_OPTIONS: &[Field] = &[Field {
    name: "request_options",
    kind: FieldKind::Any,
    label: "Request options",
    read_only: true,
    help: Some(
        "`publicKey` of what `navigator.credentials.get` takes, with bytes in base64url (WebAuthn, PublicKeyCredentialRequestOptionsJSON).",
    ),
    ..Field::PLAIN
}];

/// Fields of `AuthWebAuthnProof`.
pub(crate) static AUTH_WEB_AUTHN_PROOF: &[Field] = &[Field {
    name: "credential",
    kind: FieldKind::Any,
    label: "Credential",
    required: true,
    help: Some(
        "What `navigator.credentials.get` gave, with bytes in base64url (WebAuthn, AuthenticationResponseJSON).",
    ),
    ..Field::PLAIN
}];

/// Fields of `AuthWebAuthnRemove`.
pub(crate) static AUTH_WEB_AUTHN_REMOVE: &[Field] = &[Field {
    name: "authenticators",
    kind: FieldKind::List,
    label: "Authenticators",
    required: true,
    help: Some("Their primary keys."),
    children: &[Field {
        name: "",
        kind: FieldKind::Integer,
        label: "",
        required: true,
        ..Field::PLAIN
    }],
    ..Field::PLAIN
}];

/// Fields of `AuthWebAuthnRename`.
pub(crate) static AUTH_WEB_AUTHN_RENAME: &[Field] = &[
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        shown: Shown::WhenAsked,
        help: Some("Which security key; needed."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What to call it; needed."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `AuthWebAuthnRequestAnswer`.
pub(crate) static AUTH_WEB_AUTHN_REQUEST_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("The options."),
        children: AUTH_WEB_AUTHN_OPTIONS,
        ..Field::PLAIN
    },
];

/// Fields of `Authenticated`.
pub(crate) static AUTHENTICATED: &[Field] = &[
    Field {
        name: "user",
        kind: FieldKind::Nested,
        label: "User",
        read_only: true,
        help: Some("The user."),
        children: AUTH_USER,
        ..Field::PLAIN
    },
    Field {
        name: "methods",
        kind: FieldKind::List,
        label: "Methods",
        read_only: true,
        help: Some("How the user proved it, in order."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: AUTHENTICATION_METHOD,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `AuthenticatedAnswer`.
pub(crate) static AUTHENTICATED_ANSWER: &[Field] = &[
    Field {
        name: "status",
        kind: FieldKind::Integer,
        label: "Status",
        read_only: true,
        help: Some("The HTTP status once more."),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::Nested,
        label: "Data",
        read_only: true,
        help: Some("Who, and by what proof."),
        children: AUTHENTICATED,
        ..Field::PLAIN
    },
    Field {
        name: "meta",
        kind: FieldKind::Nested,
        label: "Meta",
        read_only: true,
        help: Some("Whether somebody is signed in."),
        children: AUTHENTICATION_META,
        ..Field::PLAIN
    },
];

/// Fields of `AuthenticationMeta`.
pub(crate) static AUTHENTICATION_META: &[Field] = &[
    Field {
        name: "is_authenticated",
        kind: FieldKind::Boolean,
        label: "Is authenticated",
        read_only: true,
        help: Some("Whether somebody is signed in."),
        ..Field::PLAIN
    },
    Field {
        name: "session_token",
        kind: FieldKind::String,
        label: "Session token",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Never given to browsers."),
        ..Field::PLAIN
    },
    Field {
        name: "access_token",
        kind: FieldKind::String,
        label: "Access token",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Never given to browsers."),
        ..Field::PLAIN
    },
];

/// Fields of `AuthenticationMethod`.
pub(crate) static AUTHENTICATION_METHOD: &[Field] = &[
    Field {
        name: "method",
        kind: FieldKind::String,
        label: "Method",
        read_only: true,
        blank: Some(false),
        help: Some("`password`, `password_reset`, `code`, `mfa`, `token` or `socialaccount`."),
        ..Field::PLAIN
    },
    Field {
        name: "at",
        kind: FieldKind::Float,
        label: "At",
        read_only: true,
        help: Some("When, in seconds since 1970."),
        ..Field::PLAIN
    },
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The name that was given."),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::String,
        label: "Email",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The e-mail address that was given."),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The phone number that was given."),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Of a second factor, its kind: `totp`, `recovery_codes` or `webauthn`."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "Id",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Of a second factor, its primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "reauthenticated",
        kind: FieldKind::Boolean,
        label: "Reauthenticated",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user was signed in already and proved it once more."),
        ..Field::PLAIN
    },
    Field {
        name: "passwordless",
        kind: FieldKind::Boolean,
        label: "Passwordless",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Whether a passkey signed in alone, in place of a password."),
        ..Field::PLAIN
    },
    Field {
        name: "provider",
        kind: FieldKind::String,
        label: "Provider",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Of a sign-in elsewhere, the provider."),
        ..Field::PLAIN
    },
    Field {
        name: "uid",
        kind: FieldKind::String,
        label: "Uid",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Of a sign-in elsewhere, the account."),
        ..Field::PLAIN
    },
];

/// Fields of `BulkSelection`.
pub(crate) static BULK_SELECTION: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to act on."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "filters",
        kind: FieldKind::Any,
        label: "Filters",
        shown: Shown::WhenAsked,
        help: Some("Filters in place of keys; not accepted here."),
        ..Field::PLAIN
    },
];

/// Fields of `CategoryParameterTemplate`.
pub(crate) static CATEGORY_PARAMETER_TEMPLATE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        required: true,
        help: Some("The category."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "category_detail",
        kind: FieldKind::Nested,
        label: "Category detail",
        read_only: true,
        nullable: true,
        help: Some("The category itself."),
        shows: Some("partcategory"),
        children: PART_CATEGORY,
        ..Field::PLAIN
    },
    Field {
        name: "template",
        kind: FieldKind::Related,
        label: "Template",
        required: true,
        help: Some("The parameter template."),
        related: Some(Related {
            model: "parametertemplate",
            api_url: "/api/parameter/template/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "template_detail",
        kind: FieldKind::Nested,
        label: "Template detail",
        read_only: true,
        help: Some("The template itself."),
        children: PARAMETER_TEMPLATE,
        ..Field::PLAIN
    },
    Field {
        name: "default_value",
        kind: FieldKind::String,
        label: "Default Value",
        blank: Some(true),
        help: Some("Value that new parts of the category start with."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `CategoryParameterTemplateCreate`.
pub(crate) static CATEGORY_PARAMETER_TEMPLATE_CREATE: &[Field] = &[
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        required: true,
        help: Some("The category."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "template",
        kind: FieldKind::Related,
        label: "Template",
        required: true,
        help: Some("The parameter template."),
        related: Some(Related {
            model: "parametertemplate",
            api_url: "/api/parameter/template/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_value",
        kind: FieldKind::String,
        label: "Default Value",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Value that new parts of the category start with."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `CategoryParameterTemplatePatch`.
pub(crate) static CATEGORY_PARAMETER_TEMPLATE_PATCH: &[Field] = &[
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        shown: Shown::WhenAsked,
        help: Some("The category."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "template",
        kind: FieldKind::Related,
        label: "Template",
        shown: Shown::WhenAsked,
        help: Some("The parameter template."),
        related: Some(Related {
            model: "parametertemplate",
            api_url: "/api/parameter/template/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_value",
        kind: FieldKind::String,
        label: "Default Value",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Value that new parts of the category start with."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `Company`.
pub(crate) static COMPANY: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Company name",
        required: true,
        blank: Some(false),
        help: Some("Name; unique together with the e-mail address."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Company description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "website",
        kind: FieldKind::Url,
        label: "Website",
        blank: Some(true),
        help: Some("Address of its website."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone number",
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        nullable: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "currency",
        kind: FieldKind::Choice,
        label: "Currency",
        required: true,
        currency: true,
        blank: Some(false),
        help: Some("Currency that it deals in (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        blank: Some(true),
        help: Some("Whom to turn to."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        help: Some("Picture."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "is_customer",
        kind: FieldKind::Boolean,
        label: "Is customer",
        help: Some("Whether it buys from us."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_manufacturer",
        kind: FieldKind::Boolean,
        label: "Is manufacturer",
        help: Some("Whether it makes parts."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_supplier",
        kind: FieldKind::Boolean,
        label: "Is supplier",
        help: Some("Whether it sells to us."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        blank: Some(true),
        help: Some("Notes, as Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "parts_supplied",
        kind: FieldKind::Integer,
        label: "Parts supplied",
        read_only: true,
        help: Some("Number of parts that it supplies."),
        ..Field::PLAIN
    },
    Field {
        name: "parts_manufactured",
        kind: FieldKind::Integer,
        label: "Parts manufactured",
        read_only: true,
        help: Some("Number of parts that it makes."),
        ..Field::PLAIN
    },
    Field {
        name: "tax_id",
        kind: FieldKind::String,
        label: "Tax ID",
        blank: Some(true),
        help: Some("Tax number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "primary_address",
        kind: FieldKind::Nested,
        label: "Primary address",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Its primary address."),
        children: ADDRESS_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        shows: Some("parameter"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplication Options",
        help: Some("What to copy from another company."),
        children: COMPANY_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
];

/// Fields of `CompanyBrief`.
pub(crate) static COMPANY_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Company name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Company description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        read_only: true,
        help: Some("Picture."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "thumbnail",
        kind: FieldKind::String,
        label: "Thumbnail",
        read_only: true,
        blank: Some(false),
        help: Some("Small picture."),
        ..Field::PLAIN
    },
    Field {
        name: "currency",
        kind: FieldKind::String,
        label: "Currency",
        read_only: true,
        blank: Some(false),
        help: Some("Currency (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        ..Field::PLAIN
    },
    Field {
        name: "tax_id",
        kind: FieldKind::String,
        label: "Tax ID",
        blank: Some(true),
        help: Some("Tax number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
];

/// Fields of `CompanyCreate`.
pub(crate) static COMPANY_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Company name",
        required: true,
        blank: Some(false),
        help: Some("Name; unique together with the e-mail address."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Company description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "website",
        kind: FieldKind::Url,
        label: "Website",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of its website."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone number",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "currency",
        kind: FieldKind::Choice,
        label: "Currency",
        required: true,
        currency: true,
        blank: Some(false),
        help: Some("Currency that it deals in (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Whom to turn to."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplication Options",
        shown: Shown::WhenAsked,
        help: Some("What to copy from another company."),
        children: COMPANY_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Picture."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "is_customer",
        kind: FieldKind::Boolean,
        label: "Is customer",
        shown: Shown::WhenAsked,
        help: Some("Whether it buys from us."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_manufacturer",
        kind: FieldKind::Boolean,
        label: "Is manufacturer",
        shown: Shown::WhenAsked,
        help: Some("Whether it makes parts."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_supplier",
        kind: FieldKind::Boolean,
        label: "Is supplier",
        shown: Shown::WhenAsked,
        help: Some("Whether it sells to us."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes, as Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "tax_id",
        kind: FieldKind::String,
        label: "Tax ID",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Tax number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `CompanyDuplicateOptions`.
pub(crate) static COMPANY_DUPLICATE_OPTIONS: &[Field] = &[
    Field {
        name: "original",
        kind: FieldKind::Related,
        label: "Original",
        required: true,
        help: Some("The one to copy from."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "copy_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Parameters",
        shown: Shown::WhenAsked,
        help: Some("Copy the parameters."),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `CompanyPatch`.
pub(crate) static COMPANY_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Company name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name; unique together with the e-mail address."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Company description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "website",
        kind: FieldKind::Url,
        label: "Website",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of its website."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone number",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency that it deals in (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Whom to turn to."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplication Options",
        shown: Shown::WhenAsked,
        help: Some("What to copy from another company."),
        children: COMPANY_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Address of a page about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Picture."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "is_customer",
        kind: FieldKind::Boolean,
        label: "Is customer",
        shown: Shown::WhenAsked,
        help: Some("Whether it buys from us."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_manufacturer",
        kind: FieldKind::Boolean,
        label: "Is manufacturer",
        shown: Shown::WhenAsked,
        help: Some("Whether it makes parts."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_supplier",
        kind: FieldKind::Boolean,
        label: "Is supplier",
        shown: Shown::WhenAsked,
        help: Some("Whether it sells to us."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes, as Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "tax_id",
        kind: FieldKind::String,
        label: "Tax ID",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Tax number."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `Contact`.
pub(crate) static CONTACT: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        required: true,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "company_name",
        kind: FieldKind::String,
        label: "Company Name",
        read_only: true,
        blank: Some(false),
        help: Some("Name of the company."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: FieldKind::String,
        label: "Role",
        blank: Some(true),
        help: Some("What the person does there."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `ContactCreate`.
pub(crate) static CONTACT_CREATE: &[Field] = &[
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        required: true,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: FieldKind::String,
        label: "Role",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What the person does there."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `ContactPatch`.
pub(crate) static CONTACT_PATCH: &[Field] = &[
    Field {
        name: "company",
        kind: FieldKind::Related,
        label: "Company",
        shown: Shown::WhenAsked,
        help: Some("The company."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: FieldKind::String,
        label: "Phone",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Telephone number."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: FieldKind::String,
        label: "Role",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What the person does there."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `ContentType`.
pub(crate) static CONTENT_TYPE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "Pk",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "app_label",
        kind: FieldKind::String,
        label: "App label",
        read_only: true,
        blank: Some(false),
        help: Some("The domain that it belongs to."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "model",
        kind: FieldKind::String,
        label: "python model class name",
        read_only: true,
        blank: Some(false),
        help: Some("Its name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "app_labeled_name",
        kind: FieldKind::String,
        label: "App labeled name",
        read_only: true,
        blank: Some(false),
        help: Some("Domain and name for people."),
        ..Field::PLAIN
    },
    Field {
        name: "is_plugin",
        kind: FieldKind::Any,
        label: "Is plugin",
        read_only: true,
        help: Some("Whether a plugin brings it."),
        ..Field::PLAIN
    },
];

/// Fields of `CurrencyExchange`.
pub(crate) static CURRENCY_EXCHANGE: &[Field] = &[
    Field {
        name: "base_currency",
        kind: FieldKind::String,
        label: "Base currency",
        read_only: true,
        blank: Some(false),
        help: Some("Currency that the rates are told in (ISO 4217)."),
        ..Field::PLAIN
    },
    Field {
        name: "exchange_rates",
        kind: FieldKind::Any,
        label: "Exchange rates",
        read_only: true,
        help: Some("How much of each currency one of the base currency is, by its code."),
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When the rates were asked for last; null for never."),
        ..Field::PLAIN
    },
];

/// Fields of `CustomState`.
pub(crate) static CUSTOM_STATE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::Integer,
        label: "Value",
        required: true,
        help: Some("Number of the state, unique in its set."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::Constant,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the state in capitals, unique in its set."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        required: true,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "color",
        kind: FieldKind::Choice,
        label: "Color",
        blank: Some(false),
        help: Some("Colour that it is shown in."),
        max_length: Some(10),
        default: Some("\"secondary\""),
        choices: &[
            ("\"primary\"", "primary"),
            ("\"secondary\"", "secondary"),
            ("\"success\"", "success"),
            ("\"danger\"", "danger"),
            ("\"warning\"", "warning"),
            ("\"info\"", "info"),
            ("\"dark\"", "dark"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "logical_key",
        kind: FieldKind::Integer,
        label: "Logical Key",
        required: true,
        help: Some("Number of the state of the set that it counts as."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "model",
        kind: FieldKind::Related,
        label: "Model",
        nullable: true,
        help: Some("Kind of object that has it."),
        related: Some(Related {
            model: "contenttype",
            api_url: "/api/contenttype/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "model_name",
        kind: FieldKind::String,
        label: "Model name",
        read_only: true,
        blank: Some(false),
        help: Some("What that kind is called."),
        ..Field::PLAIN
    },
    Field {
        name: "reference_status",
        kind: FieldKind::Choice,
        label: "Reference Status Set",
        required: true,
        blank: Some(false),
        help: Some("Set of states that it belongs to."),
        max_length: Some(250),
        choices: &[
            ("\"BuildStatus\"", "BuildStatus"),
            ("\"DataImportStatusCode\"", "DataImportStatusCode"),
            ("\"MachineStatus\"", "MachineStatus"),
            ("\"PurchaseOrderStatus\"", "PurchaseOrderStatus"),
            ("\"ReturnOrderLineStatus\"", "ReturnOrderLineStatus"),
            ("\"ReturnOrderStatus\"", "ReturnOrderStatus"),
            ("\"SalesOrderStatus\"", "SalesOrderStatus"),
            ("\"StockHistoryCode\"", "StockHistoryCode"),
            ("\"StockStatus\"", "StockStatus"),
            ("\"TransferOrderStatus\"", "TransferOrderStatus"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `CustomStateCreate`.
pub(crate) static CUSTOM_STATE_CREATE: &[Field] = &[
    Field {
        name: "key",
        kind: FieldKind::Integer,
        label: "Value",
        required: true,
        help: Some("Number of the state, unique in its set."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::Constant,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the state in capitals, unique in its set."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        required: true,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "color",
        kind: FieldKind::Choice,
        label: "Color",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Colour that it is shown in."),
        max_length: Some(10),
        default: Some("\"secondary\""),
        choices: &[
            ("\"primary\"", "primary"),
            ("\"secondary\"", "secondary"),
            ("\"success\"", "success"),
            ("\"danger\"", "danger"),
            ("\"warning\"", "warning"),
            ("\"info\"", "info"),
            ("\"dark\"", "dark"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "logical_key",
        kind: FieldKind::Integer,
        label: "Logical Key",
        required: true,
        help: Some("Number of the state of the set that it counts as."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "model",
        kind: FieldKind::Related,
        label: "Model",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Kind of object that has it."),
        related: Some(Related {
            model: "contenttype",
            api_url: "/api/contenttype/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "reference_status",
        kind: FieldKind::Choice,
        label: "Reference Status Set",
        required: true,
        blank: Some(false),
        help: Some("Set of states that it belongs to."),
        max_length: Some(250),
        choices: &[
            ("\"BuildStatus\"", "BuildStatus"),
            ("\"DataImportStatusCode\"", "DataImportStatusCode"),
            ("\"MachineStatus\"", "MachineStatus"),
            ("\"PurchaseOrderStatus\"", "PurchaseOrderStatus"),
            ("\"ReturnOrderLineStatus\"", "ReturnOrderLineStatus"),
            ("\"ReturnOrderStatus\"", "ReturnOrderStatus"),
            ("\"SalesOrderStatus\"", "SalesOrderStatus"),
            ("\"StockHistoryCode\"", "StockHistoryCode"),
            ("\"StockStatus\"", "StockStatus"),
            ("\"TransferOrderStatus\"", "TransferOrderStatus"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `CustomStatePatch`.
pub(crate) static CUSTOM_STATE_PATCH: &[Field] = &[
    Field {
        name: "key",
        kind: FieldKind::Integer,
        label: "Value",
        shown: Shown::WhenAsked,
        help: Some("Number of the state, unique in its set."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::Constant,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the state in capitals, unique in its set."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "color",
        kind: FieldKind::Choice,
        label: "Color",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Colour that it is shown in."),
        max_length: Some(10),
        default: Some("\"secondary\""),
        choices: &[
            ("\"primary\"", "primary"),
            ("\"secondary\"", "secondary"),
            ("\"success\"", "success"),
            ("\"danger\"", "danger"),
            ("\"warning\"", "warning"),
            ("\"info\"", "info"),
            ("\"dark\"", "dark"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "logical_key",
        kind: FieldKind::Integer,
        label: "Logical Key",
        shown: Shown::WhenAsked,
        help: Some("Number of the state of the set that it counts as."),
        min_value: Some("-2147483648"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "model",
        kind: FieldKind::Related,
        label: "Model",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Kind of object that has it."),
        related: Some(Related {
            model: "contenttype",
            api_url: "/api/contenttype/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "reference_status",
        kind: FieldKind::Choice,
        label: "Reference Status Set",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Set of states that it belongs to."),
        max_length: Some(250),
        choices: &[
            ("\"BuildStatus\"", "BuildStatus"),
            ("\"DataImportStatusCode\"", "DataImportStatusCode"),
            ("\"MachineStatus\"", "MachineStatus"),
            ("\"PurchaseOrderStatus\"", "PurchaseOrderStatus"),
            ("\"ReturnOrderLineStatus\"", "ReturnOrderLineStatus"),
            ("\"ReturnOrderStatus\"", "ReturnOrderStatus"),
            ("\"SalesOrderStatus\"", "SalesOrderStatus"),
            ("\"StockHistoryCode\"", "StockHistoryCode"),
            ("\"StockStatus\"", "StockStatus"),
            ("\"TransferOrderStatus\"", "TransferOrderStatus"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `CustomUnit`.
pub(crate) static CUSTOM_UNIT: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        verbatim: true,
        blank: Some(false),
        help: Some("Name, as values and other definitions use it."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "symbol",
        kind: FieldKind::String,
        label: "Symbol",
        verbatim: true,
        blank: Some(true),
        help: Some("Its short sign."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "definition",
        kind: FieldKind::String,
        label: "Definition",
        required: true,
        verbatim: true,
        blank: Some(false),
        help: Some("What it is in terms of other units."),
        max_length: Some(50),
        ..Field::PLAIN
    },
];

/// Fields of `CustomUnitCreate`.
pub(crate) static CUSTOM_UNIT_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        verbatim: true,
        blank: Some(false),
        help: Some("Name, as values and other definitions use it."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "symbol",
        kind: FieldKind::String,
        label: "Symbol",
        verbatim: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Its short sign."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "definition",
        kind: FieldKind::String,
        label: "Definition",
        required: true,
        verbatim: true,
        blank: Some(false),
        help: Some("What it is in terms of other units."),
        max_length: Some(50),
        ..Field::PLAIN
    },
];

/// Fields of `CustomUnitPatch`.
pub(crate) static CUSTOM_UNIT_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        verbatim: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name, as values and other definitions use it."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "symbol",
        kind: FieldKind::String,
        label: "Symbol",
        verbatim: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Its short sign."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "definition",
        kind: FieldKind::String,
        label: "Definition",
        verbatim: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What it is in terms of other units."),
        max_length: Some(50),
        ..Field::PLAIN
    },
];

/// Fields of `DefaultLocation`.
pub(crate) static DEFAULT_LOCATION: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        blank: Some(true),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
];

/// Fields of `Flag`.
pub(crate) static FLAG: &[Field] = &[
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        ..Field::PLAIN
    },
    Field {
        name: "state",
        kind: FieldKind::Any,
        label: "State",
        read_only: true,
        nullable: true,
        help: Some("Whether it is on."),
        ..Field::PLAIN
    },
    Field {
        name: "conditions",
        kind: FieldKind::List,
        label: "Conditions",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("What it depends on, for superusers."),
        children: &[Field {
            name: "",
            kind: FieldKind::Any,
            label: "",
            read_only: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `GlobalSettings`.
pub(crate) static GLOBAL_SETTINGS: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::Free,
        label: "Value",
        required: true,
        nullable: true,
        help: Some("Its value: text, a number or a truth value, as its type is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("What it is called."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        blank: Some(false),
        help: Some("What it does."),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some(
            "Type of its value: string, boolean, integer, decimal, related field and the like.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        read_only: true,
        blank: Some(false),
        help: Some("Unit of its value."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::Any,
        label: "Choices",
        read_only: true,
        help: Some("Values that it may have; empty where it may have others."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SETTING_CHOICE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "model_name",
        kind: FieldKind::String,
        label: "Model name",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Kind of object that its value is the key of, if it is one."),
        ..Field::PLAIN
    },
    Field {
        name: "api_url",
        kind: FieldKind::String,
        label: "Api url",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Where such objects are listed."),
        ..Field::PLAIN
    },
    Field {
        name: "typ",
        kind: FieldKind::String,
        label: "Typ",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of setting."),
        ..Field::PLAIN
    },
    Field {
        name: "read_only",
        kind: FieldKind::Boolean,
        label: "Override",
        read_only: true,
        help: Some("Whether the configuration of the server decides it."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm",
        kind: FieldKind::Boolean,
        label: "Confirm",
        read_only: true,
        help: Some("Whether clients ask before they change it."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm_text",
        kind: FieldKind::String,
        label: "Confirm text",
        read_only: true,
        blank: Some(false),
        help: Some("What they ask."),
        ..Field::PLAIN
    },
];

/// Fields of `GlobalSettingsCreate`.
pub(crate) static GLOBAL_SETTINGS_CREATE: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    required: true,
    nullable: true,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `GlobalSettingsPatch`.
pub(crate) static GLOBAL_SETTINGS_PATCH: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    nullable: true,
    shown: Shown::WhenAsked,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `Group`.
pub(crate) static GROUP: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: FieldKind::Any,
        label: "permissions",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("What members may do, by kind of object."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "roles",
        kind: FieldKind::Any,
        label: "Roles",
        read_only: true,
        nullable: true,
        help: Some("Rules of the group."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: RULE_SET,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "users",
        kind: FieldKind::Any,
        label: "Users",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Members of the group."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: USER_BRIEF,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `GroupBrief`.
pub(crate) static GROUP_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
];

/// Fields of `GroupCreate`.
pub(crate) static GROUP_CREATE: &[Field] = &[Field {
    name: "name",
    kind: FieldKind::String,
    label: "name",
    required: true,
    blank: Some(false),
    help: Some("Name."),
    max_length: Some(150),
    ..Field::PLAIN
}];

/// Fields of `GroupPatch`.
pub(crate) static GROUP_PATCH: &[Field] = &[Field {
    name: "name",
    kind: FieldKind::String,
    label: "name",
    shown: Shown::WhenAsked,
    blank: Some(false),
    help: Some("Name."),
    max_length: Some(150),
    ..Field::PLAIN
}];

/// Fields of `Health`.
pub(crate) static HEALTH: &[Field] = &[Field {
    name: "status",
    kind: FieldKind::String,
    label: "Status",
    read_only: true,
    blank: Some(false),
    help: Some("`ok`, or `loading` while it starts."),
    ..Field::PLAIN
}];

/// Fields of `IconPackage`.
pub(crate) static ICON_PACKAGE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Its name."),
        ..Field::PLAIN
    },
    Field {
        name: "prefix",
        kind: FieldKind::String,
        label: "Prefix",
        read_only: true,
        blank: Some(false),
        help: Some("What names of its icons begin with."),
        ..Field::PLAIN
    },
    Field {
        name: "fonts",
        kind: FieldKind::Any,
        label: "Fonts",
        read_only: true,
        help: Some(
            "Addresses of its fonts by format: the smallest first, as a browser takes the first that it can use.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "icons",
        kind: FieldKind::Any,
        label: "Icons",
        read_only: true,
        help: Some("Its icons by their names."),
        ..Field::PLAIN
    },
];

/// Fields of `InitialStock`.
pub(crate) static INITIAL_STOCK: &[Field] = &[
    Field {
        name: "quantity",
        kind: FieldKind::Decimal,
        label: "Initial Stock Quantity",
        required: true,
        help: Some("Quantity."),
        min_value: Some("0"),
        max_digits: Some(15),
        decimal_places: Some(5),
        untold: &["min_value"],
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Initial Stock Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Where it goes."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: None,
        }),
        ..Field::PLAIN
    },
];

/// Fields of `InitialSupplier`.
pub(crate) static INITIAL_SUPPLIER: &[Field] = &[
    Field {
        name: "supplier",
        kind: FieldKind::Related,
        label: "Supplier",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sku",
        kind: FieldKind::String,
        label: "SKU",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Supplier's number for the part."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer",
        kind: FieldKind::Related,
        label: "Manufacturer",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Manufacturer."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "mpn",
        kind: FieldKind::String,
        label: "MPN",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Manufacturer's number for the part."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `License`.
pub(crate) static LICENSE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Its name."),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: FieldKind::String,
        label: "Version",
        read_only: true,
        blank: Some(false),
        help: Some("Its version."),
        ..Field::PLAIN
    },
    Field {
        name: "license",
        kind: FieldKind::String,
        label: "License",
        read_only: true,
        blank: Some(false),
        help: Some("Licences under which it may be used (SPDX)."),
        ..Field::PLAIN
    },
    Field {
        name: "licensetext",
        kind: FieldKind::String,
        label: "Licensetext",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Where it comes from."),
        ..Field::PLAIN
    },
];

/// Fields of `Licenses`.
pub(crate) static LICENSES: &[Field] = &[
    Field {
        name: "backend",
        kind: FieldKind::List,
        label: "Backend",
        read_only: true,
        help: Some("Libraries of the server."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: LICENSE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "frontend",
        kind: FieldKind::List,
        label: "Frontend",
        read_only: true,
        help: Some("Libraries of the web interface that the server serves."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: LICENSE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `ManufacturerPart`.
pub(crate) static MANUFACTURER_PART: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Base Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"purchaseable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "part_detail",
        kind: FieldKind::Nested,
        label: "Part detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The part itself."),
        children: PART_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "pretty_name",
        kind: FieldKind::String,
        label: "Pretty name",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Name to show."),
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer",
        kind: FieldKind::Related,
        label: "Manufacturer",
        required: true,
        help: Some("Manufacturer."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_manufacturer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer_detail",
        kind: FieldKind::Nested,
        label: "Manufacturer detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The manufacturer itself."),
        children: COMPANY_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        nullable: true,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "MPN",
        kind: FieldKind::String,
        label: "MPN",
        nullable: true,
        blank: Some(false),
        help: Some("Manufacturer's number for the part."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        blank: Some(true),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `MeUser`.
pub(crate) static ME_USER: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        read_only: true,
        accepted: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        read_only: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        read_only: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        read_only: true,
        accepted: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "groups",
        kind: FieldKind::Any,
        label: "groups",
        read_only: true,
        help: Some("Groups of the user."),
        filters: Some("{}"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: GROUP_BRIEF,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Staff",
        read_only: true,
        help: Some("Whether the user may administer users."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser",
        read_only: true,
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_active",
        kind: FieldKind::Boolean,
        label: "Active",
        read_only: true,
        help: Some("Whether the user may sign in."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "profile",
        kind: FieldKind::Nested,
        label: "Profile",
        read_only: true,
        help: Some("Profile."),
        children: USER_PROFILE,
        ..Field::PLAIN
    },
    Field {
        name: "roles",
        kind: FieldKind::Any,
        label: "Roles",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("What the user may do, by role."),
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: FieldKind::Any,
        label: "Permissions",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("What the user may do, by kind of object."),
        ..Field::PLAIN
    },
];

/// Fields of `MeUserCreate`.
pub(crate) static ME_USER_CREATE: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        required: true,
        read_only: true,
        accepted: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        required: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        required: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        required: true,
        read_only: true,
        accepted: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
];

/// Fields of `MeUserPatch`.
pub(crate) static ME_USER_PATCH: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
];

/// Fields of `Metadata`.
pub(crate) static METADATA: &[Field] = &[Field {
    name: "metadata",
    kind: FieldKind::Any,
    label: "Metadata",
    required: true,
    nullable: true,
    help: Some("Values by name; null where nothing was ever kept."),
    ..Field::PLAIN
}];

/// Fields of `MetadataCreate`.
pub(crate) static METADATA_CREATE: &[Field] = &[Field {
    name: "metadata",
    kind: FieldKind::Any,
    label: "Metadata",
    required: true,
    help: Some("Values by name."),
    ..Field::PLAIN
}];

/// Fields of `MetadataPatch`.
pub(crate) static METADATA_PATCH: &[Field] = &[Field {
    name: "metadata",
    kind: FieldKind::Any,
    label: "Metadata",
    shown: Shown::WhenAsked,
    help: Some("Values by name; others stay as they are."),
    ..Field::PLAIN
}];

/// Fields of `NewsFeedEntry`.
pub(crate) static NEWS_FEED_ENTRY: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "feed_id",
        kind: FieldKind::String,
        label: "Id",
        required: true,
        blank: Some(false),
        help: Some("What its source knows it by."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Title",
        required: true,
        blank: Some(false),
        help: Some("Its heading."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        required: true,
        blank: Some(false),
        help: Some("Where it stands."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "published",
        kind: FieldKind::DateTime,
        label: "Published",
        required: true,
        help: Some("When it was published."),
        ..Field::PLAIN
    },
    Field {
        name: "author",
        kind: FieldKind::String,
        label: "Author",
        required: true,
        blank: Some(false),
        help: Some("Who wrote it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "summary",
        kind: FieldKind::String,
        label: "Summary",
        required: true,
        blank: Some(false),
        help: Some("What it is about."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "read",
        kind: FieldKind::Boolean,
        label: "Read",
        required: true,
        help: Some("Whether it has been read."),
        ..Field::PLAIN
    },
];

/// Fields of `NewsFeedEntryCreate`.
pub(crate) static NEWS_FEED_ENTRY_CREATE: &[Field] = &[
    Field {
        name: "feed_id",
        kind: FieldKind::String,
        label: "Id",
        required: true,
        blank: Some(false),
        help: Some("What its source knows it by."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Title",
        required: true,
        blank: Some(false),
        help: Some("Its heading."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        required: true,
        blank: Some(false),
        help: Some("Where it stands."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "published",
        kind: FieldKind::DateTime,
        label: "Published",
        required: true,
        help: Some("When it was published."),
        ..Field::PLAIN
    },
    Field {
        name: "author",
        kind: FieldKind::String,
        label: "Author",
        required: true,
        blank: Some(false),
        help: Some("Who wrote it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "summary",
        kind: FieldKind::String,
        label: "Summary",
        required: true,
        blank: Some(false),
        help: Some("What it is about."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "read",
        kind: FieldKind::Boolean,
        label: "Read",
        required: true,
        help: Some("Whether it has been read."),
        ..Field::PLAIN
    },
];

/// Fields of `NewsFeedEntryPatch`.
pub(crate) static NEWS_FEED_ENTRY_PATCH: &[Field] = &[
    Field {
        name: "feed_id",
        kind: FieldKind::String,
        label: "Id",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What its source knows it by."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Title",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Its heading."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Where it stands."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "published",
        kind: FieldKind::DateTime,
        label: "Published",
        shown: Shown::WhenAsked,
        help: Some("When it was published."),
        ..Field::PLAIN
    },
    Field {
        name: "author",
        kind: FieldKind::String,
        label: "Author",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Who wrote it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "summary",
        kind: FieldKind::String,
        label: "Summary",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What it is about."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "read",
        kind: FieldKind::Boolean,
        label: "Read",
        shown: Shown::WhenAsked,
        help: Some("Whether it has been read."),
        ..Field::PLAIN
    },
];

/// Fields of `NotificationMessage`.
pub(crate) static NOTIFICATION_MESSAGE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "target",
        kind: FieldKind::Any,
        label: "Target",
        read_only: true,
        nullable: true,
        help: Some("The object that it is about; null when it is gone."),
        untold: &["allow_null"],
        ..Field::PLAIN
    },
    Field {
        name: "source",
        kind: FieldKind::Any,
        label: "Source",
        read_only: true,
        help: Some("Who or what caused it."),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Any,
        label: "User",
        read_only: true,
        help: Some("Whom it is for."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::String,
        label: "Category",
        read_only: true,
        blank: Some(false),
        help: Some("What kind it is."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Its heading."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: FieldKind::String,
        label: "Message",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Its text."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "creation",
        kind: FieldKind::DateTime,
        label: "Creation",
        read_only: true,
        help: Some("When it was made."),
        ..Field::PLAIN
    },
    Field {
        name: "age",
        kind: FieldKind::Any,
        label: "Age",
        read_only: true,
        help: Some("Seconds since then."),
        ..Field::PLAIN
    },
    Field {
        name: "age_human",
        kind: FieldKind::Any,
        label: "Age human",
        read_only: true,
        help: Some("How long ago that is, in words."),
        ..Field::PLAIN
    },
    Field {
        name: "read",
        kind: FieldKind::Boolean,
        label: "Read",
        required: true,
        help: Some("Whether it has been read."),
        default: Some("false"),
        ..Field::PLAIN
    },
];

/// Fields of `NotificationMessageCreate`.
pub(crate) static NOTIFICATION_MESSAGE_CREATE: &[Field] = &[Field {
    name: "read",
    kind: FieldKind::Boolean,
    label: "Read",
    required: true,
    help: Some("Whether it has been read."),
    default: Some("false"),
    ..Field::PLAIN
}];

/// Fields of `NotificationMessagePatch`.
pub(crate) static NOTIFICATION_MESSAGE_PATCH: &[Field] = &[Field {
    name: "read",
    kind: FieldKind::Boolean,
    label: "Read",
    shown: Shown::WhenAsked,
    help: Some("Whether it has been read."),
    default: Some("false"),
    ..Field::PLAIN
}];

/// Fields of `NotificationReadAll`.
pub(crate) static NOTIFICATION_READ_ALL: &[Field] = &[Field {
    name: "read",
    kind: FieldKind::Boolean,
    label: "Read",
    shown: Shown::WhenAsked,
    help: Some("Not looked at."),
    default: Some("false"),
    ..Field::PLAIN
}];

/// Fields of `ObservabilityEnd`.
pub(crate) static OBSERVABILITY_END: &[Field] = &[
    Field {
        name: "traceid",
        kind: FieldKind::String,
        label: "Traceid",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What it is known by."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: FieldKind::String,
        label: "Service",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Who did it."),
        max_length: Some(128),
        ..Field::PLAIN
    },
];

/// Fields of `ObservabilityEnded`.
pub(crate) static OBSERVABILITY_ENDED: &[Field] = &[
    Field {
        name: "traceid",
        kind: FieldKind::String,
        label: "Traceid",
        read_only: true,
        blank: Some(false),
        help: Some("What it is known by."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: FieldKind::String,
        label: "Service",
        read_only: true,
        blank: Some(false),
        help: Some("Who did it."),
        max_length: Some(128),
        ..Field::PLAIN
    },
];

/// Fields of `Owner`.
pub(crate) static OWNER: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "owner_id",
        kind: FieldKind::Integer,
        label: "Owner id",
        nullable: true,
        help: Some("Primary key of the user or group."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "owner_model",
        kind: FieldKind::String,
        label: "Owner model",
        read_only: true,
        blank: Some(false),
        help: Some("What it is: user or group."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Name to show."),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        read_only: true,
        blank: Some(false),
        help: Some("What it is called."),
        ..Field::PLAIN
    },
];

/// Fields of `Parameter`.
pub(crate) static PARAMETER: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "template",
        kind: FieldKind::Related,
        label: "Template",
        required: true,
        help: Some("The template that it follows."),
        related: Some(Related {
            model: "parametertemplate",
            api_url: "/api/parameter/template/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "model_type",
        kind: FieldKind::Choice,
        label: "Model Type",
        blank: Some(false),
        help: Some("Kind of object that it belongs to."),
        default: Some("\"\""),
        choices: &[
            ("\"build.build\"", "Build Order"),
            ("\"company.company\"", "Company"),
            ("\"company.manufacturerpart\"", "Manufacturer Part"),
            ("\"company.supplierpart\"", "Supplier Part"),
            ("\"order.purchaseorder\"", "Purchase Order"),
            ("\"order.returnorder\"", "Return Order"),
            ("\"order.salesorder\"", "Sales Order"),
            ("\"order.salesordershipment\"", "Sales Order Shipment"),
            ("\"order.transferorder\"", "Transfer Order"),
            ("\"part.part\"", "Part"),
            ("\"part.partcategory\"", "Part Category"),
            ("\"stock.stocklocation\"", "Stock Location"),
        ],
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "model_id",
        kind: FieldKind::Integer,
        label: "Model ID",
        required: true,
        help: Some("Primary key of the object that it belongs to."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        ..Field::PLAIN
    },
    Field {
        name: "data",
        kind: FieldKind::String,
        label: "Data",
        required: true,
        blank: Some(false),
        help: Some("The value as text."),
        max_length: Some(500),
        min_length: Some(1),
        ..Field::PLAIN
    },
    Field {
        name: "data_numeric",
        kind: FieldKind::Float,
        label: "Data numeric",
        nullable: true,
        help: Some("The value as a number in the template's base unit."),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "note",
        kind: FieldKind::String,
        label: "Note",
        blank: Some(true),
        help: Some("A remark."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When it was changed last."),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "updated_by",
        kind: FieldKind::Any,
        label: "Update By",
        read_only: true,
        nullable: true,
        help: Some("Who changed it last."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "template_detail",
        kind: FieldKind::Nested,
        label: "Template detail",
        read_only: true,
        help: Some("The template itself."),
        children: PARAMETER_TEMPLATE,
        ..Field::PLAIN
    },
    Field {
        name: "updated_by_detail",
        kind: FieldKind::Nested,
        label: "Updated by detail",
        read_only: true,
        nullable: true,
        help: Some("The user who changed it last."),
        children: USER_BRIEF,
        ..Field::PLAIN
    },
];

/// Fields of `ParameterTemplate`.
pub(crate) static PARAMETER_TEMPLATE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name, unique whatever the case of its letters."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        blank: Some(true),
        help: Some("Unit of the values."),
        max_length: Some(25),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "model_type",
        kind: FieldKind::Choice,
        label: "Model Type",
        nullable: true,
        blank: Some(false),
        help: Some("Kind of object that may have it; any kind when null."),
        default: Some("\"\""),
        choices: &[
            ("\"\"", "---------"),
            ("\"build.build\"", "Build Order"),
            ("\"company.company\"", "Company"),
            ("\"company.manufacturerpart\"", "Manufacturer Part"),
            ("\"company.supplierpart\"", "Supplier Part"),
            ("\"order.purchaseorder\"", "Purchase Order"),
            ("\"order.returnorder\"", "Return Order"),
            ("\"order.salesorder\"", "Sales Order"),
            ("\"order.salesordershipment\"", "Sales Order Shipment"),
            ("\"order.transferorder\"", "Transfer Order"),
            ("\"part.part\"", "Part"),
            ("\"part.partcategory\"", "Part Category"),
            ("\"stock.stocklocation\"", "Stock Location"),
        ],
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "checkbox",
        kind: FieldKind::Boolean,
        label: "Checkbox",
        help: Some("Whether values are yes or no."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
    Field {
        name: "selectionlist",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        help: Some("List that values are chosen from."),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "unique",
        kind: FieldKind::Choice,
        label: "Uniqueness",
        blank: Some(false),
        help: Some("Whether values must differ: 0 no, 1 among objects of a kind, 2 among all."),
        default: Some("0"),
        choices: &[
            ("0", "No uniqueness required"),
            ("1", "Unique for model type"),
            ("2", "Globally unique"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `ParameterTemplateCreate`.
pub(crate) static PARAMETER_TEMPLATE_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name, unique whatever the case of its letters."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit of the values."),
        max_length: Some(25),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "model_type",
        kind: FieldKind::Choice,
        label: "Model Type",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Kind of object that may have it; any kind when null."),
        default: Some("\"\""),
        choices: &[
            ("\"\"", "---------"),
            ("\"build.build\"", "Build Order"),
            ("\"company.company\"", "Company"),
            ("\"company.manufacturerpart\"", "Manufacturer Part"),
            ("\"company.supplierpart\"", "Supplier Part"),
            ("\"order.purchaseorder\"", "Purchase Order"),
            ("\"order.returnorder\"", "Return Order"),
            ("\"order.salesorder\"", "Sales Order"),
            ("\"order.salesordershipment\"", "Sales Order Shipment"),
            ("\"order.transferorder\"", "Transfer Order"),
            ("\"part.part\"", "Part"),
            ("\"part.partcategory\"", "Part Category"),
            ("\"stock.stocklocation\"", "Stock Location"),
        ],
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "checkbox",
        kind: FieldKind::Boolean,
        label: "Checkbox",
        shown: Shown::WhenAsked,
        help: Some("Whether values are yes or no."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
    Field {
        name: "selectionlist",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("List that values are chosen from."),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "unique",
        kind: FieldKind::Choice,
        label: "Uniqueness",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Whether values must differ: 0 no, 1 among objects of a kind, 2 among all."),
        default: Some("0"),
        choices: &[
            ("0", "No uniqueness required"),
            ("1", "Unique for model type"),
            ("2", "Globally unique"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `ParameterTemplatePatch`.
pub(crate) static PARAMETER_TEMPLATE_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name, unique whatever the case of its letters."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit of the values."),
        max_length: Some(25),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "model_type",
        kind: FieldKind::Choice,
        label: "Model Type",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Kind of object that may have it; any kind when null."),
        default: Some("\"\""),
        choices: &[
            ("\"\"", "---------"),
            ("\"build.build\"", "Build Order"),
            ("\"company.company\"", "Company"),
            ("\"company.manufacturerpart\"", "Manufacturer Part"),
            ("\"company.supplierpart\"", "Supplier Part"),
            ("\"order.purchaseorder\"", "Purchase Order"),
            ("\"order.returnorder\"", "Return Order"),
            ("\"order.salesorder\"", "Sales Order"),
            ("\"order.salesordershipment\"", "Sales Order Shipment"),
            ("\"order.transferorder\"", "Transfer Order"),
            ("\"part.part\"", "Part"),
            ("\"part.partcategory\"", "Part Category"),
            ("\"stock.stocklocation\"", "Stock Location"),
        ],
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "checkbox",
        kind: FieldKind::Boolean,
        label: "Checkbox",
        shown: Shown::WhenAsked,
        help: Some("Whether values are yes or no."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
    Field {
        name: "selectionlist",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("List that values are chosen from."),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "unique",
        kind: FieldKind::Choice,
        label: "Uniqueness",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Whether values must differ: 0 no, 1 among objects of a kind, 2 among all."),
        default: Some("0"),
        choices: &[
            ("0", "No uniqueness required"),
            ("1", "Unique for model type"),
            ("2", "Globally unique"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `Part`.
pub(crate) static PART: &[Field] = &[
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        help: Some("Whether it is built from other parts."),
        default_from: Some(DefaultFrom::Setting("PART_ASSEMBLY")),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        nullable: true,
        help: Some("Category that it is filed under."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        help: Some("Whether it can be built into others."),
        default_from: Some(DefaultFrom::Setting("PART_COMPONENT")),
        ..Field::PLAIN
    },
    Field {
        name: "creation_user",
        kind: FieldKind::Related,
        label: "Creation User",
        read_only: true,
        nullable: true,
        help: Some("Who created it."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        help: Some(
            "Picture: a request sends it as a file in a multipart form, or null to take it away.",
        ),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        blank: Some(true),
        help: Some("Internal part number."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        help: Some("Whether it is a template that variants are made from."),
        default_from: Some(DefaultFrom::Setting("PART_TEMPLATE")),
        ..Field::PLAIN
    },
    Field {
        name: "keywords",
        kind: FieldKind::String,
        label: "Keywords",
        nullable: true,
        blank: Some(true),
        help: Some("Words that help to find it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Float,
        label: "Minimum Stock",
        help: Some("Quantity below which stock counts as low."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "maximum_stock",
        kind: FieldKind::Float,
        label: "Maximum Stock",
        help: Some("Quantity above which stock counts as high."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::InDetail,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        help: Some("Whether it is bought from suppliers."),
        default_from: Some(DefaultFrom::Setting("PART_PURCHASEABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "revision_of",
        kind: FieldKind::Related,
        label: "Revision Of",
        nullable: true,
        help: Some("Part that this one is a revision of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        help: Some("Whether it is sold to customers."),
        default_from: Some(DefaultFrom::Setting("PART_SALABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        help: Some("Whether test results are recorded for its stock."),
        default_from: Some(DefaultFrom::Setting("PART_TESTABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        help: Some("Whether its stock is tracked by serial or batch number."),
        default_from: Some(DefaultFrom::Setting("PART_TRACKABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "variant_of",
        kind: FieldKind::Related,
        label: "Variant Of",
        nullable: true,
        help: Some("Template that it is a variant of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"is_template\":true}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        help: Some("User or group in charge."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        read_only: true,
        blank: Some(false),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "category_detail",
        kind: FieldKind::Nested,
        label: "Category detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The category itself."),
        shows: Some("partcategory"),
        children: PART_CATEGORY,
        ..Field::PLAIN
    },
    Field {
        name: "category_path",
        kind: FieldKind::Any,
        label: "Category path",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The category and its ancestors, from the top down."),
        untold: &["icon"],
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: TREE_PATH,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "category_name",
        kind: FieldKind::String,
        label: "Category Name",
        read_only: true,
        blank: Some(false),
        help: Some("Name of the category."),
        ..Field::PLAIN
    },
    Field {
        name: "creation_date",
        kind: FieldKind::Date,
        label: "Creation Date",
        read_only: true,
        nullable: true,
        help: Some("When it was created."),
        ..Field::PLAIN
    },
    Field {
        name: "default_location_detail",
        kind: FieldKind::Nested,
        label: "Default location detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The default location itself."),
        shows: Some("stocklocation"),
        children: DEFAULT_LOCATION,
        ..Field::PLAIN
    },
    Field {
        name: "full_name",
        kind: FieldKind::Any,
        label: "Full name",
        read_only: true,
        help: Some("IPN, name and revision in one."),
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        shows: Some("parameter"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "revision_count",
        kind: FieldKind::Integer,
        label: "Revisions",
        read_only: true,
        nullable: true,
        help: Some("Number of its revisions."),
        ..Field::PLAIN
    },
    Field {
        name: "starred",
        kind: FieldKind::Any,
        label: "Starred",
        read_only: true,
        help: Some("Whether the caller follows it."),
        ..Field::PLAIN
    },
    Field {
        name: "thumbnail",
        kind: FieldKind::String,
        label: "Thumbnail",
        read_only: true,
        blank: Some(false),
        help: Some("Small picture."),
        ..Field::PLAIN
    },
    Field {
        name: "pricing_min",
        kind: FieldKind::Decimal,
        label: "Pricing min",
        read_only: true,
        money: true,
        nullable: true,
        help: Some("Lowest price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "pricing_max",
        kind: FieldKind::Decimal,
        label: "Pricing max",
        read_only: true,
        money: true,
        nullable: true,
        help: Some("Highest price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "pricing_updated",
        kind: FieldKind::DateTime,
        label: "Pricing updated",
        read_only: true,
        nullable: true,
        help: Some("When the prices were worked out, as date and time of day."),
        ..Field::PLAIN
    },
    Field {
        name: "price_breaks",
        kind: FieldKind::Any,
        label: "Price breaks",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Prices by quantity."),
        shows: Some("partsellpricebreak"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PART_SALE_PRICE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "allocated_to_build_orders",
        kind: FieldKind::Float,
        label: "Allocated to build orders",
        read_only: true,
        nullable: true,
        help: Some("Quantity set aside for builds."),
        ..Field::PLAIN
    },
    Field {
        name: "allocated_to_sales_orders",
        kind: FieldKind::Float,
        label: "Allocated to sales orders",
        read_only: true,
        nullable: true,
        help: Some("Quantity set aside for sales orders."),
        ..Field::PLAIN
    },
    Field {
        name: "building",
        kind: FieldKind::Float,
        label: "Building",
        read_only: true,
        nullable: true,
        help: Some("Quantity that builds in production will make."),
        ..Field::PLAIN
    },
    Field {
        name: "scheduled_to_build",
        kind: FieldKind::Float,
        label: "Scheduled to Build",
        read_only: true,
        nullable: true,
        help: Some("Quantity that all open builds will make."),
        ..Field::PLAIN
    },
    Field {
        name: "category_default_location",
        kind: FieldKind::Integer,
        label: "Category default location",
        read_only: true,
        nullable: true,
        help: Some("Default location of the category or of the nearest ancestor that has one."),
        ..Field::PLAIN
    },
    Field {
        name: "in_stock",
        kind: FieldKind::Float,
        label: "In Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock of the part itself."),
        ..Field::PLAIN
    },
    Field {
        name: "ordering",
        kind: FieldKind::Float,
        label: "On Order",
        read_only: true,
        nullable: true,
        help: Some("Quantity on its way from suppliers."),
        ..Field::PLAIN
    },
    Field {
        name: "required_for_build_orders",
        kind: FieldKind::Integer,
        label: "Required for build orders",
        read_only: true,
        nullable: true,
        help: Some("Quantity that open builds need."),
        ..Field::PLAIN
    },
    Field {
        name: "required_for_sales_orders",
        kind: FieldKind::Integer,
        label: "Required for sales orders",
        read_only: true,
        nullable: true,
        help: Some("Quantity that open sales orders need."),
        ..Field::PLAIN
    },
    Field {
        name: "stock_item_count",
        kind: FieldKind::Integer,
        label: "Stock Items",
        read_only: true,
        nullable: true,
        help: Some("Number of stock items that are in stock."),
        ..Field::PLAIN
    },
    Field {
        name: "total_in_stock",
        kind: FieldKind::Float,
        label: "Total Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock, with that of its variants."),
        ..Field::PLAIN
    },
    Field {
        name: "external_stock",
        kind: FieldKind::Float,
        label: "External Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock at external locations."),
        ..Field::PLAIN
    },
    Field {
        name: "unallocated_stock",
        kind: FieldKind::Float,
        label: "Unallocated Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock that nothing has set aside."),
        ..Field::PLAIN
    },
    Field {
        name: "variant_stock",
        kind: FieldKind::Float,
        label: "Variant Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock of its variants."),
        ..Field::PLAIN
    },
    Field {
        name: "existing_image",
        kind: FieldKind::String,
        label: "Existing Image",
        blank: Some(false),
        help: Some("File name of a picture that the server already has."),
        ..Field::PLAIN
    },
];

/// Fields of `PartBrief`.
pub(crate) static PART_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        nullable: true,
        blank: Some(false),
        help: Some("Internal part number."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        read_only: true,
        blank: Some(false),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "category_default_location",
        kind: FieldKind::Integer,
        label: "Category default location",
        read_only: true,
        nullable: true,
        help: Some("Default location of the category or of the nearest ancestor that has one."),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "full_name",
        kind: FieldKind::Any,
        label: "Full name",
        read_only: true,
        help: Some("IPN, name and revision in one."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        read_only: true,
        nullable: true,
        help: Some("Picture."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "thumbnail",
        kind: FieldKind::String,
        label: "Thumbnail",
        read_only: true,
        blank: Some(false),
        help: Some("Small picture."),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        help: Some("Whether it is built from other parts."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        help: Some("Whether it can be built into others."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Decimal,
        label: "Minimum Stock",
        help: Some("Quantity below which stock counts as low."),
        min_value: Some("0"),
        max_digits: Some(19),
        decimal_places: Some(6),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        help: Some("Whether it is a template that variants are made from."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        help: Some("Whether it is bought from suppliers."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        help: Some("Whether it is sold to customers."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        help: Some("Whether test results are recorded for its stock."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        help: Some("Whether its stock is tracked by serial or batch number."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "pricing_min",
        kind: FieldKind::Decimal,
        label: "Pricing min",
        read_only: true,
        money: true,
        nullable: true,
        help: Some("Lowest price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "pricing_max",
        kind: FieldKind::Decimal,
        label: "Pricing max",
        read_only: true,
        money: true,
        nullable: true,
        help: Some("Highest price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
];

/// Fields of `PartBulkPatch`.
pub(crate) static PART_BULK_PATCH: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        shown: Shown::WhenAsked,
        help: Some("Whether it is built from other parts."),
        default_from: Some(DefaultFrom::Setting("PART_ASSEMBLY")),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Category that it is filed under."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be built into others."),
        default_from: Some(DefaultFrom::Setting("PART_COMPONENT")),
        ..Field::PLAIN
    },
    Field {
        name: "creation_user",
        kind: FieldKind::Related,
        label: "Creation User",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Who created it."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        shown: Shown::WhenAsked,
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Picture: a request sends it as a file in a multipart form, or null to take it away.",
        ),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Internal part number."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        shown: Shown::WhenAsked,
        help: Some("Whether it is a template that variants are made from."),
        default_from: Some(DefaultFrom::Setting("PART_TEMPLATE")),
        ..Field::PLAIN
    },
    Field {
        name: "keywords",
        kind: FieldKind::String,
        label: "Keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Words that help to find it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Float,
        label: "Minimum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity below which stock counts as low."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "maximum_stock",
        kind: FieldKind::Float,
        label: "Maximum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity above which stock counts as high."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::InDetail,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is bought from suppliers."),
        default_from: Some(DefaultFrom::Setting("PART_PURCHASEABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "revision_of",
        kind: FieldKind::Related,
        label: "Revision Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Part that this one is a revision of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is sold to customers."),
        default_from: Some(DefaultFrom::Setting("PART_SALABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        shown: Shown::WhenAsked,
        help: Some("Whether test results are recorded for its stock."),
        default_from: Some(DefaultFrom::Setting("PART_TESTABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        shown: Shown::WhenAsked,
        help: Some("Whether its stock is tracked by serial or batch number."),
        default_from: Some(DefaultFrom::Setting("PART_TRACKABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "variant_of",
        kind: FieldKind::Related,
        label: "Variant Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Template that it is a variant of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"is_template\":true}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        shown: Shown::WhenAsked,
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        shown: Shown::WhenAsked,
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group in charge."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "existing_image",
        kind: FieldKind::String,
        label: "Existing Image",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("File name of a picture that the server already has."),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplicate Part",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("What to copy from another part."),
        children: PART_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "initial_stock",
        kind: FieldKind::Nested,
        label: "Initial Stock",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Stock to create with it."),
        children: INITIAL_STOCK,
        ..Field::PLAIN
    },
    Field {
        name: "initial_supplier",
        kind: FieldKind::Nested,
        label: "Supplier Information",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier and manufacturer to create with it."),
        children: INITIAL_SUPPLIER,
        ..Field::PLAIN
    },
    Field {
        name: "copy_category_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Category Parameters",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it starts with the parameters of its category; true unless said otherwise.",
        ),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `PartBulkUpdate`.
pub(crate) static PART_BULK_UPDATE: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        shown: Shown::WhenAsked,
        help: Some("Whether it is built from other parts."),
        default_from: Some(DefaultFrom::Setting("PART_ASSEMBLY")),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Category that it is filed under."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be built into others."),
        default_from: Some(DefaultFrom::Setting("PART_COMPONENT")),
        ..Field::PLAIN
    },
    Field {
        name: "creation_user",
        kind: FieldKind::Related,
        label: "Creation User",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Who created it."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        shown: Shown::WhenAsked,
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Picture: a request sends it as a file in a multipart form, or null to take it away.",
        ),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Internal part number."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        shown: Shown::WhenAsked,
        help: Some("Whether it is a template that variants are made from."),
        default_from: Some(DefaultFrom::Setting("PART_TEMPLATE")),
        ..Field::PLAIN
    },
    Field {
        name: "keywords",
        kind: FieldKind::String,
        label: "Keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Words that help to find it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Float,
        label: "Minimum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity below which stock counts as low."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "maximum_stock",
        kind: FieldKind::Float,
        label: "Maximum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity above which stock counts as high."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::InDetail,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is bought from suppliers."),
        default_from: Some(DefaultFrom::Setting("PART_PURCHASEABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "revision_of",
        kind: FieldKind::Related,
        label: "Revision Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Part that this one is a revision of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is sold to customers."),
        default_from: Some(DefaultFrom::Setting("PART_SALABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        shown: Shown::WhenAsked,
        help: Some("Whether test results are recorded for its stock."),
        default_from: Some(DefaultFrom::Setting("PART_TESTABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        shown: Shown::WhenAsked,
        help: Some("Whether its stock is tracked by serial or batch number."),
        default_from: Some(DefaultFrom::Setting("PART_TRACKABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "variant_of",
        kind: FieldKind::Related,
        label: "Variant Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Template that it is a variant of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"is_template\":true}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        shown: Shown::WhenAsked,
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        shown: Shown::WhenAsked,
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group in charge."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "existing_image",
        kind: FieldKind::String,
        label: "Existing Image",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("File name of a picture that the server already has."),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplicate Part",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("What to copy from another part."),
        children: PART_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "initial_stock",
        kind: FieldKind::Nested,
        label: "Initial Stock",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Stock to create with it."),
        children: INITIAL_STOCK,
        ..Field::PLAIN
    },
    Field {
        name: "initial_supplier",
        kind: FieldKind::Nested,
        label: "Supplier Information",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier and manufacturer to create with it."),
        children: INITIAL_SUPPLIER,
        ..Field::PLAIN
    },
    Field {
        name: "copy_category_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Category Parameters",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it starts with the parameters of its category; true unless said otherwise.",
        ),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategory`.
pub(crate) static PART_CATEGORY: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the category, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_keywords",
        kind: FieldKind::String,
        label: "Default keywords",
        nullable: true,
        blank: Some(true),
        help: Some("Keywords that new parts of the category start with."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Category",
        nullable: true,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "level",
        kind: FieldKind::Integer,
        label: "Level",
        read_only: true,
        help: Some("Depth in the tree; 0 at the top."),
        ..Field::PLAIN
    },
    Field {
        name: "part_count",
        kind: FieldKind::Integer,
        label: "Parts",
        read_only: true,
        nullable: true,
        help: Some("Number of parts in it and below it."),
        ..Field::PLAIN
    },
    Field {
        name: "subcategories",
        kind: FieldKind::Integer,
        label: "Subcategories",
        read_only: true,
        nullable: true,
        help: Some("Number of categories directly below."),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        read_only: true,
        blank: Some(false),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "path",
        kind: FieldKind::Any,
        label: "Path",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The ancestors from the top of the tree down to it."),
        untold: &["icon"],
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: TREE_PATH,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "starred",
        kind: FieldKind::Any,
        label: "Starred",
        read_only: true,
        help: Some("Whether the caller follows it."),
        ..Field::PLAIN
    },
    Field {
        name: "parent_default_location",
        kind: FieldKind::Integer,
        label: "Parent default location",
        read_only: true,
        nullable: true,
        help: Some("Default location that it inherits from an ancestor."),
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        shows: Some("parameter"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryBulkPatch`.
pub(crate) static PART_CATEGORY_BULK_PATCH: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the category, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_keywords",
        kind: FieldKind::String,
        label: "Default keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Keywords that new parts of the category start with."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryBulkUpdate`.
pub(crate) static PART_CATEGORY_BULK_UPDATE: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the category, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_keywords",
        kind: FieldKind::String,
        label: "Default keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Keywords that new parts of the category start with."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryCreate`.
pub(crate) static PART_CATEGORY_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the category, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_keywords",
        kind: FieldKind::String,
        label: "Default keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Keywords that new parts of the category start with."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryDeletion`.
pub(crate) static PART_CATEGORY_DELETION: &[Field] = &[
    Field {
        name: "delete_child_categories",
        kind: FieldKind::Boolean,
        label: "Delete child categories",
        required: true,
        help: Some("Whether the categories below it are deleted too; otherwise they move up."),
        ..Field::PLAIN
    },
    Field {
        name: "delete_parts",
        kind: FieldKind::Boolean,
        label: "Delete parts",
        required: true,
        help: Some("Whether the parts in it are deleted too; otherwise they move up."),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryPatch`.
pub(crate) static PART_CATEGORY_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the category, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_keywords",
        kind: FieldKind::String,
        label: "Default keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Keywords that new parts of the category start with."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `PartCategoryTree`.
pub(crate) static PART_CATEGORY_TREE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        blank: Some(true),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent",
        nullable: true,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tree_id",
        kind: FieldKind::Integer,
        label: "Tree id",
        read_only: true,
        help: Some("Number of the tree that it belongs to."),
        ..Field::PLAIN
    },
    Field {
        name: "level",
        kind: FieldKind::Integer,
        label: "Level",
        read_only: true,
        help: Some("Depth in the tree; 0 at the top."),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "subcategories",
        kind: FieldKind::Integer,
        label: "Subcategories",
        read_only: true,
        help: Some("Number of categories below it, at any depth."),
        ..Field::PLAIN
    },
];

/// Fields of `PartCreate`.
pub(crate) static PART_CREATE: &[Field] = &[
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        shown: Shown::WhenAsked,
        help: Some("Whether it is built from other parts."),
        default_from: Some(DefaultFrom::Setting("PART_ASSEMBLY")),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Category that it is filed under."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be built into others."),
        default_from: Some(DefaultFrom::Setting("PART_COMPONENT")),
        ..Field::PLAIN
    },
    Field {
        name: "creation_user",
        kind: FieldKind::Related,
        label: "Creation User",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Who created it."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        shown: Shown::WhenAsked,
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Picture: a request sends it as a file in a multipart form, or null to take it away.",
        ),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Internal part number."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        shown: Shown::WhenAsked,
        help: Some("Whether it is a template that variants are made from."),
        default_from: Some(DefaultFrom::Setting("PART_TEMPLATE")),
        ..Field::PLAIN
    },
    Field {
        name: "keywords",
        kind: FieldKind::String,
        label: "Keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Words that help to find it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Float,
        label: "Minimum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity below which stock counts as low."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "maximum_stock",
        kind: FieldKind::Float,
        label: "Maximum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity above which stock counts as high."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::InDetail,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is bought from suppliers."),
        default_from: Some(DefaultFrom::Setting("PART_PURCHASEABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "revision_of",
        kind: FieldKind::Related,
        label: "Revision Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Part that this one is a revision of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is sold to customers."),
        default_from: Some(DefaultFrom::Setting("PART_SALABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        shown: Shown::WhenAsked,
        help: Some("Whether test results are recorded for its stock."),
        default_from: Some(DefaultFrom::Setting("PART_TESTABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        shown: Shown::WhenAsked,
        help: Some("Whether its stock is tracked by serial or batch number."),
        default_from: Some(DefaultFrom::Setting("PART_TRACKABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "variant_of",
        kind: FieldKind::Related,
        label: "Variant Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Template that it is a variant of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"is_template\":true}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        shown: Shown::WhenAsked,
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        shown: Shown::WhenAsked,
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group in charge."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "existing_image",
        kind: FieldKind::String,
        label: "Existing Image",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("File name of a picture that the server already has."),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplicate Part",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("What to copy from another part."),
        children: PART_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "initial_stock",
        kind: FieldKind::Nested,
        label: "Initial Stock",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Stock to create with it."),
        children: INITIAL_STOCK,
        ..Field::PLAIN
    },
    Field {
        name: "initial_supplier",
        kind: FieldKind::Nested,
        label: "Supplier Information",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier and manufacturer to create with it."),
        children: INITIAL_SUPPLIER,
        ..Field::PLAIN
    },
    Field {
        name: "copy_category_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Category Parameters",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it starts with the parameters of its category; true unless said otherwise.",
        ),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `PartDuplicateOptions`.
pub(crate) static PART_DUPLICATE_OPTIONS: &[Field] = &[
    Field {
        name: "original",
        kind: FieldKind::Related,
        label: "Original",
        required: true,
        help: Some("The one to copy from."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "copy_image",
        kind: FieldKind::Boolean,
        label: "Copy Image",
        shown: Shown::WhenAsked,
        help: Some("Copy the picture."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "copy_bom",
        kind: FieldKind::Boolean,
        label: "Copy BOM",
        shown: Shown::WhenAsked,
        help: Some("Copy the bill of materials."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "copy_notes",
        kind: FieldKind::Boolean,
        label: "Copy Notes",
        shown: Shown::WhenAsked,
        help: Some("Copy the notes."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "copy_tests",
        kind: FieldKind::Boolean,
        label: "Copy Tests",
        shown: Shown::WhenAsked,
        help: Some("Copy the test templates."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "copy_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Parameters",
        shown: Shown::WhenAsked,
        help: Some("Copy the parameters."),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `PartInternalPrice`.
pub(crate) static PART_INTERNAL_PRICE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartInternalPriceCreate`.
pub(crate) static PART_INTERNAL_PRICE_CREATE: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartInternalPricePatch`.
pub(crate) static PART_INTERNAL_PRICE_PATCH: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartPatch`.
pub(crate) static PART_PATCH: &[Field] = &[
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "assembly",
        kind: FieldKind::Boolean,
        label: "Assembly",
        shown: Shown::WhenAsked,
        help: Some("Whether it is built from other parts."),
        default_from: Some(DefaultFrom::Setting("PART_ASSEMBLY")),
        ..Field::PLAIN
    },
    Field {
        name: "category",
        kind: FieldKind::Related,
        label: "Category",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Category that it is filed under."),
        related: Some(Related {
            model: "partcategory",
            api_url: "/api/part/category/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "component",
        kind: FieldKind::Boolean,
        label: "Component",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be built into others."),
        default_from: Some(DefaultFrom::Setting("PART_COMPONENT")),
        ..Field::PLAIN
    },
    Field {
        name: "creation_user",
        kind: FieldKind::Related,
        label: "Creation User",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Who created it."),
        related: Some(Related {
            model: "user",
            api_url: "/api/user/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "default_expiry",
        kind: FieldKind::Integer,
        label: "Default Expiry",
        shown: Shown::WhenAsked,
        help: Some("Days after which new stock expires; 0 for never."),
        min_value: Some("0"),
        max_value: Some("2147483647"),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "default_location",
        kind: FieldKind::Related,
        label: "Default Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Location where new stock goes unless said otherwise."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Picture: a request sends it as a file in a multipart form, or null to take it away.",
        ),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "IPN",
        kind: FieldKind::String,
        label: "IPN",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Internal part number."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "is_template",
        kind: FieldKind::Boolean,
        label: "Is Template",
        shown: Shown::WhenAsked,
        help: Some("Whether it is a template that variants are made from."),
        default_from: Some(DefaultFrom::Setting("PART_TEMPLATE")),
        ..Field::PLAIN
    },
    Field {
        name: "keywords",
        kind: FieldKind::String,
        label: "Keywords",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Words that help to find it."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether its bill of materials and parameters are closed to changes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "minimum_stock",
        kind: FieldKind::Float,
        label: "Minimum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity below which stock counts as low."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "maximum_stock",
        kind: FieldKind::Float,
        label: "Maximum Stock",
        shown: Shown::WhenAsked,
        help: Some("Quantity above which stock counts as high."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::InDetail,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "purchaseable",
        kind: FieldKind::Boolean,
        label: "Purchaseable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is bought from suppliers."),
        default_from: Some(DefaultFrom::Setting("PART_PURCHASEABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "revision",
        kind: FieldKind::String,
        label: "Revision",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Revision code."),
        max_length: Some(100),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "revision_of",
        kind: FieldKind::Related,
        label: "Revision Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Part that this one is a revision of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "salable",
        kind: FieldKind::Boolean,
        label: "Salable",
        shown: Shown::WhenAsked,
        help: Some("Whether it is sold to customers."),
        default_from: Some(DefaultFrom::Setting("PART_SALABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "testable",
        kind: FieldKind::Boolean,
        label: "Testable",
        shown: Shown::WhenAsked,
        help: Some("Whether test results are recorded for its stock."),
        default_from: Some(DefaultFrom::Setting("PART_TESTABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "trackable",
        kind: FieldKind::Boolean,
        label: "Trackable",
        shown: Shown::WhenAsked,
        help: Some("Whether its stock is tracked by serial or batch number."),
        default_from: Some(DefaultFrom::Setting("PART_TRACKABLE")),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Unit that its stock is counted in."),
        max_length: Some(20),
        default: Some("\"\""),
        ..Field::PLAIN
    },
    Field {
        name: "variant_of",
        kind: FieldKind::Related,
        label: "Variant Of",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Template that it is a variant of."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"is_template\":true}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "virtual",
        kind: FieldKind::Boolean,
        label: "Virtual",
        shown: Shown::WhenAsked,
        help: Some("Whether it exists without stock, such as software."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "consumable",
        kind: FieldKind::Boolean,
        label: "Consumable",
        shown: Shown::WhenAsked,
        help: Some("Whether builds use it up without tracking it."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group in charge."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "existing_image",
        kind: FieldKind::String,
        label: "Existing Image",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("File name of a picture that the server already has."),
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplicate Part",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("What to copy from another part."),
        children: PART_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
    Field {
        name: "initial_stock",
        kind: FieldKind::Nested,
        label: "Initial Stock",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Stock to create with it."),
        children: INITIAL_STOCK,
        ..Field::PLAIN
    },
    Field {
        name: "initial_supplier",
        kind: FieldKind::Nested,
        label: "Supplier Information",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier and manufacturer to create with it."),
        children: INITIAL_SUPPLIER,
        ..Field::PLAIN
    },
    Field {
        name: "copy_category_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Category Parameters",
        on_creation: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether it starts with the parameters of its category; true unless said otherwise.",
        ),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `PartPicture`.
pub(crate) static PART_PICTURE: &[Field] = &[Field {
    name: "image",
    kind: FieldKind::Picture,
    label: "Image",
    read_only: true,
    help: Some("Address of the picture."),
    max_length: Some(100),
    ..Field::PLAIN
}];

/// Fields of `PartPicturePatch`.
pub(crate) static PART_PICTURE_PATCH: &[Field] = &[Field {
    name: "image",
    kind: FieldKind::Picture,
    label: "Image",
    shown: Shown::WhenAsked,
    help: Some("The picture."),
    max_length: Some(100),
    ..Field::PLAIN
}];

/// Fields of `PartPictureUpdate`.
pub(crate) static PART_PICTURE_UPDATE: &[Field] = &[Field {
    name: "image",
    kind: FieldKind::Picture,
    label: "Image",
    required: true,
    help: Some("The picture."),
    max_length: Some(100),
    ..Field::PLAIN
}];

/// Fields of `PartRelation`.
pub(crate) static PART_RELATION: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part_1",
        kind: FieldKind::Related,
        label: "Part 1",
        required: true,
        help: Some("One of the two parts."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "part_1_detail",
        kind: FieldKind::Nested,
        label: "Part 1 detail",
        read_only: true,
        help: Some("That part itself."),
        shows: Some("part"),
        children: PART,
        ..Field::PLAIN
    },
    Field {
        name: "part_2",
        kind: FieldKind::Related,
        label: "Part 2",
        required: true,
        help: Some("The other part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "part_2_detail",
        kind: FieldKind::Nested,
        label: "Part 2 detail",
        read_only: true,
        help: Some("That part itself."),
        shows: Some("part"),
        children: PART,
        ..Field::PLAIN
    },
    Field {
        name: "note",
        kind: FieldKind::String,
        label: "Note",
        blank: Some(true),
        help: Some("How they are related."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `PartRelationCreate`.
pub(crate) static PART_RELATION_CREATE: &[Field] = &[
    Field {
        name: "part_1",
        kind: FieldKind::Related,
        label: "Part 1",
        required: true,
        help: Some("One of the two parts."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "part_2",
        kind: FieldKind::Related,
        label: "Part 2",
        required: true,
        help: Some("The other part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "note",
        kind: FieldKind::String,
        label: "Note",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How they are related."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `PartRelationPatch`.
pub(crate) static PART_RELATION_PATCH: &[Field] = &[
    Field {
        name: "part_1",
        kind: FieldKind::Related,
        label: "Part 1",
        shown: Shown::WhenAsked,
        help: Some("One of the two parts."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "part_2",
        kind: FieldKind::Related,
        label: "Part 2",
        shown: Shown::WhenAsked,
        help: Some("The other part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "note",
        kind: FieldKind::String,
        label: "Note",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How they are related."),
        max_length: Some(500),
        ..Field::PLAIN
    },
];

/// Fields of `PartSalePrice`.
pub(crate) static PART_SALE_PRICE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"salable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartSalePriceCreate`.
pub(crate) static PART_SALE_PRICE_CREATE: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"salable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartSalePricePatch`.
pub(crate) static PART_SALE_PRICE_PATCH: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"salable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `PartTestTemplate`.
pub(crate) static PART_TEST_TEMPLATE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Test Key",
        read_only: true,
        blank: Some(false),
        help: Some("Name in a form that compares well."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"testable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "test_name",
        kind: FieldKind::String,
        label: "Test Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the test."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Test Description",
        nullable: true,
        blank: Some(false),
        help: Some("A short description."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "required",
        kind: FieldKind::Boolean,
        label: "Required",
        help: Some("Whether an item must pass it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_value",
        kind: FieldKind::Boolean,
        label: "Requires Value",
        help: Some("Whether a result needs a value."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_attachment",
        kind: FieldKind::Boolean,
        label: "Requires Attachment",
        help: Some("Whether a result needs a file."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "results",
        kind: FieldKind::Integer,
        label: "Results",
        read_only: true,
        help: Some("Number of results; of a new one it is not told."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
];

/// Fields of `PartTestTemplateCreate`.
pub(crate) static PART_TEST_TEMPLATE_CREATE: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"testable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "test_name",
        kind: FieldKind::String,
        label: "Test Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the test."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Test Description",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("A short description."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "required",
        kind: FieldKind::Boolean,
        label: "Required",
        shown: Shown::WhenAsked,
        help: Some("Whether an item must pass it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_value",
        kind: FieldKind::Boolean,
        label: "Requires Value",
        shown: Shown::WhenAsked,
        help: Some("Whether a result needs a value."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_attachment",
        kind: FieldKind::Boolean,
        label: "Requires Attachment",
        shown: Shown::WhenAsked,
        help: Some("Whether a result needs a file."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
];

/// Fields of `PartTestTemplatePatch`.
pub(crate) static PART_TEST_TEMPLATE_PATCH: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"testable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "test_name",
        kind: FieldKind::String,
        label: "Test Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the test."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Test Description",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("A short description."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: FieldKind::Boolean,
        label: "Enabled",
        shown: Shown::WhenAsked,
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "required",
        kind: FieldKind::Boolean,
        label: "Required",
        shown: Shown::WhenAsked,
        help: Some("Whether an item must pass it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_value",
        kind: FieldKind::Boolean,
        label: "Requires Value",
        shown: Shown::WhenAsked,
        help: Some("Whether a result needs a value."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "requires_attachment",
        kind: FieldKind::Boolean,
        label: "Requires Attachment",
        shown: Shown::WhenAsked,
        help: Some("Whether a result needs a file."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::String,
        label: "Choices",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Allowed values, separated by commas."),
        max_length: Some(5000),
        ..Field::PLAIN
    },
];

/// Fields of `PartThumb`.
pub(crate) static PART_THUMB: &[Field] = &[
    Field {
        name: "image",
        kind: FieldKind::Image,
        label: "Image",
        read_only: true,
        help: Some("Address of the picture."),
        ..Field::PLAIN
    },
    Field {
        name: "count",
        kind: FieldKind::Integer,
        label: "Count",
        read_only: true,
        help: Some("Number of parts that show it."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginAdminDetail`.
pub(crate) static PLUGIN_ADMIN_DETAIL: &[Field] = &[
    Field {
        name: "source",
        kind: FieldKind::String,
        label: "Source",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Script that shows it."),
        ..Field::PLAIN
    },
    Field {
        name: "context",
        kind: FieldKind::Any,
        label: "Context",
        read_only: true,
        nullable: true,
        help: Some("What the script gets."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginConfig`.
pub(crate) static PLUGIN_CONFIG: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        nullable: true,
        blank: Some(true),
        help: Some("Its name."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "package_name",
        kind: FieldKind::String,
        label: "Package Name",
        nullable: true,
        blank: Some(true),
        help: Some("Name of the package that it comes in."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it works."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "meta",
        kind: FieldKind::Dictionary,
        label: "Meta",
        read_only: true,
        help: Some("What it tells of itself."),
        children: &[Field {
            name: "",
            kind: FieldKind::Any,
            label: "",
            required: true,
            nullable: true,
            blank: Some(true),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "mixins",
        kind: FieldKind::Dictionary,
        label: "Mixins",
        read_only: true,
        help: Some("What it does."),
        children: &[Field {
            name: "",
            kind: FieldKind::Any,
            label: "",
            required: true,
            nullable: true,
            blank: Some(true),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "is_builtin",
        kind: FieldKind::Any,
        label: "Is builtin",
        read_only: true,
        help: Some("Whether it is part of the server."),
        ..Field::PLAIN
    },
    Field {
        name: "is_sample",
        kind: FieldKind::Any,
        label: "Is sample",
        read_only: true,
        help: Some("Whether it is an example."),
        ..Field::PLAIN
    },
    Field {
        name: "is_installed",
        kind: FieldKind::Any,
        label: "Is installed",
        read_only: true,
        help: Some("Whether its code is there."),
        ..Field::PLAIN
    },
    Field {
        name: "is_package",
        kind: FieldKind::Any,
        label: "Is package",
        read_only: true,
        help: Some("Whether it comes in a package."),
        ..Field::PLAIN
    },
    Field {
        name: "is_mandatory",
        kind: FieldKind::Boolean,
        label: "Is mandatory",
        read_only: true,
        help: Some("Whether it can't be switched off."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginRegistryError`.
pub(crate) static PLUGIN_REGISTRY_ERROR: &[Field] = &[
    Field {
        name: "stage",
        kind: FieldKind::String,
        label: "Stage",
        read_only: true,
        blank: Some(false),
        help: Some("What was done with it."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Its name."),
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: FieldKind::String,
        label: "Message",
        read_only: true,
        blank: Some(false),
        help: Some("What went wrong."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginRegistryStatus`.
pub(crate) static PLUGIN_REGISTRY_STATUS: &[Field] = &[
    Field {
        name: "active_plugins",
        kind: FieldKind::Integer,
        label: "Active plugins",
        read_only: true,
        help: Some("Number of plugins that work."),
        ..Field::PLAIN
    },
    Field {
        name: "registry_errors",
        kind: FieldKind::List,
        label: "Registry errors",
        read_only: true,
        help: Some("Plugins that could not be loaded."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PLUGIN_REGISTRY_ERROR,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `PluginSetting`.
pub(crate) static PLUGIN_SETTING: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        nullable: true,
        help: Some("Primary key; null for one that nobody has looked at or set."),
        untold: &["allow_null"],
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::Free,
        label: "Value",
        required: true,
        nullable: true,
        help: Some("Its value: text, a number or a truth value, as its type is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("What it is called."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        blank: Some(false),
        help: Some("What it does."),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("Type of its value: string, boolean, related field and the like."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::Any,
        label: "Choices",
        read_only: true,
        help: Some("Values that it may have; empty where it may have others."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SETTING_CHOICE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "model_name",
        kind: FieldKind::String,
        label: "Model name",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Kind of object that its value is the key of, if it is one."),
        ..Field::PLAIN
    },
    Field {
        name: "model_filters",
        kind: FieldKind::Any,
        label: "Model filters",
        read_only: true,
        nullable: true,
        help: Some("What such objects must be."),
        ..Field::PLAIN
    },
    Field {
        name: "api_url",
        kind: FieldKind::String,
        label: "Api url",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Where such objects are listed."),
        ..Field::PLAIN
    },
    Field {
        name: "typ",
        kind: FieldKind::String,
        label: "Typ",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of setting."),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        read_only: true,
        blank: Some(false),
        help: Some("Unit of its value."),
        ..Field::PLAIN
    },
    Field {
        name: "required",
        kind: FieldKind::Boolean,
        label: "Required",
        read_only: true,
        help: Some("Whether the plugin needs a value."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm",
        kind: FieldKind::Boolean,
        label: "Confirm",
        read_only: true,
        help: Some("Whether clients ask before they change it."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm_text",
        kind: FieldKind::String,
        label: "Confirm text",
        read_only: true,
        blank: Some(false),
        help: Some("What they ask."),
        ..Field::PLAIN
    },
    Field {
        name: "plugin",
        kind: FieldKind::String,
        label: "Plugin",
        read_only: true,
        blank: Some(false),
        help: Some("Key of the plugin."),
        ..Field::PLAIN
    },
    Field {
        name: "read_only",
        kind: FieldKind::Boolean,
        label: "Override",
        read_only: true,
        help: Some("Whether the configuration of the server decides it."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginSettingCreate`.
pub(crate) static PLUGIN_SETTING_CREATE: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    required: true,
    nullable: true,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `PluginSettingPatch`.
pub(crate) static PLUGIN_SETTING_PATCH: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    nullable: true,
    shown: Shown::WhenAsked,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `PluginUiFeature`.
pub(crate) static PLUGIN_UI_FEATURE: &[Field] = &[
    Field {
        name: "plugin_name",
        kind: FieldKind::String,
        label: "Plugin name",
        read_only: true,
        blank: Some(false),
        help: Some("Key of the plugin."),
        ..Field::PLAIN
    },
    Field {
        name: "feature_type",
        kind: FieldKind::String,
        label: "Feature type",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of addition."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: FieldKind::String,
        label: "Title",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Its heading."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What it is for."),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Its icon."),
        ..Field::PLAIN
    },
    Field {
        name: "options",
        kind: FieldKind::Any,
        label: "Options",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("How it is shown."),
        ..Field::PLAIN
    },
    Field {
        name: "context",
        kind: FieldKind::Any,
        label: "Context",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("What its script gets."),
        ..Field::PLAIN
    },
    Field {
        name: "source",
        kind: FieldKind::String,
        label: "Source",
        read_only: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Its script."),
        ..Field::PLAIN
    },
];

/// Fields of `PluginUserSetting`.
pub(crate) static PLUGIN_USER_SETTING: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::Free,
        label: "Value",
        required: true,
        nullable: true,
        help: Some("Its value: text, a number or a truth value, as its type is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("What it is called."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        blank: Some(false),
        help: Some("What it does."),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some("Type of its value: string, boolean, related field and the like."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::Any,
        label: "Choices",
        read_only: true,
        help: Some("Values that it may have; empty where it may have others."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SETTING_CHOICE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "model_name",
        kind: FieldKind::String,
        label: "Model name",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Kind of object that its value is the key of, if it is one."),
        ..Field::PLAIN
    },
    Field {
        name: "model_filters",
        kind: FieldKind::Any,
        label: "Model filters",
        read_only: true,
        nullable: true,
        help: Some("What such objects must be."),
        ..Field::PLAIN
    },
    Field {
        name: "api_url",
        kind: FieldKind::String,
        label: "Api url",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Where such objects are listed."),
        ..Field::PLAIN
    },
    Field {
        name: "typ",
        kind: FieldKind::String,
        label: "Typ",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of setting."),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        read_only: true,
        blank: Some(false),
        help: Some("Unit of its value."),
        ..Field::PLAIN
    },
    Field {
        name: "required",
        kind: FieldKind::Boolean,
        label: "Required",
        read_only: true,
        help: Some("Whether the plugin needs a value."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm",
        kind: FieldKind::Boolean,
        label: "Confirm",
        read_only: true,
        help: Some("Whether clients ask before they change it."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm_text",
        kind: FieldKind::String,
        label: "Confirm text",
        read_only: true,
        blank: Some(false),
        help: Some("What they ask."),
        ..Field::PLAIN
    },
    Field {
        name: "plugin",
        kind: FieldKind::String,
        label: "Plugin",
        read_only: true,
        blank: Some(false),
        help: Some("Key of the plugin."),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Any,
        label: "User",
        read_only: true,
        help: Some("Whose it is."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
];

/// Fields of `PluginUserSettingCreate`.
pub(crate) static PLUGIN_USER_SETTING_CREATE: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    required: true,
    nullable: true,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `PluginUserSettingPatch`.
pub(crate) static PLUGIN_USER_SETTING_PATCH: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    nullable: true,
    shown: Shown::WhenAsked,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `ProjectCode`.
pub(crate) static PROJECT_CODE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "code",
        kind: FieldKind::String,
        label: "Project Code",
        required: true,
        blank: Some(false),
        help: Some("The code, unique."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether new orders and builds may have it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        help: Some("User or group that answers for it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "responsible_detail",
        kind: FieldKind::Nested,
        label: "Responsible detail",
        read_only: true,
        nullable: true,
        help: Some("The user or group that answers for it."),
        children: OWNER,
        ..Field::PLAIN
    },
];

/// Fields of `ProjectCodeCreate`.
pub(crate) static PROJECT_CODE_CREATE: &[Field] = &[
    Field {
        name: "code",
        kind: FieldKind::String,
        label: "Project Code",
        required: true,
        blank: Some(false),
        help: Some("The code, unique."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether new orders and builds may have it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that answers for it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `ProjectCodePatch`.
pub(crate) static PROJECT_CODE_PATCH: &[Field] = &[
    Field {
        name: "code",
        kind: FieldKind::String,
        label: "Project Code",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The code, unique."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(200),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether new orders and builds may have it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "responsible",
        kind: FieldKind::Related,
        label: "Responsible",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that answers for it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `RuleSet`.
pub(crate) static RULE_SET: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::Choice,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("The role."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::Any,
        label: "Label",
        read_only: true,
        help: Some("Name to show."),
        ..Field::PLAIN
    },
    Field {
        name: "group",
        kind: FieldKind::Any,
        label: "Group",
        read_only: true,
        help: Some("The group."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "can_view",
        kind: FieldKind::Boolean,
        label: "View",
        help: Some("May read."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_add",
        kind: FieldKind::Boolean,
        label: "Add",
        help: Some("May create."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_change",
        kind: FieldKind::Boolean,
        label: "Change",
        help: Some("May edit."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_delete",
        kind: FieldKind::Boolean,
        label: "Delete",
        help: Some("May remove."),
        default: Some("false"),
        ..Field::PLAIN
    },
];

/// Fields of `RuleSetPatch`.
pub(crate) static RULE_SET_PATCH: &[Field] = &[
    Field {
        name: "can_view",
        kind: FieldKind::Boolean,
        label: "View",
        shown: Shown::WhenAsked,
        help: Some("May read."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_add",
        kind: FieldKind::Boolean,
        label: "Add",
        shown: Shown::WhenAsked,
        help: Some("May create."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_change",
        kind: FieldKind::Boolean,
        label: "Change",
        shown: Shown::WhenAsked,
        help: Some("May edit."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_delete",
        kind: FieldKind::Boolean,
        label: "Delete",
        shown: Shown::WhenAsked,
        help: Some("May remove."),
        default: Some("false"),
        ..Field::PLAIN
    },
];

/// Fields of `RuleSetUpdate`.
pub(crate) static RULE_SET_UPDATE: &[Field] = &[
    Field {
        name: "can_view",
        kind: FieldKind::Boolean,
        label: "View",
        shown: Shown::WhenAsked,
        help: Some("May read."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_add",
        kind: FieldKind::Boolean,
        label: "Add",
        shown: Shown::WhenAsked,
        help: Some("May create."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_change",
        kind: FieldKind::Boolean,
        label: "Change",
        shown: Shown::WhenAsked,
        help: Some("May edit."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "can_delete",
        kind: FieldKind::Boolean,
        label: "Delete",
        shown: Shown::WhenAsked,
        help: Some("May remove."),
        default: Some("false"),
        ..Field::PLAIN
    },
];

/// Fields of `SelectionEntry`.
pub(crate) static SELECTION_ENTRY: &[Field] = &[
    Field {
        name: "id",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::String,
        label: "Value",
        required: true,
        blank: Some(false),
        help: Some("The value, unique in its list."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        required: true,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it can be chosen."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "list",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        help: Some("The list."),
        default: Some("null"),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `SelectionEntryCreate`.
pub(crate) static SELECTION_ENTRY_CREATE: &[Field] = &[
    Field {
        name: "value",
        kind: FieldKind::String,
        label: "Value",
        required: true,
        blank: Some(false),
        help: Some("The value, unique in its list."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        required: true,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be chosen."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "list",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The list."),
        default: Some("null"),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `SelectionEntryPatch`.
pub(crate) static SELECTION_ENTRY_PATCH: &[Field] = &[
    Field {
        name: "value",
        kind: FieldKind::String,
        label: "Value",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The value, unique in its list."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "label",
        kind: FieldKind::String,
        label: "Label",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("What is shown for it."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether it can be chosen."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "list",
        kind: FieldKind::Related,
        label: "Selection List",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The list."),
        default: Some("null"),
        related: Some(Related {
            model: "selectionlist",
            api_url: "/api/selection/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `SelectionList`.
pub(crate) static SELECTION_LIST: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether values can be chosen from it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        help: Some("Whether nobody can change it any more."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "source_plugin",
        kind: FieldKind::Related,
        label: "Source Plugin",
        nullable: true,
        help: Some("Plugin that brings the entries."),
        related: Some(Related {
            model: "pluginconfig",
            api_url: "/api/plugins/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "source_string",
        kind: FieldKind::String,
        label: "Source String",
        blank: Some(true),
        help: Some("Where the entries come from."),
        max_length: Some(1000),
        ..Field::PLAIN
    },
    Field {
        name: "default",
        kind: FieldKind::Nested,
        label: "Default Entry",
        read_only: true,
        nullable: true,
        help: Some("Entry that is chosen unless said otherwise."),
        filters: Some("{}"),
        children: SELECTION_ENTRY,
        ..Field::PLAIN
    },
    Field {
        name: "created",
        kind: FieldKind::DateTime,
        label: "Created",
        read_only: true,
        help: Some("When it was created."),
        ..Field::PLAIN
    },
    Field {
        name: "last_updated",
        kind: FieldKind::DateTime,
        label: "Last Updated",
        read_only: true,
        help: Some("When it was changed last."),
        ..Field::PLAIN
    },
    Field {
        name: "entry_count",
        kind: FieldKind::Integer,
        label: "Entry count",
        read_only: true,
        help: Some("Number of entries."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::Any,
        label: "Choices",
        read_only: true,
        help: Some("The entries."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SELECTION_ENTRY,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `SelectionListCreate`.
pub(crate) static SELECTION_LIST_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether values can be chosen from it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether nobody can change it any more."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "source_plugin",
        kind: FieldKind::Related,
        label: "Source Plugin",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Plugin that brings the entries."),
        related: Some(Related {
            model: "pluginconfig",
            api_url: "/api/plugins/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "source_string",
        kind: FieldKind::String,
        label: "Source String",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Where the entries come from."),
        max_length: Some(1000),
        ..Field::PLAIN
    },
];

/// Fields of `SelectionListPatch`.
pub(crate) static SELECTION_LIST_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether values can be chosen from it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "locked",
        kind: FieldKind::Boolean,
        label: "Locked",
        shown: Shown::WhenAsked,
        help: Some("Whether nobody can change it any more."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "source_plugin",
        kind: FieldKind::Related,
        label: "Source Plugin",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Plugin that brings the entries."),
        related: Some(Related {
            model: "pluginconfig",
            api_url: "/api/plugins/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "source_string",
        kind: FieldKind::String,
        label: "Source String",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Where the entries come from."),
        max_length: Some(1000),
        ..Field::PLAIN
    },
];

/// Fields of `ServerCustomisation`.
pub(crate) static SERVER_CUSTOMISATION: &[Field] = &[
    Field {
        name: "logo",
        kind: FieldKind::String,
        label: "Logo",
        read_only: true,
        blank: Some(false),
        help: Some("Address of the logo."),
        ..Field::PLAIN
    },
    Field {
        name: "splash",
        kind: FieldKind::String,
        label: "Splash",
        read_only: true,
        blank: Some(false),
        help: Some("Address of the picture on the sign-in page."),
        ..Field::PLAIN
    },
    Field {
        name: "login_message",
        kind: FieldKind::String,
        label: "Login message",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Message on the sign-in page."),
        ..Field::PLAIN
    },
    Field {
        name: "navbar_message",
        kind: FieldKind::String,
        label: "Navbar message",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Message in the navigation bar."),
        ..Field::PLAIN
    },
    Field {
        name: "disable_theme_storage",
        kind: FieldKind::Boolean,
        label: "Disable theme storage",
        read_only: true,
        help: Some("Whether browsers forget the chosen theme."),
        ..Field::PLAIN
    },
];

/// Fields of `ServerInfo`.
pub(crate) static SERVER_INFO: &[Field] = &[
    Field {
        name: "server",
        kind: FieldKind::String,
        label: "Server",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of server; clients look for this exact name."),
        ..Field::PLAIN
    },
    Field {
        name: "id",
        kind: FieldKind::String,
        label: "Id",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: FieldKind::String,
        label: "Version",
        read_only: true,
        blank: Some(false),
        help: Some("Version of the server software."),
        ..Field::PLAIN
    },
    Field {
        name: "instance",
        kind: FieldKind::String,
        label: "Instance",
        read_only: true,
        blank: Some(false),
        help: Some("Name of this installation."),
        ..Field::PLAIN
    },
    Field {
        name: "apiVersion",
        kind: FieldKind::Integer,
        label: "Apiversion",
        read_only: true,
        help: Some("Version of the API that the server speaks."),
        ..Field::PLAIN
    },
    Field {
        name: "worker_running",
        kind: FieldKind::Boolean,
        label: "Worker running",
        read_only: true,
        help: Some("Whether background work is being done."),
        ..Field::PLAIN
    },
    Field {
        name: "worker_count",
        kind: FieldKind::Integer,
        label: "Worker count",
        read_only: true,
        help: Some("Number of background workers."),
        ..Field::PLAIN
    },
    Field {
        name: "worker_pending_tasks",
        kind: FieldKind::Integer,
        label: "Worker pending tasks",
        read_only: true,
        help: Some("Number of tasks that wait for a background worker."),
        ..Field::PLAIN
    },
    Field {
        name: "plugins_enabled",
        kind: FieldKind::Boolean,
        label: "Plugins enabled",
        read_only: true,
        help: Some("Whether plugins may run."),
        ..Field::PLAIN
    },
    Field {
        name: "plugins_install_disabled",
        kind: FieldKind::Boolean,
        label: "Plugins install disabled",
        read_only: true,
        help: Some("Whether plugins can be installed over the network."),
        ..Field::PLAIN
    },
    Field {
        name: "active_plugins",
        kind: FieldKind::Any,
        label: "Active plugins",
        read_only: true,
        help: Some("Plugins in use."),
        ..Field::PLAIN
    },
    Field {
        name: "email_configured",
        kind: FieldKind::Boolean,
        label: "Email configured",
        read_only: true,
        help: Some("Whether the server can send mail."),
        ..Field::PLAIN
    },
    Field {
        name: "debug_mode",
        kind: FieldKind::Boolean,
        label: "Debug mode",
        read_only: true,
        help: Some("Whether the server runs in debug mode."),
        ..Field::PLAIN
    },
    Field {
        name: "docker_mode",
        kind: FieldKind::Boolean,
        label: "Docker mode",
        read_only: true,
        help: Some("Whether the server runs in a container."),
        ..Field::PLAIN
    },
    Field {
        name: "default_locale",
        kind: FieldKind::String,
        label: "Default locale",
        read_only: true,
        blank: Some(false),
        help: Some("Language of people who have chosen none."),
        ..Field::PLAIN
    },
    Field {
        name: "customize",
        kind: FieldKind::Nested,
        label: "Customize",
        read_only: true,
        help: Some("How the web interface is dressed."),
        children: SERVER_CUSTOMISATION,
        ..Field::PLAIN
    },
    Field {
        name: "system_health",
        kind: FieldKind::Boolean,
        label: "System health",
        read_only: true,
        nullable: true,
        help: Some("Whether all checks of the server pass; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "database",
        kind: FieldKind::String,
        label: "Database",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Kind of database; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "platform",
        kind: FieldKind::String,
        label: "Platform",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Operating system of the server; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "installer",
        kind: FieldKind::String,
        label: "Installer",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("How the server was installed; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "target",
        kind: FieldKind::String,
        label: "Target",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Release channel; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "django_admin",
        kind: FieldKind::String,
        label: "Django admin",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Path of an administration site; hidden from the anonymous."),
        ..Field::PLAIN
    },
    Field {
        name: "settings",
        kind: FieldKind::Nested,
        label: "Settings",
        read_only: true,
        help: Some("What sign-in offers."),
        children: SERVER_SIGN_IN,
        ..Field::PLAIN
    },
];

/// Fields of `ServerSignIn`.
pub(crate) static SERVER_SIGN_IN: &[Field] = &[
    Field {
        name: "sso_registration",
        kind: FieldKind::Boolean,
        label: "Sso registration",
        read_only: true,
        help: Some("Whether people may sign up through an outside provider."),
        ..Field::PLAIN
    },
    Field {
        name: "registration_enabled",
        kind: FieldKind::Boolean,
        label: "Registration enabled",
        read_only: true,
        help: Some("Whether people may sign up by themselves."),
        ..Field::PLAIN
    },
    Field {
        name: "password_forgotten_enabled",
        kind: FieldKind::Boolean,
        label: "Password forgotten enabled",
        read_only: true,
        help: Some("Whether a forgotten password can be reset by mail."),
        ..Field::PLAIN
    },
];

/// Fields of `SettingChoice`.
pub(crate) static SETTING_CHOICE: &[Field] = &[
    Field {
        name: "value",
        kind: FieldKind::Any,
        label: "Value",
        read_only: true,
        nullable: true,
        help: Some("The value."),
        ..Field::PLAIN
    },
    Field {
        name: "display_name",
        kind: FieldKind::String,
        label: "Display name",
        read_only: true,
        blank: Some(false),
        help: Some("What is shown for it."),
        ..Field::PLAIN
    },
];

/// Fields of `StatusSet`.
pub(crate) static STATUS_SET: &[Field] = &[
    Field {
        name: "status_class",
        kind: FieldKind::String,
        label: "Class",
        read_only: true,
        blank: Some(false),
        help: Some("Name of the set."),
        ..Field::PLAIN
    },
    Field {
        name: "values",
        kind: FieldKind::Any,
        label: "Values",
        read_only: true,
        help: Some("The states by their names."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItem`.
pub(crate) static STOCK_ITEM: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        read_only: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"virtual\":false}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Stock Quantity",
        read_only: true,
        help: Some("Quantity."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "serial",
        kind: FieldKind::String,
        label: "Serial Number",
        read_only: true,
        nullable: true,
        blank: Some(true),
        help: Some("Serial number."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "batch",
        kind: FieldKind::String,
        label: "Batch Code",
        read_only: true,
        nullable: true,
        blank: Some(true),
        help: Some("Batch code."),
        max_length: Some(100),
        default_from: Some(DefaultFrom::BatchCode),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Stock Location",
        read_only: true,
        nullable: true,
        help: Some("Where it is."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "belongs_to",
        kind: FieldKind::Related,
        label: "Installed In",
        read_only: true,
        nullable: true,
        help: Some("Stock item that this one is installed in."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "build",
        kind: FieldKind::Related,
        label: "Source Build",
        read_only: true,
        nullable: true,
        help: Some("Build order that made it."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "consumed_by",
        kind: FieldKind::Related,
        label: "Consumed By",
        read_only: true,
        nullable: true,
        help: Some("Build order that used it up."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "customer",
        kind: FieldKind::Related,
        label: "Customer",
        read_only: true,
        nullable: true,
        help: Some("Customer that has it."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_customer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "delete_on_deplete",
        kind: FieldKind::Boolean,
        label: "Delete on deplete",
        read_only: true,
        help: Some("Whether it is deleted when nothing is left of it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "expiry_date",
        kind: FieldKind::Date,
        label: "Expiry Date",
        read_only: true,
        nullable: true,
        help: Some("Day after which it counts as expired."),
        ..Field::PLAIN
    },
    Field {
        name: "is_building",
        kind: FieldKind::Boolean,
        label: "Is building",
        read_only: true,
        help: Some("Whether it is still being made."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "External Link",
        read_only: true,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        read_only: true,
        notes: true,
        nullable: true,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        read_only: true,
        nullable: true,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        read_only: true,
        nullable: true,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order",
        kind: FieldKind::Related,
        label: "Source Purchase Order",
        read_only: true,
        nullable: true,
        help: Some("Purchase order that it came with."),
        related: Some(Related {
            model: "purchaseorder",
            api_url: "/api/order/po/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order",
        kind: FieldKind::Related,
        label: "Destination Sales Order",
        read_only: true,
        nullable: true,
        help: Some("Sales order that it went out with."),
        related: Some(Related {
            model: "salesorder",
            api_url: "/api/order/so/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Choice,
        label: "Status",
        read_only: true,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Status code."),
        default: Some("10"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "status_custom_key",
        kind: FieldKind::Choice,
        label: "Custom status key",
        read_only: true,
        nullable: true,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Code of a status of one's own, which stands for the status."),
        default: Some("null"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part",
        kind: FieldKind::Related,
        label: "Supplier Part",
        read_only: true,
        nullable: true,
        help: Some("Supplier part that it was bought as."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price",
        kind: FieldKind::Decimal,
        label: "Purchase Price",
        read_only: true,
        money: true,
        nullable: true,
        help: Some("Price paid for one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        read_only: true,
        currency: true,
        blank: Some(false),
        help: Some("Currency of that price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "in_stock",
        kind: FieldKind::Boolean,
        label: "In Stock",
        read_only: true,
        help: Some("Whether it counts as in stock."),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Any,
        label: "Parent Item",
        read_only: true,
        nullable: true,
        help: Some("Stock item that it was split from."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order_reference",
        kind: FieldKind::String,
        label: "Purchase order reference",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Reference of that purchase order."),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order_reference",
        kind: FieldKind::String,
        label: "Sales order reference",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Reference of that sales order."),
        ..Field::PLAIN
    },
    Field {
        name: "status_text",
        kind: FieldKind::Any,
        label: "Status text",
        read_only: true,
        help: Some("Name of the status."),
        ..Field::PLAIN
    },
    Field {
        name: "SKU",
        kind: FieldKind::String,
        label: "Supplier Part Number",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Supplier's number for the part."),
        ..Field::PLAIN
    },
    Field {
        name: "MPN",
        kind: FieldKind::String,
        label: "Manufacturer Part Number",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Manufacturer's number for the part."),
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        read_only: true,
        blank: Some(false),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "creation_date",
        kind: FieldKind::DateTime,
        label: "Creation Date",
        read_only: true,
        nullable: true,
        help: Some("When it was created."),
        ..Field::PLAIN
    },
    Field {
        name: "stocktake_date",
        kind: FieldKind::Date,
        label: "Stocktake date",
        read_only: true,
        nullable: true,
        help: Some("When it was counted last."),
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When it was changed last."),
        ..Field::PLAIN
    },
    Field {
        name: "allocated",
        kind: FieldKind::Float,
        label: "Allocated Quantity",
        read_only: true,
        nullable: true,
        help: Some("Quantity that is set aside."),
        ..Field::PLAIN
    },
    Field {
        name: "expired",
        kind: FieldKind::Boolean,
        label: "Expired",
        read_only: true,
        nullable: true,
        help: Some("Whether it has expired."),
        ..Field::PLAIN
    },
    Field {
        name: "installed_items",
        kind: FieldKind::Integer,
        label: "Installed Items",
        read_only: true,
        nullable: true,
        help: Some("Number of items installed in it."),
        ..Field::PLAIN
    },
    Field {
        name: "child_items",
        kind: FieldKind::Integer,
        label: "Child Items",
        read_only: true,
        nullable: true,
        help: Some("Number of items split from it."),
        ..Field::PLAIN
    },
    Field {
        name: "stale",
        kind: FieldKind::Boolean,
        label: "Stale",
        read_only: true,
        nullable: true,
        help: Some("Whether it expires soon."),
        ..Field::PLAIN
    },
    Field {
        name: "location_detail",
        kind: FieldKind::Nested,
        label: "Location",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The location itself."),
        shows: Some("stocklocation"),
        children: STOCK_LOCATION_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "location_path",
        kind: FieldKind::Any,
        label: "Location path",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The location and its ancestors, from the top down."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: TREE_PATH,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "part_detail",
        kind: FieldKind::Nested,
        label: "Part",
        read_only: true,
        nullable: true,
        help: Some("The part itself."),
        shows: Some("part"),
        children: PART_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part_detail",
        kind: FieldKind::Nested,
        label: "Supplier Part",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The supplier part itself."),
        shows: Some("supplierpart"),
        children: SUPPLIER_PART,
        ..Field::PLAIN
    },
    Field {
        name: "tests",
        kind: FieldKind::Any,
        label: "Tests",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Test results."),
        shows: Some("stockitemtestresult"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: STOCK_ITEM_TEST_RESULT,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "tracking_items",
        kind: FieldKind::Integer,
        label: "Tracking Items",
        read_only: true,
        nullable: true,
        help: Some("Number of entries in its history."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItemBulkPatch`.
pub(crate) static STOCK_ITEM_BULK_PATCH: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"virtual\":false}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Stock Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "serial",
        kind: FieldKind::String,
        label: "Serial Number",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Serial number."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "batch",
        kind: FieldKind::String,
        label: "Batch Code",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Batch code."),
        max_length: Some(100),
        default_from: Some(DefaultFrom::BatchCode),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Stock Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Where it is."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "belongs_to",
        kind: FieldKind::Related,
        label: "Installed In",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Stock item that this one is installed in."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "build",
        kind: FieldKind::Related,
        label: "Source Build",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that made it."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "consumed_by",
        kind: FieldKind::Related,
        label: "Consumed By",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that used it up."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "customer",
        kind: FieldKind::Related,
        label: "Customer",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Customer that has it."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_customer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "delete_on_deplete",
        kind: FieldKind::Boolean,
        label: "Delete on deplete",
        shown: Shown::WhenAsked,
        help: Some("Whether it is deleted when nothing is left of it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "expiry_date",
        kind: FieldKind::Date,
        label: "Expiry Date",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Day after which it counts as expired."),
        ..Field::PLAIN
    },
    Field {
        name: "is_building",
        kind: FieldKind::Boolean,
        label: "Is building",
        shown: Shown::WhenAsked,
        help: Some("Whether it is still being made."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "External Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order",
        kind: FieldKind::Related,
        label: "Source Purchase Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Purchase order that it came with."),
        related: Some(Related {
            model: "purchaseorder",
            api_url: "/api/order/po/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order",
        kind: FieldKind::Related,
        label: "Destination Sales Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Sales order that it went out with."),
        related: Some(Related {
            model: "salesorder",
            api_url: "/api/order/so/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Choice,
        label: "Status",
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Status code."),
        default: Some("10"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "status_custom_key",
        kind: FieldKind::Choice,
        label: "Custom status key",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Code of a status of one's own, which stands for the status."),
        default: Some("null"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part",
        kind: FieldKind::Related,
        label: "Supplier Part",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier part that it was bought as."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price",
        kind: FieldKind::Decimal,
        label: "Purchase Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price paid for one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of that price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "use_pack_size",
        kind: FieldKind::Boolean,
        label: "Use pack size",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether the quantity counts packs of the supplier part; the stock then counts what is in them.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "serial_numbers",
        kind: FieldKind::String,
        label: "Serial numbers",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Serial numbers to create, such as 1,2,5-9 or 10+3; one item for each."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItemBulkUpdate`.
pub(crate) static STOCK_ITEM_BULK_UPDATE: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"virtual\":false}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Stock Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "serial",
        kind: FieldKind::String,
        label: "Serial Number",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Serial number."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "batch",
        kind: FieldKind::String,
        label: "Batch Code",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Batch code."),
        max_length: Some(100),
        default_from: Some(DefaultFrom::BatchCode),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Stock Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Where it is."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "belongs_to",
        kind: FieldKind::Related,
        label: "Installed In",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Stock item that this one is installed in."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "build",
        kind: FieldKind::Related,
        label: "Source Build",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that made it."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "consumed_by",
        kind: FieldKind::Related,
        label: "Consumed By",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that used it up."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "customer",
        kind: FieldKind::Related,
        label: "Customer",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Customer that has it."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_customer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "delete_on_deplete",
        kind: FieldKind::Boolean,
        label: "Delete on deplete",
        shown: Shown::WhenAsked,
        help: Some("Whether it is deleted when nothing is left of it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "expiry_date",
        kind: FieldKind::Date,
        label: "Expiry Date",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Day after which it counts as expired."),
        ..Field::PLAIN
    },
    Field {
        name: "is_building",
        kind: FieldKind::Boolean,
        label: "Is building",
        shown: Shown::WhenAsked,
        help: Some("Whether it is still being made."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "External Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order",
        kind: FieldKind::Related,
        label: "Source Purchase Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Purchase order that it came with."),
        related: Some(Related {
            model: "purchaseorder",
            api_url: "/api/order/po/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order",
        kind: FieldKind::Related,
        label: "Destination Sales Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Sales order that it went out with."),
        related: Some(Related {
            model: "salesorder",
            api_url: "/api/order/so/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Choice,
        label: "Status",
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Status code."),
        default: Some("10"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "status_custom_key",
        kind: FieldKind::Choice,
        label: "Custom status key",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Code of a status of one's own, which stands for the status."),
        default: Some("null"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part",
        kind: FieldKind::Related,
        label: "Supplier Part",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier part that it was bought as."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price",
        kind: FieldKind::Decimal,
        label: "Purchase Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price paid for one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of that price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "use_pack_size",
        kind: FieldKind::Boolean,
        label: "Use pack size",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether the quantity counts packs of the supplier part; the stock then counts what is in them.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "serial_numbers",
        kind: FieldKind::String,
        label: "Serial numbers",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Serial numbers to create, such as 1,2,5-9 or 10+3; one item for each."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItemCreate`.
pub(crate) static STOCK_ITEM_CREATE: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"virtual\":false}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Stock Quantity",
        required: true,
        help: Some("Quantity."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "serial",
        kind: FieldKind::String,
        label: "Serial Number",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Serial number."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "batch",
        kind: FieldKind::String,
        label: "Batch Code",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Batch code."),
        max_length: Some(100),
        default_from: Some(DefaultFrom::BatchCode),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Stock Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Where it is."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "belongs_to",
        kind: FieldKind::Related,
        label: "Installed In",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Stock item that this one is installed in."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "build",
        kind: FieldKind::Related,
        label: "Source Build",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that made it."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "consumed_by",
        kind: FieldKind::Related,
        label: "Consumed By",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that used it up."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "customer",
        kind: FieldKind::Related,
        label: "Customer",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Customer that has it."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_customer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "delete_on_deplete",
        kind: FieldKind::Boolean,
        label: "Delete on deplete",
        shown: Shown::WhenAsked,
        help: Some("Whether it is deleted when nothing is left of it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "expiry_date",
        kind: FieldKind::Date,
        label: "Expiry Date",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Day after which it counts as expired."),
        ..Field::PLAIN
    },
    Field {
        name: "is_building",
        kind: FieldKind::Boolean,
        label: "Is building",
        shown: Shown::WhenAsked,
        help: Some("Whether it is still being made."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "External Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order",
        kind: FieldKind::Related,
        label: "Source Purchase Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Purchase order that it came with."),
        related: Some(Related {
            model: "purchaseorder",
            api_url: "/api/order/po/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order",
        kind: FieldKind::Related,
        label: "Destination Sales Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Sales order that it went out with."),
        related: Some(Related {
            model: "salesorder",
            api_url: "/api/order/so/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Choice,
        label: "Status",
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Status code."),
        default: Some("10"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "status_custom_key",
        kind: FieldKind::Choice,
        label: "Custom status key",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Code of a status of one's own, which stands for the status."),
        default: Some("null"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part",
        kind: FieldKind::Related,
        label: "Supplier Part",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier part that it was bought as."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price",
        kind: FieldKind::Decimal,
        label: "Purchase Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price paid for one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of that price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "use_pack_size",
        kind: FieldKind::Boolean,
        label: "Use pack size",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether the quantity counts packs of the supplier part; the stock then counts what is in them.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "serial_numbers",
        kind: FieldKind::String,
        label: "Serial numbers",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Serial numbers to create, such as 1,2,5-9 or 10+3; one item for each."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItemPatch`.
pub(crate) static STOCK_ITEM_PATCH: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"virtual\":false}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Stock Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "serial",
        kind: FieldKind::String,
        label: "Serial Number",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Serial number."),
        max_length: Some(100),
        default: Some("null"),
        ..Field::PLAIN
    },
    Field {
        name: "batch",
        kind: FieldKind::String,
        label: "Batch Code",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Batch code."),
        max_length: Some(100),
        default_from: Some(DefaultFrom::BatchCode),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::Related,
        label: "Stock Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Where it is."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "belongs_to",
        kind: FieldKind::Related,
        label: "Installed In",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Stock item that this one is installed in."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "build",
        kind: FieldKind::Related,
        label: "Source Build",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that made it."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "consumed_by",
        kind: FieldKind::Related,
        label: "Consumed By",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Build order that used it up."),
        related: Some(Related {
            model: "build",
            api_url: "/api/build/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "customer",
        kind: FieldKind::Related,
        label: "Customer",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Customer that has it."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_customer\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "delete_on_deplete",
        kind: FieldKind::Boolean,
        label: "Delete on deplete",
        shown: Shown::WhenAsked,
        help: Some("Whether it is deleted when nothing is left of it."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "expiry_date",
        kind: FieldKind::Date,
        label: "Expiry Date",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Day after which it counts as expired."),
        ..Field::PLAIN
    },
    Field {
        name: "is_building",
        kind: FieldKind::Boolean,
        label: "Is building",
        shown: Shown::WhenAsked,
        help: Some("Whether it is still being made."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "External Link",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_order",
        kind: FieldKind::Related,
        label: "Source Purchase Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Purchase order that it came with."),
        related: Some(Related {
            model: "purchaseorder",
            api_url: "/api/order/po/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "sales_order",
        kind: FieldKind::Related,
        label: "Destination Sales Order",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Sales order that it went out with."),
        related: Some(Related {
            model: "salesorder",
            api_url: "/api/order/so/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::Choice,
        label: "Status",
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Status code."),
        default: Some("10"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "status_custom_key",
        kind: FieldKind::Choice,
        label: "Custom status key",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        states: Some("StockStatus"),
        help: Some("Code of a status of one's own, which stands for the status."),
        default: Some("null"),
        choices: &[
            ("10", "OK"),
            ("50", "Attention needed"),
            ("55", "Damaged"),
            ("60", "Destroyed"),
            ("65", "Rejected"),
            ("70", "Lost"),
            ("75", "Quarantined"),
            ("85", "Returned"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier_part",
        kind: FieldKind::Related,
        label: "Supplier Part",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Supplier part that it was bought as."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price",
        kind: FieldKind::Decimal,
        label: "Purchase Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price paid for one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "purchase_price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of that price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "use_pack_size",
        kind: FieldKind::Boolean,
        label: "Use pack size",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some(
            "Whether the quantity counts packs of the supplier part; the stock then counts what is in them.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "serial_numbers",
        kind: FieldKind::String,
        label: "Serial numbers",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Serial numbers to create, such as 1,2,5-9 or 10+3; one item for each."),
        ..Field::PLAIN
    },
];

/// Fields of `StockItemTestResult`.
pub(crate) static STOCK_ITEM_TEST_RESULT: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "stock_item",
        kind: FieldKind::Related,
        label: "Stock item",
        required: true,
        help: Some("The stock item."),
        related: Some(Related {
            model: "stockitem",
            api_url: "/api/stock/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "result",
        kind: FieldKind::Boolean,
        label: "Result",
        help: Some("Whether the test passed."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::String,
        label: "Value",
        blank: Some(true),
        help: Some("Value that was measured."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "attachment",
        kind: FieldKind::File,
        label: "Attachment",
        nullable: true,
        help: Some("File with the details."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        blank: Some(true),
        help: Some("Notes."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "test_station",
        kind: FieldKind::String,
        label: "Test station",
        blank: Some(true),
        help: Some("Where the test was run."),
        max_length: Some(500),
        ..Field::PLAIN
    },
    Field {
        name: "started_datetime",
        kind: FieldKind::DateTime,
        label: "Started",
        nullable: true,
        help: Some("When the test began."),
        ..Field::PLAIN
    },
    Field {
        name: "finished_datetime",
        kind: FieldKind::DateTime,
        label: "Finished",
        nullable: true,
        help: Some("When the test ended."),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Any,
        label: "User",
        read_only: true,
        nullable: true,
        help: Some("The user."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "user_detail",
        kind: FieldKind::Nested,
        label: "User detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The user itself."),
        children: USER_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "date",
        kind: FieldKind::DateTime,
        label: "Date",
        read_only: true,
        help: Some("When it was recorded."),
        default_from: Some(DefaultFrom::Now),
        ..Field::PLAIN
    },
    Field {
        name: "template",
        kind: FieldKind::Related,
        label: "Test template for this result",
        nullable: true,
        help: Some("The template that it follows."),
        related: Some(Related {
            model: "parttesttemplate",
            api_url: "/api/part/test-template/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "template_detail",
        kind: FieldKind::Nested,
        label: "Template detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The template itself."),
        children: PART_TEST_TEMPLATE,
        ..Field::PLAIN
    },
];

/// Fields of `StockLocation`.
pub(crate) static STOCK_LOCATION: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Name of the location, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Location",
        read_only: true,
        nullable: true,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        read_only: true,
        nullable: true,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "custom_icon",
        kind: FieldKind::String,
        label: "Icon",
        read_only: true,
        nullable: true,
        blank: Some(true),
        help: Some("Icon of its own, in place of its type's."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        read_only: true,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "external",
        kind: FieldKind::Boolean,
        label: "External",
        read_only: true,
        help: Some("Whether stock there is outside one's own premises."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "location_type",
        kind: FieldKind::Related,
        label: "Location type",
        read_only: true,
        nullable: true,
        help: Some("Type of the location."),
        related: Some(Related {
            model: "stocklocationtype",
            api_url: "/api/stock/location-type/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        read_only: true,
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        read_only: true,
        blank: Some(false),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "level",
        kind: FieldKind::Integer,
        label: "Level",
        read_only: true,
        help: Some("Depth in the tree; 0 at the top."),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        read_only: true,
        blank: Some(false),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "path",
        kind: FieldKind::Any,
        label: "Path",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The ancestors from the top of the tree down to it."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: TREE_PATH,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "items",
        kind: FieldKind::Integer,
        label: "Stock Items",
        read_only: true,
        help: Some("Number of stock items in it and below it."),
        ..Field::PLAIN
    },
    Field {
        name: "sublocations",
        kind: FieldKind::Integer,
        label: "Sublocations",
        read_only: true,
        help: Some("Number of locations directly below."),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        read_only: true,
        blank: Some(false),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        ..Field::PLAIN
    },
    Field {
        name: "location_type_detail",
        kind: FieldKind::Nested,
        label: "Location type detail",
        read_only: true,
        nullable: true,
        help: Some("The type itself."),
        children: STOCK_LOCATION_TYPE,
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        shows: Some("parameter"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationBrief`.
pub(crate) static STOCK_LOCATION_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        blank: Some(true),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationBulkPatch`.
pub(crate) static STOCK_LOCATION_BULK_PATCH: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the location, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "custom_icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon of its own, in place of its type's."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "external",
        kind: FieldKind::Boolean,
        label: "External",
        shown: Shown::WhenAsked,
        help: Some("Whether stock there is outside one's own premises."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "location_type",
        kind: FieldKind::Related,
        label: "Location type",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Type of the location."),
        related: Some(Related {
            model: "stocklocationtype",
            api_url: "/api/stock/location-type/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationBulkUpdate`.
pub(crate) static STOCK_LOCATION_BULK_UPDATE: &[Field] = &[
    Field {
        name: "items",
        kind: FieldKind::List,
        label: "Items",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the ones to change."),
        children: &[Field {
            name: "",
            kind: FieldKind::Integer,
            label: "",
            required: true,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the location, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "custom_icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon of its own, in place of its type's."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "external",
        kind: FieldKind::Boolean,
        label: "External",
        shown: Shown::WhenAsked,
        help: Some("Whether stock there is outside one's own premises."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "location_type",
        kind: FieldKind::Related,
        label: "Location type",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Type of the location."),
        related: Some(Related {
            model: "stocklocationtype",
            api_url: "/api/stock/location-type/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationCreate`.
pub(crate) static STOCK_LOCATION_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name of the location, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "custom_icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon of its own, in place of its type's."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "external",
        kind: FieldKind::Boolean,
        label: "External",
        shown: Shown::WhenAsked,
        help: Some("Whether stock there is outside one's own premises."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "location_type",
        kind: FieldKind::Related,
        label: "Location type",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Type of the location."),
        related: Some(Related {
            model: "stocklocationtype",
            api_url: "/api/stock/location-type/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationDeletion`.
pub(crate) static STOCK_LOCATION_DELETION: &[Field] = &[
    Field {
        name: "delete_sub_locations",
        kind: FieldKind::Boolean,
        label: "Delete sub locations",
        required: true,
        help: Some("Whether the locations below it are deleted too; otherwise they move up."),
        ..Field::PLAIN
    },
    Field {
        name: "delete_stock_items",
        kind: FieldKind::Boolean,
        label: "Delete stock items",
        required: true,
        help: Some("Whether the stock items in it are deleted too; otherwise they move up."),
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationPatch`.
pub(crate) static STOCK_LOCATION_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name of the location, unique among its siblings."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent Location",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        instance_filter: Some("exclude_tree"),
        ..Field::PLAIN
    },
    Field {
        name: "owner",
        kind: FieldKind::Related,
        label: "Owner",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("User or group that owns it."),
        related: Some(Related {
            model: "owner",
            api_url: "/api/user/owner/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "custom_icon",
        kind: FieldKind::String,
        label: "Icon",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon of its own, in place of its type's."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        shown: Shown::WhenAsked,
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "external",
        kind: FieldKind::Boolean,
        label: "External",
        shown: Shown::WhenAsked,
        help: Some("Whether stock there is outside one's own premises."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "location_type",
        kind: FieldKind::Related,
        label: "Location type",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Type of the location."),
        related: Some(Related {
            model: "stocklocationtype",
            api_url: "/api/stock/location-type/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationTree`.
pub(crate) static STOCK_LOCATION_TREE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "pathstring",
        kind: FieldKind::String,
        label: "Path",
        blank: Some(true),
        help: Some("Names from the top of the tree down to it, joined by slashes."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "parent",
        kind: FieldKind::Related,
        label: "Parent",
        nullable: true,
        help: Some("The one above in the tree; null at the top."),
        related: Some(Related {
            model: "stocklocation",
            api_url: "/api/stock/location/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "tree_id",
        kind: FieldKind::Integer,
        label: "Tree id",
        read_only: true,
        help: Some("Number of the tree that it belongs to."),
        ..Field::PLAIN
    },
    Field {
        name: "level",
        kind: FieldKind::Integer,
        label: "Level",
        read_only: true,
        help: Some("Depth in the tree; 0 at the top."),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::Any,
        label: "Icon",
        read_only: true,
        help: Some("Icon, as the name of a set and of a drawing in it."),
        ..Field::PLAIN
    },
    Field {
        name: "structural",
        kind: FieldKind::Boolean,
        label: "Structural",
        help: Some("Whether it only groups others and holds nothing itself."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "sublocations",
        kind: FieldKind::Integer,
        label: "Sublocations",
        read_only: true,
        help: Some("Number of locations below it, at any depth."),
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationType`.
pub(crate) static STOCK_LOCATION_TYPE: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "location_count",
        kind: FieldKind::Integer,
        label: "Location count",
        read_only: true,
        nullable: true,
        help: Some("Number of locations of this type."),
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationTypeCreate`.
pub(crate) static STOCK_LOCATION_TYPE_CREATE: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        required: true,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `StockLocationTypePatch`.
pub(crate) static STOCK_LOCATION_TYPE_PATCH: &[Field] = &[
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `Success`.
pub(crate) static SUCCESS: &[Field] = &[Field {
    name: "success",
    kind: FieldKind::String,
    label: "Success",
    read_only: true,
    blank: Some(false),
    help: Some("What was done, in a sentence."),
    ..Field::PLAIN
}];

/// Fields of `SupplierPart`.
pub(crate) static SUPPLIER_PART: &[Field] = &[
    Field {
        name: "available",
        kind: FieldKind::Float,
        label: "Available",
        shown: Shown::WhenAsked,
        help: Some("Quantity that the supplier has."),
        default: Some("0"),
        ..Field::PLAIN
    },
    Field {
        name: "availability_updated",
        kind: FieldKind::DateTime,
        label: "Availability Updated",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("When that was asked."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        nullable: true,
        blank: Some(true),
        help: Some("A short description."),
        max_length: Some(250),
        ..Field::PLAIN
    },
    Field {
        name: "in_stock",
        kind: FieldKind::Float,
        label: "In Stock",
        read_only: true,
        nullable: true,
        help: Some("Quantity in stock that was bought as it."),
        ..Field::PLAIN
    },
    Field {
        name: "on_order",
        kind: FieldKind::Float,
        label: "On Order",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Quantity on order."),
        ..Field::PLAIN
    },
    Field {
        name: "link",
        kind: FieldKind::Url,
        label: "Link",
        nullable: true,
        blank: Some(true),
        help: Some("Web address with more about it."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether it is in use."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "primary",
        kind: FieldKind::Boolean,
        label: "Primary",
        help: Some("Whether it is the preferred one for its part."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer_detail",
        kind: FieldKind::Nested,
        label: "Manufacturer",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The manufacturer itself."),
        children: COMPANY_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer_part",
        kind: FieldKind::Related,
        label: "Manufacturer Part",
        nullable: true,
        help: Some("Manufacturer part behind it."),
        related: Some(Related {
            model: "manufacturerpart",
            api_url: "/api/company/part/manufacturer/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "manufacturer_part_detail",
        kind: FieldKind::Nested,
        label: "Manufacturer Part",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The manufacturer part itself."),
        children: MANUFACTURER_PART,
        ..Field::PLAIN
    },
    Field {
        name: "MPN",
        kind: FieldKind::String,
        label: "MPN",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Manufacturer's number for the part."),
        ..Field::PLAIN
    },
    Field {
        name: "note",
        kind: FieldKind::String,
        label: "Note",
        nullable: true,
        blank: Some(true),
        help: Some("A remark."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "barcode_hash",
        kind: FieldKind::String,
        label: "Barcode Hash",
        read_only: true,
        blank: Some(false),
        help: Some("Hash of the barcode that is linked to it; empty without one."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "packaging",
        kind: FieldKind::String,
        label: "Packaging",
        nullable: true,
        blank: Some(true),
        help: Some("How it is packed."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "pack_quantity",
        kind: FieldKind::String,
        label: "Pack Quantity",
        blank: Some(true),
        help: Some("Quantity in one pack, with its unit."),
        max_length: Some(25),
        ..Field::PLAIN
    },
    Field {
        name: "pack_quantity_native",
        kind: FieldKind::Float,
        label: "Pack quantity native",
        read_only: true,
        help: Some("Quantity in one pack, in the part's unit."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Base Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "part",
            api_url: "/api/part/",
            filters: Some("{\"purchaseable\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "pretty_name",
        kind: FieldKind::String,
        label: "Pretty Name",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name to show."),
        ..Field::PLAIN
    },
    Field {
        name: "SKU",
        kind: FieldKind::String,
        label: "SKU",
        required: true,
        blank: Some(false),
        help: Some("Supplier's number for the part."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "supplier",
        kind: FieldKind::Related,
        label: "Supplier",
        required: true,
        help: Some("Supplier."),
        related: Some(Related {
            model: "company",
            api_url: "/api/company/",
            filters: Some("{\"is_supplier\":true}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "supplier_detail",
        kind: FieldKind::Nested,
        label: "Supplier",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The supplier itself."),
        children: COMPANY_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When it was changed last."),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: FieldKind::String,
        label: "Notes",
        notes: true,
        nullable: true,
        blank: Some(true),
        help: Some("Notes in Markdown."),
        max_length: Some(50000),
        ..Field::PLAIN
    },
    Field {
        name: "part_detail",
        kind: FieldKind::Nested,
        label: "Part",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The part itself."),
        children: PART_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "tags",
        kind: FieldKind::List,
        label: "Tags",
        shown: Shown::WhenAsked,
        help: Some("Tags."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            read_only: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "price_breaks",
        kind: FieldKind::Any,
        label: "Price Breaks",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Prices by quantity."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SUPPLIER_PRICE_BREAK_BRIEF,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "parameters",
        kind: FieldKind::Any,
        label: "Parameters",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Parameters with their values."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: PARAMETER,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "duplicate",
        kind: FieldKind::Nested,
        label: "Duplication Options",
        help: Some("What to copy from another supplier part."),
        children: SUPPLIER_PART_DUPLICATE_OPTIONS,
        ..Field::PLAIN
    },
];

/// Fields of `SupplierPartDuplicateOptions`.
pub(crate) static SUPPLIER_PART_DUPLICATE_OPTIONS: &[Field] = &[
    Field {
        name: "original",
        kind: FieldKind::Related,
        label: "Original",
        required: true,
        help: Some("The one to copy from."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: None,
        }),
        ..Field::PLAIN
    },
    Field {
        name: "copy_parameters",
        kind: FieldKind::Boolean,
        label: "Copy Parameters",
        shown: Shown::WhenAsked,
        help: Some("Copy the parameters."),
        default: Some("true"),
        ..Field::PLAIN
    },
];

/// Fields of `SupplierPriceBreak`.
pub(crate) static SUPPLIER_PRICE_BREAK: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The supplier part."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        required: true,
        money: true,
        nullable: true,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier",
        kind: FieldKind::Any,
        label: "Supplier",
        read_only: true,
        help: Some("The supplier."),
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When it was changed last."),
        ..Field::PLAIN
    },
    Field {
        name: "supplier_detail",
        kind: FieldKind::Nested,
        label: "Supplier detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The supplier itself."),
        shows: Some("company"),
        children: COMPANY_BRIEF,
        ..Field::PLAIN
    },
    Field {
        name: "part_detail",
        kind: FieldKind::Nested,
        label: "Part detail",
        read_only: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("The supplier part itself."),
        shows: Some("supplierpart"),
        children: SUPPLIER_PART,
        ..Field::PLAIN
    },
];

/// Fields of `SupplierPriceBreakBrief`.
pub(crate) static SUPPLIER_PRICE_BREAK_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The part."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        default: Some("1"),
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        required: true,
        money: true,
        nullable: true,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "supplier",
        kind: FieldKind::Any,
        label: "Supplier",
        read_only: true,
        help: Some("Supplier."),
        ..Field::PLAIN
    },
    Field {
        name: "updated",
        kind: FieldKind::DateTime,
        label: "Updated",
        read_only: true,
        nullable: true,
        help: Some("When it was changed last."),
        ..Field::PLAIN
    },
];

/// Fields of `SupplierPriceBreakCreate`.
pub(crate) static SUPPLIER_PRICE_BREAK_CREATE: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        required: true,
        help: Some("The supplier part."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        required: true,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        required: true,
        money: true,
        nullable: true,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `SupplierPriceBreakPatch`.
pub(crate) static SUPPLIER_PRICE_BREAK_PATCH: &[Field] = &[
    Field {
        name: "part",
        kind: FieldKind::Related,
        label: "Part",
        shown: Shown::WhenAsked,
        help: Some("The supplier part."),
        related: Some(Related {
            model: "supplierpart",
            api_url: "/api/company/part/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
    Field {
        name: "quantity",
        kind: FieldKind::Float,
        label: "Quantity",
        shown: Shown::WhenAsked,
        help: Some("Quantity from which the price holds."),
        min_value: Some("1"),
        max_digits: Some(15),
        decimal_places: Some(5),
        default: Some("1"),
        untold: &["min_value", "max_digits", "decimal_places"],
        ..Field::PLAIN
    },
    Field {
        name: "price",
        kind: FieldKind::Decimal,
        label: "Price",
        money: true,
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Price of one."),
        max_digits: Some(19),
        decimal_places: Some(6),
        ..Field::PLAIN
    },
    Field {
        name: "price_currency",
        kind: FieldKind::Choice,
        label: "Currency",
        currency: true,
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Currency of the price (ISO 4217)."),
        max_length: Some(3),
        default: Some("\"USD\""),
        choices: &[
            ("\"AUD\"", "AUD - Australian Dollar"),
            ("\"CAD\"", "CAD - Canadian Dollar"),
            ("\"CNY\"", "CNY - Chinese Yuan"),
            ("\"EUR\"", "EUR - Euro"),
            ("\"GBP\"", "GBP - British Pound"),
            ("\"JPY\"", "JPY - Japanese Yen"),
            ("\"NZD\"", "NZD - New Zealand Dollar"),
            ("\"USD\"", "USD - US Dollar"),
        ],
        ..Field::PLAIN
    },
];

/// Fields of `Tag`.
pub(crate) static TAG: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "name",
        required: true,
        blank: Some(false),
        help: Some("The word, unique."),
        max_length: Some(100),
        ..Field::PLAIN
    },
    Field {
        name: "slug",
        kind: FieldKind::Slug,
        label: "slug",
        read_only: true,
        blank: Some(false),
        help: Some("Name in a form that addresses can hold."),
        max_length: Some(100),
        ..Field::PLAIN
    },
];

/// Fields of `TagCreate`.
pub(crate) static TAG_CREATE: &[Field] = &[Field {
    name: "name",
    kind: FieldKind::String,
    label: "name",
    required: true,
    blank: Some(false),
    help: Some("The word, unique."),
    max_length: Some(100),
    ..Field::PLAIN
}];

/// Fields of `TagPatch`.
pub(crate) static TAG_PATCH: &[Field] = &[Field {
    name: "name",
    kind: FieldKind::String,
    label: "name",
    shown: Shown::WhenAsked,
    blank: Some(false),
    help: Some("The word, unique."),
    max_length: Some(100),
    ..Field::PLAIN
}];

/// Fields of `TreePath`.
pub(crate) static TREE_PATH: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "Pk",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("Name."),
        ..Field::PLAIN
    },
    Field {
        name: "icon",
        kind: FieldKind::String,
        label: "Icon",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Icon, as the name of a set and of a drawing in it."),
        ..Field::PLAIN
    },
];

/// Fields of `User`.
pub(crate) static USER: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        read_only: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        read_only: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        read_only: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        read_only: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Administrator",
        read_only: true,
        accepted: true,
        help: Some("Whether the user is staff: may administer, as far as the role admin goes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser",
        read_only: true,
        accepted: true,
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_active",
        kind: FieldKind::Boolean,
        label: "Active",
        read_only: true,
        help: Some("Whether the user may sign in."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "groups",
        kind: FieldKind::Any,
        label: "groups",
        read_only: true,
        help: Some("Groups of the user."),
        filters: Some("{}"),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: GROUP_BRIEF,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "profile",
        kind: FieldKind::Nested,
        label: "Profile",
        read_only: true,
        help: Some("What others see of the profile."),
        children: USER_PROFILE_BRIEF,
        ..Field::PLAIN
    },
];

/// Fields of `UserBrief`.
pub(crate) static USER_BRIEF: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        required: true,
        read_only: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        required: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        required: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        required: true,
        read_only: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
];

/// Fields of `UserCreate`.
pub(crate) static USER_CREATE: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        required: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        required: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        required: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        required: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Administrator",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user is staff: may administer, as far as the role admin goes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether the user may sign in."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "group_ids",
        kind: FieldKind::RelatedList,
        label: "Group ids",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the groups that the user is in."),
        ..Field::PLAIN
    },
];

/// Fields of `UserPatch`.
pub(crate) static USER_PATCH: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Administrator",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user is staff: may administer, as far as the role admin goes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser",
        read_only: true,
        accepted: true,
        shown: Shown::WhenAsked,
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether the user may sign in."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "group_ids",
        kind: FieldKind::RelatedList,
        label: "Group ids",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the groups that the user is in."),
        ..Field::PLAIN
    },
];

/// Fields of `UserProfile`.
pub(crate) static USER_PROFILE: &[Field] = &[
    Field {
        name: "language",
        kind: FieldKind::String,
        label: "Language",
        nullable: true,
        blank: Some(true),
        help: Some("Preferred language."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "theme",
        kind: FieldKind::Any,
        label: "Theme",
        nullable: true,
        help: Some("Theme of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "widgets",
        kind: FieldKind::Any,
        label: "Widgets",
        nullable: true,
        help: Some("Widgets of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "displayname",
        kind: FieldKind::String,
        label: "Display Name",
        nullable: true,
        blank: Some(true),
        help: Some("Name to show."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "position",
        kind: FieldKind::String,
        label: "Position",
        nullable: true,
        blank: Some(true),
        help: Some("Position in the organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::String,
        label: "Status",
        nullable: true,
        blank: Some(true),
        help: Some("What the person is up to."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::String,
        label: "Location",
        nullable: true,
        blank: Some(true),
        help: Some("Where the person is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether the person is about."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        nullable: true,
        blank: Some(true),
        help: Some("How to reach the person."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::Choice,
        label: "User Type",
        blank: Some(false),
        help: Some("Kind of user."),
        max_length: Some(10),
        default: Some("\"internal\""),
        choices: &[
            ("\"bot\"", "Bot"),
            ("\"internal\"", "Internal"),
            ("\"external\"", "External"),
            ("\"guest\"", "Guest"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "organisation",
        kind: FieldKind::String,
        label: "Organisation",
        nullable: true,
        blank: Some(true),
        help: Some("Organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "primary_group",
        kind: FieldKind::Related,
        label: "Primary Group",
        nullable: true,
        help: Some("Main group."),
        related: Some(Related {
            model: "group",
            api_url: "/api/user/group/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `UserProfileBrief`.
pub(crate) static USER_PROFILE_BRIEF: &[Field] = &[
    Field {
        name: "displayname",
        kind: FieldKind::String,
        label: "Display Name",
        nullable: true,
        blank: Some(true),
        help: Some("Name to show."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "position",
        kind: FieldKind::String,
        label: "Position",
        nullable: true,
        blank: Some(true),
        help: Some("Position in the organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::String,
        label: "Status",
        nullable: true,
        blank: Some(true),
        help: Some("What the person is up to."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::String,
        label: "Location",
        nullable: true,
        blank: Some(true),
        help: Some("Where the person is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        help: Some("Whether the person is about."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        nullable: true,
        blank: Some(true),
        help: Some("How to reach the person."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::Choice,
        label: "User Type",
        blank: Some(false),
        help: Some("Kind of user."),
        max_length: Some(10),
        default: Some("\"internal\""),
        choices: &[
            ("\"bot\"", "Bot"),
            ("\"internal\"", "Internal"),
            ("\"external\"", "External"),
            ("\"guest\"", "Guest"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "organisation",
        kind: FieldKind::String,
        label: "Organisation",
        nullable: true,
        blank: Some(true),
        help: Some("Organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "primary_group",
        kind: FieldKind::Related,
        label: "Primary Group",
        nullable: true,
        help: Some("Main group."),
        related: Some(Related {
            model: "group",
            api_url: "/api/user/group/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `UserProfileCreate`.
pub(crate) static USER_PROFILE_CREATE: &[Field] = &[
    Field {
        name: "language",
        kind: FieldKind::String,
        label: "Language",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Preferred language."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "theme",
        kind: FieldKind::Any,
        label: "Theme",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Theme of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "widgets",
        kind: FieldKind::Any,
        label: "Widgets",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Widgets of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "displayname",
        kind: FieldKind::String,
        label: "Display Name",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Name to show."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "position",
        kind: FieldKind::String,
        label: "Position",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Position in the organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::String,
        label: "Status",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What the person is up to."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::String,
        label: "Location",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Where the person is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether the person is about."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How to reach the person."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::Choice,
        label: "User Type",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Kind of user."),
        max_length: Some(10),
        default: Some("\"internal\""),
        choices: &[
            ("\"bot\"", "Bot"),
            ("\"internal\"", "Internal"),
            ("\"external\"", "External"),
            ("\"guest\"", "Guest"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "organisation",
        kind: FieldKind::String,
        label: "Organisation",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "primary_group",
        kind: FieldKind::Related,
        label: "Primary Group",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Main group."),
        related: Some(Related {
            model: "group",
            api_url: "/api/user/group/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `UserProfilePatch`.
pub(crate) static USER_PROFILE_PATCH: &[Field] = &[
    Field {
        name: "language",
        kind: FieldKind::String,
        label: "Language",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Preferred language."),
        max_length: Some(10),
        ..Field::PLAIN
    },
    Field {
        name: "theme",
        kind: FieldKind::Any,
        label: "Theme",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Theme of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "widgets",
        kind: FieldKind::Any,
        label: "Widgets",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Widgets of the web interface."),
        ..Field::PLAIN
    },
    Field {
        name: "displayname",
        kind: FieldKind::String,
        label: "Display Name",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Name to show."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "position",
        kind: FieldKind::String,
        label: "Position",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Position in the organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: FieldKind::String,
        label: "Status",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("What the person is up to."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "location",
        kind: FieldKind::String,
        label: "Location",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Where the person is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether the person is about."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "contact",
        kind: FieldKind::String,
        label: "Contact",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("How to reach the person."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::Choice,
        label: "User Type",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("Kind of user."),
        max_length: Some(10),
        default: Some("\"internal\""),
        choices: &[
            ("\"bot\"", "Bot"),
            ("\"internal\"", "Internal"),
            ("\"external\"", "External"),
            ("\"guest\"", "Guest"),
        ],
        ..Field::PLAIN
    },
    Field {
        name: "organisation",
        kind: FieldKind::String,
        label: "Organisation",
        nullable: true,
        shown: Shown::WhenAsked,
        blank: Some(true),
        help: Some("Organisation."),
        max_length: Some(255),
        ..Field::PLAIN
    },
    Field {
        name: "primary_group",
        kind: FieldKind::Related,
        label: "Primary Group",
        nullable: true,
        shown: Shown::WhenAsked,
        help: Some("Main group."),
        related: Some(Related {
            model: "group",
            api_url: "/api/user/group/",
            filters: Some("{}"),
        }),
        ..Field::PLAIN
    },
];

/// Fields of `UserRoles`.
pub(crate) static USER_ROLES: &[Field] = &[
    Field {
        name: "user",
        kind: FieldKind::Integer,
        label: "User",
        required: true,
        help: Some("The user."),
        ..Field::PLAIN
    },
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "username",
        required: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "roles",
        kind: FieldKind::Any,
        label: "Roles",
        read_only: true,
        help: Some("What the user may do, by role."),
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: FieldKind::Any,
        label: "Permissions",
        read_only: true,
        nullable: true,
        help: Some("What the user may do, by kind of object."),
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Staff status",
        help: Some("Whether the user may administer users."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser status",
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
];

/// Fields of `UserSetPassword`.
pub(crate) static USER_SET_PASSWORD: &[Field] = &[
    Field {
        name: "password",
        kind: FieldKind::Password,
        label: "Password",
        required: true,
        blank: Some(false),
        help: Some("The new password."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "override_warning",
        kind: FieldKind::Boolean,
        label: "Override warning",
        shown: Shown::WhenAsked,
        help: Some("Whether to take a weak password."),
        ..Field::PLAIN
    },
];

/// Fields of `UserSetPasswordPatch`.
pub(crate) static USER_SET_PASSWORD_PATCH: &[Field] = &[
    Field {
        name: "password",
        kind: FieldKind::Password,
        label: "Password",
        shown: Shown::WhenAsked,
        blank: Some(false),
        help: Some("The new password."),
        max_length: Some(128),
        ..Field::PLAIN
    },
    Field {
        name: "override_warning",
        kind: FieldKind::Boolean,
        label: "Override warning",
        shown: Shown::WhenAsked,
        help: Some("Whether to take a weak password."),
        ..Field::PLAIN
    },
];

/// Fields of `UserSettings`.
pub(crate) static USER_SETTINGS: &[Field] = &[
    Field {
        name: "pk",
        kind: FieldKind::Integer,
        label: "ID",
        read_only: true,
        help: Some("Primary key."),
        ..Field::PLAIN
    },
    Field {
        name: "key",
        kind: FieldKind::String,
        label: "Key",
        read_only: true,
        blank: Some(false),
        help: Some("Its key."),
        max_length: Some(50),
        ..Field::PLAIN
    },
    Field {
        name: "value",
        kind: FieldKind::Free,
        label: "Value",
        required: true,
        nullable: true,
        help: Some("Its value: text, a number or a truth value, as its type is."),
        max_length: Some(2000),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: FieldKind::String,
        label: "Name",
        read_only: true,
        blank: Some(false),
        help: Some("What it is called."),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: FieldKind::String,
        label: "Description",
        read_only: true,
        blank: Some(false),
        help: Some("What it does."),
        ..Field::PLAIN
    },
    Field {
        name: "user",
        kind: FieldKind::Any,
        label: "User",
        read_only: true,
        help: Some("Whose it is."),
        filters: Some("{}"),
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: FieldKind::String,
        label: "Type",
        read_only: true,
        blank: Some(false),
        help: Some(
            "Type of its value: string, boolean, integer, decimal, related field and the like.",
        ),
        ..Field::PLAIN
    },
    Field {
        name: "units",
        kind: FieldKind::String,
        label: "Units",
        read_only: true,
        blank: Some(false),
        help: Some("Unit of its value."),
        ..Field::PLAIN
    },
    Field {
        name: "choices",
        kind: FieldKind::Any,
        label: "Choices",
        read_only: true,
        help: Some("Values that it may have; empty where it may have others."),
        children: &[Field {
            name: "",
            kind: FieldKind::Nested,
            label: "",
            read_only: true,
            children: SETTING_CHOICE,
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "model_name",
        kind: FieldKind::String,
        label: "Model name",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Kind of object that its value is the key of, if it is one."),
        ..Field::PLAIN
    },
    Field {
        name: "api_url",
        kind: FieldKind::String,
        label: "Api url",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Where such objects are listed."),
        ..Field::PLAIN
    },
    Field {
        name: "typ",
        kind: FieldKind::String,
        label: "Typ",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of setting."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm",
        kind: FieldKind::Boolean,
        label: "Confirm",
        read_only: true,
        help: Some("Whether clients ask before they change it."),
        ..Field::PLAIN
    },
    Field {
        name: "confirm_text",
        kind: FieldKind::String,
        label: "Confirm text",
        read_only: true,
        blank: Some(false),
        help: Some("What they ask."),
        ..Field::PLAIN
    },
];

/// Fields of `UserSettingsCreate`.
pub(crate) static USER_SETTINGS_CREATE: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    required: true,
    nullable: true,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `UserSettingsPatch`.
pub(crate) static USER_SETTINGS_PATCH: &[Field] = &[Field {
    name: "value",
    kind: FieldKind::Free,
    label: "Value",
    nullable: true,
    shown: Shown::WhenAsked,
    help: Some("Its value: text, a number or a truth value, as its type is."),
    max_length: Some(2000),
    ..Field::PLAIN
}];

/// Fields of `UserUpdate`.
pub(crate) static USER_UPDATE: &[Field] = &[
    Field {
        name: "username",
        kind: FieldKind::String,
        label: "Username",
        required: true,
        read_only: true,
        accepted: true,
        blank: Some(false),
        help: Some("Name to sign in with."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "first_name",
        kind: FieldKind::String,
        label: "First Name",
        required: true,
        blank: Some(true),
        help: Some("First name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "last_name",
        kind: FieldKind::String,
        label: "Last Name",
        required: true,
        blank: Some(true),
        help: Some("Last name."),
        max_length: Some(150),
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: FieldKind::Email,
        label: "Email",
        required: true,
        read_only: true,
        accepted: true,
        blank: Some(true),
        help: Some("E-mail address."),
        max_length: Some(254),
        ..Field::PLAIN
    },
    Field {
        name: "is_staff",
        kind: FieldKind::Boolean,
        label: "Administrator",
        shown: Shown::WhenAsked,
        help: Some("Whether the user is staff: may administer, as far as the role admin goes."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_superuser",
        kind: FieldKind::Boolean,
        label: "Superuser",
        shown: Shown::WhenAsked,
        help: Some("Whether the user may do everything."),
        default: Some("false"),
        ..Field::PLAIN
    },
    Field {
        name: "is_active",
        kind: FieldKind::Boolean,
        label: "Active",
        shown: Shown::WhenAsked,
        help: Some("Whether the user may sign in."),
        default: Some("true"),
        ..Field::PLAIN
    },
    Field {
        name: "group_ids",
        kind: FieldKind::RelatedList,
        label: "Group ids",
        shown: Shown::WhenAsked,
        help: Some("Primary keys of the groups that the user is in."),
        ..Field::PLAIN
    },
];

/// Fields of `VersionInfo`.
pub(crate) static VERSION_INFO: &[Field] = &[
    Field {
        name: "dev",
        kind: FieldKind::Boolean,
        label: "Dev",
        read_only: true,
        help: Some("Whether this is a development version."),
        ..Field::PLAIN
    },
    Field {
        name: "up_to_date",
        kind: FieldKind::Boolean,
        label: "Up to date",
        read_only: true,
        help: Some("Whether no newer version is known."),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: FieldKind::Nested,
        label: "Version",
        read_only: true,
        help: Some("Versions of the parts."),
        children: VERSION_PARTS,
        ..Field::PLAIN
    },
    Field {
        name: "links",
        kind: FieldKind::Nested,
        label: "Links",
        read_only: true,
        help: Some("Where to read more."),
        children: VERSION_LINKS,
        ..Field::PLAIN
    },
];

/// Fields of `VersionLinks`.
pub(crate) static VERSION_LINKS: &[Field] = &[
    Field {
        name: "doc",
        kind: FieldKind::String,
        label: "Doc",
        read_only: true,
        blank: Some(false),
        help: Some("Documentation."),
        ..Field::PLAIN
    },
    Field {
        name: "code",
        kind: FieldKind::String,
        label: "Code",
        read_only: true,
        blank: Some(false),
        help: Some("Source code."),
        ..Field::PLAIN
    },
    Field {
        name: "app",
        kind: FieldKind::String,
        label: "App",
        read_only: true,
        blank: Some(false),
        help: Some("Mobile app."),
        ..Field::PLAIN
    },
    Field {
        name: "bug",
        kind: FieldKind::String,
        label: "Bug",
        read_only: true,
        blank: Some(false),
        help: Some("Where to report a fault."),
        ..Field::PLAIN
    },
];

/// Fields of `VersionParts`.
pub(crate) static VERSION_PARTS: &[Field] = &[
    Field {
        name: "server",
        kind: FieldKind::String,
        label: "Server",
        read_only: true,
        blank: Some(false),
        help: Some("Kind of server; clients look for this exact name."),
        ..Field::PLAIN
    },
    Field {
        name: "api",
        kind: FieldKind::Integer,
        label: "Api",
        read_only: true,
        help: Some("Version of the API."),
        ..Field::PLAIN
    },
    Field {
        name: "commit_hash",
        kind: FieldKind::String,
        label: "Commit hash",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Source revision that was built."),
        ..Field::PLAIN
    },
    Field {
        name: "commit_date",
        kind: FieldKind::String,
        label: "Commit date",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Date of that revision."),
        ..Field::PLAIN
    },
    Field {
        name: "commit_branch",
        kind: FieldKind::String,
        label: "Commit branch",
        read_only: true,
        nullable: true,
        blank: Some(false),
        help: Some("Branch of that revision."),
        ..Field::PLAIN
    },
    Field {
        name: "python",
        kind: FieldKind::String,
        label: "Python",
        read_only: true,
        blank: Some(false),
        help: Some("Version of Python; this server uses none."),
        ..Field::PLAIN
    },
    Field {
        name: "django",
        kind: FieldKind::String,
        label: "Django",
        read_only: true,
        blank: Some(false),
        help: Some("Version of Django; this server uses none."),
        ..Field::PLAIN
    },
];

/// Fields of `VersionText`.
pub(crate) static VERSION_TEXT: &[Field] = &[
    Field {
        name: "version",
        kind: FieldKind::String,
        label: "Version",
        required: true,
        blank: Some(false),
        help: Some("The version, with a leading v."),
        ..Field::PLAIN
    },
    Field {
        name: "date",
        kind: FieldKind::Date,
        label: "Date",
        required: true,
        help: Some("The day on which it came."),
        ..Field::PLAIN
    },
    Field {
        name: "gh",
        kind: FieldKind::String,
        label: "Gh",
        required: true,
        nullable: true,
        blank: Some(false),
        help: Some("Where the change was discussed."),
        ..Field::PLAIN
    },
    Field {
        name: "text",
        kind: FieldKind::List,
        label: "Text",
        required: true,
        help: Some("The changes, one each."),
        children: &[Field {
            name: "",
            kind: FieldKind::String,
            label: "",
            required: true,
            blank: Some(false),
            ..Field::PLAIN
        }],
        ..Field::PLAIN
    },
    Field {
        name: "latest",
        kind: FieldKind::Boolean,
        label: "Latest",
        required: true,
        help: Some("Whether no version follows."),
        ..Field::PLAIN
    },
];
