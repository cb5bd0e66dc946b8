//! A second factor: made, shown, and demanded.

use anyhow::{Context as _, Result};
use ferrostock_tests::second_factor::code;
use serde_json::json;

use crate::world::World;
use crate::{
    AGAIN, ASKED, CODES, EMAIL, FACTOR, FACTORS, LOGIN, ME, NOBODY, NONE, SESSION, TOTP, TRUST,
    TRUSTED, engineer,
};

#[tokio::test]
async fn a_second_factor_is_made_shown_and_given_up() -> Result<()> {
    let mut world = World::start().await?;
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), "200 engineer by password"),
            ("a", "GET", CODES, NONE, "404"),
            (
                "a",
                "POST",
                TOTP,
                json!({ "code": "000000" }),
                "400 code incorrect_code",
            ),
        ])
        .await?;
    let secret = world.ask("a", TOTP, NONE).await?["meta"]["secret"].clone();
    let now = json!({ "code": code(secret.as_str().context("no secret")?, 0)? });
    world
        .play(&[
            (
                "a",
                "POST",
                TOTP,
                json!({ "code": "000000" }),
                "400 code incorrect_code",
            ),
            (
                "a",
                "POST",
                TOTP,
                json!({ "code": 0 }),
                "400 code incorrect_code",
            ),
            ("a", "POST", TOTP, json!({}), "400 code required"),
            (
                "a",
                "POST",
                TOTP,
                json!({ "code": "" }),
                "400 code required",
            ),
            ("a", "POST", TOTP, now.clone(), "200 totp"),
            ("a", "POST", TOTP, now, "400 code incorrect_code"),
            ("a", "GET", TOTP, NONE, "200 totp"),
            (
                "a",
                "GET",
                FACTORS,
                NONE,
                "200 totp, recovery_codes 10 of 10",
            ),
            ("a", "GET", CODES, NONE, "200 recovery_codes 10 of 10"),
            ("a", "POST", CODES, json!({}), "200 recovery_codes 10 of 10"),
            ("a", "GET", SESSION, NONE, "200 engineer by password"),
            // Whoever takes over the session shall not lead the account's mail elsewhere.
            (
                "a",
                "POST",
                EMAIL,
                json!({ "email": "e@example.org" }),
                "400 email add_email_blocked",
            ),
        ])
        .await?;
    let made = world.ask("a", CODES, NONE).await?;
    let shown = |at: usize| json!({ "code": made["data"]["unused_codes"][at] });
    world
        .play(&[
            ("a", "DELETE", SESSION, NONE, NOBODY),
            // The second factor is asked for, and nothing else goes meanwhile.
            ("b", "POST", LOGIN, engineer(), ASKED),
            ("b", "GET", ME, NONE, "401 a sentence"),
            ("b", "GET", SESSION, NONE, ASKED),
            ("b", "GET", EMAIL, NONE, ASKED),
            ("b", "POST", EMAIL, json!({}), ASKED),
            (
                "b",
                "POST",
                FACTOR,
                json!({ "code": "000000" }),
                "400 code incorrect_code",
            ),
            ("b", "POST", FACTOR, json!({}), "400 code required"),
            ("b", "POST", TRUST, json!({ "trust": true }), ASKED),
            ("b", "POST", FACTOR, shown(0), TRUSTED),
            // It is not signed in before it has said whether to trust it.
            ("b", "GET", SESSION, NONE, TRUSTED),
            ("b", "GET", ME, NONE, "401 a sentence"),
            ("b", "POST", FACTOR, shown(1), TRUSTED),
            (
                "b",
                "POST",
                TRUST,
                json!({ "trust": false }),
                "200 engineer by password mfa/recovery_codes#",
            ),
            ("b", "POST", TRUST, json!({ "trust": false }), NOBODY),
            (
                "b",
                "POST",
                AGAIN,
                json!({ "code": "111111" }),
                "400 code incorrect_code",
            ),
            (
                "b",
                "POST",
                AGAIN,
                shown(1),
                "200 engineer by password mfa/recovery_codes# mfa/recovery_codes#",
            ),
            ("b", "POST", FACTOR, json!({ "code": "1" }), NOBODY),
            ("b", "POST", FACTOR, json!({}), NOBODY),
            // A code that was used is none, and a sign-in can be given up.
            ("c", "POST", LOGIN, engineer(), ASKED),
            ("c", "POST", FACTOR, shown(0), "400 code incorrect_code"),
            ("c", "DELETE", SESSION, NONE, NOBODY),
            ("c", "GET", SESSION, NONE, NOBODY),
            // Once is enough, and twice does no harm.
            ("b", "DELETE", TOTP, NONE, "200"),
            ("b", "DELETE", TOTP, NONE, "200"),
            ("b", "GET", FACTORS, NONE, "200"),
            ("b", "GET", CODES, NONE, "404"),
            ("c", "POST", LOGIN, engineer(), "200 engineer by password"),
        ])
        .await
}

#[tokio::test]
async fn who_has_to_make_a_second_factor_can_do_nothing_else() -> Result<()> {
    let mut world = World::start().await?;
    let (_beside, mut elsewhere) = world.beside().await?;
    world.set("LOGIN_ENFORCE_MFA", "True").await?;
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), "200 engineer by password"),
            ("a", "GET", ME, NONE, "200 engineer in engineer"),
            ("a", "GET", EMAIL, NONE, "200"),
            ("a", "GET", "part/?limit=1", NONE, "401 mfa_register"),
            (
                "a",
                "PATCH",
                ME,
                json!({ "first_name": "E" }),
                "401 mfa_register",
            ),
            ("a", "GET", TOTP, NONE, "404 a secret"),
        ])
        .await?;
    elsewhere.login("engineer", "engineer").await?;
    let (status, body) = elsewhere.get("/api/part/").await?;
    assert_eq!(
        (status.as_u16(), crate::told::told(&body).as_str()),
        (401, "mfa_register")
    );
    Ok(())
}
