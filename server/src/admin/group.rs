//! `ferrostock group`: groups of users and what they may do.

use anyhow::{Result, anyhow};
use clap::Subcommand;
use ferrostock_api::Permission;

use super::{event, explain, on_database, print};
use crate::config::Given;
use ferrostock_identity::user::group;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::caller::{PERMISSIONS, ROLES};
use ferrostock_kernel::db::{Database, Session as _};

/// What `ferrostock group` does.
#[derive(Subcommand)]
pub enum Command {
    /// Create a group
    Create {
        /// Its name
        name: String,
        /// What its members may do in a role, such as part=view,add,change or stock=all; may be given
        /// several times
        #[arg(long, value_name = "ROLE=PERMISSIONS", value_parser = rule)]
        allow: Vec<Rule>,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// List groups: key, name, number of members, what they may do; separated by tabs
    List {
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
}

/// What the members of a group may do in a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    role: &'static str,
    permissions: Vec<Permission>,
}

/// Runs the command.
pub fn run(command: Command) -> Result<()> {
    match command {
        Command::Create { name, allow, given } => {
            let id = on_database(&given.check()?, async |db| create(db, &name, &allow).await)?;
            print(id)
        }
        Command::List { given } => on_database(&given.check()?, list),
    }
}

/// Reads a rule, such as `part=view,add`.
fn rule(text: &str) -> Result<Rule, String> {
    let (role, permissions) = text
        .split_once('=')
        .ok_or("write it like part=view,add,change or stock=all")?;
    let role = ROLES
        .into_iter()
        .find(|known| *known == role.trim())
        .ok_or_else(|| format!("there is no role {role:?}; there are {}", ROLES.join(", ")))?;
    if permissions.trim() == "all" {
        let permissions = PERMISSIONS.to_vec();
        return Ok(Rule { role, permissions });
    }
    let permissions = permissions.split(',').map(|name| {
        PERMISSIONS
            .into_iter()
            .find(|permission| permission.as_str() == name.trim())
            .ok_or_else(|| {
                format!("there is no permission {name:?}; there are view, add, change, delete, all")
            })
    });
    Ok(Rule {
        role,
        permissions: permissions.collect::<Result<_, _>>()?,
    })
}

async fn create(db: &Database, name: &str, rules: &[Rule]) -> Result<i64> {
    let name = name.trim();
    anyhow::ensure!(!name.is_empty(), "a group needs a name");
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let id = group::add(&transaction, name).await.map_err(explain)?;
    for rule in rules {
        let may = |permission| rule.permissions.contains(&permission);
        transaction
            .execute(
                "UPDATE ruleset SET can_view = can_view OR $3, can_add = can_add OR $4,
                        can_change = can_change OR $5, can_delete = can_delete OR $6
                 WHERE group_id = $1 AND name = $2",
                &[
                    &id,
                    &rule.role,
                    &may(Permission::View),
                    &may(Permission::Add),
                    &may(Permission::Change),
                    &may(Permission::Delete),
                ],
            )
            .await?;
    }
    let event = event("group.create").with("group", id).with("name", name);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(id)
}

async fn list(db: &Database) -> Result<()> {
    let rows = db
        .get()
        .await?
        .query(
            "SELECT concat_ws(chr(9), g.id, g.name,
                        (SELECT count(*) FROM user_group_member AS m WHERE m.group_id = g.id),
                        (SELECT coalesce(string_agg(r.name || '=' || array_to_string(ARRAY[
                                    CASE WHEN r.can_view THEN 'view' END,
                                    CASE WHEN r.can_add THEN 'add' END,
                                    CASE WHEN r.can_change THEN 'change' END,
                                    CASE WHEN r.can_delete THEN 'delete' END], ','), ' '
                                ORDER BY r.id), '')
                         FROM ruleset AS r
                         WHERE r.group_id = g.id
                           AND (r.can_view OR r.can_add OR r.can_change OR r.can_delete)))
             FROM user_group AS g ORDER BY g.id",
            &[],
        )
        .await?;
    for row in rows {
        print(
            row.try_get::<_, String>(0)
                .map_err(|error| anyhow!(error))?,
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read() {
        let read = rule("part=view, change").unwrap();
        assert_eq!(read.role, "part");
        assert_eq!(read.permissions, [Permission::View, Permission::Change]);
        assert_eq!(rule("stock=all").unwrap().permissions.len(), 4);
        for wrong in ["part", "parts=view", "part=", "part=see"] {
            assert!(rule(wrong).is_err(), "{wrong}");
        }
    }
}
