//! Users with one permission in one role, or none; staff; superusers.

use anyhow::Result;
use ferrostock_kernel::caller::ROLES;

use crate::world::{PERMISSIONS, Rights, World, operations};

async fn walk_as(world: &World, name: &str, rights: Rights<'_>) -> Result<()> {
    world.user(name, rights).await?;
    let token = world.token(name, 1, false).await?;
    for (operation, answer) in world.walk(operations(), &token).await? {
        let context = format!("{} as {name}", operation.id);
        if rights.may(&operation.access) {
            answer.lets_in(&context);
        } else {
            answer.forbids(&context);
        }
    }
    Ok(())
}

#[tokio::test]
async fn exactly_the_named_permission_opens_an_operation() -> Result<()> {
    let world = World::start(&[]).await?;
    for role in ROLES {
        for permission in PERMISSIONS {
            // Whether staff need it besides, the roles of administration tell.
            for is_staff in [false, true] {
                if is_staff && role != "admin" {
                    continue;
                }
                let rights = Rights {
                    is_staff,
                    role: Some((role, permission)),
                    ..Rights::default()
                };
                let name = format!("{role}_{}_{is_staff}", permission.as_str());
                walk_as(&world, &name, rights).await?;
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn without_roles_it_counts_who_one_is() -> Result<()> {
    let world = World::start(&[]).await?;
    for (name, is_staff, is_superuser) in [
        ("nobody", false, false),
        ("staff", true, false),
        ("superuser", false, true),
        ("both", true, true),
    ] {
        let rights = Rights {
            is_staff,
            is_superuser,
            role: None,
        };
        walk_as(&world, name, rights).await?;
    }
    Ok(())
}
