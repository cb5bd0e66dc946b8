//! The first starts of a server with a PostgreSQL of its own: what goes wrong then, and what is said.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::connect;
use ferrostock_tests::{data_folder, locale_c, serve_alone, stop};
use tempfile::TempDir;

/// A server that was started, and what it said.
struct Started {
    process: Child,
    /// Everything up to where it says where it listens.
    said: Vec<String>,
    url: String,
}

/// The command that serves a data folder and makes the administrator's password up.
fn serve(data: &TempDir) -> Result<Command> {
    let mut command = serve_alone(data.path())?;
    command.env_remove("FERROSTOCK_ADMIN_PASSWORD");
    Ok(command)
}

/// Starts a server that comes up.
fn start(mut command: Command) -> Result<Started> {
    let mut process = command.stdout(Stdio::piped()).spawn()?;
    let output = process.stdout.take().context("no output")?;
    let mut said = Vec::new();
    for line in BufReader::new(output).lines() {
        said.push(line?);
        let url = said.last().and_then(|line| line.split_once("listens on "));
        if let Some(url) = url.and_then(|(_, rest)| rest.split(' ').next()) {
            let url = url.trim_end_matches('/').to_owned();
            return Ok(Started { process, said, url });
        }
    }
    anyhow::bail!("the server ended: {}", process.wait()?)
}

/// Starts a server that does not come up; gives what it wrote, to whichever stream.
fn fails(mut command: Command) -> Result<String> {
    let output = command.output()?;
    ensure!(!output.status.success(), "the server came up");
    let said = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&said).into_owned())
}

/// The password that a start made up and said.
fn made_up(said: &[String]) -> Option<&str> {
    let line = said
        .iter()
        .find(|line| line.contains("(shown this once)"))?;
    let (_, rest) = line.split_once("with the password ")?;
    rest.split(' ').next()
}

#[tokio::test]
async fn a_start_that_fails_makes_no_password_that_nobody_gets_to_know() -> Result<()> {
    let data = data_folder()?;
    // The port belongs to somebody else.
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let mut command = serve(&data)?;
    command.env("FERROSTOCK_BIND", taken.local_addr()?.to_string());
    let said = fails(command)?;
    ensure!(said.contains("can't listen on"), "{said}");
    ensure!(!said.contains("password"), "{said}");
    // There is a file where the folder of uploads should be.
    let file = data.path().join("no-folder");
    std::fs::write(&file, "")?;
    let mut command = serve(&data)?;
    command.env("FERROSTOCK_MEDIA", &file);
    let said = fails(command)?;
    ensure!(said.contains("media folder"), "{said}");
    ensure!(!said.contains("password"), "{said}");

    let mut server = start(serve(&data)?)?;
    let signed_in = async {
        let password = made_up(&server.said).context("no password was said")?;
        let admin = connect(&server.url).password("admin", password).build()?;
        anyhow::Ok(admin.user_me_retrieve().send().await?.is_superuser)
    };
    let signed_in = signed_in.await;
    stop(&mut server.process)?;
    ensure!(signed_in?, "the password does not work");
    Ok(())
}

#[tokio::test]
async fn a_start_tells_how_to_get_in_where_nobody_ever_signed_in() -> Result<()> {
    let data = data_folder()?;
    let mut first = start(serve(&data)?)?;
    stop(&mut first.process)?;
    let password = made_up(&first.said).context("no password was said")?;

    let mut second = start(serve(&data)?)?;
    let told = second.said.join("\n");
    let mut browser = ferrostock_tests::Browser::new(&second.url);
    let signed_in = browser.login("admin", password).await;
    stop(&mut second.process)?;
    assert!(
        told.contains("ferrostock user set-password admin"),
        "{told}"
    );
    assert!(told.contains(&data.path().display().to_string()), "{told}");
    assert!(!told.contains(password), "{told}");
    assert_eq!(signed_in?.0, reqwest::StatusCode::OK);

    // Whoever signed in knows the password.
    let mut third = start(serve(&data)?)?;
    stop(&mut third.process)?;
    let told = third.said.join("\n");
    assert!(!told.contains("set-password"), "{told}");
    Ok(())
}

/// The first line of a cluster's `postmaster.pid`.
fn pid_file(data: &TempDir) -> std::path::PathBuf {
    data.path().join("postgres/postmaster.pid")
}

#[test]
fn whatever_a_stale_pid_file_says_the_server_starts() -> Result<()> {
    let data = data_folder()?;
    let mut server = start(serve(&data)?)?;
    let live = std::fs::read_to_string(pid_file(&data))?;
    stop(&mut server.process)?;
    // Somebody else's process has the number by now: it is not to be ended.
    let mut innocent = Command::new("sleep").arg("600").spawn()?;
    let another = live.split_once('\n').context("lines")?.1;
    let another = format!("{}\n{another}", innocent.id());
    for left in ["", "\n", "no number\n", &another] {
        std::fs::write(pid_file(&data), left)?;
        let mut server = start(serve(&data)?)?;
        stop(&mut server.process)?;
        assert!(innocent.try_wait()?.is_none(), "{left:?}");
    }
    innocent.kill()?;
    innocent.wait()?;
    Ok(())
}

#[test]
fn a_server_that_is_killed_while_it_starts_for_the_first_time_starts_again_at_once() -> Result<()> {
    for millis in [5, 80, 200, 400, 700, 1000] {
        let data = data_folder()?;
        let mut killed = serve(&data)?.stdout(Stdio::null()).spawn()?;
        std::thread::sleep(std::time::Duration::from_millis(millis));
        killed.kill()?;
        killed.wait()?;
        let again = start(serve(&data)?).with_context(|| format!("killed after {millis} ms"));
        let mut server = again?;
        stop(&mut server.process)?;
        // What runs is the server's own, and stopped with it.
        ensure!(!pid_file(&data).exists(), "killed after {millis} ms");
        let mut third = start(serve(&data)?)?;
        stop(&mut third.process)?;
        let left = std::fs::read_dir(data.path())?
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().contains(".new"));
        assert_eq!(left.count(), 0, "killed after {millis} ms");
    }
    Ok(())
}

#[test]
fn a_postgresql_that_cannot_start_says_why() -> Result<()> {
    let data = data_folder()?;
    let mut server = start(serve(&data)?)?;
    stop(&mut server.process)?;
    let control = data.path().join("postgres/global/pg_control");
    let kept = std::fs::read(&control)?;
    let started = std::time::Instant::now();
    std::fs::remove_file(&control)?;
    let said = fails(serve(&data)?)?;
    assert!(said.contains("could not"), "{said}");
    assert!(said.contains("postgres.log"), "{said}");
    assert!(
        started.elapsed().as_secs() < 10,
        "it takes too long to say so"
    );
    std::fs::write(&control, &kept)?;

    // A setting that nobody can read, as an editor may leave it.
    let settings = data.path().join("postgres/postgresql.conf");
    let kept = std::fs::read(&settings)?;
    std::fs::write(&settings, "max_connections = many\n")?;
    let said = fails(serve(&data)?)?;
    assert!(said.contains("invalid value for parameter"), "{said}");
    std::fs::write(&settings, kept)?;
    Ok(())
}

#[tokio::test]
async fn the_own_database_knows_letters_beyond_ascii() -> Result<()> {
    let data = data_folder()?;
    let own = ferrostock_kernel::db::Embedded::start(data.path()).await?;
    let row = async {
        let client = own.address().connect().await?;
        let sql = "SELECT lower('РЕЗИСТОР') = 'резистор' AND 'Ж' ILIKE 'ж' AND 'Ü' ~* 'ü',
                          array_agg(t ORDER BY t) FROM (VALUES ('b'), ('B'), ('a')) AS v (t)";
        let row = client.query_one(sql, &[]).await?;
        anyhow::Ok((
            row.try_get::<_, bool>(0)?,
            row.try_get::<_, Vec<String>>(1)?,
        ))
    };
    let row = row.await;
    own.shutdown().await;
    let (knows, sorted) = row?;
    assert!(knows);
    assert_eq!(sorted, ["B", "a", "b"]);
    Ok(())
}

#[tokio::test]
async fn a_database_that_knew_no_letters_is_copied_into_one_that_does() -> Result<()> {
    let data = data_folder()?;
    let own = ferrostock_kernel::db::Embedded::start(data.path()).await?;
    // As it was made before.
    let socket = data.path().canonicalize()?.join("socket");
    let maintenance = ferrostock_tests::Postgres::new(socket);
    let of_c = locale_c(&maintenance.address("postgres")?.connect().await?).await?;
    for sql in [
        "DROP DATABASE ferrostock",
        &format!("CREATE DATABASE ferrostock ENCODING 'UTF8' {of_c}"),
        // What a server left that was killed while it copied.
        "CREATE DATABASE ferrostock_next",
        "ALTER DATABASE ferrostock ALLOW_CONNECTIONS false",
    ] {
        maintenance.run(sql).await?;
    }
    own.shutdown().await;
    let knows = async || {
        let client = maintenance.address("ferrostock")?.connect().await?;
        let row = client.query_one("SELECT lower('Ж') = 'ж'", &[]).await?;
        anyhow::Ok(row.try_get::<_, bool>(0)?)
    };

    // The first time there is nothing in it yet; then somebody works with it.
    let mut server = start(serve(&data)?)?;
    let password = made_up(&server.said)
        .context("no password was said")?
        .to_owned();
    let first = knows().await;
    stop(&mut server.process)?;
    assert!(first?, "an empty database");
    let own = ferrostock_kernel::db::Embedded::start(data.path()).await?;
    maintenance
        .run(&format!("CREATE DATABASE older ENCODING 'UTF8' {of_c}"))
        .await?;
    let mut client = maintenance.address("older")?.connect().await?;
    let letters = client.query_one("SELECT lower('Ж') = 'ж'", &[]).await?;
    assert!(!letters.try_get::<_, bool>(0)?);
    ferrostock_kernel::db::migrate(&mut client).await?;
    let hash = ferrostock_identity::auth::password::hash(&password);
    let hash = hash.map_err(|error| anyhow::anyhow!("{error}"))?;
    client
        .execute(
            "INSERT INTO app_user (username, password, is_superuser) VALUES ('admin', $1, true)",
            &[&hash],
        )
        .await?;
    client
        .batch_execute(
            "INSERT INTO part_category (name) VALUES ('РЕЗИСТОРЫ');
             INSERT INTO part (name, description, category_id) VALUES ('Резистор', '', 1), ('Gone', '', 1);
             DELETE FROM part WHERE name = 'Gone'",
        )
        .await?;
    drop(client);
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    for sql in [
        "DROP DATABASE ferrostock WITH (FORCE)",
        "ALTER DATABASE older RENAME TO ferrostock",
    ] {
        maintenance.run(sql).await?;
    }
    own.shutdown().await;

    let mut server = start(serve(&data)?)?;
    let checked = async {
        assert!(knows().await?);
        let get = async |path: &str| {
            let request = reqwest::Client::new().get(format!("{}{path}", server.url));
            let sent = request.basic_auth("admin", Some(&password)).send().await?;
            anyhow::Ok(ferrostock_tests::answer(sent).await?.1)
        };
        let found = get("/api/part/?search=РЕЗИСТОР&limit=1").await?;
        assert_eq!(found["count"], 1, "{found}");
        let client = maintenance.address("ferrostock")?.connect().await?;
        let sql = "SELECT c.sort_key, nextval(pg_get_serial_sequence('part', 'id'))
                   FROM part_category AS c";
        let row = client.query_one(sql, &[]).await?;
        assert_eq!(row.try_get::<_, &str>(0)?, "резисторы");
        assert_eq!(row.try_get::<_, i64>(1)?, 3);
        let left = client
            .query(
                "SELECT datname FROM pg_database WHERE datname LIKE 'ferrostock_%'",
                &[],
            )
            .await?;
        assert!(left.is_empty());
        anyhow::Ok(())
    };
    let checked = checked.await;
    stop(&mut server.process)?;
    checked
}
