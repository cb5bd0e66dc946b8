//! Reaching the database.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use deadpool_postgres::{Manager, ManagerConfig, QueueMode, RecyclingMethod, Runtime, Timeouts};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{CancelToken, Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Database;
use super::prepared::{Connector, Pool};

/// How long a request waits for a connection.
const WAIT: Duration = Duration::from_secs(10);

/// How long a machine may not acknowledge what it is sent until it counts as gone.
const GONE: Duration = Duration::from_secs(30);

/// How long the database works at a statement at most. Requests end before that, and cancel what they
/// do not wait for any more; a long list takes as long as its client reads it.
const LONGEST_STATEMENT: Duration = Duration::from_mins(15);

/// How the database plans for requests, which want few rows of large tables: pages of an index are
/// about as cheap to reach as those of a table's beginning, and a program made for the statement
/// (JIT) takes longer to make than it saves. What waits to be put into an index of texts is read by
/// every search, and so is kept short, in kilobytes.
const FOR_FEW_ROWS: &str = "-c random_page_cost=1.1 -c jit=off -c gin_pending_list_limit=256";

/// Where a database is, and how to talk to it.
#[derive(Clone)]
pub struct Address {
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

impl Address {
    /// Reads an address such as `postgresql://user:password@host:5432/database?sslmode=require`.
    ///
    /// `sslmode` means what it means to PostgreSQL's own clients: `disable`; `prefer` (the default)
    /// and `require` encrypt without asking who answers; `verify-ca` and `verify-full` check the
    /// server's certificate, always with its name, against the system's authorities.
    pub fn parse(url: &str) -> Result<Self> {
        let verify = ["sslmode=verify-full", "sslmode=verify-ca"];
        let verified = verify.iter().any(|mode| url.contains(mode));
        let url = verify.iter().fold(url.to_owned(), |url, mode| {
            url.replace(mode, "sslmode=require")
        });
        let mut config: Config = url.parse().context("the database address can't be read")?;
        config.application_name("ferrostock").connect_timeout(WAIT);
        // A machine that is gone says nothing: what was sent to it is not waited for as long as TCP does.
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(GONE);
        }
        config.keepalives_idle(config.get_keepalives_idle().min(GONE));
        // A socket of this machine needs no encryption, and has no name to put on a certificate.
        if config
            .get_hosts()
            .iter()
            .all(|host| matches!(host, Host::Unix(_)))
        {
            return Ok(Self::local(config));
        }
        let tls = match config.get_ssl_mode() {
            SslMode::Disable => None,
            _ => Some(MakeRustlsConnect::new(tls(verified)?)),
        };
        Ok(Self { config, tls })
    }

    /// An address without encryption, for a socket on this machine.
    pub fn local(mut config: Config) -> Self {
        config
            .application_name("ferrostock")
            .ssl_mode(SslMode::Disable)
            .connect_timeout(WAIT);
        Self { config, tls: None }
    }

    /// A connection outside of any pool.
    pub async fn connect(&self) -> Result<Client, tokio_postgres::Error> {
        match &self.tls {
            None => {
                let (client, connection) = self.config.connect(NoTls).await?;
                tokio::spawn(connection);
                Ok(client)
            }
            Some(tls) => {
                let (client, connection) = self.config.connect(tls.clone()).await?;
                tokio::spawn(connection);
                Ok(client)
            }
        }
    }

    /// Asks the database to cancel what runs on a connection. Nothing tells whether it did.
    pub(super) async fn cancel(&self, token: &CancelToken) -> Result<(), tokio_postgres::Error> {
        match &self.tls {
            None => token.cancel_query(NoTls).await,
            Some(tls) => token.cancel_query(tls.clone()).await,
        }
    }

    /// Up to `connections` connections, of which half are shared. They are made when they are first
    /// asked for.
    pub fn pool(&self, connections: usize) -> Result<Database> {
        let shared = connections / 2;
        Ok(Database::new(
            self.clone(),
            self.pool_of(connections - shared)?,
            self.pool_of(shared)?,
        ))
    }

    /// A pool of up to `max_size` connections. The one that was used last is used next: its process
    /// has what it needs in the caches of the machine.
    fn pool_of(&self, max_size: usize) -> Result<Pool> {
        let mut config = self.config.clone();
        // Whatever becomes of this process, nothing keeps a database busy for ever.
        let limit = format!("-c statement_timeout={}", LONGEST_STATEMENT.as_millis());
        // What is given with the address overrides what is ours.
        config.options(match config.get_options() {
            Some(given) => format!("{FOR_FEW_ROWS} {given} {limit}"),
            None => format!("{FOR_FEW_ROWS} {limit}"),
        });
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = match &self.tls {
            None => Manager::from_config(config, NoTls, recycling),
            Some(tls) => Manager::from_config(config, tls.clone(), recycling),
        };
        Ok(Pool::builder(Connector(manager))
            .max_size(max_size)
            .queue_mode(QueueMode::Lifo)
            .timeouts(Timeouts {
                wait: Some(WAIT),
                create: Some(WAIT),
                recycle: Some(WAIT),
            })
            .runtime(Runtime::Tokio1)
            .build()?)
    }
}

fn tls(verified: bool) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()?;
    if !verified {
        let anyone = Arc::new(Anyone(provider));
        return Ok(builder
            .dangerous()
            .with_custom_certificate_verifier(anyone)
            .with_no_client_auth());
    }
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(found.certs);
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Takes every certificate: encryption without proof of who answers, as `sslmode=require` means it.
#[derive(Debug)]
struct Anyone(Arc<CryptoProvider>);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, cert, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, cert, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sslmode_is_understood() {
        let tls = |url: &str| Address::parse(url).unwrap().tls.is_some();
        assert!(tls("postgresql://u@h/d"));
        assert!(tls("postgresql://u@h/d?sslmode=verify-full"));
        assert!(!tls("postgresql://u@h/d?sslmode=disable"));
        assert!(Address::parse("mysql://u@h/d").is_err());
    }
}
