//! Those who do not say who they are, and those who say it wrongly.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferrostock_api::{Access, OPERATIONS};

use crate::world::{Credentials, Rights, World, account_knows_nobody, authorization, is_account};

/// Walks as somebody who counts as nobody: what is open to everybody is open, nothing else is.
async fn walks_as_nobody(world: &World, who: &str, credentials: &Credentials) -> Result<()> {
    let token = who.starts_with("with an access token");
    for (operation, answer) in world.walk(OPERATIONS, credentials).await? {
        let context = format!("{} {who}", operation.id);
        if is_account(operation) {
            account_knows_nobody(operation, &answer, &context);
        } else if operation.access == Access::Anonymous {
            answer.lets_in(&context);
        } else if token {
            answer.rejects_token(&context);
        } else {
            answer.asks_who(&context);
        }
    }
    Ok(())
}

#[tokio::test]
async fn who_says_nothing_that_counts_is_nobody() -> Result<()> {
    let world = World::start(&["--oauth2"]).await?;
    let cookie = |value: &str| vec![("cookie", value.to_owned())];
    for (who, credentials) in [
        ("without credentials", vec![]),
        ("with an unknown scheme", authorization("Digest", "x")),
        (
            "with an access token that is unknown",
            authorization("Bearer", "nonsense"),
        ),
        ("with an empty Bearer", authorization("Bearer", "")),
        (
            "with an access token of two words",
            authorization("Bearer", "a b"),
        ),
        (
            "with a forged session",
            cookie("sessionid=abcdefghijklmnopqrstuvwxyz012345"),
        ),
        (
            "with an odd session",
            cookie("sessionid=%00\u{27}; sessionid="),
        ),
    ] {
        walks_as_nobody(&world, who, &credentials).await?;
    }
    Ok(())
}

#[tokio::test]
async fn wrong_credentials_are_refused_everywhere() -> Result<()> {
    let world = World::start(&[]).await?;
    let superuser = Rights {
        is_superuser: true,
        ..Rights::default()
    };
    world.user("gone", superuser).await?;
    world.user("there", superuser).await?;
    let inactive = world.token("gone", 1, false).await?;
    let db = &world.server.db;
    db.batch_execute("UPDATE app_user SET is_active = false WHERE username = 'gone'")
        .await?;
    let basic = |text: &[u8]| authorization("Basic", &STANDARD.encode(text));
    for (who, credentials) in [
        ("an unknown token", authorization("Token", "inv-0123456789")),
        ("no token", authorization("Token", "")),
        ("a token of two words", authorization("Token", "a b")),
        ("a revoked token", world.token("there", 1, true).await?),
        ("an expired token", world.token("there", -1, false).await?),
        ("an inactive user's token", inactive),
        ("an inactive user's password", basic(b"gone:gone")),
        ("a wrong password", basic(b"there:x")),
        ("an empty password", basic(b"there:")),
        ("an unknown user", basic(b"nobody:x")),
        ("a user without a colon", basic(b"there")),
        ("bytes that are no text", basic(b"there:\xff")),
        ("no base64", authorization("Basic", "!!")),
        ("empty base64", authorization("Basic", "")),
    ] {
        for (operation, answer) in world.walk(OPERATIONS, &credentials).await? {
            let context = format!("{} with {who}", operation.id);
            // Accounts know their users by cookies alone; this header says nothing there.
            if is_account(operation) {
                account_knows_nobody(operation, &answer, &context);
            } else {
                answer.asks_who(&context);
            }
        }
    }
    // The same user gets in with what is right.
    let right = world.token("there", 0, false).await?;
    let answer = world.send("GET", "/api/user/me/", &right).await?;
    answer.lets_in("the same user");
    assert_eq!(answer.body["username"], "there");
    Ok(())
}
