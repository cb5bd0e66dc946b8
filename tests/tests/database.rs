//! Where the server's database may be: on another machine, reached through TLS; or the server's own,
//! run by whoever runs the server.

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use ferrostock_client::connect;
use ferrostock_kernel::db::{Address, Embedded};
use ferrostock_tests::{PASSWORD, data_folder, listening, program, run, serve_alone, stop};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tempfile::TempDir;

/// The password of the database's user.
const SECRET: &str = "database-of-tests";

/// An account without rights, when the tests run as root.
#[derive(Clone, Copy)]
struct Account {
    uid: u32,
    gid: u32,
    other: bool,
}

impl Account {
    fn ordinary() -> Result<Self> {
        let own = std::fs::metadata("/proc/self")?;
        if own.uid() != 0 {
            return Ok(Self {
                uid: own.uid(),
                gid: own.gid(),
                other: false,
            });
        }
        let accounts = std::fs::read_to_string("/etc/passwd")?;
        let nobody = accounts
            .lines()
            .find(|line| line.starts_with("nobody:"))
            .context("there is no account nobody")?;
        let parts: Vec<_> = nobody.split(':').collect();
        Ok(Self {
            uid: parts[2].parse()?,
            gid: parts[3].parse()?,
            other: true,
        })
    }

    /// A program that runs as the account.
    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        if self.other {
            command.uid(self.uid).gid(self.gid).current_dir("/");
        }
        command
    }

    fn own(&self, path: &Path) -> Result<()> {
        if self.other {
            std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid))?;
        }
        Ok(())
    }
}

/// An authority for certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its own certificate.
    file: PathBuf,
}

impl Authority {
    fn new(folder: &Path, name: &str) -> Result<Self> {
        let key = KeyPair::generate()?;
        let mut parameters = CertificateParams::new([])?;
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = parameters.self_signed(&key)?;
        let file = folder.join(format!("{name}.pem"));
        std::fs::write(&file, certificate.pem())?;
        Ok(Self {
            issuer: Issuer::new(parameters, key),
            file,
        })
    }
}

/// A PostgreSQL that others run, which takes nobody without TLS and a password.
struct Foreign {
    process: Child,
    port: u16,
    authority: Authority,
    folder: TempDir,
}

impl Foreign {
    /// Starts one whose certificate says `localhost`.
    async fn start() -> Result<Self> {
        let folder = data_folder()?;
        let account = Account::ordinary()?;
        let authority = Authority::new(folder.path(), "authority")?;
        let programs = Embedded::programs(folder.path()).await?;
        let cluster = folder.path().join("cluster");
        std::fs::create_dir(&cluster)?;
        account.own(&cluster)?;
        let password = folder.path().join("password");
        std::fs::write(&password, SECRET)?;
        let made = account
            .command(programs.join("initdb"))
            .args(["--username=ferrostock", "--encoding=UTF8", "--no-sync"])
            .args(["--auth=scram-sha-256", "--pgdata"])
            .arg(&cluster)
            .arg(format!("--pwfile={}", password.display()))
            .output()?;
        ensure!(made.status.success(), "{}", said(&made));

        let key = KeyPair::generate()?;
        let certificate =
            CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority.issuer)?;
        for (name, text) in [
            ("server.crt", certificate.pem()),
            ("server.key", key.serialize_pem()),
            (
                "pg_hba.conf",
                "hostssl all all 127.0.0.1/32 scram-sha-256\n".into(),
            ),
        ] {
            let path = cluster.join(name);
            std::fs::write(&path, text)?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
            account.own(&path)?;
        }
        // Somebody else may take the port meanwhile; the next test run has another one.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = account
            .command(programs.join("postgres"))
            .arg("-D")
            .arg(&cluster)
            .args([
                "-c",
                "ssl=on",
                "-c",
                "fsync=off",
                "-c",
                "listen_addresses=127.0.0.1",
            ])
            .args(["-c", "unix_socket_directories=", "-c"])
            .arg(format!("port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let foreign = Self {
            process,
            port,
            authority,
            folder,
        };
        for _ in 0..300 {
            if let Ok(client) = Address::parse(&foreign.url("localhost", "require"))?
                .connect()
                .await
            {
                client.batch_execute("CREATE DATABASE stock").await?;
                return Ok(foreign);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("PostgreSQL does not answer")
    }

    fn url(&self, host: &str, mode: &str) -> String {
        self.database(host, "postgres", mode)
    }

    fn database(&self, host: &str, name: &str, mode: &str) -> String {
        let port = self.port;
        format!("postgresql://ferrostock:{SECRET}@{host}:{port}/{name}?sslmode={mode}")
    }

    /// Lists users on the command line, on an address, with an authority that is trusted.
    fn users(&self, url: &str, trusted: &Path) -> Result<Output> {
        Ok(Command::new(program()?)
            .args(["user", "list"])
            .env("DATABASE_URL", url)
            .env("FERROSTOCK_DATA_DIR", self.folder.path().join("data"))
            .env("SSL_CERT_FILE", trusted)
            .env_remove("SSL_CERT_DIR")
            .output()?)
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        // Immediately: the folder goes with it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn a_database_elsewhere_is_reached_through_tls() -> Result<()> {
    let foreign = Foreign::start().await?;
    // `require` encrypts, whoever signed the certificate, and whatever name it says.
    let url = foreign.database("127.0.0.1", "stock", "require");
    let data = data_folder()?;
    let (mut process, site) = run(&url, data.path(), &[])?;
    let checked = async {
        let admin = connect(&site).password("admin", PASSWORD).build()?;
        assert_eq!(admin.user_me_retrieve().send().await?.username, "admin");
        let client = Address::parse(&url)?.connect().await?;
        let seen = client
            .query_one(
                "SELECT count(*), bool_and(s.ssl) FROM pg_stat_ssl AS s
                 JOIN pg_stat_activity AS a USING (pid)
                 WHERE a.datname = 'stock' AND a.pid <> pg_backend_pid()",
                &[],
            )
            .await?;
        let (others, encrypted): (i64, bool) = (seen.try_get(0)?, seen.try_get(1)?);
        assert!(others > 0 && encrypted);
        anyhow::Ok(())
    };
    let checked = checked.await;
    stop(&mut process)?;
    checked?;

    let other = Authority::new(foreign.folder.path(), "other")?;
    let right = foreign.authority.file.as_path();
    let stranger = other.file.as_path();
    for (host, mode, trusted, taken) in [
        ("localhost", "verify-full", right, true),
        ("localhost", "verify-ca", right, true),
        ("localhost", "prefer", stranger, true),
        ("localhost", "require", stranger, true),
        // Signed by somebody who is not trusted; with another name; without encryption.
        ("localhost", "verify-full", stranger, false),
        ("127.0.0.1", "verify-full", right, false),
        ("localhost", "disable", right, false),
    ] {
        let url = foreign.database(host, "stock", mode);
        let output = foreign.users(&url, trusted)?;
        let said = said(&output);
        assert_eq!(output.status.success(), taken, "{host} {mode}: {said}");
        assert!(!said.contains(SECRET), "{said}");
        if taken {
            let listed = String::from_utf8(output.stdout)?;
            assert!(listed.contains("admin"), "{listed}");
        } else if mode == "verify-full" {
            assert!(said.to_lowercase().contains("certificate"), "{said}");
        }
    }
    // A wrong password is one through TLS, too.
    let url = foreign.database("localhost", "stock", "require");
    let output = foreign.users(&url.replace(SECRET, "wrong"), right)?;
    assert!(!output.status.success());
    assert!(said(&output).contains("password"), "{}", said(&output));
    Ok(())
}

#[tokio::test]
async fn whoever_runs_the_server_runs_its_database() -> Result<()> {
    let data = data_folder()?;
    let account = Account::ordinary()?;
    // Where the account can reach the program, and write.
    let copy = data.path().join("ferrostock");
    std::fs::copy(program()?, &copy)?;
    let home = data.path().join("home");
    std::fs::create_dir(&home)?;
    account.own(&home)?;
    let mut command = account.command(&copy);
    let like = serve_alone(&home)?;
    command.args(like.get_args());
    for (name, value) in like.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let (mut process, url) = listening(command)?;
    let checked = async {
        let admin = connect(&url).password("admin", PASSWORD).build()?;
        assert_eq!(admin.user_me_retrieve().send().await?.username, "admin");
        let postmaster = std::fs::read_to_string(home.join("postgres/postmaster.pid"))?;
        let postmaster = postmaster.lines().next().context("no process")?;
        for pid in [&*process.id().to_string(), postmaster] {
            let owner = std::fs::metadata(format!("/proc/{pid}"))?.uid();
            assert_eq!(owner, account.uid, "{pid}");
        }
        // Nobody else gets at what it keeps.
        for folder in ["postgres", "socket"] {
            let found = std::fs::metadata(home.join(folder))?;
            assert_eq!(found.uid(), account.uid, "{folder}");
            assert_eq!(found.permissions().mode() & 0o077, 0, "{folder}");
        }
        anyhow::Ok(())
    };
    let checked = checked.await;
    stop(&mut process)?;
    assert!(!home.join("postgres/postmaster.pid").exists());
    checked
}
