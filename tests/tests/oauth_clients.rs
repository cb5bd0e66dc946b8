//! Applications as they are registered, imported, and as a client that others wrote uses them.

use std::process::Command;

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::{REDIRECT, Site, location, page, send_form, sign_in};
use ferrostock_tests::python::{python, script};
use ferrostock_tests::{Browser, PASSWORD, program};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use serde_json::json;

/// What the client needs.
const PACKAGES: [&str; 2] = ["authlib==1.9.6", "requests==2.32.5"];

#[tokio::test]
async fn a_client_that_others_wrote_gets_along() -> Result<()> {
    let site = Site::start().await?;
    site.register("shop", "authorization-code", Some("s3cret:+/"), &[REDIRECT])
        .await?;
    let url = site.server.url.clone();
    let output = tokio::task::spawn_blocking(move || {
        Command::new(python("oauth-client", &PACKAGES)?)
            .arg(script("oauth_client.py"))
            .args([&url, "shop", "s3cret:+/", REDIRECT, "admin", PASSWORD])
            .output()
            .context("no Python")
    })
    .await??;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("as it should be"),
        "{said}{error}"
    );
    Ok(())
}

#[tokio::test]
async fn superusers_register_applications() -> Result<()> {
    let mut site = Site::start().await?;
    let browser = &mut site.browser;
    let (status, listed) = page(browser, "/o/applications/").await?;
    assert_eq!(status, StatusCode::OK);
    assert!(listed.contains("zDFnsiRheJIOKNx6aCQ0quBxECg1QBHtVFDPloJ6"));
    let (_, form) = page(browser, "/o/applications/register/").await?;
    let good = [
        ("name", "Shop <b>"),
        ("client_type", "confidential"),
        ("authorization_grant_type", "authorization-code"),
        (
            "redirect_uris",
            "https://shop.example/cb\r\nhttp://127.0.0.1/cb",
        ),
        ("user", ""),
    ];
    for (name, value) in [
        ("name", ""),
        ("name", "nul\0"),
        ("client_type", "secret"),
        ("authorization_grant_type", "password"),
        ("authorization_grant_type", "client-credentials"),
        ("redirect_uris", ""),
        ("redirect_uris", "http://shop.example/cb"),
        ("redirect_uris", "javascript:alert(1)"),
        ("user", "nobody"),
    ] {
        let mut wrong = good.to_vec();
        wrong.retain(|(known, _)| *known != name);
        wrong.push((name, value));
        let answer = send_form(browser, "/o/applications/register/", &form, &wrong).await?;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{name}={value}");
        assert!(answer.text().await?.contains("class=\"mistake\""));
    }
    let answer = send_form(browser, "/o/applications/register/", &form, &good).await?;
    assert_eq!(answer.status(), StatusCode::OK);
    let shown = answer.text().await?;
    assert!(shown.contains("Shop &lt;b&gt;") && !shown.contains("Shop <b>"));
    let secret = |shown: &str| {
        let rest = shown.split_once("<code id=\"client-secret\">")?.1;
        Some(rest.split_once('<')?.0.to_owned())
    };
    let first = secret(&shown).context("no secret")?;
    let row = site
        .server
        .db
        .query_one(
            "SELECT id, client_id, secret_hash FROM oauth_application WHERE name = 'Shop <b>'",
            &[],
        )
        .await?;
    let (id, client_id): (i64, String) = (row.try_get("id")?, row.try_get("client_id")?);
    assert!(!row.try_get::<_, &str>("secret_hash")?.contains(&first));
    let path = format!("/o/applications/{id}/");
    let (_, shown) = page(&mut site.browser, &path).await?;
    assert_eq!(secret(&shown), None);
    // A new secret takes the old one's place.
    let renew = format!("{path}secret/");
    let answer = send_form(&mut site.browser, &renew, &shown, &[]).await?;
    let second = secret(&answer.text().await?).context("no new secret")?;
    for (secret, expected) in [
        (&first, StatusCode::UNAUTHORIZED),
        (&second, StatusCode::OK),
    ] {
        let fields = [
            ("client_id", client_id.as_str()),
            ("client_secret", secret.as_str()),
            ("token", "x"),
        ];
        assert_eq!(site.post("/o/revoke_token/", &fields).await?.0, expected);
    }
    // Editing: a public application has no secret.
    let update = format!("{path}update/");
    let (_, form) = page(&mut site.browser, &update).await?;
    assert!(
        form.contains("https:&#x2f;&#x2f;shop.example&#x2f;cb"),
        "{form}"
    );
    let mut public = good.to_vec();
    public[1].1 = "public";
    let answer = send_form(&mut site.browser, &update, &form, &public).await?;
    assert_eq!(answer.status(), StatusCode::OK);
    let fields = [("client_id", client_id.as_str()), ("token", "x")];
    assert_eq!(
        site.post("/o/revoke_token/", &fields).await?.0,
        StatusCode::OK
    );
    // Deleting needs the proof that every change needs.
    let delete = format!("{path}delete/");
    let forged = site
        .browser
        .request(Method::POST, &delete)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    assert_eq!(
        forged.body("x=1").send().await?.status(),
        StatusCode::FORBIDDEN
    );
    let (_, form) = page(&mut site.browser, &delete).await?;
    let answer = send_form(&mut site.browser, &delete, &form, &[]).await?;
    assert_eq!(location(&answer)?, "/o/applications/");
    for path in [
        &*path,
        &*update,
        &*delete,
        "/o/applications/x/",
        "/o/applications/1/x/",
    ] {
        let (status, _) = page(&mut site.browser, path).await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    // For others it is not.
    site.server
        .user("reader", &[("admin", "view add change delete")])
        .await?;
    let mut reader = Browser::new(&site.server.url);
    let asked = reader
        .fetch(reader.request(Method::GET, "/o/applications/"))
        .await?;
    assert!(location(&asked)?.starts_with("/accounts/login/"));
    sign_in(&mut reader, "reader", "reader", None).await?;
    for path in [
        "/o/applications/",
        "/o/applications/register/",
        "/o/applications/1/",
    ] {
        let (status, _) = page(&mut reader, path).await?;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn an_import_brings_applications_along() -> Result<()> {
    let site = Site::start().await?;
    let application = |pk: i64, id: &str, kind: &str, grant: &str, secret: &str| {
        json!({ "model": "oauth2_provider.application", "pk": pk, "fields": {
            "client_id": id, "name": id, "client_type": kind, "authorization_grant_type": grant,
            "client_secret": secret, "hash_client_secret": true, "user": 1,
            "redirect_uris": "https://shop.example/cb\nhttps://shop.example/other",
            "post_logout_redirect_uris": "", "skip_authorization": false, "algorithm": "RS256",
            "allowed_origins": "", "created": "2026-01-02T03:04:05Z",
            "updated": "2026-01-02T03:04:05Z",
        }})
    };
    let hashed = "pbkdf2_sha256$4096$salt$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=";
    let export = json!([
        application(40, "shop", "confidential", "authorization-code", hashed),
        application(
            41,
            "clear",
            "confidential",
            "client-credentials",
            "in clear"
        ),
        application(42, "old", "public", "implicit", ""),
        application(
            43,
            ferrostock_tests::oauth::CLIENT,
            "public",
            "authorization-code",
            hashed
        ),
    ]);
    let file = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(file.as_file(), &export)?;
    for _ in 0..2 {
        let output = Command::new(program()?)
            .arg("import")
            .arg(file.path())
            .env("DATABASE_URL", &site.server.database_url)
            .env("FERROSTOCK_LOG", "error")
            .output()?;
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
    }
    for (id, secret) in [("shop", "password"), ("clear", "in clear")] {
        for (secret, expected) in [(secret, StatusCode::OK), ("x", StatusCode::UNAUTHORIZED)] {
            let fields = [("client_id", id), ("client_secret", secret), ("token", "x")];
            let (status, _) = site.post("/o/revoke_token/", &fields).await?;
            assert_eq!(status, expected, "{id}");
        }
    }
    let rows = site
        .server
        .db
        .query(
            "SELECT client_id, redirect_uris, user_id, secret_hash FROM oauth_application
             ORDER BY id",
            &[],
        )
        .await?;
    assert_eq!(rows.len(), 4);
    for row in &rows {
        let uris: Vec<String> = row.try_get("redirect_uris")?;
        assert_eq!(
            uris,
            ["https://shop.example/cb", "https://shop.example/other"]
        );
        assert_eq!(row.try_get::<_, Option<i64>>("user_id")?, None);
        let hash: Option<String> = row.try_get("secret_hash")?;
        assert!(hash.is_none_or(|hash| !hash.contains("in clear")));
    }
    // Nobody imported may act as somebody before an administrator says as whom.
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", "clear"),
        ("client_secret", "in clear"),
        ("scope", "g:read"),
    ];
    assert_eq!(
        site.post("/o/token/", &fields).await?.1["error"],
        "unauthorized_client"
    );
    Ok(())
}
