//! `/api/user/group/`: groups of users, each with a rule for every role.

use ferrostock_api::Permission;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::caller::{ROLES, RoleSet};
use ferrostock_kernel::db::{Row, Session, Transaction};
use ferrostock_kernel::error::violation::GROUP_NAME_TAKEN;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::json;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{self, Change, Declaration, Detail, Resource, Source};
use ferrostock_models::{self as models, GroupCreate, GroupPatch, RuleSet};
use serde_json::Value;
use std::collections::HashMap;

use super::permissions;
use super::ruleset::label;

/// The resource's name in messages.
const MODEL: &str = "Group";

/// The SQL of the rules of a group.
macro_rules! rules {
    () => {
        "(SELECT jsonb_agg(jsonb_build_object(
             'pk', r.id, 'name', r.name, 'label', '', 'group', r.group_id, 'can_view', r.can_view,
             'can_add', r.can_add, 'can_change', r.can_change, 'can_delete', r.can_delete)
         ORDER BY r.id)
     FROM ruleset AS r WHERE r.group_id = g.id)"
    };
}

/// A group of users.
pub struct Group;

impl Resource for Group {
    type Row = models::Group;
    type Create = GroupCreate;
    type Patch = GroupPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["g.name"],
            ordering: Ordering {
                fields: &[("name", &["g.name COLLATE \"C\""])],
                default: &["g.id"],
            },
            ..Source::of(MODEL, "user_group AS g", "g.id")
        },
        details: &[
            Detail {
                flag: "role_detail",
                shown: true,
                ..Detail::of("roles", rules!())
            },
            Detail {
                flag: "permission_detail",
                columns: concat!(rules!(), " AS rules"),
                ..Detail::of("permissions", "")
            },
            Detail {
                flag: "user_detail",
                ..Detail::of(
                    "users",
                    "coalesce((
                         SELECT jsonb_agg(jsonb_build_object(
                             'pk', u.id, 'username', u.username, 'first_name', u.first_name,
                             'last_name', u.last_name, 'email', u.email) ORDER BY u.id)
                         FROM user_group_member AS m JOIN app_user AS u ON u.id = m.user_id
                         WHERE m.group_id = g.id), '[]')",
                )
            },
        ],
        ..Declaration::of("auth.group")
    };

    fn complete(row: &Row, group: &mut models::Group) -> Result<()> {
        for rule in group.roles.iter_mut().flatten().flatten() {
            label(&rule.name).clone_into(&mut rule.label);
        }
        if row.has("rules") {
            let rules: Vec<RuleSet> = json::read(row, "rules")?.unwrap_or_default();
            group.permissions = Some(Some(held(&rules)));
        }
        Ok(())
    }

    /// Creates a group, with a rule for each role that allows nothing.
    async fn create(call: &Call, body: GroupCreate) -> Result<models::Group> {
        let mut connection = call.db.get().await?;
        let transaction = connection.transaction().await?;
        let taken = transaction
            .query_opt("SELECT 1 FROM user_group WHERE name = $1", &[&body.name])
            .await?;
        // Names are no secret: clients of staff learn that one is taken before anything else.
        if taken.is_some() {
            return Err(Error::field("name", GROUP_NAME_TAKEN));
        }
        if !call.caller.holds("admin", Permission::Add) {
            return Err(Error::forbidden());
        }
        let id = add(&transaction, &body.name).await?;
        let event = call.event("group.create").with("group", id);
        record(&transaction, event.with("name", body.name)).await?;
        let created = resource::one::<Self>(call, &transaction, id).await?;
        transaction.commit().await?;
        Ok(created)
    }

    /// Changes a group's name. A rule that a role lacks is added, as it may come from an import.
    async fn change(call: &Call, ids: &[i64], body: GroupPatch) -> Result<Vec<models::Group>> {
        let &[id] = ids else {
            return Err(Error::internal("groups are changed one by one"));
        };
        let mut connection = call.db.get().await?;
        let transaction = connection.transaction().await?;
        let changed = transaction
            .execute(
                "UPDATE user_group SET name = coalesce($2, name) WHERE id = $1",
                &[&id, &body.name],
            )
            .await?;
        if changed == 0 {
            return Err(Error::not_found(MODEL));
        }
        add_rules(&transaction, id).await?;
        let event = call.event("group.change").with("group", id);
        record(&transaction, event.with("name", body.name)).await?;
        let changed = resource::one::<Self>(call, &transaction, id).await?;
        transaction.commit().await?;
        Ok(vec![changed])
    }

    /// The rules go with the group; its members lose what it allowed.
    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        let groups = change
            .transaction
            .query(
                "SELECT id, name FROM user_group WHERE id = ANY ($1)",
                &[&ids],
            )
            .await?;
        for group in groups {
            let event = change.call.event("group.delete");
            let event = event
                .with("group", group.try_get::<_, i64>(0)?)
                .with("name", group.try_get::<_, String>(1)?);
            record(change.transaction, event).await?;
        }
        Ok(())
    }
}

/// What members of a group may do, by kind of object.
fn held(rules: &[RuleSet]) -> HashMap<String, Value> {
    let mut held = RoleSet::default();
    for rule in rules {
        for (permission, may) in [
            (Permission::View, rule.can_view),
            (Permission::Add, rule.can_add),
            (Permission::Change, rule.can_change),
            (Permission::Delete, rule.can_delete),
        ] {
            if may {
                held.allow(&rule.name, permission);
            }
        }
    }
    permissions::of_roles(held)
}

/// Adds a group, with a rule for each role that allows nothing.
pub async fn add(transaction: &Transaction<'_>, name: &str) -> Result<i64> {
    let row = transaction
        .query_one(
            "INSERT INTO user_group (name) VALUES ($1) RETURNING id",
            &[&name],
        )
        .await?;
    let id = row.try_get(0)?;
    add_rules(transaction, id).await?;
    Ok(id)
}

/// Gives a group a rule for each role that it has none for.
async fn add_rules(transaction: &Transaction<'_>, id: i64) -> Result<()> {
    let roles = ROLES.map(str::to_owned).to_vec();
    transaction
        .execute(
            "INSERT INTO ruleset (group_id, name)
             SELECT $1, role.name FROM unnest($2::text[]) WITH ORDINALITY AS role (name, at)
             ORDER BY role.at
             ON CONFLICT DO NOTHING",
            &[&id, &roles],
        )
        .await?;
    Ok(())
}
