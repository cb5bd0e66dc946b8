//! `ferrostock backup` and `ferrostock restore`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::connect;
use ferrostock_identity::auth::password;
use ferrostock_tests::{
    PASSWORD, Server, answer, data_folder, listening, program, run, serve_alone, stop,
};
use refinery::{Runner, Target, load_sql_migrations};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use serde_json::json;

/// Runs the program on a database, or on that of the data folder.
fn ferrostock(data: &Path, database: Option<&str>, arguments: &[&str]) -> Result<Output> {
    let mut command = Command::new(program()?);
    command
        .args(arguments)
        .env_remove("DATABASE_URL")
        .env("FERROSTOCK_DATA_DIR", data)
        .env("FERROSTOCK_LOG", "warn");
    if let Some(url) = database {
        command.env("DATABASE_URL", url);
    }
    Ok(command.output()?)
}

fn ok(data: &Path, database: Option<&str>, arguments: &[&str]) -> Result<String> {
    let output = ferrostock(data, database, arguments)?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(output.status.success(), "{arguments:?}: {said}");
    Ok(String::from_utf8(output.stdout)?)
}

fn refused(data: &Path, database: Option<&str>, arguments: &[&str]) -> Result<String> {
    let output = ferrostock(data, database, arguments)?;
    ensure!(!output.status.success(), "{arguments:?} was taken");
    Ok(String::from_utf8(output.stderr)?)
}

/// The rows of every table, as text in the order of their text; and where sequences stand.
async fn content(client: &tokio_postgres::Client) -> Result<BTreeMap<String, Vec<String>>> {
    let tables = client
        .query(
            "SELECT relname::text FROM pg_class
             WHERE relkind = 'r' AND relpersistence = 'p' AND relnamespace = 'public'::regnamespace
               AND relname <> 'refinery_schema_history'",
            &[],
        )
        .await?;
    let mut content = BTreeMap::new();
    for table in tables {
        let name: String = table.try_get(0)?;
        let sql = format!("SELECT t::text FROM {name} AS t ORDER BY 1");
        let rows = client.query(&sql, &[]).await?;
        let rows: Result<_, _> = rows.iter().map(|row| row.try_get(0)).collect();
        content.insert(name, rows?);
    }
    let sequences =
        "SELECT sequencename || ' ' || coalesce(last_value::text, '-') FROM pg_sequences
                     WHERE schemaname = 'public' ORDER BY 1";
    let rows = client.query(sequences, &[]).await?;
    let rows: Result<_, _> = rows.iter().map(|row| row.try_get(0)).collect();
    content.insert("sequences".into(), rows?);
    Ok(content)
}

/// The definitions of all constraints and triggers that are in force.
async fn rules(client: &tokio_postgres::Client) -> Result<Vec<String>> {
    let sql = "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
               FROM pg_constraint WHERE connamespace = 'public'::regnamespace
               UNION ALL
               SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger
               WHERE NOT tgisinternal
               ORDER BY 1";
    let rows = client.query(sql, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| row.try_get(0))
        .collect::<Result<_, _>>()?)
}

/// A picture, as the API takes it.
fn picture() -> Result<Vec<u8>> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(3, 3, image::Rgb([200, 30, 30]))
        .write_to(&mut bytes, image::ImageFormat::Png)?;
    Ok(bytes.into_inner())
}

/// Another, empty database beside a server's.
async fn another(server: &Server, kind: &str) -> Result<(String, tokio_postgres::Client)> {
    let (base, options) = server.database_url.split_once('?').context("options")?;
    let (base, own) = base.rsplit_once('/').context("a name")?;
    let name = format!("{own}_{kind}");
    server
        .db
        .batch_execute(&format!("CREATE DATABASE {name}"))
        .await?;
    let url = format!("{base}/{name}?{options}");
    let client = ferrostock_kernel::db::Address::parse(&url)?
        .connect()
        .await?;
    // Who looks on is no server.
    client
        .batch_execute("SET application_name = 'test'")
        .await?;
    Ok((url, client))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_brings_everything_back() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    // Texts that need care in the file, a picture, a deleted row whose key shall not come again.
    let (status, part) = server
        .send(
            Method::POST,
            "/api/part/",
            &json!({ "name": "Резистор\t\\N ½", "description": "a\r\nb\\", "notes": "x\ny" }),
        )
        .await?;
    ensure!(status == StatusCode::CREATED, "{part}");
    let path = format!("/api/part/{}/", part["pk"]);
    let file = Part::bytes(picture()?).file_name("red.png");
    let sent = server.request(Method::PATCH, &path);
    let sent = sent
        .multipart(Form::new().part("image", file))
        .send()
        .await?;
    let (status, part) = answer(sent).await?;
    ensure!(status == StatusCode::OK, "{part}");
    let image = part["image"].as_str().context("a picture")?.to_owned();
    let (_, gone) = server
        .send(
            Method::POST,
            "/api/part/",
            &json!({ "name": "Gone", "active": false }),
        )
        .await?;
    let deleted = server.request(Method::DELETE, &format!("/api/part/{}/", gone["pk"]));
    ensure!(deleted.send().await?.status() == StatusCode::NO_CONTENT);
    let token = server.get("/api/user/me/token/?name=robot").await?;
    let token = token["token"].as_str().context("a token")?.to_owned();

    // What waits to be carried up in the trees is carried up by a restore.
    let settled = "SELECT tree_rebuild('stock_location'), tree_rebuild('part_category')";
    server.db.batch_execute(settled).await?;

    // Beside the running server.
    let folder = data_folder()?;
    let file = folder.path().join("all.zip");
    let file = file.to_str().context("a path")?;
    let url = Some(server.database_url.as_str());
    ok(server.data(), url, &["backup", file])?;
    let before = content(&server.db).await?;
    let said = refused(server.data(), url, &["backup", file])?;
    assert!(said.contains("there already"), "{said}");
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(std::fs::metadata(file)?.permissions().mode() & 0o077, 0);

    // Into a database and a data folder that are new.
    let data = data_folder()?;
    let (other_url, other) = another(&server, "restored").await?;
    ok(data.path(), Some(&other_url), &["restore", file])?;
    let restored = content(&other).await?;
    for (table, rows) in &before {
        assert_eq!(Some(rows), restored.get(table), "{table}");
    }
    assert_eq!(rules(&server.db).await?, rules(&other).await?);
    let (mut process, base) = run(&other_url, data.path(), &[])?;
    let checked = async {
        let robot = connect(&base).token(&token).build()?;
        assert_eq!(robot.user_me_retrieve().send().await?.username, "admin");
        let http = reqwest::Client::new();
        let get = async |path: &str| {
            let request = http.get(format!("{base}{path}"));
            anyhow::Ok(request.basic_auth("admin", Some(PASSWORD)).send().await?)
        };
        assert_eq!(get(&image).await?.bytes().await?, picture()?);
        let found = answer(get("/api/part/?search=резистор&limit=5").await?)
            .await?
            .1;
        assert_eq!(found["count"], 1, "{found}");
        let made = http
            .post(format!("{base}/api/part/"))
            .basic_auth("admin", Some(PASSWORD))
            .json(&json!({ "name": "Next" }));
        let made = answer(made.send().await?).await?.1;
        assert!(made["pk"].as_i64() > gone["pk"].as_i64(), "{made}");
        anyhow::Ok(())
    };
    let checked = checked.await;
    let running = refused(
        data.path(),
        Some(&other_url),
        &["restore", file, "--overwrite"],
    );
    stop(&mut process)?;
    checked?;
    let said = running?;
    assert!(said.contains("stop it first"), "{said}");

    // What is there is not replaced unless somebody says so.
    let media = data.path().join("media");
    std::fs::write(media.join("left.txt"), "left")?;
    let said = refused(data.path(), Some(&other_url), &["restore", file])?;
    assert!(said.contains("--overwrite"), "{said}");
    let empty = folder.path().join("empty");
    let empty = [
        "restore",
        file,
        "--media",
        empty.to_str().context("a path")?,
    ];
    let said = refused(data.path(), Some(&other_url), &empty)?;
    assert!(said.contains("holds data already"), "{said}");
    ok(
        data.path(),
        Some(&other_url),
        &["restore", file, "--overwrite"],
    )?;
    assert_eq!(content(&other).await?, restored);
    assert!(!media.join("left.txt").exists());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_backup_changes_nothing() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let folder = data_folder()?;
    let file = folder.path().join("all.zip");
    let path = file.to_str().context("a path")?;
    ok(server.data(), Some(&server.database_url), &["backup", path])?;
    let whole = std::fs::read(&file)?;
    let data = data_folder()?;
    let (url, client) = another(&server, "damaged").await?;
    let mut flipped = whole.clone();
    let name = b"database/part.copy";
    let at = flipped.windows(name.len()).position(|bytes| bytes == name);
    flipped[at.context("the table")? + name.len() + 100] ^= 0xff;
    for bytes in [&whole[..whole.len() / 2], &flipped, b"no archive", b""] {
        std::fs::File::create(&file)?.write_all(bytes)?;
        let said = refused(data.path(), Some(&url), &["restore", path])?;
        assert!(said.contains("no backup that can be read"), "{said}");
        let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
        let tables: i64 = client.query_one(tables, &[]).await?.try_get(0)?;
        assert_eq!(tables, 0);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_an_older_version_is_brought_up_to_date() -> Result<()> {
    let server = Server::start().await?;
    let (old_url, mut old) = another(&server, "old").await?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/kernel/migrations");
    Runner::new(&load_sql_migrations(folder)?)
        .set_target(Target::Version(18))
        .run_async(&mut old)
        .await?;
    let hash = password::hash(PASSWORD).map_err(|error| anyhow::anyhow!("{error}"))?;
    old.execute(
        "INSERT INTO app_user (username, password, is_superuser) VALUES ('admin', $1, true)",
        &[&hash],
    )
    .await?;
    old.batch_execute("INSERT INTO part (name, description) VALUES ('Old one', '')")
        .await?;
    let data = data_folder()?;
    let file = data.path().join("old.zip");
    let file = file.to_str().context("a path")?;
    // Taking it does not bring the old database up to date.
    ok(data.path(), Some(&old_url), &["backup", file])?;
    let version = "SELECT max(version) FROM refinery_schema_history";
    assert_eq!(old.query_one(version, &[]).await?.try_get::<_, i32>(0)?, 18);

    // The place has the newest schema already.
    let (url, client) = another(&server, "new").await?;
    let list = ok(data.path(), Some(&url), &["user", "list"])?;
    assert_eq!(list, "");
    ok(data.path(), Some(&url), &["restore", file])?;
    let newest: i32 = client.query_one(version, &[]).await?.try_get(0)?;
    assert!(newest > 18);
    assert_eq!(rules(&server.db).await?, rules(&client).await?);
    let (mut process, base) = run(&url, data.path(), &[])?;
    let found = reqwest::Client::new()
        .get(format!("{base}/api/part/?search=old&limit=1"))
        .basic_auth("admin", Some(PASSWORD));
    let found = async { answer(found.send().await?).await };
    let found = found.await;
    stop(&mut process)?;
    assert_eq!(found?.1["count"], 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_a_database_needs_no_other_rights() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let data = data_folder()?;
    let file = data.path().join("all.zip");
    let file = file.to_str().context("a path")?;
    ok(server.data(), Some(&server.database_url), &["backup", file])?;
    let (url, owner) = another(&server, "owned").await?;
    let name = url.rsplit_once('?').context("options")?.0;
    let name = name.rsplit_once('/').context("a name")?.1;
    let role = format!("{name}_owner");
    server
        .db
        .batch_execute(&format!(
            "CREATE ROLE {role} LOGIN; ALTER DATABASE {name} OWNER TO {role}"
        ))
        .await?;
    owner
        .batch_execute(&format!("GRANT ALL ON SCHEMA public TO {role}"))
        .await?;
    let url = url.replace("ferrostock@", &format!("{role}@"));
    for arguments in [&["restore", file][..], &["restore", file, "--overwrite"]] {
        let restored = ok(data.path(), Some(&url), arguments);
        restored?;
        assert_eq!(rules(&server.db).await?, rules(&owner).await?);
    }
    let again = data.path().join("again.zip");
    ok(
        data.path(),
        Some(&url),
        &["backup", again.to_str().context("a path")?],
    )?;
    drop(owner);
    server
        .db
        .batch_execute(&format!(
            "DROP DATABASE {name} WITH (FORCE); DROP ROLE {role}"
        ))
        .await
        .ok();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_database_is_brought_to_another_machine() -> Result<()> {
    let data = data_folder()?;
    let (mut process, url) = listening(serve_alone(data.path())?)?;
    let made = reqwest::Client::new()
        .post(format!("{url}/api/part/"))
        .basic_auth("admin", Some(PASSWORD))
        .json(&json!({ "name": "Own" }));
    let made = async { anyhow::Ok(made.send().await?.status()) };
    let made = made.await;
    let folder = data_folder()?;
    let file = folder.path().join("own.zip");
    let file = file.to_str().context("a path")?;
    let backed_up = ok(data.path(), None, &["backup", file]);
    // A running server is not restored under its feet.
    let running = refused(data.path(), None, &["restore", file, "--overwrite"]);
    stop(&mut process)?;
    assert_eq!(made?, StatusCode::CREATED);
    backed_up?;
    let said = running?;
    assert!(said.contains("another ferrostock works"), "{said}");

    let elsewhere = data_folder()?;
    ok(elsewhere.path(), None, &["restore", file])?;
    assert_eq!(
        std::fs::read(data.path().join("secret-key"))?,
        std::fs::read(elsewhere.path().join("secret-key"))?
    );
    let (mut process, url) = listening(serve_alone(elsewhere.path())?)?;
    let found = reqwest::Client::new()
        .get(format!("{url}/api/part/"))
        .basic_auth("admin", Some(PASSWORD));
    let found = async { answer(found.send().await?).await };
    let found = found.await;
    stop(&mut process)?;
    assert_eq!(found?.1[0]["name"], "Own");
    Ok(())
}
