//! Codes and refresh tokens work once.

use anyhow::Result;
use ferrostock_tests::oauth::{CHALLENGE, REDIRECT, Site, VERIFIER, exchange, post, refresh};
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::json;

use crate::text;

#[tokio::test]
async fn a_code_is_for_one_client_one_place_one_verifier_and_one_use() -> Result<()> {
    let mut site = Site::start().await?;
    site.register(
        "other",
        "authorization-code",
        None,
        &["http://127.0.0.1/callback"],
    )
    .await?;
    let code = site.code("g:read").await?;
    for (name, value) in [
        ("client_id", "other"),
        ("redirect_uri", "http://127.0.0.1:49153/callback"),
        ("redirect_uri", ""),
        (
            "code_verifier",
            "wrong-wrong-wrong-wrong-wrong-wrong-wrong-wrong",
        ),
        ("code_verifier", CHALLENGE),
        ("code_verifier", "short"),
        ("code_verifier", ""),
        ("code", "unknown"),
        ("grant_type", "password"),
        ("grant_type", "implicit"),
        ("grant_type", "client_credentials"),
        ("client_id", "nobody"),
        ("client_secret", "a secret that it has not"),
    ] {
        let mut form = exchange(&code).to_vec();
        form.retain(|(known, _)| *known != name);
        form.push((name, value));
        let (status, told) = site.post("/o/token/", &form).await?;
        assert!(status.is_client_error(), "{name}={value}: {status}");
        assert!(
            told["error"].is_string() && told["access_token"].is_null(),
            "{told}"
        );
    }
    let mut twice = exchange(&code).to_vec();
    twice.push(("code_verifier", VERIFIER));
    assert_eq!(
        site.post("/o/token/", &twice).await?.1["error"],
        "invalid_request"
    );
    // None of that used it up.
    let (status, tokens) = site.exchange(&code).await?;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    // A second use ends what the first one gave.
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/user/me/", token).await?, StatusCode::OK);
    let (status, told) = site.exchange(&code).await?;
    assert_eq!(
        (status, &told["error"]),
        (StatusCode::BAD_REQUEST, &json!("invalid_grant"))
    );
    assert_eq!(
        site.get("/api/user/me/", token).await?,
        StatusCode::UNAUTHORIZED
    );
    let (status, _) = site.refresh(text(&tokens, "refresh_token")).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    // A code that nobody used in time is worth nothing.
    let code = site.code("g:read").await?;
    let late = "UPDATE oauth_grant SET code_expires = now() WHERE code_used IS NULL";
    site.server.db.execute(late, &[]).await?;
    assert_eq!(site.exchange(&code).await?.1["error"], "invalid_grant");
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_works_once_and_then_ends_its_family() -> Result<()> {
    let mut site = Site::start().await?;
    site.register("other", "authorization-code", None, &[REDIRECT])
        .await?;
    let first = site.tokens("g:read").await?;
    let shown = text(&first, "refresh_token");
    let mut form = refresh(shown).to_vec();
    form.push(("scope", "g:read a:superuser"));
    assert_eq!(
        site.post("/o/token/", &form).await?.1["error"],
        "invalid_scope"
    );
    form.retain(|(name, _)| *name == "grant_type" || *name == "refresh_token");
    form.push(("client_id", "other"));
    assert_eq!(
        site.post("/o/token/", &form).await?.1["error"],
        "invalid_grant"
    );
    // An access token is none.
    let (_, told) = site.refresh(text(&first, "access_token")).await?;
    assert_eq!(told["error"], "invalid_grant");
    let (status, second) = site.refresh(shown).await?;
    assert_eq!(status, StatusCode::OK, "{second}");
    assert_eq!(site.refresh(shown).await?.1["error"], "invalid_grant");
    for tokens in [&first, &second] {
        let token = text(tokens, "access_token");
        assert_eq!(
            site.get("/api/user/me/", token).await?,
            StatusCode::UNAUTHORIZED
        );
        let (status, _) = site.refresh(text(tokens, "refresh_token")).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
    }
    Ok(())
}

#[tokio::test]
async fn of_two_at_the_same_time_one_succeeds() -> Result<()> {
    const AT_ONCE: usize = 8;
    let mut site = Site::start().await?;
    for _ in 0..4 {
        let code = site.code("g:read").await?;
        let form = exchange(&code);
        let url = &site.server.url;
        let answers = join_all((0..AT_ONCE).map(|_| post(url, "/o/token/", &form))).await;
        let answers = answers.into_iter().collect::<Result<Vec<_>>>()?;
        let good = answers
            .iter()
            .filter(|(status, _)| *status == StatusCode::OK);
        assert_eq!(good.count(), 1, "{answers:?}");
        assert!(answers.iter().all(|(status, _)| !status.is_server_error()));

        let tokens = site.tokens("g:read").await?;
        let form = refresh(text(&tokens, "refresh_token"));
        let url = &site.server.url;
        let answers = join_all((0..AT_ONCE).map(|_| post(url, "/o/token/", &form))).await;
        let answers = answers.into_iter().collect::<Result<Vec<_>>>()?;
        let good: Vec<_> = answers
            .iter()
            .filter(|(status, _)| *status == StatusCode::OK)
            .collect();
        assert_eq!(good.len(), 1, "{answers:?}");
        assert!(answers.iter().all(|(status, _)| !status.is_server_error()));
        // Nobody knows which of them was the thief: nothing is left.
        let token = text(&good[0].1, "access_token");
        assert_eq!(
            site.get("/api/user/me/", token).await?,
            StatusCode::UNAUTHORIZED
        );
    }
    Ok(())
}
