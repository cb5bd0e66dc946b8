//! The SQL of users.

use super::MODEL;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::Source;

/// Where users come from.
pub const SOURCE: Source = Source {
    model: MODEL,
    table: "app_user AS u",
    joins: "LEFT JOIN user_profile AS p ON p.user_id = u.id",
    id: "u.id",
    search: &["u.first_name", "u.last_name", "u.username"],
    ordering: Ordering {
        fields: &[
            ("email", &["u.email COLLATE \"C\""]),
            ("username", &["u.username COLLATE \"C\""]),
            ("first_name", &["u.first_name COLLATE \"C\""]),
            ("last_name", &["u.last_name COLLATE \"C\""]),
            ("is_staff", &["u.is_staff"]),
            ("is_superuser", &["u.is_superuser"]),
            ("is_active", &["u.is_active"]),
        ],
        default: &["u.id"],
    },
};

/// What a user shows besides the columns of its own.
pub const COLUMNS: &[(&str, &str)] = &[
    (
        "groups",
        "coalesce((
             SELECT jsonb_agg(jsonb_build_object('pk', g.id, 'name', g.name) ORDER BY g.id)
             FROM user_group_member AS m JOIN user_group AS g ON g.id = m.group_id
             WHERE m.user_id = u.id
         ), '[]')",
    ),
    (
        "profile",
        "jsonb_build_object(
             'displayname', p.displayname, 'position', p.position, 'status', p.status,
             'location', p.location, 'active', coalesce(p.active, true), 'contact', p.contact,
             'type', coalesce(p.type, 'internal'), 'organisation', p.organisation,
             'primary_group', p.primary_group_id
         )",
    ),
];
