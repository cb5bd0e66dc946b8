//! What works once, used by many at the same time.

use anyhow::Result;
use futures::future::join_all;
use serde_json::{Value, json};

use crate::told::told;
use crate::world::World;
use crate::{EMAIL, FORGOTTEN, LOGIN, engineer};

/// How many use it.
const MANY: usize = 20;

/// What each of many browsers is told to a body of its own.
async fn all_at_once(
    world: &World,
    operation: &str,
    body: impl Fn(usize) -> Value,
) -> Result<Vec<String>> {
    let mut browsers = Vec::new();
    for _ in 0..MANY {
        let mut browser = ferrostock_tests::Browser::new(&world.server.url);
        browser.call("allauth_config_get", Value::Null).await?;
        browsers.push(browser);
    }
    let asked = browsers
        .iter_mut()
        .enumerate()
        .map(|(at, browser)| browser.call(operation, body(at)));
    let mut heard = Vec::new();
    for answer in join_all(asked).await {
        let (status, body) = answer?;
        heard.push(format!("{} {}", status.as_u16(), told(&body)));
    }
    Ok(heard)
}

/// Asserts that one was told this, and all others that.
fn one_of(heard: &[String], first: &str, others: &str) {
    let count = |what: &str| heard.iter().filter(|told| *told == what).count();
    assert_eq!((count(first), count(others)), (1, MANY - 1), "{heard:#?}");
}

#[tokio::test]
async fn a_key_that_resets_a_password_works_once() -> Result<()> {
    let mut world = World::start().await?;
    let email = "UPDATE app_user SET email = 'e@example.org' WHERE username = 'engineer'";
    world.server.db.execute(email, &[]).await?;
    let known = json!({ "email": "e@example.org" });
    world
        .play(&[("a", "POST", FORGOTTEN, known, "200")])
        .await?;
    let key = world.mailbox.next().await?.after("set-password?key=")?;
    let heard = all_at_once(
        &world,
        "allauth_auth_password_reset_post",
        |at| json!({ "key": key, "password": format!("Gear-box-44{at}") }),
    )
    .await?;
    one_of(&heard, crate::NOBODY, "400 key invalid_password_reset");
    Ok(())
}

#[tokio::test]
async fn a_key_that_verifies_an_address_works_once() -> Result<()> {
    let mut world = World::start().await?;
    let address = json!({ "email": "e@example.org" });
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), "200 engineer by password"),
            ("a", "POST", EMAIL, address, "200 e@example.org"),
        ])
        .await?;
    let key = world.mailbox.next().await?.after("/web/verify-email/")?;
    let heard = all_at_once(
        &world,
        "allauth_auth_email_verify_post",
        |_| json!({ "key": key }),
    )
    .await?;
    one_of(&heard, crate::NOBODY, "400 key invalid_or_expired_key");
    Ok(())
}

#[tokio::test]
async fn an_address_is_verified_by_one_user() -> Result<()> {
    let mut world = World::start().await?;
    let address = json!({ "email": "e@example.org" });
    let reader = json!({ "username": "reader", "password": "reader" });
    let mut keys = Vec::new();
    for (name, login) in [("a", engineer()), ("b", reader)] {
        world.ask(name, LOGIN, login).await?;
        world.ask(name, EMAIL, address.clone()).await?;
        keys.push(world.mailbox.next().await?.after("/web/verify-email/")?);
    }
    let heard = all_at_once(
        &world,
        "allauth_auth_email_verify_post",
        |at| json!({ "key": keys[at % 2] }),
    )
    .await?;
    let verified = heard.iter().filter(|told| *told == crate::NOBODY).count();
    let refused = ["400 key invalid_or_expired_key", "400 key email_taken"];
    let rest = heard.iter().filter(|told| refused.contains(&told.as_str()));
    assert_eq!((verified, rest.count()), (1, MANY - 1), "{heard:#?}");
    Ok(())
}

#[tokio::test]
async fn many_who_sign_up_with_one_name_make_one_user() -> Result<()> {
    let world = World::start().await?;
    world.set("LOGIN_ENABLE_REG", "True").await?;
    let heard = all_at_once(&world, "allauth_auth_signup_post", |at| {
        let name = if at % 2 == 0 { "newone" } else { "NewOne" };
        json!({ "username": name, "password": "Lever-arm-9001" })
    })
    .await?;
    let made = heard.iter().filter(|told| told.ends_with(" by ")).count();
    let refused = "400 username username_taken";
    let rest = heard.iter().filter(|told| *told == refused).count();
    assert_eq!((made, rest), (1, MANY - 1), "{heard:#?}");
    let users = "SELECT count(*) FROM app_user WHERE fold(username) = 'newone'";
    let users: i64 = world.server.db.query_one(users, &[]).await?.try_get(0)?;
    assert_eq!(users, 1);
    Ok(())
}
