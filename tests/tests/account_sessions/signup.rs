//! Signing up.

use anyhow::Result;
use serde_json::json;

use crate::world::World;
use crate::{LOGIN, ME, NONE, SESSION, SIGNUP, engineer};

#[tokio::test]
async fn visitors_sign_up_as_the_settings_say() -> Result<()> {
    let mut world = World::start().await?;
    let wish = |name: &str, email: &str, password: &str| json!({ "username": name, "email": email, "password": password });
    let good = "Lever-arm-9001";
    world
        .play(&[
            (
                "a",
                "POST",
                SIGNUP,
                wish("newone", "n@example.org", good),
                "403",
            ),
            ("a", "POST", SIGNUP, json!({}), "403"),
            ("c", "POST", LOGIN, engineer(), "200 engineer by password"),
            ("c", "POST", SIGNUP, json!({}), "409"),
        ])
        .await?;
    world.set("LOGIN_ENABLE_REG", "True").await?;
    world
        .set("SIGNUP_GROUP", &group(&world, "reader").await?)
        .await?;
    let weak = "password password_too_short, password password_too_common, \
                password password_entirely_numeric";
    world
        .play(&[
            (
                "a",
                "POST",
                SIGNUP,
                json!({}),
                "400 username required, password required",
            ),
            (
                "a",
                "POST",
                SIGNUP,
                wish("newone", "n@example.org", "123"),
                &format!("400 {weak}"),
            ),
            (
                "a",
                "POST",
                SIGNUP,
                wish("reader", "n@example.org", good),
                "400 username username_taken",
            ),
            (
                "a",
                "POST",
                SIGNUP,
                wish("READER", "n@example.org", good),
                "400 username username_taken",
            ),
            (
                "a",
                "POST",
                SIGNUP,
                wish("a b", "n@example.org", good),
                "400 username invalid",
            ),
            (
                "a",
                "POST",
                SIGNUP,
                wish("newone", "n", good),
                "400 email invalid",
            ),
            // All that is wrong, at once.
            (
                "a",
                "POST",
                SIGNUP,
                wish("Reader", "n", "123"),
                &format!("400 username username_taken, email invalid, {weak}"),
            ),
            (
                "a",
                "POST",
                SIGNUP,
                json!({ "username": "newone0", "password": good }),
                "200 newone0 by",
            ),
            (
                "b",
                "POST",
                SIGNUP,
                wish("newone", "n@example.org", good),
                "200 newone <n@example.org> by",
            ),
            ("b", "GET", SESSION, NONE, "200 newone <n@example.org> by"),
            ("b", "GET", ME, NONE, "200 newone in reader"),
            ("b", "POST", SIGNUP, wish("more", "", good), "409"),
            (
                "d",
                "POST",
                SIGNUP,
                wish("newtwo", "N@example.org", good),
                "400 email email_taken",
            ),
            (
                "d",
                "POST",
                LOGIN,
                json!({ "username": "newone", "password": good }),
                "200 newone <n@example.org> by password",
            ),
        ])
        .await?;
    world.set("LOGIN_MAIL_REQUIRED", "True").await?;
    world
        .play(&[
            (
                "e",
                "POST",
                SIGNUP,
                json!({}),
                "400 username required, email required, password required",
            ),
            (
                "e",
                "POST",
                SIGNUP,
                wish("newfour", "", good),
                "400 email required",
            ),
        ])
        .await?;
    world.set("LOGIN_MAIL_REQUIRED", "False").await?;
    world
        .set("LOGIN_SIGNUP_MAIL_RESTRICTION", "@works.example")
        .await?;
    world
        .play(&[
            (
                "e",
                "POST",
                SIGNUP,
                wish("newfour", "", good),
                "400 email required",
            ),
            (
                "e",
                "POST",
                SIGNUP,
                wish("newfour", "f@example.org", good),
                "400 email invalid",
            ),
        ])
        .await?;
    // Another server on the same database hears of it at once.
    let (_beside, mut elsewhere) = world.beside().await?;
    let wanted = wish("newfive", "five@works.example", good);
    for (open, expected) in [("False", 403), ("True", 200)] {
        world.set("LOGIN_ENABLE_REG", open).await?;
        let (status, body) = elsewhere
            .call("allauth_auth_signup_post", wanted.clone())
            .await?;
        assert_eq!(status.as_u16(), expected, "{body}");
    }
    Ok(())
}

async fn group(world: &World, name: &str) -> Result<String> {
    let row = world
        .server
        .db
        .query_one("SELECT id::text FROM user_group WHERE name = $1", &[&name])
        .await?;
    Ok(row.try_get(0)?)
}
