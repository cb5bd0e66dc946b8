//! `ferrostock user` and `ferrostock token`.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::connect;
use ferrostock_tests::{Server, data_folder, listening, program, serve_alone, stop};
use tempfile::TempDir;

/// A run of the program on a server's database, or on that of a data folder.
struct Shell<'a> {
    data: &'a TempDir,
    database: Option<&'a str>,
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
    let data = data_folder()?;
    let key = "secret-key";
    std::fs::copy(server.data().join(key), data.path().join(key))?;
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
