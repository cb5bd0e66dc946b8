//! The program's commands other than `serve`.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::connect;
use ferrostock_tests::{Server, data_folder, listening, locale_c, program, serve_alone, stop};
use reqwest::{Method, StatusCode};
use serde_json::json;
use tempfile::TempDir;

/// A run of the program on a server's database, or on that of a data folder.
struct Shell<'a> {
    data: &'a TempDir,
    database: Option<&'a str>,
}

/// A folder for data with the key of a server, which makes tokens for it.
fn data_with_key(server: &Server) -> Result<TempDir> {
    let (data, key) = (data_folder()?, "secret-key");
    std::fs::copy(server.data().join(key), data.path().join(key))?;
    Ok(data)
}

impl Shell<'_> {
    fn run(&self, arguments: &[&str], password: Option<&str>, input: &str) -> Result<Output> {
        let mut command = Command::new(program()?);
        command
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env("FERROSTOCK_DATA_DIR", self.data.path())
            .env("FERROSTOCK_LOG", "warn")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(url) = self.database {
            command.env("DATABASE_URL", url);
        }
        if let Some(password) = password {
            command.env("FERROSTOCK_USER_PASSWORD", password);
        }
        let mut process = command.spawn()?;
        let mut stdin = process.stdin.take().context("no input")?;
        // A program that does not read has ended by now.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        Ok(process.wait_with_output()?)
    }

    fn ok(&self, arguments: &[&str], password: Option<&str>, input: &str) -> Result<String> {
        let output = self.run(arguments, password, input)?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(output.status.success(), "{arguments:?}: {said}");
        Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
    }

    fn refused(&self, arguments: &[&str], password: Option<&str>, input: &str) -> Result<String> {
        let output = self.run(arguments, password, input)?;
        ensure!(!output.status.success(), "{arguments:?} was taken");
        Ok(String::from_utf8(output.stderr)?)
    }
}

async fn signs_in(url: &str, name: &str, password: &str) -> Result<bool> {
    let client = connect(url).password(name, password).build()?;
    Ok(client.user_me_retrieve().send().await.is_ok())
}

#[tokio::test]
async fn users_are_made_beside_a_running_server() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    server
        .db
        .execute("INSERT INTO user_group (name) VALUES ('Team')", &[])
        .await?;
    let good = "correct horse battery";
    let create = [
        "user",
        "create",
        "ann",
        "--staff",
        "--group",
        "Team",
        "--password-stdin",
    ];
    let id = shell.ok(&create, None, &format!("{good}\n"))?;
    assert!(signs_in(&server.url, "ann", good).await?);
    let list = shell.ok(&["user", "list"], None, "")?;
    assert!(
        list.contains(&format!("{id}\tann\tactive,staff\tTeam")),
        "{list}"
    );
    assert!(list.contains("\tadmin\tactive,staff,superuser"), "{list}");

    // What breaks a rule is refused, with a reason, and makes nobody.
    for (arguments, password, reason) in [
        (vec!["user", "create", "ann"], Some(good), "already exists"),
        (vec!["user", "create", "b b"], Some(good), "valid username"),
        (vec!["user", "create", "bob"], Some("short"), "too short"),
        (vec!["user", "create", "bob"], None, "--password-stdin"),
        (
            vec!["user", "create", "bob", "--group", "None"],
            Some(good),
            "no group",
        ),
        (
            vec!["user", "create", "bob", "--password", good],
            None,
            "unexpected argument",
        ),
        (vec!["user", "set-password", "bob"], Some(good), "no user"),
    ] {
        let said = shell.refused(&arguments, password, "")?;
        assert!(said.contains(reason), "{arguments:?}: {said}");
    }
    assert!(!shell.ok(&["user", "list"], None, "")?.contains("bob"));
    shell.ok(&["user", "create", "bob", "--no-password"], None, "")?;
    assert!(!signs_in(&server.url, "bob", "").await?);
    let weak = ["user", "set-password", "bob", "--weak"];
    shell.ok(&weak, Some("bob"), "")?;
    assert!(signs_in(&server.url, "bob", "bob").await?);
    let audited: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event WHERE detail ->> 'by' = 'command line'
                 AND what IN ('user.create', 'user.password') AND actor_id IS NULL",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(audited, 3);
    Ok(())
}

#[tokio::test]
async fn tokens_are_made_and_revoked() -> Result<()> {
    let server = Server::start().await?;
    let data = data_with_key(&server)?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    let create = [
        "token",
        "create",
        "admin",
        "--name",
        "robot",
        "--expiry",
        "2999-12-31",
    ];
    let output = shell.run(&create, None, "")?;
    ensure!(output.status.success());
    let token = String::from_utf8(output.stdout)?;
    let id = String::from_utf8(output.stderr)?;
    let robot = connect(&server.url).token(token.trim()).build()?;
    assert_eq!(robot.user_me_retrieve().send().await?.username, "admin");
    shell.ok(&["token", "revoke", id.trim()], None, "")?;
    assert!(robot.user_me_retrieve().send().await.is_err());
    assert!(
        shell
            .refused(&["token", "revoke", "987654"], None, "")?
            .contains("no token")
    );
    assert!(
        shell
            .refused(&["token", "create", "nobody"], None, "")?
            .contains("no user")
    );
    Ok(())
}

#[tokio::test]
async fn a_servers_own_database_is_reached_while_it_runs_and_when_it_does_not() -> Result<()> {
    let data = data_folder()?;
    let shell = Shell {
        data: &data,
        database: None,
    };
    // Before the first start there is nobody; the command makes the database.
    shell.ok(
        &["user", "create", "ann", "--superuser"],
        Some("correct horse battery"),
        "",
    )?;
    let (mut process, url) = listening(serve_alone(data.path())?)?;
    let checked = async {
        assert!(signs_in(&url, "ann", "correct horse battery").await?);
        shell.ok(
            &["user", "set-password", "ann"],
            Some("battery horse correct"),
            "",
        )?;
        assert!(signs_in(&url, "ann", "battery horse correct").await?);
        let token = shell.ok(&["token", "create", "ann"], None, "")?;
        let robot = connect(&url).token(&token).build()?;
        assert_eq!(robot.user_me_retrieve().send().await?.username, "ann");
        anyhow::Ok(())
    };
    let checked = checked.await;
    stop(&mut process)?;
    checked
}

#[tokio::test]
async fn settings_are_listed_read_and_changed_by_their_rules() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    let set = |key: &str, value: &str| shell.ok(&["setting", "set", key, value], None, "");
    let get = |key: &str| shell.ok(&["setting", "get", key], None, "");
    assert_eq!(get("PART_TRACKABLE")?, "False");
    set("part_trackable", "yes")?;
    assert_eq!(get("PART_TRACKABLE")?, "True");
    // The running server acts by it.
    let (status, part) = server
        .send(Method::POST, "/api/part/", &json!({ "name": "Lot" }))
        .await?;
    ensure!(status == StatusCode::CREATED, "{part}");
    assert_eq!(part["trackable"], true);

    shell.ok(&["group", "create", "Newcomers"], None, "")?;
    set("SIGNUP_GROUP", "Newcomers")?;
    let id = get("SIGNUP_GROUP")?;
    assert!(id.parse::<i64>().is_ok(), "{id}");
    set("CURRENCY_CODES", "EUR,usd")?;
    set("INVENTREE_DEFAULT_CURRENCY", "EUR")?;
    set("STOCK_STALE_DAYS", "30")?;
    let listed = shell.ok(&["setting", "list", "--set"], None, "")?;
    let keys: Vec<_> = listed
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    assert_eq!(
        keys,
        [
            "CURRENCY_CODES",
            "INVENTREE_DEFAULT_CURRENCY",
            "PART_TRACKABLE",
            "SIGNUP_GROUP",
            "STOCK_STALE_DAYS"
        ]
    );
    assert!(
        listed.contains("STOCK_STALE_DAYS\t30\tset\tnumber of days"),
        "{listed}"
    );
    let all = shell.ok(&["setting", "list"], None, "")?;
    assert!(
        all.contains("PART_COMPONENT\tTrue\tdefault\ttrue or false"),
        "{all}"
    );

    for (key, value, reason) in [
        ("PART_TRACKABEL", "true", "no setting"),
        ("TRACKABLE", "true", "PART_TRACKABLE"),
        ("PART_TRACKABLE", "perhaps", "truth value"),
        ("INVENTREE_BACKUP_DAYS", "-1", "less than 1"),
        ("PART_IPN_REGEX", "[", "regular expression"),
        ("SIGNUP_GROUP", "Nobody", "no group"),
        ("INVENTREE_DEFAULT_CURRENCY", "JPY", "not among"),
        ("CURRENCY_CODES", "USD", "not among"),
        ("PURCHASEORDER_REFERENCE_PATTERN", "PO", "{ref}"),
        ("WEEK_STARTS_ON", "7", "choices"),
        ("INVENTREE_BASE_URL", "http://x", "can't be set"),
    ] {
        let said = shell.refused(&["setting", "set", key, value], None, "")?;
        assert!(said.contains(reason), "{key} {value}: {said}");
    }
    assert_eq!(shell.ok(&["setting", "list", "--set"], None, "")?, listed);
    shell.ok(&["setting", "reset", "PART_TRACKABLE"], None, "")?;
    assert_eq!(get("PART_TRACKABLE")?, "False");
    let audited: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event WHERE what LIKE 'setting.%'",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(audited, 6);
    Ok(())
}

#[tokio::test]
async fn groups_are_made_with_what_they_allow() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    let create = [
        "group",
        "create",
        "Team",
        "--allow",
        "part=view,add",
        "--allow",
        "stock=all",
    ];
    let id = shell.ok(&create, None, "")?;
    shell.ok(
        &["user", "create", "ann", "--group", "Team", "--weak"],
        Some("ann"),
        "",
    )?;
    let listed = shell.ok(&["group", "list"], None, "")?;
    let team = format!("{id}\tTeam\t1\tpart=view,add stock=view,add,change,delete");
    assert!(listed.lines().any(|line| line == team), "{listed}");
    let as_ann = async |method, path: &str, body: &serde_json::Value| {
        let request = server.request_as(method, path, "ann", "ann").json(body);
        anyhow::Ok(request.send().await?.status())
    };
    let part = json!({ "name": "A" });
    assert_eq!(
        as_ann(Method::POST, "/api/part/", &part).await?,
        StatusCode::CREATED
    );
    assert_eq!(
        as_ann(Method::PATCH, "/api/part/1/", &part).await?,
        StatusCode::FORBIDDEN
    );
    for (arguments, reason) in [
        (vec!["group", "create", "Team"], "exists"),
        (vec!["group", "create", " "], "name"),
        (
            vec!["group", "create", "B", "--allow", "parts=view"],
            "no role",
        ),
        (
            vec!["group", "create", "B", "--allow", "part=see"],
            "no permission",
        ),
    ] {
        let said = shell.refused(&arguments, None, "")?;
        assert!(said.contains(reason), "{arguments:?}: {said}");
    }
    assert_eq!(shell.ok(&["group", "list"], None, "")?, listed);
    Ok(())
}

#[tokio::test]
async fn tokens_are_listed_and_never_made_for_the_past() -> Result<()> {
    let server = Server::start().await?;
    let data = data_with_key(&server)?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    let past = ["token", "create", "admin", "--expiry", "2020-01-01"];
    assert!(shell.refused(&past, None, "")?.contains("in the past"));
    assert_eq!(shell.ok(&["token", "list"], None, "")?, "");
    let token = shell.ok(&["token", "create", "admin", "--name", "robot"], None, "")?;
    let listed = shell.ok(&["token", "list", "admin"], None, "")?;
    assert!(listed.contains("\tadmin\trobot\t"), "{listed}");
    assert!(listed.ends_with("\tnever\tactive"), "{listed}");
    assert!(!listed.contains(&token), "{listed}");
    let id = listed.split('\t').next().context("a key")?;
    shell.ok(&["token", "revoke", id], None, "")?;
    assert!(
        shell
            .ok(&["token", "list"], None, "")?
            .ends_with("\trevoked")
    );
    assert!(
        shell
            .refused(&["token", "list", "nobody"], None, "")?
            .contains("no user")
    );
    Ok(())
}

#[tokio::test]
async fn users_are_deactivated_and_freed_of_a_lost_second_factor() -> Result<()> {
    let server = Server::start().await?;
    let data = data_with_key(&server)?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    server.user("ann", &[]).await?;
    let token = shell.ok(&["token", "create", "ann"], None, "")?;
    let robot = connect(&server.url).token(&token).build()?;
    robot.user_me_retrieve().send().await?;
    shell.ok(&["user", "deactivate", "ann"], None, "")?;
    assert!(robot.user_me_retrieve().send().await.is_err());
    assert!(
        shell
            .ok(&["user", "list"], None, "")?
            .contains("\tann\tinactive")
    );
    shell.ok(&["user", "activate", "ann"], None, "")?;
    robot.user_me_retrieve().send().await?;
    // Somebody has to stay.
    let said = shell.refused(&["user", "deactivate", "admin"], None, "")?;
    assert!(said.contains("last administrator"), "{said}");

    let factors = "INSERT INTO totp (user_id, secret, last_step)
                       SELECT id, 'x', 0 FROM app_user WHERE username = 'ann'";
    server.db.execute(factors, &[]).await?;
    assert!(
        !signs_in(&server.url, "ann", "ann").await?,
        "a password alone is enough"
    );
    shell.ok(&["user", "remove-mfa", "ann"], None, "")?;
    assert!(signs_in(&server.url, "ann", "ann").await?);
    let said = shell.refused(&["user", "remove-mfa", "ann"], None, "")?;
    assert!(said.contains("no second factor"), "{said}");
    let bad = [
        "user",
        "create",
        "bob",
        "--email",
        "notmail",
        "--no-password",
    ];
    assert!(shell.refused(&bad, None, "")?.contains("no e-mail address"));
    Ok(())
}

#[test]
fn who_reads_only_the_beginning_is_no_failure() -> Result<()> {
    let mut process = Command::new(program()?)
        .args(["schema", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // The pipe holds less than the document.
    drop(process.stdout.take());
    let output = process.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && said.is_empty(),
        "{}: {said}",
        output.status
    );
    Ok(())
}

#[tokio::test]
async fn a_database_that_is_not_ours_is_refused_in_plain_words() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    let (base, options) = server.database_url.split_once('?').context("options")?;
    let (base, own) = base.rsplit_once('/').context("a name")?;
    let latin = format!("ENCODING 'LATIN1' {}", locale_c(&server.db).await?);
    for (kind, with, sql, reason) in [
        ("foreign", "", "CREATE TABLE customer (id int)", "customer"),
        ("inventree", "", "CREATE TABLE part_part (id int)", "ferrostock import"),
        (
            "migrated",
            "",
            "CREATE TABLE refinery_schema_history (version int PRIMARY KEY, name text, applied_on text, checksum text);
             INSERT INTO refinery_schema_history VALUES (1, 'theirs', '2026-01-01T00:00:00Z', '1')",
            "refinery_schema_history",
        ),
        (
            "latin",
            &latin,
            "SELECT 1",
            "LATIN1",
        ),
    ] {
        let name = format!("{own}_{kind}");
        server
            .db
            .batch_execute(&format!("CREATE DATABASE {name} {with}"))
            .await?;
        let url = format!("{base}/{name}?{options}");
        let there = ferrostock_kernel::db::Address::parse(&url)?.connect().await?;
        there.batch_execute(sql).await?;
        let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
        let before: i64 = there.query_one(tables, &[]).await?.try_get(0)?;
        let shell = Shell {
            data: &data,
            database: Some(&url),
        };
        let said = shell.refused(&["user", "list"], None, "")?;
        assert!(said.contains(reason), "{kind}: {said}");
        assert!(said.lines().count() < 4, "{kind}: {said}");
        let after: i64 = there.query_one(tables, &[]).await?.try_get(0)?;
        assert_eq!(before, after, "{kind}");
    }
    Ok(())
}

#[tokio::test]
async fn an_import_of_nothing_that_is_known_fails() -> Result<()> {
    let server = Server::start().await?;
    let data = data_folder()?;
    let shell = Shell {
        data: &data,
        database: Some(&server.database_url),
    };
    let file = data.path().join("export.json");
    let path = file.to_str().context("a path")?;
    for (text, reason) in [
        ("[]", "no records"),
        (
            r#"[{"model": "shop.order", "pk": 1, "fields": {}}]"#,
            "shop.order",
        ),
    ] {
        std::fs::write(&file, text)?;
        let said = shell.refused(&["import", path], None, "")?;
        assert!(
            said.contains(reason) && said.contains("nothing was imported"),
            "{said}"
        );
    }
    Ok(())
}
