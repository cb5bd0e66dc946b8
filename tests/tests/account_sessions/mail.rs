//! What mail is for: addresses and forgotten passwords.

use anyhow::Result;
use serde_json::json;

use crate::world::World;
use crate::{EMAIL, FORGOTTEN, LOGIN, ME, NOBODY, NONE, RESET, SESSION, TOTP, VERIFY, engineer};

#[tokio::test]
async fn addresses_are_claimed_and_verified() -> Result<()> {
    let mut world = World::start().await?;
    let address = |email: &str| json!({ "email": email });
    let first = |email: &str| json!({ "email": email, "primary": true });
    let one = "e.one@example.org";
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), "200 engineer by password"),
            ("a", "POST", EMAIL, address(one), "200 e.one@example.org"),
        ])
        .await?;
    let key = world.mailbox.next().await?.after("/web/verify-email/")?;
    world
        .play(&[
            (
                "a",
                "POST",
                EMAIL,
                address(one),
                "400 email duplicate_email",
            ),
            (
                "a",
                "POST",
                EMAIL,
                address("E.One@Example.org"),
                "400 email duplicate_email",
            ),
            (
                "a",
                "PATCH",
                EMAIL,
                first(one),
                "200 e.one@example.org primary",
            ),
            (
                "a",
                "PUT",
                EMAIL,
                address("no@example.org"),
                "400 email unknown_email",
            ),
            (
                "a",
                "PATCH",
                EMAIL,
                first("no@example.org"),
                "400 email unknown_email",
            ),
            (
                "a",
                "DELETE",
                EMAIL,
                address("no@example.org"),
                "400 email unknown_email",
            ),
            ("a", "POST", EMAIL, json!({}), "400 email required"),
            ("a", "POST", EMAIL, json!([]), "400 invalid"),
            ("a", "GET", TOTP, NONE, "409 unverified_email"),
            (
                "b",
                "POST",
                VERIFY,
                json!({ "key": "bad" }),
                "400 key invalid_or_expired_key",
            ),
            ("b", "POST", VERIFY, json!({}), "400 key required"),
        ])
        .await?;
    let header = "x-email-verification-key";
    for (shown, expected) in [
        (None, "400 key required"),
        (Some("bad"), "400 key invalid_or_expired_key"),
        (Some(key.as_str()), "200 engineer <e.one@example.org>"),
    ] {
        let got = world.show_key("b", "email/verify", header, shown).await?;
        assert_eq!(got, expected);
    }
    let key = json!({ "key": key });
    world
        .play(&[
            ("b", "POST", VERIFY, key.clone(), NOBODY),
            ("b", "POST", VERIFY, key, "400 key invalid_or_expired_key"),
            (
                "b",
                "POST",
                "auth/v1/auth/email/verify/resend",
                json!({}),
                "409",
            ),
            (
                "a",
                "GET",
                EMAIL,
                NONE,
                "200 e.one@example.org primary verified",
            ),
            ("a", "GET", TOTP, NONE, "404 a secret"),
            (
                "a",
                "POST",
                EMAIL,
                address("e.two@example.org"),
                "200 e.one@example.org primary verified, e.two@example.org",
            ),
            (
                "a",
                "PATCH",
                EMAIL,
                first(one),
                "200 e.one@example.org primary verified, e.two@example.org",
            ),
            (
                "a",
                "DELETE",
                EMAIL,
                address(one),
                "400 email cannot_remove_primary_email",
            ),
        ])
        .await?;
    world.mailbox.next().await?;

    // Whoever claims an address that is somebody's does not learn of it, and can't verify it.
    let reader = json!({ "username": "reader", "password": "reader" });
    world
        .play(&[
            ("c", "POST", LOGIN, reader, "200 reader by password"),
            (
                "c",
                "POST",
                EMAIL,
                address("E.ONE@example.org"),
                "200 E.ONE@example.org",
            ),
            ("c", "PUT", EMAIL, address(one), "403"),
            ("c", "GET", TOTP, NONE, "409 unverified_email"),
        ])
        .await?;
    let mail = world.mailbox.next().await?;
    assert_eq!(mail.to, "E.ONE@example.org");
    assert!(mail.after("/web/verify-email/").is_err(), "{}", mail.text);
    // An address that nobody had verified when its key was mailed, somebody else has by now.
    world
        .play(&[(
            "c",
            "POST",
            EMAIL,
            address("e.two@example.org"),
            "200 E.ONE@example.org, e.two@example.org",
        )])
        .await?;
    let late = json!({ "key": world.mailbox.next().await?.after("/web/verify-email/")? });
    let verified = "UPDATE email_address AS e SET verified = true FROM app_user AS u
                    WHERE u.id = e.user_id AND u.username = 'engineer'";
    world.server.db.execute(verified, &[]).await?;
    world
        .play(&[("c", "POST", VERIFY, late, "400 key email_taken")])
        .await
}

#[tokio::test]
async fn a_forgotten_password_is_set_with_a_key() -> Result<()> {
    let mut world = World::start().await?;
    let verified = "WITH who AS (UPDATE app_user SET email = 'e.one@example.org'
                                 WHERE username = 'engineer' RETURNING id)
                    INSERT INTO email_address (user_id, email, verified, is_primary)
                    SELECT id, 'e.one@example.org', true, true FROM who";
    world.server.db.execute(verified, &[]).await?;
    let address = |email: &str| json!({ "email": email });
    let with = |key: &str, password: &str| json!({ "key": key, "password": password });
    let by_password = "200 engineer <e.one@example.org> by password";
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), by_password),
            ("b", "POST", FORGOTTEN, address("nobody@example.org"), "200"),
            ("b", "POST", FORGOTTEN, address("x"), "400 email invalid"),
            ("b", "POST", FORGOTTEN, json!({}), "400 email required"),
            ("b", "POST", FORGOTTEN, address("e.one@example.org"), "200"),
        ])
        .await?;
    let key = world.mailbox.next().await?.after("set-password?key=")?;
    let header = "x-password-reset-key";
    for (shown, expected) in [
        (None, "400 key required"),
        (Some("bad"), "400 key invalid_password_reset"),
        (Some(key.as_str()), "200 engineer <e.one@example.org>"),
    ] {
        let got = world.show_key("b", "password/reset", header, shown).await?;
        assert_eq!(got, expected);
    }
    let login =
        |name: &str, password: &str| json!({ name: "e.one@example.org", "password": password });
    world
        .play(&[
            (
                "b",
                "POST",
                RESET,
                with(&key, "123"),
                "400 password password_too_short, password password_too_common, \
                 password password_entirely_numeric",
            ),
            (
                "b",
                "POST",
                RESET,
                with("bad", "Gear-box-4412"),
                "400 key invalid_password_reset",
            ),
            (
                "b",
                "POST",
                RESET,
                json!({ "key": key }),
                "400 password required",
            ),
            (
                "b",
                "POST",
                RESET,
                json!({}),
                "400 key required, password required",
            ),
            ("b", "POST", RESET, with(&key, "Gear-box-4412"), NOBODY),
            (
                "b",
                "POST",
                RESET,
                with(&key, "Gear-box-4413"),
                "400 key invalid_password_reset",
            ),
            ("b", "GET", SESSION, NONE, NOBODY),
            ("a", "GET", ME, NONE, "401 a sentence"),
            (
                "b",
                "POST",
                LOGIN,
                engineer(),
                "400 password username_password_mismatch",
            ),
            // Users are named by their names.
            (
                "b",
                "POST",
                LOGIN,
                login("email", "Gear-box-4412"),
                "400 username required",
            ),
            (
                "b",
                "POST",
                LOGIN,
                login("username", "Gear-box-4412"),
                "400 password username_password_mismatch",
            ),
            (
                "b",
                "POST",
                LOGIN,
                json!({ "username": "engineer", "password": "Gear-box-4412" }),
                by_password,
            ),
        ])
        .await
}
