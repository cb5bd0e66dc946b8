//! When access ends.

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::oauth::{CLIENT, Site, authorize, page, post, refresh, send_form, sign_in};
use ferrostock_tests::{Browser, PASSWORD, answer};
use futures::future::join_all;
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::text;

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

/// Tokens for the application that the browser's user agrees to.
async fn tokens(site: &Site, browser: &mut Browser, scope: &str) -> Result<Value> {
    let told = authorize(browser, &Site::ask(scope)).await?;
    let code = told.value("code").context("no code")?;
    let (status, tokens) = site.exchange(&code).await?;
    ensure!(status == StatusCode::OK, "{tokens}");
    Ok(tokens)
}

/// A user, signed in on the page.
async fn reader(site: &Site) -> Result<Browser> {
    site.server.user("reader", &[("part", "view")]).await?;
    let mut browser = Browser::new(&site.server.url);
    sign_in(&mut browser, "reader", "reader", None).await?;
    Ok(browser)
}

/// Presses the button that ends an application's access.
async fn end(browser: &mut Browser, application: i64) -> Result<Response> {
    let (_, shown) = page(browser, "/o/authorized_tokens/").await?;
    let path = format!("/o/authorized_tokens/{application}/delete/");
    send_form(browser, &path, &shown, &[]).await
}

async fn id_of(site: &Site, client_id: &str) -> Result<i64> {
    let row = site
        .server
        .db
        .query_one(
            "SELECT id FROM oauth_application WHERE client_id = $1",
            &[&client_id],
        )
        .await?;
    Ok(row.try_get(0)?)
}

/// Asserts that nothing that came of a consent works.
async fn are_dead(site: &Site, tokens: &Value, why: &str) -> Result<()> {
    let access = text(tokens, "access_token");
    let status = site.get("/api/part/", access).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{why}");
    let (_, told) = site.refresh(text(tokens, "refresh_token")).await?;
    assert_eq!(told["error"], "invalid_grant", "{why}");
    Ok(())
}

#[tokio::test]
async fn users_see_what_they_agreed_to_and_end_it() -> Result<()> {
    let mut site = Site::start().await?;
    let mut browser = reader(&site).await?;
    let (_, shown) = page(&mut browser, "/o/authorized_tokens/").await?;
    assert!(shown.contains("No application acts in your name."));
    let first = tokens(&site, &mut browser, "r:view:part").await?;
    let second = tokens(&site, &mut browser, "r:view:part g:read").await?;
    let others = site.tokens("r:view:part").await?;
    let (status, shown) = page(&mut browser, "/o/authorized_tokens").await?;
    assert_eq!(status, StatusCode::OK);
    // Both consents are one line, with all that they gave.
    assert_eq!(shown.matches("/delete/").count(), 1, "{shown}");
    assert!(shown.contains("own machine") && shown.contains("g:read"));
    assert!(shown.contains("Read parts"), "{shown}");

    let application = id_of(&site, CLIENT).await?;
    let path = format!("/o/authorized_tokens/{application}/delete/");
    // Not by a link, not without the proof, not by somebody else, not what is not there.
    let (status, _) = page(&mut browser, &path).await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let forged = send_form(&mut browser, &path, "", &[]).await?;
    assert_eq!(forged.status(), StatusCode::FORBIDDEN);
    let mut stranger = Browser::new(&site.server.url);
    let asked = stranger
        .fetch(stranger.request(Method::GET, "/o/authorized_tokens/"))
        .await?;
    let to = ferrostock_tests::oauth::location(&asked)?;
    assert_eq!(to, "/accounts/login/?next=%2Fo%2Fauthorized_tokens%2F");
    let refused = send_form(&mut stranger, &path, "", &[]).await?;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    for nothing in [application + 1, 0] {
        let missing = end(&mut browser, nothing).await?;
        assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    }
    let access = text(&first, "access_token");
    assert_eq!(site.get("/api/part/", access).await?, StatusCode::OK);

    let ended = end(&mut browser, application).await?;
    assert_eq!(
        ferrostock_tests::oauth::location(&ended)?,
        "/o/authorized_tokens/"
    );
    for tokens in [&first, &second] {
        are_dead(&site, tokens, "ended").await?;
    }
    let (_, shown) = page(&mut browser, "/o/authorized_tokens/").await?;
    assert!(shown.contains("No application acts in your name."));
    let again = end(&mut browser, application).await?;
    assert_eq!(again.status(), StatusCode::NOT_FOUND);
    // What somebody else agreed to goes on.
    let access = text(&others, "access_token");
    assert_eq!(site.get("/api/part/", access).await?, StatusCode::OK);
    let events = site
        .server
        .db
        .query(
            "SELECT what FROM audit_event WHERE what LIKE 'oauth.%' AND actor_name = 'reader'
             ORDER BY id",
            &[],
        )
        .await?;
    let events: Vec<String> = events.iter().map(|row| row.get(0)).collect();
    assert_eq!(events, ["oauth.consent", "oauth.consent", "oauth.revoke"]);
    Ok(())
}

#[tokio::test]
async fn what_is_refreshed_while_it_is_ended_is_ended() -> Result<()> {
    let site = Site::start().await?;
    let mut browser = reader(&site).await?;
    let application = id_of(&site, CLIENT).await?;
    for _ in 0..4 {
        let got = tokens(&site, &mut browser, "r:view:part").await?;
        let form = refresh(text(&got, "refresh_token"));
        let mut presses: Vec<_> = (0..3).map(|_| browser.clone()).collect();
        let (refreshed, pressed) = futures::join!(
            post(&site.server.url, "/o/token/", &form),
            join_all(presses.iter_mut().map(|browser| end(browser, application))),
        );
        let statuses: Vec<_> = pressed
            .into_iter()
            .map(|response| Ok(response?.status()))
            .collect::<Result<_>>()?;
        let ended = statuses
            .iter()
            .filter(|status| **status == StatusCode::SEE_OTHER);
        assert_eq!(ended.count(), 1, "{statuses:?}");
        are_dead(&site, &got, "ended").await?;
        let (status, refreshed) = refreshed?;
        if status == StatusCode::OK {
            are_dead(&site, &refreshed, "refreshed meanwhile").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_new_password_ends_other_sessions_and_what_was_agreed_to() -> Result<()> {
    let site = Site::start().await?;
    let mut browser = reader(&site).await?;
    let server = &site.server;
    let id: i64 = server
        .db
        .query_one("SELECT id FROM app_user WHERE username = 'reader'", &[])
        .await?
        .try_get(0)?;
    let robot = "INSERT INTO oauth_application
                     (client_id, client_type, grant_type, user_id, secret_hash)
                 VALUES ('robot', 'confidential', 'client-credentials', $1,
                         'sha256$' || encode(sha256('secret'), 'hex'))";
    server.db.execute(robot, &[&id]).await?;
    let by_itself = [
        ("grant_type", "client_credentials"),
        ("scope", "r:view:part"),
        ("client_id", "robot"),
        ("client_secret", "secret"),
    ];
    let mut password = "reader".to_owned();
    for (turn, way) in ["the user's own change", "an administrator's"]
        .into_iter()
        .enumerate()
    {
        let mut other = Browser::new(&server.url);
        sign_in(&mut other, "reader", &password, None).await?;
        let got = tokens(&site, &mut other, "r:view:part").await?;
        let unused = authorize(&mut other, &Site::ask("r:view:part")).await?;
        let (_, robots) = site.post("/o/token/", &by_itself).await?;
        let new = format!("Another-pass-{turn}");
        let status = if turn == 0 {
            let body = json!({ "current_password": password, "new_password": new });
            let id = "allauth_account_password_change_post";
            browser.call(id, body).await?.0
        } else {
            let path = format!("/api/user/{id}/set-password/");
            let body = json!({ "password": new });
            server.send(Method::PUT, &path, &body).await?.0
        };
        // Who changes it has to sign in anew as well.
        let expected = [StatusCode::UNAUTHORIZED, StatusCode::OK][turn];
        assert_eq!(status, expected, "{way}");
        for browser in [&mut browser, &mut other] {
            let (status, _) = browser.get("/api/user/me/").await?;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{way}");
        }
        are_dead(&site, &got, way).await?;
        let code = unused.value("code").context("no code")?;
        assert_eq!(site.exchange(&code).await?.1["error"], "invalid_grant");
        // An application that acts by itself does not do so by the user's password.
        let access = text(&robots, "access_token");
        assert_eq!(site.get("/api/part/", access).await?, StatusCode::OK);
        password = new;
        sign_in(&mut browser, "reader", &password, None).await?;
        assert_eq!(browser.get("/api/user/me/").await?.0, StatusCode::OK);
    }
    // Storing the same password in another form ends nothing.
    let got = tokens(&site, &mut browser, "r:view:part").await?;
    let same = "UPDATE app_user SET password = password || ' '
                WHERE username = 'reader'
                  AND set_config('ferrostock.same_password', 'on', true) = 'on'";
    server.db.execute(same, &[]).await?;
    let access = text(&got, "access_token");
    assert_eq!(site.get("/api/part/", access).await?, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn what_is_agreed_to_while_the_password_changes_is_ended() -> Result<()> {
    let site = Site::start().await?;
    let mut browser = reader(&site).await?;
    let (_, me) = browser.get("/api/user/me/").await?;
    let path = format!("/api/user/{}/set-password/", me["pk"]);
    for turn in 0..6 {
        let new = format!("Another-pass-{turn}");
        let body = json!({ "password": new });
        let ask = Site::ask("r:view:part");
        let mut asking: Vec<_> = (0..4).map(|_| browser.clone()).collect();
        let (changed, told) = futures::join!(
            site.server.send(Method::PUT, &path, &body),
            join_all(asking.iter_mut().map(|browser| authorize(browser, &ask))),
        );
        assert_eq!(changed?.0, StatusCode::OK);
        // Who is not signed in any more is sent to the page for it, which is no address of the
        // application's.
        for told in told.into_iter().flatten() {
            let code = told.value("code").context("no code")?;
            assert_eq!(site.exchange(&code).await?.1["error"], "invalid_grant");
        }
        sign_in(&mut browser, "reader", &new, None).await?;
    }
    Ok(())
}

#[tokio::test]
async fn deactivation_ends_everything_at_once() -> Result<()> {
    let site = Site::start().await?;
    let mut browser = reader(&site).await?;
    let server = &site.server;
    let got = tokens(&site, &mut browser, "r:view:part").await?;
    let unused = authorize(&mut browser, &Site::ask("r:view:part")).await?;
    let request = server.request_as(Method::GET, "/api/user/me/token/", "reader", "reader");
    let (_, token) = answer(request.send().await?).await?;
    let token = format!("Token {}", text(&token, "token"));
    let (_, me) = browser.get("/api/user/me/").await?;
    let path = format!("/api/user/{}/", me["pk"]);
    let with_token = || {
        server
            .anonymous(Method::GET, "/api/part/")
            .header("authorization", token.as_str())
    };
    let basic = || server.request_as(Method::GET, "/api/part/", "reader", "reader");
    assert_eq!(with_token().send().await?.status(), StatusCode::OK);

    let body = json!({ "is_active": false });
    let (status, body) = server.send(Method::PATCH, &path, &body).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    for request in [with_token(), basic()] {
        assert_eq!(request.send().await?.status(), StatusCode::UNAUTHORIZED);
    }
    let (status, _) = browser.get("/api/user/me/").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    are_dead(&site, &got, "deactivated").await?;
    let code = unused.value("code").context("no code")?;
    assert_eq!(site.exchange(&code).await?.1["error"], "invalid_grant");
    let mut fresh = Browser::new(&server.url);
    let refused = sign_in(&mut fresh, "reader", "reader", None).await?;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let (status, _) = fresh.login("reader", "reader").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);

    // Being activated again brings back what the user knows and made, not what was opened with it.
    let body = json!({ "is_active": true });
    server.send(Method::PATCH, &path, &body).await?;
    for request in [with_token(), basic()] {
        assert_eq!(request.send().await?.status(), StatusCode::OK);
    }
    let (status, _) = browser.get("/api/user/me/").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    are_dead(&site, &got, "activated again").await?;
    let signed_in = sign_in(&mut fresh, "admin", PASSWORD, None).await?;
    assert_eq!(signed_in.status(), StatusCode::SEE_OTHER);
    Ok(())
}
