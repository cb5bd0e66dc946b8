//! The secret key that all servers of a database share.

use std::process::{Command, Output};

use anyhow::{Result, ensure};
use ferrostock_tests::second_factor::{show_code, with_app};
use ferrostock_tests::{Browser, PASSWORD, Server, data_folder, program, run};
use reqwest::StatusCode;
use serde_json::json;

const OTHER: &str = "another secret key of 32 characters";

/// The program with the server's database and data folder, ended soon if it serves.
fn command(server: &Server, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new("timeout");
    command
        .arg("20")
        .arg(program()?)
        .args(arguments)
        .env("DATABASE_URL", &server.database_url)
        .env("FERROSTOCK_DATA_DIR", server.data())
        .env("FERROSTOCK_BIND", "127.0.0.1:0")
        .env("FERROSTOCK_LOG", "error");
    Ok(command)
}

fn refused(output: &Output, reason: &str) -> Result<()> {
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.code() == Some(1), "{}: {said}", output.status);
    ensure!(said.contains(reason), "{said}");
    Ok(())
}

#[tokio::test]
async fn a_server_with_another_key_does_not_start() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    for (arguments, key) in [
        (vec!["serve"], Some(OTHER)),
        (vec!["serve"], None),
        (vec!["token", "create", "admin"], Some(OTHER)),
    ] {
        let mut command = command(&server, &arguments)?;
        match key {
            Some(key) => command.env("FERROSTOCK_SECRET_KEY", key),
            // A data folder of its own, and with it a key.
            None => command.env("FERROSTOCK_DATA_DIR", data.path()),
        };
        let output = command.output()?;
        refused(&output, "--secret-key")?;
        refused(&output, "ferrostock rekey")?;
        let said = String::from_utf8(output.stderr)?;
        assert!(!said.contains(OTHER), "{said}");
    }
    // An import seals secrets of authenticator apps.
    let export = tempfile::NamedTempFile::new()?;
    let records = json!([
        { "model": "auth.user", "pk": 7, "fields": { "username": "ann", "password": "!" } },
        { "model": "mfa.authenticator", "pk": 1, "fields": {
            "user": 7, "type": "totp", "data": { "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" } } },
    ]);
    serde_json::to_writer(export.as_file(), &records)?;
    let mut import = command(&server, &["import"])?;
    import
        .arg(export.path())
        .env("FERROSTOCK_SECRET_KEY", OTHER);
    refused(&import.output()?, "--secret-key")?;
    let apps = server.db.query("SELECT 1 FROM totp", &[]).await?;
    assert!(apps.is_empty());

    // With the same key there may be more servers, wherever they keep their data.
    let key = std::fs::read_to_string(server.data().join("secret-key"))?;
    let (mut beside, url) = run(&server.database_url, data.path(), &["--secret-key", &key])?;
    let health = reqwest::get(format!("{url}/health")).await?.status();
    beside.kill()?;
    beside.wait()?;
    assert_eq!(health, StatusCode::OK);
    // The database knows nothing of the key.
    let row = server
        .db
        .query_one("SELECT fingerprint FROM secret_key", &[])
        .await?;
    let kept: Vec<u8> = row.try_get(0)?;
    assert_eq!(kept.len(), 32);
    assert!(
        !kept
            .windows(4)
            .any(|part| key.as_bytes().windows(4).any(|of| of == part))
    );
    Ok(())
}

#[tokio::test]
async fn a_new_key_ends_tokens_and_keeps_second_factors() -> Result<()> {
    const ME: &str = "/api/user/me/";
    let mut server = Server::start_with(&["--login-attempts", "30"]).await?;
    server.user("paula", &[]).await?;
    let (_, app) = with_app(&server, "paula").await?;
    let issued = server.get("/api/user/me/token/?name=shell").await?;
    let token = format!("Token {}", issued["token"].as_str().unwrap_or_default());
    let with_token = async |url: &str| {
        let request = reqwest::Client::new().get(format!("{url}{ME}"));
        anyhow::Ok(
            request
                .header("authorization", &token)
                .send()
                .await?
                .status(),
        )
    };
    assert_eq!(with_token(&server.url).await?, StatusCode::OK);
    server.kill()?;
    let old = std::fs::read_to_string(server.data().join("secret-key"))?;

    let rekey = |new: &str, old: Option<&str>| {
        let mut command = command(&server, &["rekey"])?;
        command.env("FERROSTOCK_SECRET_KEY", new);
        if let Some(old) = old {
            command.env("FERROSTOCK_OLD_SECRET_KEY", old);
        }
        anyhow::Ok(command.output()?)
    };
    refused(
        &rekey(OTHER, Some("no key that was ever used anywhere"))?,
        "old secret key",
    )?;
    assert!(rekey(&old, None)?.status.success());
    let output = rekey(OTHER, Some(&old))?;
    let said = String::from_utf8(output.stdout)?;
    assert!(
        output.status.success() && said.contains("1 tokens ended"),
        "{said}"
    );
    assert!(
        said.contains("1 authenticator apps go on working"),
        "{said}"
    );

    refused(&command(&server, &["serve"])?.output()?, "--secret-key")?;
    let start = |key: &str| {
        let arguments = ["--secret-key", key, "--login-attempts", "30"];
        run(&server.database_url, server.data(), &arguments)
    };
    let (mut process, url) = start(OTHER)?;
    assert_eq!(with_token(&url).await?, StatusCode::UNAUTHORIZED);
    let mut browser = Browser::new(&url);
    let (status, _) = browser.login("paula", "paula").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, _) = show_code(&mut browser, &app.code(0)?).await?;
    assert_eq!(status, StatusCode::OK);
    process.kill()?;
    process.wait()?;

    // Without the old key nothing opens the secrets: apps stay, and have no right code.
    let third = "yet another secret key of 32 letters";
    let output = rekey(third, None)?;
    let said = String::from_utf8(output.stdout)?;
    assert!(
        output.status.success() && said.contains("do not work any more"),
        "{said}"
    );
    let (mut process, url) = start(third)?;
    let mut browser = Browser::new(&url);
    let (status, _) = browser.login("paula", "paula").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, body) = show_code(&mut browser, &app.code(1)?).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    let (status, _) = browser.get(ME).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let admin = reqwest::Client::new().get(format!("{url}{ME}"));
    let admin = admin.basic_auth("admin", Some(PASSWORD)).send().await?;
    process.kill()?;
    process.wait()?;
    assert_eq!(admin.status(), StatusCode::OK);
    let told = server
        .db
        .query("SELECT 1 FROM audit_event WHERE what = 'key.change'", &[])
        .await?;
    assert_eq!(told.len(), 2);
    Ok(())
}
