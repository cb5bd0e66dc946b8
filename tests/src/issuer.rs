//! An OpenID Connect provider that says whatever a test has it say.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A key that ID tokens are signed with.
#[derive(Clone)]
struct Key {
    id: String,
    private: EncodingKey,
    public: Value,
}

impl Key {
    fn new(id: &str) -> Result<Self> {
        let pair =
            EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())?;
        let private = EncodingKey::from_ec_der(pair.as_ref());
        let mut public = Jwk::from_encoding_key(&private, Algorithm::ES256)?;
        public.common.key_id = Some(id.to_owned());
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        Ok(Self {
            id: id.to_owned(),
            private,
            public: serde_json::to_value(public)?,
        })
    }
}

/// What it says, and what it was asked.
struct State {
    key: Key,
    /// Members of its description that are not the usual ones.
    described: Value,
    /// The ID token that the next code becomes.
    id_token: String,
    user_info: Value,
    /// Whether it answers at all.
    silent: bool,
    /// The forms that its token endpoint was sent.
    redeemed: Vec<BTreeMap<String, String>>,
    /// How often its description was read.
    described_times: usize,
}

/// The provider, ended when dropped.
pub struct Issuer {
    /// Its name, which is its address.
    pub url: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

impl Drop for Issuer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Issuer {
    /// What the site under test is called here.
    pub const CLIENT: &str = "stock";
    /// Its secret.
    pub const SECRET: &str = "the secret of the site at its provider";

    /// Starts one.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(Mutex::new(State {
            key: Key::new("first")?,
            described: json!({}),
            id_token: String::new(),
            user_info: json!({}),
            silent: false,
            redeemed: Vec::new(),
            described_times: 0,
        }));
        let (shared, own) = (Arc::clone(&state), url.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (state, url) = (Arc::clone(&shared), own.clone());
                tokio::spawn(async move {
                    // A client that goes away is no concern of a test.
                    let _ = answer(stream, &state, &url).await;
                });
            }
        });
        Ok(Self { url, state, task })
    }

    /// The arguments that make it a provider of a server, under the name `home`.
    pub fn arguments(&self) -> Vec<String> {
        [
            ("id", "home"),
            ("name", "Home"),
            ("issuer", &self.url),
            ("client-id", Self::CLIENT),
            ("client-secret", Self::SECRET),
        ]
        .iter()
        .flat_map(|(name, value)| [format!("--provider-{name}"), (*value).to_owned()])
        .collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// The usual claims about somebody.
    pub fn claims(&self, subject: &str) -> Value {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(0, |since| since.as_secs());
        json!({
            "iss": self.url,
            "aud": Self::CLIENT,
            "sub": subject,
            "iat": now,
            "exp": now + 300,
        })
    }

    /// An ID token of these claims, signed with the key that it shows.
    pub fn sign(&self, claims: &Value) -> Result<String> {
        let key = self.state().key.clone();
        let header = Header {
            kid: Some(key.id),
            ..Header::new(Algorithm::ES256)
        };
        Ok(encode(&header, claims, &key.private)?)
    }

    /// Says these claims when it is asked next.
    pub fn says(&self, claims: &Value) -> Result<()> {
        let token = self.sign(claims)?;
        self.gives(token);
        Ok(())
    }

    /// Gives this as the ID token when it is asked next.
    pub fn gives(&self, id_token: String) {
        self.state().id_token = id_token;
    }

    /// Tells this of the user, besides.
    pub fn tells(&self, user_info: Value) {
        self.state().user_info = user_info;
    }

    /// Describes itself otherwise: these members in place of the usual ones.
    pub fn describes(&self, members: Value) {
        self.state().described = members;
    }

    /// Signs with another key from now on, and shows only that.
    pub fn turns_key(&self) -> Result<()> {
        self.state().key = Key::new("second")?;
        Ok(())
    }

    /// Whether it answers with failures only.
    pub fn is_silent(&self, silent: bool) {
        self.state().silent = silent;
    }

    /// The forms that its token endpoint was sent.
    pub fn redeemed(&self) -> Vec<BTreeMap<String, String>> {
        self.state().redeemed.clone()
    }

    /// How often its description was read.
    pub fn described_times(&self) -> usize {
        self.state().described_times
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(mut stream: TcpStream, state: &Mutex<State>, url: &str) -> Result<()> {
    let (path, body) = request(&mut stream).await?;
    let (status, body) = said(&mut lock(state), &path, &body, url);
    let text = body.to_string();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nlocation: {url}/jwks\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n",
        text.len()
    );
    stream.write_all(head.as_bytes()).await?;
    Ok(stream.write_all(text.as_bytes()).await?)
}

fn said(state: &mut State, path: &str, body: &str, url: &str) -> (&'static str, Value) {
    if state.silent {
        return ("503 Service Unavailable", json!({}));
    }
    let said = match path {
        "/.well-known/openid-configuration" => {
            state.described_times += 1;
            let mut all = json!({
                "issuer": url,
                "authorization_endpoint": format!("{url}/authorize"),
                "token_endpoint": format!("{url}/token"),
                "userinfo_endpoint": format!("{url}/userinfo"),
                "jwks_uri": format!("{url}/jwks"),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            });
            for (name, value) in state.described.as_object().into_iter().flatten() {
                all[name] = value.clone();
            }
            all
        }
        "/jwks" => json!({ "keys": [state.key.public] }),
        "/moved" => return ("302 Found", json!({})),
        "/huge" => json!({ "keys": [], "filling": "x".repeat(2_000_000) }),
        "/token" => {
            let form = form_urlencoded::parse(body.as_bytes()).into_owned();
            state.redeemed.push(form.collect());
            json!({
                "access_token": "an-access-token",
                "token_type": "Bearer",
                "id_token": state.id_token,
            })
        }
        "/userinfo" => state.user_info.clone(),
        _ => return ("404 Not Found", json!({})),
    };
    ("200 OK", said)
}

/// The path and the body of a request.
async fn request(stream: &mut TcpStream) -> Result<(String, String)> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                let is_it = name.eq_ignore_ascii_case("content-length");
                is_it.then(|| value.trim().parse::<usize>().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                let path = head.split(' ').nth(1).context("no path")?;
                return Ok((path.to_owned(), body.to_owned()));
            }
        }
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await?;
        anyhow::ensure!(read > 0, "the request is cut off");
        bytes.extend_from_slice(&chunk[..read]);
    }
}
