//! One's own sessions and password.

use anyhow::Result;
use serde_json::{Value, json};

use crate::world::World;
use crate::{CHANGE, LOGIN, ME, NOBODY, NONE, SESSION, SESSIONS, engineer};

#[tokio::test]
async fn sessions_end_and_passwords_change() -> Result<()> {
    let mut world = World::start().await?;
    let by_password = "200 engineer by password";
    world
        .play(&[
            ("a", "POST", LOGIN, engineer(), by_password),
            ("b", "POST", LOGIN, engineer(), by_password),
            ("b", "POST", LOGIN, json!({}), "409"),
            ("b", "GET", SESSIONS, NONE, "200 other, this"),
            (
                "b",
                "DELETE",
                SESSIONS,
                json!({ "sessions": [999_999] }),
                "400 sessions invalid_choice",
            ),
            ("b", "DELETE", SESSIONS, json!({}), "400 sessions required"),
            (
                "b",
                "DELETE",
                SESSIONS,
                json!({ "sessions": "x" }),
                "400 sessions invalid_list",
            ),
        ])
        .await?;
    let other = world.ask("b", SESSIONS, NONE).await?["data"][0]["id"].clone();
    let changes =
        |current: Value, new: Value| json!({ "current_password": current, "new_password": new });
    world
        .play(&[
            (
                "b",
                "DELETE",
                SESSIONS,
                json!({ "sessions": [other] }),
                "200 this",
            ),
            ("a", "GET", ME, NONE, "401 a sentence"),
            ("a", "GET", SESSION, NONE, NOBODY),
            ("a", "POST", CHANGE, json!({}), NOBODY),
            (
                "b",
                "POST",
                CHANGE,
                changes(json!("engineer"), json!("")),
                "400 new_password required",
            ),
            (
                "b",
                "POST",
                CHANGE,
                changes(json!("engineer"), json!("engineer")),
                "400 new_password password_too_similar, new_password password_too_common",
            ),
            (
                "b",
                "POST",
                CHANGE,
                // A number is read as its digits.
                changes(json!("engineer"), json!(8_264_915_037_i64)),
                "400 new_password password_entirely_numeric",
            ),
            (
                "b",
                "POST",
                CHANGE,
                changes(json!("engineer"), json!("password123")),
                "400 new_password password_too_common",
            ),
            (
                "b",
                "POST",
                CHANGE,
                changes(json!("wrong"), json!("password123")),
                "400 current_password enter_current_password, new_password password_too_common",
            ),
            (
                "b",
                "POST",
                CHANGE,
                json!({ "new_password": "password123" }),
                "400 current_password required, new_password password_too_common",
            ),
            (
                "b",
                "POST",
                CHANGE,
                json!({ "new_password": "Wheel-axle-771" }),
                "400 current_password required",
            ),
            (
                "b",
                "POST",
                CHANGE,
                json!({}),
                "400 current_password required, new_password required",
            ),
            ("c", "POST", LOGIN, engineer(), by_password),
            // All sessions end, that of the change as well.
            (
                "b",
                "POST",
                CHANGE,
                changes(json!("engineer"), json!("Wheel-axle-771")),
                NOBODY,
            ),
            ("b", "GET", ME, NONE, "401 a sentence"),
            ("c", "GET", ME, NONE, "401 a sentence"),
            (
                "c",
                "POST",
                LOGIN,
                engineer(),
                "400 password username_password_mismatch",
            ),
            (
                "c",
                "POST",
                LOGIN,
                json!({ "username": "engineer", "password": "Wheel-axle-771" }),
                by_password,
            ),
            (
                "d",
                "POST",
                LOGIN,
                json!({}),
                "400 username required, password required",
            ),
            (
                "d",
                "POST",
                LOGIN,
                json!({ "password": 5 }),
                "400 username required",
            ),
        ])
        .await
}
