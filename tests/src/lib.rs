//! What the black-box tests share: a server of their own on a database of their own.
//!
//! All databases are copies of one migrated template in one PostgreSQL, which the program of this
//! crate runs while it runs the tests ([`DATABASE_VARIABLE`]). Without it each test starts a
//! PostgreSQL for itself: slower, and otherwise the same.

mod browser;
pub mod examples;
mod issuer;
mod life;
mod mail;
pub mod oauth;
pub mod python;
pub mod second_factor;
pub mod security_key;
pub mod stand_in;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::{Client, connect};
use ferrostock_identity::auth::password;
use ferrostock_kernel::db::{Address, Embedded, migrate};
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;
use tempfile::TempDir;

pub use browser::{Browser, pending, signed_in};
pub use issuer::Issuer;
pub use life::Life;
pub use mail::{Mailbox, Received};

/// The variable that names the PostgreSQL of the tests: the folder of its socket and its user, as
/// the start of an address that a database's name completes.
pub const DATABASE_VARIABLE: &str = "FERROSTOCK_TEST_POSTGRES";
/// The migrated database that tests copy.
pub const TEMPLATE: &str = "ferrostock_template";
/// The administrator's password.
pub const PASSWORD: &str = "administrator-of-tests";

/// Makes the template in a PostgreSQL.
pub async fn make_template(postgres: &Postgres) -> Result<()> {
    postgres.run(&format!("CREATE DATABASE {TEMPLATE}")).await?;
    let mut client = postgres.address(TEMPLATE)?.connect().await?;
    migrate(&mut client).await
}

/// A PostgreSQL whose databases tests may make.
#[derive(Clone, Debug)]
pub struct Postgres {
    socket: PathBuf,
}

impl Postgres {
    /// The one that listens in this folder.
    pub fn new(socket: impl Into<PathBuf>) -> Self {
        Self {
            socket: socket.into(),
        }
    }

    /// The address of a database, as `DATABASE_URL` takes it.
    pub fn url(&self, database: &str) -> String {
        format!(
            "postgresql://ferrostock@/{database}?host={}",
            self.socket.display()
        )
    }

    /// The address of a database.
    pub fn address(&self, database: &str) -> Result<Address> {
        Address::parse(&self.url(database))
    }

    /// Runs a statement outside of the tests' databases.
    pub async fn run(&self, sql: &str) -> Result<()> {
        let client = self.address("postgres")?.connect().await?;
        Ok(client.batch_execute(sql).await?)
    }
}

/// How `CREATE DATABASE` makes one whose locale is C, which knows no letters beyond ASCII, whatever the
/// cluster's is.
pub async fn locale_c(client: &tokio_postgres::Client) -> Result<&'static str> {
    let row = client
        .query_one("SELECT current_setting('server_version_num')::int", &[])
        .await?;
    Ok(if row.try_get::<_, i32>(0)? < 150_000 {
        "TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
    } else {
        "TEMPLATE template0 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'"
    })
}

/// A folder for data that PostgreSQL's account can enter as well.
pub fn data_folder() -> Result<TempDir> {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::Builder::new()
        .prefix("ferrostock-test-")
        .tempdir()?;
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}

/// The `ferrostock` program, which cargo puts beside the tests.
pub fn program() -> Result<PathBuf> {
    let tests = std::env::current_exe()?;
    let folder = tests
        .ancestors()
        .nth(2)
        .context("the tests stand in target/…/deps")?;
    let program = folder.join("ferrostock");
    ensure!(
        program.is_file(),
        "{} is missing: cargo build -p ferrostock-server",
        program.display()
    );
    Ok(program)
}

/// A running server, ended when dropped.
pub struct Server {
    process: Child,
    /// Its address, such as `http://127.0.0.1:40001`.
    pub url: String,
    /// Its administrator.
    pub admin: Client,
    /// Its database.
    pub db: tokio_postgres::Client,
    /// The address of its database.
    pub database_url: String,
    data: TempDir,
    _own: Option<Embedded>,
}

impl Server {
    /// Starts a server on an empty, migrated database.
    pub async fn start() -> Result<Self> {
        Self::start_with(&[]).await
    }

    /// Starts one with further arguments.
    pub async fn start_with(arguments: &[&str]) -> Result<Self> {
        let options = format!("TEMPLATE {TEMPLATE}");
        Self::on(&options, async |_| Ok(()), arguments).await
    }

    /// Starts one on a database without a schema, once it was prepared.
    pub async fn start_after(
        prepare: impl AsyncFnOnce(&mut tokio_postgres::Client) -> Result<()>,
    ) -> Result<Self> {
        Self::on("TEMPLATE template1", prepare, &[]).await
    }

    /// Starts one on an empty database whose locale knows no letters beyond ASCII.
    pub async fn start_in_locale_c() -> Result<Self> {
        let (postgres, _own, _) = postgres().await?;
        let options = locale_c(&postgres.address("postgres")?.connect().await?).await?;
        Self::on(options, async |_| Ok(()), &[]).await
    }

    async fn on(
        options: &str,
        prepare: impl AsyncFnOnce(&mut tokio_postgres::Client) -> Result<()>,
        arguments: &[&str],
    ) -> Result<Self> {
        let (postgres, own, data) = postgres().await?;
        let name = format!("test_{}_{}", std::process::id(), unique());
        postgres
            .run(&format!("CREATE DATABASE {name} {options}"))
            .await?;
        let database_url = postgres.url(&name);
        let mut db = postgres.address(&name)?.connect().await?;
        prepare(&mut db).await?;
        let (process, url) = run(&database_url, data.path(), arguments)?;
        let admin = connect(&url).password("admin", PASSWORD).build()?;
        Ok(Self {
            process,
            url,
            admin,
            db,
            database_url,
            data,
            _own: own,
        })
    }

    /// Starts another server on the same database.
    pub fn beside(&self) -> Result<Beside> {
        self.beside_with(&[])
    }

    /// Starts another server on the same database, with further arguments.
    pub fn beside_with(&self, arguments: &[&str]) -> Result<Beside> {
        let (process, url) = run(&self.database_url, self.data.path(), arguments)?;
        Ok(Beside { process, url })
    }

    /// Makes a user whose group has these rules: a role with the names of permissions, such as
    /// `("part", "view change")`. The password is the user's name.
    pub async fn user(&self, name: &str, rules: &[(&str, &str)]) -> Result<Client> {
        let hash = password::hash(name).map_err(|error| anyhow::anyhow!("{error}"))?;
        let user: i64 = self
            .db
            .query_one(
                "INSERT INTO app_user (username, password) VALUES ($1, $2) RETURNING id",
                &[&name, &hash],
            )
            .await?
            .try_get(0)?;
        let group: i64 = self
            .db
            .query_one(
                "INSERT INTO user_group (name) VALUES ($1) RETURNING id",
                &[&name],
            )
            .await?
            .try_get(0)?;
        self.db
            .execute(
                "INSERT INTO user_group_member (user_id, group_id) VALUES ($1, $2)",
                &[&user, &group],
            )
            .await?;
        for (role, permissions) in rules {
            let has = |name: &str| permissions.split(' ').any(|permission| permission == name);
            self.db
                .execute(
                    "INSERT INTO ruleset (group_id, name, can_view, can_add, can_change, can_delete)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    &[&group, role, &has("view"), &has("add"), &has("change"), &has("delete")],
                )
                .await?;
        }
        Ok(connect(&self.url).password(name, name).build()?)
    }

    /// A request as the administrator, for what the typed client would not send.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.request_as(method, path, "admin", PASSWORD)
    }

    /// A request as somebody.
    pub fn request_as(
        &self,
        method: Method,
        path: &str,
        user: &str,
        password: &str,
    ) -> reqwest::RequestBuilder {
        self.anonymous(method, path)
            .basic_auth(user, Some(password))
    }

    /// A request without credentials.
    pub fn anonymous(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        reqwest::Client::new().request(method, format!("{}{path}", self.url))
    }

    /// Sends JSON as the administrator; gives status and body.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        body: &Value,
    ) -> Result<(StatusCode, Value)> {
        answer(self.request(method, path).json(body).send().await?).await
    }

    /// Reads as the administrator; the answer must be a success.
    pub async fn get(&self, path: &str) -> Result<Value> {
        let (status, body) = answer(self.request(Method::GET, path).send().await?).await?;
        ensure!(status == StatusCode::OK, "GET {path}: {status} {body}");
        Ok(body)
    }

    /// How many SQL statements the server has sent.
    pub async fn statements(&self) -> Result<u64> {
        let text = self
            .anonymous(Method::GET, "/metrics")
            .send()
            .await?
            .text()
            .await?;
        let line = text
            .lines()
            .find(|line| line.starts_with("ferrostock_sql_statements_total "));
        let count = line
            .and_then(|line| line.split(' ').nth(1))
            .context("no such counter")?;
        Ok(count.parse()?)
    }

    /// Ends the server at once, as kill -9 does.
    pub fn kill(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// The folder of the server's data.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The server's process.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The test is over, whatever becomes of the process.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A second server, ended when dropped.
pub struct Beside {
    process: Child,
    /// Its address.
    pub url: String,
}

impl Drop for Beside {
    fn drop(&mut self) {
        // The test is over, whatever becomes of the process.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Status and JSON body of an answer; null for an empty body.
pub async fn answer(response: Response) -> Result<(StatusCode, Value)> {
    let status = response.status();
    let text = response.text().await?;
    let body = if text.is_empty() {
        Value::Null
    } else {
        serde_json::from_str(&text)?
    };
    Ok((status, body))
}

/// The PostgreSQL of all tests, or one of our own; and a folder for the server's data.
async fn postgres() -> Result<(Postgres, Option<Embedded>, TempDir)> {
    let data = data_folder()?;
    if let Some(socket) = std::env::var_os(DATABASE_VARIABLE) {
        return Ok((Postgres::new(socket), None, data));
    }
    let own = Embedded::start(data.path()).await?;
    let postgres = Postgres::new(data.path().canonicalize()?.join("socket"));
    make_template(&postgres).await?;
    Ok((postgres, Some(own), data))
}

fn unique() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Runs the program on a database; waits until it says where it listens.
pub fn run(database_url: &str, data: &Path, arguments: &[&str]) -> Result<(Child, String)> {
    let mut command = Command::new(program()?);
    if arguments.contains(&"--oauth2") && !arguments.contains(&"--site-url") {
        // The address has to be known before the server is.
        let bind = free_address()?;
        command.env("FERROSTOCK_SITE_URL", format!("http://{bind}"));
        command.env("FERROSTOCK_BIND", bind);
    } else {
        command.env("FERROSTOCK_BIND", "127.0.0.1:0");
    }
    command
        .arg("serve")
        .args(arguments)
        .env("DATABASE_URL", database_url)
        .env("FERROSTOCK_DATA_DIR", data)
        .env("FERROSTOCK_ADMIN_PASSWORD", PASSWORD)
        .env("FERROSTOCK_LOG", "warn");
    listening(command)
}

/// An address of this machine that nobody listens on.
pub fn free_address() -> Result<String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.to_string())
}

/// The command that serves a data folder with a PostgreSQL of its own.
pub fn serve_alone(data: &Path) -> Result<Command> {
    let mut command = Command::new(program()?);
    command
        .arg("serve")
        .env_remove("DATABASE_URL")
        .env("FERROSTOCK_DATA_DIR", data)
        .env("FERROSTOCK_BIND", "127.0.0.1:0")
        .env("FERROSTOCK_ADMIN_PASSWORD", PASSWORD)
        .env("FERROSTOCK_LOG", "error");
    Ok(command)
}

/// Asks a server to stop, and waits until it and its PostgreSQL have.
pub fn stop(process: &mut Child) -> Result<()> {
    let asked = Command::new("kill")
        .arg(process.id().to_string())
        .status()?;
    ensure!(asked.success(), "kill");
    let status = process.wait()?;
    ensure!(status.success(), "the server ended: {status}");
    Ok(())
}

/// Starts a server and waits until it says where it listens.
pub fn listening(mut command: Command) -> Result<(Child, String)> {
    let mut process = command.stdout(Stdio::piped()).spawn()?;
    let output = process.stdout.take().context("no output")?;
    let started = Instant::now();
    for line in BufReader::new(output).lines() {
        let line = line?;
        if let Some((_, rest)) = line.split_once("listens on ") {
            let url = rest
                .split(' ')
                .next()
                .unwrap_or_default()
                .trim_end_matches('/')
                .to_owned();
            return Ok((process, url));
        }
        ensure!(
            started.elapsed() < Duration::from_mins(1),
            "the server takes too long"
        );
    }
    let status = process.wait()?;
    anyhow::bail!("the server ended: {status}")
}
