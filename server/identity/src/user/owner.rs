//! `/api/user/owner/`: users and groups, as owners of things.

use ferrostock_kernel::list::{Condition, Ordering};
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source};
use ferrostock_models as models;
use ferrostock_models::database::Nothing;

/// The name of an owner: a group's, or a user's: the full one where the setting
/// `DISPLAY_FULL_NAMES` says so and there is one, else the one to sign in with.
#[macro_export]
macro_rules! owner_name {
    () => {
        "coalesce(
             g.name,
             CASE WHEN (SELECT lower(s.value) IN ('true', '1', 'yes', 'y', 't', 'on')
                        FROM setting AS s WHERE upper(s.key) = 'DISPLAY_FULL_NAMES' LIMIT 1)
                  THEN nullif(btrim(u.first_name || ' ' || u.last_name), '') END,
             u.username)"
    };
}

/// Builds the SQL of an owner as a JSON object, or null: the expression of its key.
#[macro_export]
macro_rules! owner_object {
    ($id:literal) => {
        concat!(
            "(SELECT jsonb_build_object(
                 'pk', o.id, 'owner_id', coalesce(o.group_id, o.user_id),
                 'owner_model', CASE WHEN o.group_id IS NULL THEN 'user' ELSE 'group' END,
                 'name', ",
            $crate::owner_name!(),
            ",
                 'label', CASE WHEN o.group_id IS NULL THEN 'user' ELSE 'group' END)
              FROM owner AS o LEFT JOIN app_user AS u ON u.id = o.user_id
              LEFT JOIN user_group AS g ON g.id = o.group_id
              WHERE o.id = ",
            $id,
            ")"
        )
    };
}

/// Somebody who can own things: a user or a group.
pub struct Owner;

impl Resource for Owner {
    type Row = models::Owner;
    type Create = Nothing;
    type Patch = Nothing;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "LEFT JOIN app_user AS u ON u.id = o.user_id
                    LEFT JOIN user_group AS g ON g.id = o.group_id",
            search: &[owner_name!()],
            ordering: Ordering {
                fields: &[],
                default: &["o.id"],
            },
            ..Source::of("Owner", "owner AS o", "o.id")
        },
        columns: &[
            ("owner_id", "coalesce(o.group_id, o.user_id)"),
            ("owner_model", KIND),
            ("name", owner_name!()),
            ("label", KIND),
        ],
        // A group is neither active nor inactive: it is in both lists.
        filters: &[(
            "is_active",
            Narrow::Is(Condition::either(
                "u.is_active IS NOT FALSE",
                "u.is_active IS NOT TRUE",
            )),
        )],
        ..Declaration::of("users.owner")
    };
}

/// What an owner is.
const KIND: &str = "CASE WHEN o.group_id IS NULL THEN 'user' ELSE 'group' END";
