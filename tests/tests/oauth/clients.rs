//! What clients do by themselves: sign in, give tokens back, find out what there is.

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::{CLIENT, REDIRECT, Site, VERIFIER, page, send_form, sign_in};
use ferrostock_tests::{Browser, PASSWORD, Server, answer};
use reqwest::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::text;

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
async fn users_are_always_asked_about_a_public_application() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    let mut browser = Browser::new(&server.url);
    sign_in(&mut browser, "admin", PASSWORD, None).await?;
    let register = "/o/applications/register/";
    let (_, shown) = page(&mut browser, register).await?;
    let fields = |client_type| {
        [
            ("name", "Own program"),
            ("client_type", client_type),
            ("authorization_grant_type", "authorization-code"),
            ("redirect_uris", REDIRECT),
            ("skip_authorization", "yes"),
        ]
    };
    let refused = send_form(&mut browser, register, &shown, &fields("public")).await?;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    let text = refused.text().await?;
    assert!(
        text.contains("always asked about a public application"),
        "{text}"
    );
    let taken = send_form(&mut browser, register, &shown, &fields("confidential")).await?;
    assert_eq!(taken.status(), StatusCode::OK);
    // Nor does it become one afterwards.
    let sql = "SELECT id FROM oauth_application WHERE name = 'Own program'";
    let id: i64 = server.db.query_one(sql, &[]).await?.try_get(0)?;
    let update = format!("/o/applications/{id}/update/");
    let refused = send_form(&mut browser, &update, &shown, &fields("public")).await?;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    Ok(())
}
