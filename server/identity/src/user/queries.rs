//! Reading users.

use ferrostock_kernel::db::Row;
use ferrostock_models::User;

use super::MODEL;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::json;
use ferrostock_kernel::list::{Ordering, Resource, View};

/// Where users come from.
pub static USERS: Resource = Resource {
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

/// The columns of a user.
pub fn view() -> View {
    View::new(
        "u.id, u.username, u.first_name, u.last_name, u.email, u.is_staff, u.is_superuser,
         u.is_active,
         coalesce((
             SELECT jsonb_agg(jsonb_build_object('pk', g.id, 'name', g.name) ORDER BY g.id)
             FROM user_group_member AS m JOIN user_group AS g ON g.id = m.group_id
             WHERE m.user_id = u.id
         ), '[]') AS groups,
         jsonb_build_object(
             'displayname', p.displayname, 'position', p.position, 'status', p.status,
             'location', p.location, 'active', coalesce(p.active, true), 'contact', p.contact,
             'type', coalesce(p.type, 'internal'), 'organisation', p.organisation,
             'primary_group', p.primary_group_id
         ) AS profile",
    )
}

/// Reads a row of [`view`].
pub fn user(row: &Row) -> Result<User> {
    Ok(User {
        pk: row.try_get("id")?,
        username: row.try_get("username")?,
        first_name: row.try_get("first_name")?,
        last_name: row.try_get("last_name")?,
        email: row.try_get("email")?,
        is_staff: row.try_get("is_staff")?,
        is_superuser: row.try_get("is_superuser")?,
        is_active: row.try_get("is_active")?,
        groups: json::read(row, "groups")?.unwrap_or_default(),
        profile: json::read(row, "profile")?.unwrap_or_default(),
    })
}
