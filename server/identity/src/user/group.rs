//! `/api/user/group/`: groups of users, each with a rule for every role.

use ferrostock_api::Permission;
use ferrostock_api::params::{UserGroupListQuery, UserGroupRetrieveQuery};
use ferrostock_kernel::db::Row;
use ferrostock_models::{Group, GroupCreate, GroupListAnswer, GroupPatch, RuleSet};
use serde::Deserialize;

use super::permissions;
use super::ruleset::label;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::caller::{ROLES, RoleSet};
use ferrostock_kernel::db::{Session, Transaction};
use ferrostock_kernel::error::violation::GROUP_NAME_TAKEN;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::json;
use ferrostock_kernel::list::{self, List, Ordering, Resource, View};

/// The resource's name in messages.
const MODEL: &str = "Group";

static GROUPS: Resource = Resource {
    model: MODEL,
    table: "user_group AS g",
    joins: "",
    id: "g.id",
    search: &["g.name"],
    ordering: Ordering {
        fields: &[("name", &["g.name COLLATE \"C\""])],
        default: &["g.id"],
    },
};

/// What a group shows beside its name.
#[derive(Clone, Copy)]
struct Show {
    roles: bool,
    permissions: bool,
    users: bool,
}

impl Show {
    /// Everything, as answers to changes show it.
    const ALL: Self = Self {
        roles: true,
        permissions: true,
        users: true,
    };

    fn asked(roles: Option<bool>, permissions: Option<bool>, users: Option<bool>) -> Self {
        Self {
            roles: roles != Some(false),
            permissions: permissions == Some(true),
            users: users == Some(true),
        }
    }

    fn view(self) -> View {
        let mut view = View::new("g.id, g.name");
        view.column(if self.roles || self.permissions {
            "(SELECT jsonb_agg(jsonb_build_object(
                         'pk', r.id, 'name', r.name, 'can_view', r.can_view, 'can_add', r.can_add,
                         'can_change', r.can_change, 'can_delete', r.can_delete) ORDER BY r.id)
              FROM ruleset AS r WHERE r.group_id = g.id) AS rules"
        } else {
            "NULL::jsonb AS rules"
        });
        view.column(if self.users {
            "coalesce((
                 SELECT jsonb_agg(jsonb_build_object(
                            'pk', u.id, 'username', u.username, 'first_name', u.first_name,
                            'last_name', u.last_name, 'email', u.email) ORDER BY u.id)
                 FROM user_group_member AS m JOIN app_user AS u ON u.id = m.user_id
                 WHERE m.group_id = g.id
             ), '[]') AS users"
        } else {
            "NULL::jsonb AS users"
        });
        view
    }

    fn read(self, row: &Row) -> Result<Group> {
        let group: i64 = row.try_get("id")?;
        let rules: Vec<Rule> = json::read(row, "rules")?.unwrap_or_default();
        let permissions = self.permissions.then(|| {
            let mut held = RoleSet::default();
            for rule in &rules {
                for (permission, may) in rule.permissions() {
                    if may {
                        held.allow(&rule.name, permission);
                    }
                }
            }
            Some(permissions::of_roles(held))
        });
        let roles = self
            .roles
            .then(|| Some(rules.into_iter().map(|rule| rule.shown(group)).collect()));
        Ok(Group {
            pk: group,
            name: row.try_get("name")?,
            roles,
            permissions,
            users: json::read(row, "users")?.map(Some),
        })
    }
}

/// A rule as the database hands it out.
#[derive(Deserialize)]
struct Rule {
    pk: i64,
    name: String,
    can_view: bool,
    can_add: bool,
    can_change: bool,
    can_delete: bool,
}

impl Rule {
    const fn permissions(&self) -> [(Permission, bool); 4] {
        [
            (Permission::View, self.can_view),
            (Permission::Add, self.can_add),
            (Permission::Change, self.can_change),
            (Permission::Delete, self.can_delete),
        ]
    }

    fn shown(self, group: i64) -> RuleSet {
        RuleSet {
            pk: self.pk,
            label: label(&self.name).to_owned(),
            name: self.name,
            group,
            can_view: self.can_view,
            can_add: self.can_add,
            can_change: self.can_change,
            can_delete: self.can_delete,
        }
    }
}

/// Lists groups.
pub async fn list(call: &Call, query: UserGroupListQuery) -> Result<GroupListAnswer> {
    let show = Show::asked(
        query.role_detail,
        query.permission_detail,
        query.user_detail,
    );
    let mut list = List::new(&GROUPS, call);
    let listed = list
        .fetch(call, &show.view(), move |row| show.read(row))
        .await?;
    Ok(listed.answer())
}

/// Shows a group.
pub async fn retrieve(call: &Call, id: i64, query: UserGroupRetrieveQuery) -> Result<Group> {
    let show = Show::asked(
        query.role_detail,
        query.permission_detail,
        query.user_detail,
    );
    read(&call.db.quick().await?, id, show).await
}

/// Creates a group, with a rule for each role that allows nothing.
pub async fn create(call: &Call, body: GroupCreate) -> Result<Group> {
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
    let created = read(&transaction, id, Show::ALL).await?;
    transaction.commit().await?;
    Ok(created)
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
    complete(transaction, id).await?;
    Ok(id)
}

/// Replaces a group.
pub async fn update(call: &Call, id: i64, body: GroupCreate) -> Result<Group> {
    let name = Some(body.name);
    partial_update(call, id, GroupPatch { name }).await
}

/// Changes a group's name. A rule that a role lacks is added, as it may come from an import.
pub async fn partial_update(call: &Call, id: i64, body: GroupPatch) -> Result<Group> {
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
    complete(&transaction, id).await?;
    let event = call.event("group.change").with("group", id);
    record(&transaction, event.with("name", body.name)).await?;
    let changed = read(&transaction, id, Show::ALL).await?;
    transaction.commit().await?;
    Ok(changed)
}

/// Deletes a group, with its rules; its members lose what it allowed.
pub async fn destroy(call: &Call, id: i64) -> Result<()> {
    let statement = "DELETE FROM user_group WHERE id = $1 RETURNING name";
    super::delete(call, MODEL, statement, id, |gone| {
        let event = call.event("group.delete").with("group", id);
        Ok(event.with("name", gone.try_get::<_, String>(0)?))
    })
    .await
}

/// Gives a group a rule for each role that it has none for.
async fn complete(transaction: &Transaction<'_>, id: i64) -> Result<()> {
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

async fn read(session: &impl Session, id: i64, show: Show) -> Result<Group> {
    list::one(session, &GROUPS, &show.view(), id, |row| show.read(row)).await
}
