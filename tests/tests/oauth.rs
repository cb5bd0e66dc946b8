//! OAuth2 as applications see it: the flow, and everything that must not work.

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::{
    CHALLENGE, CLIENT, REDIRECT, Site, VERIFIER, exchange, page, post, refresh, send_form, sign_in,
};
use ferrostock_tests::{Browser, Server, answer};
use futures::future::join_all;
use reqwest::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A token of an answer.
fn text<'a>(tokens: &'a Value, name: &str) -> &'a str {
    tokens[name].as_str().unwrap_or_default()
}

#[tokio::test]
async fn nothing_of_it_is_there_unless_it_is_wanted() -> Result<()> {
    let mut site = Site::start().await?;
    let tokens = site.tokens("g:read").await?;
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/user/me/", token).await?, StatusCode::OK);
    // Another server on the same database, where it is off.
    let off = site.server.beside()?;
    for path in [
        "/o/authorize/",
        "/o/token/",
        "/o/applications/",
        "/o/.well-known/jwks.json",
        "/.well-known/oauth-authorization-server",
    ] {
        let answer = reqwest::get(format!("{}{path}", off.url)).await?;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let request = reqwest::Client::new().get(format!("{}/api/user/me/", off.url));
    let answer = request.bearer_auth(token).send().await?;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn an_application_acts_for_a_user_who_agrees() -> Result<()> {
    let mut site = Site::start().await?;
    let told = site
        .authorize(&Site::ask("openid r:view:part g:read"))
        .await?;
    assert!(told.0.as_str().starts_with(REDIRECT), "{told:?}");
    assert_eq!(told.value("state").as_deref(), Some("a state"));
    assert_eq!(told.value("iss"), Some(format!("{}/o", site.server.url)));
    let code = told.value("code").context("no code")?;
    let request = reqwest::Client::new()
        .post(format!("{}/o/token/", site.server.url))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(ferrostock_tests::oauth::encoded(&exchange(&code))?);
    let response = request.send().await?;
    assert_eq!(response.headers()["cache-control"], "no-store");
    let (status, tokens) = answer(response).await?;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["scope"], "r:view:part g:read openid");
    assert_eq!(text(&tokens, "id_token").split('.').count(), 3);
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    // The user may see stock; the application may not.
    assert_eq!(site.get("/api/stock/", token).await?, StatusCode::FORBIDDEN);
    // Nothing of it stands in the database as it is.
    let row = site
        .server
        .db
        .query_one(
            "SELECT (SELECT string_agg(t::text, ' ') FROM oauth_token AS t)
                 || (SELECT string_agg(g::text, ' ') FROM oauth_grant AS g)",
            &[],
        )
        .await?;
    let stored: String = row.try_get(0)?;
    for secret in [&code[..], token, text(&tokens, "refresh_token")] {
        assert!(!secret.is_empty() && !stored.contains(secret));
    }
    // Once more with the refresh token, this time with less.
    let mut narrower = refresh(text(&tokens, "refresh_token")).to_vec();
    narrower.push(("scope", "r:view:part"));
    let (status, next) = site.post("/o/token/", &narrower).await?;
    assert_eq!(
        (status, &next["scope"]),
        (StatusCode::OK, &json!("r:view:part"))
    );
    let token = text(&next, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    assert_eq!(
        site.get("/api/user/me/", token).await?,
        StatusCode::FORBIDDEN
    );
    let (_, all) = site.refresh(text(&next, "refresh_token")).await?;
    assert_eq!(all["scope"], tokens["scope"]);
    Ok(())
}

#[tokio::test]
async fn a_request_must_be_right_before_anybody_is_asked() -> Result<()> {
    let mut site = Site::start().await?;
    site.register("other", "client-credentials", Some("secret"), &[REDIRECT])
        .await?;
    // The name, what it is instead (nothing: left out), and what the application is told.
    let wrong = [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "invalid_request"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("scope", "", "invalid_scope"),
        ("scope", "r:eat:part", "invalid_scope"),
        ("client_id", "other", "unauthorized_client"),
        ("response_mode", "fragment", "invalid_request"),
        ("request", "a.b.c", "request_not_supported"),
        ("prompt", "none login", "invalid_request"),
        ("prompt", "none", "consent_required"),
        ("max_age", "-1", "invalid_request"),
        ("nonce", "nul\0", "invalid_request"),
    ];
    for (name, value, error) in wrong {
        let mut ask = Site::ask("g:read");
        ask.retain(|(known, _)| *known != name);
        ask.push((name, value));
        let told = site.authorize(&ask).await?;
        assert_eq!(
            told.value("error").as_deref(),
            Some(error),
            "{name}={value}"
        );
        assert_eq!(told.value("code"), None);
        assert_eq!(told.value("state").as_deref(), Some("a state"));
        assert_eq!(told.value("iss"), Some(format!("{}/o", site.server.url)));
    }
    let mut twice = Site::ask("g:read");
    twice.push(("scope", "a:superuser"));
    let told = site.authorize(&twice).await?;
    assert_eq!(told.value("error").as_deref(), Some("invalid_request"));
    // To an address that is not the application's nobody is sent at all.
    for (name, value) in [
        ("client_id", "nobody"),
        ("client_id", "nul\0"),
        ("redirect_uri", "https://evil.example/callback"),
        ("redirect_uri", "http://127.0.0.1:49152/callback/"),
        (
            "redirect_uri",
            "http://127.0.0.1:49152@evil.example/callback",
        ),
        ("redirect_uri", ""),
    ] {
        let mut ask = Site::ask("g:read");
        ask.retain(|(known, _)| *known != name);
        ask.push((name, value));
        let path = format!("/o/authorize/?{}", ferrostock_tests::oauth::encoded(&ask)?);
        let (status, page) = page(&mut site.browser, &path).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{name}={value}");
        assert!(!page.contains("evil.example"), "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn refusing_and_forging_give_nothing() -> Result<()> {
    let mut site = Site::start().await?;
    let ask = ferrostock_tests::oauth::encoded(&Site::ask("g:read"))?;
    let path = format!("/o/authorize/?{ask}");
    let response = site
        .browser
        .fetch(site.browser.request(Method::GET, &path))
        .await?;
    let policy = response.headers()["content-security-policy"].to_str()?;
    assert!(
        policy.contains("form-action 'self' http://127.0.0.1:49152;"),
        "{policy}"
    );
    assert_eq!(response.headers()["x-frame-options"], "DENY");
    let shown = response.text().await?;
    let denied = send_form(
        &mut site.browser,
        "/o/authorize/",
        &shown,
        &[("deny", "yes")],
    )
    .await?;
    let to = ferrostock_tests::oauth::location(&denied)?;
    assert!(
        to.contains("error=access_denied") && !to.contains("code="),
        "{to}"
    );
    // Another site's form lacks the proof; and it says where it comes from.
    let forged = format!("{ask}&allow=yes");
    let request = site.browser.request(Method::POST, "/o/authorize/");
    let request = request
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(forged);
    assert_eq!(request.send().await?.status(), StatusCode::FORBIDDEN);
    // Who is not signed in is asked to sign in first, and comes back.
    let mut stranger = Browser::new(&site.server.url);
    let response = stranger.fetch(stranger.request(Method::GET, &path)).await?;
    let to = ferrostock_tests::oauth::location(&response)?;
    assert!(
        to.starts_with("/accounts/login/?next=%2Fo%2Fauthorize%2F"),
        "{to}"
    );
    let mut silent = Site::ask("g:read");
    silent.push(("prompt", "none"));
    let told = ferrostock_tests::oauth::authorize(&mut stranger, &silent).await?;
    assert_eq!(told.value("error").as_deref(), Some("login_required"));
    // A session that a token opened is worth no more than the token.
    let issued = site.server.get("/api/user/me/token/?name=x").await?;
    let mut bound = Browser::new(&site.server.url);
    let request = bound
        .request(Method::GET, "/api/user/me/token/?name=x")
        .header("authorization", format!("Token {}", text(&issued, "token")));
    assert_eq!(bound.fetch(request).await?.status(), StatusCode::OK);
    assert_eq!(bound.get("/api/user/me/").await?.0, StatusCode::OK);
    let response = bound.fetch(bound.request(Method::GET, &path)).await?;
    assert!(ferrostock_tests::oauth::location(&response)?.starts_with("/accounts/login/"));
    Ok(())
}

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

#[tokio::test]
async fn an_application_that_keeps_a_secret_signs_in_by_itself() -> Result<()> {
    let site = Site::start().await?;
    site.register("robot", "client-credentials", Some("s3cret:+/"), &[])
        .await?;
    let ask = [
        ("grant_type", "client_credentials"),
        ("scope", "r:view:part"),
    ];
    let basic = |name: &str, secret: &str| {
        reqwest::Client::new()
            .post(format!("{}/o/token/", site.server.url))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .basic_auth(name, Some(secret))
    };
    let body = ferrostock_tests::oauth::encoded(&ask)?;
    // Name and secret are encoded like in a form.
    let request = basic("robot", "s3cret%3A%2B%2F").body(body.clone());
    let (status, tokens) = answer(request.send().await?).await?;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    assert!(tokens["refresh_token"].is_null() && tokens["id_token"].is_null());
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    assert_eq!(site.get("/api/stock/", token).await?, StatusCode::FORBIDDEN);
    for (name, secret) in [
        ("robot", "wrong"),
        ("robot", ""),
        (CLIENT, "x"),
        ("nobody", "x"),
    ] {
        let response = basic(name, secret).body(body.clone()).send().await?;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{name}");
        let challenge = response.headers()[WWW_AUTHENTICATE].to_str()?;
        assert!(challenge.starts_with("Basic "), "{challenge}");
    }
    let mut form = ask.to_vec();
    form.extend([("client_id", "robot"), ("client_secret", "s3cret:+/")]);
    assert_eq!(site.post("/o/token/", &form).await?.0, StatusCode::OK);
    let (_, told) = site.post("/o/token/", &form[1..]).await?;
    assert_eq!(told["error"], "invalid_request");
    // A public client is no robot, whatever it is registered for.
    site.register("public", "client-credentials", None, &[])
        .await?;
    let mut form = ask.to_vec();
    form.push(("client_id", "public"));
    assert_eq!(
        site.post("/o/token/", &form).await?.1["error"],
        "unauthorized_client"
    );
    // Nor is one that acts as nobody.
    let nobody = "UPDATE oauth_application SET user_id = NULL WHERE client_id = 'robot'";
    site.server.db.execute(nobody, &[]).await?;
    let request = basic("robot", "s3cret%3A%2B%2F").body(body);
    let (_, told) = answer(request.send().await?).await?;
    assert_eq!(told["error"], "unauthorized_client");
    Ok(())
}

#[tokio::test]
async fn tokens_are_given_back_and_looked_into() -> Result<()> {
    let mut site = Site::start().await?;
    site.register("shop", "authorization-code", Some("secret"), &[REDIRECT])
        .await?;
    let shop = [("client_id", "shop"), ("client_secret", "secret")];
    let with = |fields: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
        let all = shop.iter().chain(fields);
        all.map(|(name, value)| (*name, (*value).to_owned()))
            .collect()
    };
    let send = async |site: &Site, path: &str, fields: &[(&'static str, &str)]| {
        let all = with(fields);
        let all: Vec<_> = all
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        site.post(path, &all).await
    };
    let mut tokens = Vec::new();
    for _ in 0..2 {
        let mut ask = Site::ask("g:read");
        ask[1].1 = "shop";
        let code = site
            .authorize(&ask)
            .await?
            .value("code")
            .context("no code")?;
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &*code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ];
        let (status, got) = send(&site, "/o/token/", &fields).await?;
        assert_eq!(status, StatusCode::OK, "{got}");
        tokens.push(got);
    }
    let access = text(&tokens[0], "access_token");
    let (status, told) = send(&site, "/o/introspect/", &[("token", access)]).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(told["active"], true);
    assert_eq!(
        (&told["client_id"], &told["scope"]),
        (&json!("shop"), &json!("g:read"))
    );
    assert_eq!(
        (&told["username"], &told["token_type"]),
        (&json!("admin"), &json!("Bearer"))
    );
    assert_eq!(told["iss"], format!("{}/o", site.server.url));
    // Others' tokens, and nonsense, are not active; public clients are told nothing.
    let others = site.tokens("g:read").await?;
    for token in [text(&others, "access_token"), "nonsense"] {
        let (_, told) = send(&site, "/o/introspect/", &[("token", token)]).await?;
        assert_eq!(told, json!({ "active": false }));
    }
    let fields = [
        ("client_id", CLIENT),
        ("token", text(&others, "access_token")),
    ];
    assert_eq!(
        site.post("/o/introspect/", &fields).await?.0,
        StatusCode::UNAUTHORIZED
    );
    // Giving back: an access token alone, a refresh token with all that came of it.
    let (status, _) = send(&site, "/o/revoke_token/", &[("token", access)]).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        site.get("/api/user/me/", access).await?,
        StatusCode::UNAUTHORIZED
    );
    let (_, told) = send(&site, "/o/introspect/", &[("token", access)]).await?;
    assert_eq!(told, json!({ "active": false }));
    let second = text(&tokens[1], "access_token");
    let token = text(&tokens[1], "refresh_token");
    assert_eq!(site.get("/api/user/me/", second).await?, StatusCode::OK);
    send(
        &site,
        "/o/revoke_token/",
        &[("token", token), ("token_type_hint", "access_token")],
    )
    .await?;
    assert_eq!(
        site.get("/api/user/me/", second).await?,
        StatusCode::UNAUTHORIZED
    );
    // Another client's token stays; whether it is there is not told.
    let token = text(&others, "access_token");
    let (status, told) = send(&site, "/o/revoke_token/", &[("token", token)]).await?;
    assert_eq!((status, told), (StatusCode::OK, json!({})));
    assert_eq!(site.get("/api/user/me/", token).await?, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn access_ends_with_its_time_its_user_and_its_application() -> Result<()> {
    let mut site = Site::start().await?;
    site.server.user("reader", &[("part", "view")]).await?;
    let mut browser = Browser::new(&site.server.url);
    sign_in(&mut browser, "reader", "reader", None).await?;
    let scope = "r:view:part r:view:stock openid";
    let told = ferrostock_tests::oauth::authorize(&mut browser, &Site::ask(scope)).await?;
    let (_, tokens) = site
        .exchange(&told.value("code").context("no code")?)
        .await?;
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    // The scope alone is not enough.
    assert_eq!(site.get("/api/stock/", token).await?, StatusCode::FORBIDDEN);
    let info = site
        .server
        .anonymous(Method::GET, "/o/userinfo/")
        .bearer_auth(token);
    let (_, info) = answer(info.send().await?).await?;
    assert_eq!(info["preferred_username"], "reader");
    let db = &site.server.db;
    db.execute(
        "UPDATE app_user SET is_active = false WHERE username = 'reader'",
        &[],
    )
    .await?;
    assert_eq!(
        site.get("/api/part/", token).await?,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        site.get("/o/userinfo/", token).await?,
        StatusCode::UNAUTHORIZED
    );
    let (_, told) = site.refresh(text(&tokens, "refresh_token")).await?;
    assert_eq!(told["error"], "invalid_grant");
    let tokens = site.tokens("r:view:part").await?;
    let token = text(&tokens, "access_token");
    assert_eq!(
        site.get("/o/userinfo/", token).await?,
        StatusCode::FORBIDDEN
    );
    let db = &site.server.db;
    db.execute(
        "UPDATE oauth_token SET expires = now() WHERE kind = 'access'",
        &[],
    )
    .await?;
    assert_eq!(
        site.get("/api/part/", token).await?,
        StatusCode::UNAUTHORIZED
    );
    let (_, tokens) = site.refresh(text(&tokens, "refresh_token")).await?;
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    let db = &site.server.db;
    db.execute("DELETE FROM oauth_application", &[]).await?;
    assert_eq!(
        site.get("/api/part/", token).await?,
        StatusCode::UNAUTHORIZED
    );
    Ok(())
}

#[tokio::test]
async fn clients_find_out_what_there_is() -> Result<()> {
    let site = Site::start().await?;
    let mut all = Vec::new();
    for path in [
        "/o/.well-known/openid-configuration",
        "/o/.well-known/openid-configuration/",
        "/.well-known/oauth-authorization-server",
        "/.well-known/oauth-authorization-server/o",
    ] {
        all.push(
            answer(site.server.anonymous(Method::GET, path).send().await?)
                .await?
                .1,
        );
    }
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
    let issuer = format!("{}/o", site.server.url);
    assert_eq!(all[0]["issuer"], issuer);
    assert_eq!(all[0]["token_endpoint"], format!("{issuer}/token/"));
    assert_eq!(all[0]["code_challenge_methods_supported"], json!(["S256"]));
    assert_eq!(all[0]["response_types_supported"], json!(["code"]));
    // Two servers with one secret have one key, whoever is asked first.
    let beside = site.server.beside_with(&["--oauth2"])?;
    let read = |url: &str| reqwest::get(format!("{url}/o/.well-known/jwks.json"));
    let (one, two) = futures::try_join!(read(&site.server.url), read(&beside.url))?;
    let (one, two) = (answer(one).await?.1, answer(two).await?.1);
    assert_eq!(one, two);
    let keys = one["keys"].as_array().context("no keys")?;
    assert_eq!(keys.len(), 1);
    assert_eq!(
        (&keys[0]["kty"], &keys[0]["alg"]),
        (&json!("RSA"), &json!("RS256"))
    );
    assert!(keys[0]["kid"].is_string() && keys[0]["d"].is_null());
    let wrong = site
        .server
        .anonymous(Method::GET, "/o/token/")
        .send()
        .await?;
    assert_eq!(wrong.status(), StatusCode::METHOD_NOT_ALLOWED);
    Ok(())
}

#[tokio::test]
async fn sign_in_pages_are_there_without_oauth() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = Browser::new(&server.url);
    server.user("reader", &[]).await?;
    let response = sign_in(&mut browser, "reader", "wrong", Some("/api-doc/")).await?;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert!(browser.cookie("sessionid").is_empty());
    let shown = response.text().await?;
    assert!(shown.contains("do not belong together") && shown.contains("value=\"reader\""));
    // Only pages of this site are next.
    for (next, to) in [
        (Some("/api-doc/?x=1"), "/api-doc/?x=1"),
        (Some("https://evil.example/"), "/"),
        (Some("//evil.example/"), "/"),
        (Some("/\\evil.example/"), "/"),
        (None, "/"),
    ] {
        let mut browser = Browser::new(&server.url);
        let response = sign_in(&mut browser, "reader", "reader", next).await?;
        assert_eq!(ferrostock_tests::oauth::location(&response)?, to);
        assert_eq!(browser.get("/api/user/me/").await?.1["username"], "reader");
    }
    let response = browser
        .fetch(browser.request(Method::GET, "/accounts/login/?next=\"><script>"))
        .await?;
    let policy = response.headers()["content-security-policy"].to_str()?;
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert!(!response.text().await?.contains("<script>"));
    // A form that another site made is refused; so is signing out by a link.
    let request = browser
        .request(Method::POST, "/accounts/login/")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body("username=reader&password=reader");
    assert_eq!(request.send().await?.status(), StatusCode::FORBIDDEN);
    let out = browser
        .request(Method::GET, "/accounts/logout/")
        .send()
        .await?;
    assert_eq!(out.status(), StatusCode::METHOD_NOT_ALLOWED);
    sign_in(&mut browser, "reader", "reader", None).await?;
    let (_, shown) = page(&mut browser, "/accounts/login/").await?;
    send_form(&mut browser, "/accounts/logout/", &shown, &[]).await?;
    assert_eq!(
        browser.get("/api/user/me/").await?.0,
        StatusCode::UNAUTHORIZED
    );
    let style = reqwest::get(format!("{}/web/style.css", server.url)).await?;
    assert_eq!(style.headers()["content-type"], "text/css");
    Ok(())
}
