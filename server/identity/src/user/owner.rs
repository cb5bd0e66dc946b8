//! `/api/user/owner/`: users and groups, as owners of things.

use ferrostock_api::params::UserOwnerListQuery;
use ferrostock_kernel::db::Row;
use ferrostock_models::{Owner, OwnerListAnswer};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{self, Condition, List, Ordering, Resource, View};

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

static OWNERS: Resource = Resource {
    model: "Owner",
    table: "owner AS o",
    joins: "LEFT JOIN app_user AS u ON u.id = o.user_id
            LEFT JOIN user_group AS g ON g.id = o.group_id",
    id: "o.id",
    search: &[owner_name!()],
    ordering: Ordering {
        fields: &[],
        default: &["o.id"],
    },
};

const COLUMNS: &str = concat!("o.id, o.user_id, o.group_id, ", owner_name!(), " AS name");

/// Lists owners.
pub async fn list(call: &Call, query: UserOwnerListQuery) -> Result<OwnerListAnswer> {
    let mut list = List::new(&OWNERS, call);
    // A group is neither active nor inactive: it is in both lists.
    list.filter.flag(
        query.is_active,
        Condition::either("u.is_active IS NOT FALSE", "u.is_active IS NOT TRUE"),
    );
    Ok(list.fetch(call, &View::new(COLUMNS), owner).await?.answer())
}

/// Shows an owner.
pub async fn retrieve(call: &Call, id: i64) -> Result<Owner> {
    let connection = call.db.quick().await?;
    list::one(&connection, &OWNERS, &View::new(COLUMNS), id, owner).await
}

fn owner(row: &Row) -> Result<Owner> {
    let group_id: Option<i64> = row.try_get("group_id")?;
    let kind = if group_id.is_some() { "group" } else { "user" };
    Ok(Owner {
        pk: row.try_get("id")?,
        owner_id: group_id.map_or_else(|| row.try_get("user_id"), |id| Ok(Some(id)))?,
        owner_model: kind.to_owned(),
        name: row.try_get("name")?,
        label: kind.to_owned(),
    })
}
