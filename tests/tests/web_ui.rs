//! The web interface, from a folder that somebody built: its page, its files, and what led to it before.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::process::Command;

use anyhow::{Context as _, Result};
use ferrostock_tests::stand_in::{IMPORTED, SCRIPT, STYLE, stand_in, write};
use ferrostock_tests::{Browser, PASSWORD, Server, answer, data_folder, program};
use reqwest::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, LOCATION, SET_COOKIE, VARY,
};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A server with a stand-in for the interface, and its folder.
async fn site() -> Result<(Server, TempDir)> {
    let folder = stand_in()?;
    let path = folder.path().display().to_string();
    Ok((Server::start_with(&["--web-ui", &path]).await?, folder))
}

fn header(response: &Response, name: impl reqwest::header::AsHeaderName) -> &str {
    let value = response.headers().get(name);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// A file as a browser gets it that takes these codings.
async fn file(server: &Server, path: &str, codings: &str) -> Result<Response> {
    let asked = server.anonymous(Method::GET, path);
    Ok(asked.header(ACCEPT_ENCODING, codings).send().await?)
}

#[tokio::test]
async fn the_page_is_the_same_everywhere_and_begins_the_script() -> Result<()> {
    let (server, _folder) = site().await?;
    let name = json!({ "value": "Stock & Co" });
    let set = "/api/settings/global/INVENTREE_INSTANCE/";
    assert_eq!(
        server.send(Method::PATCH, set, &name).await?.0,
        StatusCode::OK
    );
    let mut shown = Vec::new();
    for path in ["/web", "/web/", "/web/part/1/details?x=y", "/web/login"] {
        let page = server.anonymous(Method::GET, path).send().await?;
        assert_eq!(page.status(), StatusCode::OK, "{path}");
        assert_eq!(header(&page, CONTENT_TYPE), "text/html; charset=utf-8");
        // Scripts read the cookie and repeat it.
        let cookie = header(&page, SET_COOKIE);
        assert!(
            cookie.starts_with("csrftoken=")
                && cookie.contains("SameSite=Lax")
                && cookie.contains("Path=/;")
                && !cookie.contains("HttpOnly"),
            "{cookie}"
        );
        assert!(header(&page, CACHE_CONTROL).contains("no-store"));
        shown.push(page.text().await?);
    }
    assert!(shown.iter().all(|page| *page == shown[0]));
    let page = &shown[0];
    for part in [
        "<title>Stock &amp; Co</title>",
        "<div id=\"root\"></div>",
        &format!("<script type=\"module\" src=\"/static/web/{SCRIPT}\">"),
        &format!("<link rel=\"stylesheet\" href=\"/static/web/{STYLE}\">"),
        &format!("<link rel=\"modulepreload\" href=\"/static/web/{IMPORTED}\">"),
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let settings = page
        .split_once("window.INVENTREE_SETTINGS = ")
        .and_then(|(_, rest)| rest.split_once(";</script>"))
        .context("no settings")?;
    let settings: Value = serde_json::from_str(settings.0)?;
    assert_eq!(
        settings,
        json!({"base_url": "web", "server_list": [], "show_server_selector": false,
               "environment": "production", "mobile_mode": "default", "debug": false,
               "url_compatibility": true})
    );
    // Everything that the page names is there.
    for address in page.split('"').filter(|part| part.starts_with("/static/")) {
        let there = server.anonymous(Method::GET, address).send().await?;
        assert_eq!(there.status(), StatusCode::OK, "{address}");
    }
    let head = server.anonymous(Method::HEAD, "/web").send().await?;
    assert_eq!(
        (head.status(), head.text().await?.len()),
        (StatusCode::OK, 0)
    );
    let posted = server.anonymous(Method::POST, "/web").send().await?;
    assert_eq!(posted.status(), StatusCode::METHOD_NOT_ALLOWED);
    Ok(())
}

#[tokio::test]
async fn who_has_the_page_signs_in_with_its_cookie() -> Result<()> {
    let (server, _folder) = site().await?;
    let mut browser = Browser::new(&server.url);
    let status = async |browser: &mut Browser| -> Result<_> {
        let told = browser.request(Method::GET, "/auth/");
        let told = browser.fetch(told).await?;
        Ok((told.status(), told.text().await?))
    };
    browser.fetch(browser.request(Method::GET, "/web")).await?;
    assert_eq!(status(&mut browser).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.login("admin", PASSWORD).await?.0, StatusCode::OK);
    assert_eq!(status(&mut browser).await?, (StatusCode::OK, String::new()));
    let (code, body) = browser
        .call(
            "system_internal_observability_end_create",
            json!({"traceid": "a", "service": "web"}),
        )
        .await?;
    assert_eq!(code, StatusCode::OK, "{body}");

    let keyed = server.request(Method::GET, "/auth/").send().await?;
    assert_eq!(keyed.status(), StatusCode::OK);
    let wrong = server.request_as(Method::GET, "/auth/", "admin", "wrong");
    assert_eq!(wrong.send().await?.status(), StatusCode::UNAUTHORIZED);

    // Who has to set up a second factor is sent to do that.
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('LOGIN_ENFORCE_MFA', 'True')",
            &[],
        )
        .await?;
    let (code, body) = browser.get("/auth/").await?;
    assert_eq!(
        (code, &body["id"]),
        (StatusCode::UNAUTHORIZED, &json!("mfa_register"))
    );
    Ok(())
}

#[tokio::test]
async fn files_come_with_their_types_and_are_kept() -> Result<()> {
    let (server, folder) = site().await?;
    for (name, kind) in [
        (SCRIPT, "text/javascript"),
        (STYLE, "text/css"),
        ("assets/worker-DzTCRgaq.mjs", "text/javascript"),
        ("assets/index-DzTCRgaq.js.map", "application/json"),
        ("assets/logo-DzTCRgaq.svg", "image/svg+xml"),
        ("assets/inter-DzTCRgaq.woff2", "font/woff2"),
        ("assets/read-DzTCRgaq.wasm", "application/wasm"),
    ] {
        if !folder.path().join(name).exists() {
            write(folder.path(), name, b"content")?;
        }
        let content = std::fs::read(folder.path().join(name))?;
        let path = format!("/static/web/{name}");
        let got = server.anonymous(Method::GET, &path).send().await?;
        assert_eq!(got.status(), StatusCode::OK, "{name}");
        assert_eq!(header(&got, CONTENT_TYPE), kind, "{name}");
        assert_eq!(
            header(&got, CACHE_CONTROL),
            "public, max-age=31536000, immutable"
        );
        assert_eq!(header(&got, VARY), "Accept-Encoding, Origin");
        assert_eq!(header(&got, SET_COOKIE), "");
        let tag = header(&got, ETAG).to_owned();
        assert_eq!(got.bytes().await?, content, "{name}");
        let again = server
            .anonymous(Method::GET, &path)
            .header(IF_NONE_MATCH, &tag);
        let again = again.send().await?;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{name}");
        assert!(header(&again, CACHE_CONTROL).contains("immutable"));
        let head = server.anonymous(Method::HEAD, &path).send().await?;
        assert_eq!(header(&head, CONTENT_LENGTH), content.len().to_string());
        assert_eq!(head.text().await?, "");
        let posted = server.anonymous(Method::POST, &path).send().await?;
        assert_eq!(posted.status(), StatusCode::METHOD_NOT_ALLOWED);
    }
    // What may be another file tomorrow under the same name is asked for again.
    for name in ["sha.txt", "assets/some-software.js"] {
        write(folder.path(), name, b"content")?;
        let got = file(&server, &format!("/static/web/{name}"), "identity").await?;
        assert_eq!(header(&got, CACHE_CONTROL), "public, no-cache", "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn the_font_of_the_icons_is_there() -> Result<()> {
    let (server, folder) = site().await?;
    let icons = server.get("/api/icons/").await?;
    // A browser asks for the first that it can use, and all can use that one.
    let fonts = icons[0]["fonts"].as_object().context("no fonts")?;
    let formats: Vec<_> = fonts.keys().map(String::as_str).collect();
    assert_eq!(formats, ["woff2", "woff", "truetype"]);
    let path = icons[0]["fonts"]["woff2"].as_str().context("no font")?;
    let font = server.anonymous(Method::GET, path).send().await?;
    assert_eq!(font.status(), StatusCode::OK);
    assert_eq!(header(&font, CONTENT_TYPE), "font/woff2");
    assert_eq!(header(&font, CACHE_CONTROL), "public, max-age=86400");
    assert!(font.bytes().await?.starts_with(b"wOF2"));
    // Its other forms, and another release of it, can lie in the folder.
    let path = icons[0]["fonts"]["truetype"].as_str().context("no font")?;
    let absent = server.anonymous(Method::GET, path).send().await?;
    assert_eq!(absent.status(), StatusCode::NOT_FOUND);
    write(folder.path(), "tabler-icons/tabler-icons.ttf", b"ttf")?;
    let font = server.anonymous(Method::GET, path).send().await?;
    assert_eq!(header(&font, CONTENT_TYPE), "font/ttf");
    assert_eq!(font.text().await?, "ttf");
    Ok(())
}

#[tokio::test]
async fn a_compressed_neighbour_goes_to_who_takes_it() -> Result<()> {
    let (server, folder) = site().await?;
    write(folder.path(), &format!("{SCRIPT}.br"), b"brotli")?;
    write(folder.path(), &format!("{SCRIPT}.gz"), b"gzip")?;
    write(folder.path(), &format!("{STYLE}.gz"), b"gzip")?;
    let plain = std::fs::read(folder.path().join(SCRIPT))?;
    let style = std::fs::read(folder.path().join(STYLE))?;
    for (name, codings, coding, content) in [
        (SCRIPT, "gzip, deflate, br, zstd", "br", &b"brotli"[..]),
        (SCRIPT, "gzip", "gzip", b"gzip"),
        (SCRIPT, "br;q=0.1, gzip;q=0.9", "gzip", b"gzip"),
        (SCRIPT, "*", "br", b"brotli"),
        (SCRIPT, "br;q=0, *", "gzip", b"gzip"),
        (SCRIPT, "identity", "", &plain),
        (SCRIPT, "br;q=0, gzip;q=0", "", &plain),
        (STYLE, "br, gzip", "gzip", b"gzip"),
        (STYLE, "br", "", &style),
    ] {
        let got = file(&server, &format!("/static/web/{name}"), codings).await?;
        assert_eq!(header(&got, CONTENT_ENCODING), coding, "{name} {codings}");
        let kind = if name == SCRIPT {
            "text/javascript"
        } else {
            "text/css"
        };
        assert_eq!(header(&got, CONTENT_TYPE), kind, "{codings}");
        assert_eq!(got.bytes().await?, content, "{name} {codings}");
    }
    // Each form is a file of its own to whoever asks whether it is still the same.
    let path = format!("/static/web/{SCRIPT}");
    let tag = header(&file(&server, &path, "br").await?, ETAG).to_owned();
    let other = server
        .anonymous(Method::GET, &path)
        .header(IF_NONE_MATCH, &tag);
    assert_eq!(other.send().await?.status(), StatusCode::OK);
    Ok(())
}

/// The status of an answer to a path that no client's library would send.
fn status_of(server: &Server, path: &str) -> Result<u16> {
    let address = server.url.strip_prefix("http://").context("an address")?;
    let mut socket = TcpStream::connect(address)?;
    write!(
        socket,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer)?;
    let status = answer.split(' ').nth(1).with_context(|| answer.clone())?;
    assert!(!answer.contains("secret"), "{path}: {answer}");
    Ok(status.parse()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_path_and_no_link_leads_out_of_the_folder() -> Result<()> {
    let around = tempfile::tempdir()?;
    let built = stand_in()?;
    let folder = around.path().join("web");
    std::fs::rename(built.path(), &folder)?;
    std::fs::write(around.path().join("secret"), "secret")?;
    write(&folder, "assets/.secret", b"secret")?;
    symlink(
        around.path().join("secret"),
        folder.join("assets/absolute.js"),
    )?;
    symlink("../../secret", folder.join("assets/relative.js"))?;
    symlink("../..", folder.join("assets/above"))?;
    symlink("index-DzTCRgaq.js", folder.join("assets/within.js"))?;
    let path = folder.display().to_string();
    let server = Server::start_with(&["--web-ui", &path]).await?;
    let secret = around.path().join("secret").display().to_string();
    for path in [
        "/static/web/../secret",
        "/static/web/assets/../../secret",
        "/static/web/%2e%2e/secret",
        "/static/web/..%2fsecret",
        "/static/web/%2e%2e%2fsecret",
        "/static/web/assets/%2e%2e/%2e%2e/secret",
        "/static/web/..\\secret",
        "/static/web/%5c..%5csecret",
        "/static/web/assets/absolute.js",
        "/static/web/assets/relative.js",
        "/static/web/assets/above/secret",
        "/static/web/assets/.secret",
        "/static/web/.vite/manifest.json",
        "/static/web/",
        "/static/web/assets",
        "/static/web/assets/",
        "/static/web/%00",
        "/static/web/%ff",
        "/static/web/nothing.js",
        "/static/tabler-icons/../web/sha.txt",
        "/static/tabler-icons/nothing.woff2",
        "/static/nothing",
        &format!("/static/web/{secret}"),
        &format!("/static/web/%2f{secret}"),
    ] {
        let status = status_of(&server, path)?;
        assert!([400, 404].contains(&status), "{path}: {status}");
    }
    assert_eq!(status_of(&server, "/static/web/assets/within.js")?, 200);
    let encoded = "/static/web/assets%2Findex-DzTCRgaq.js";
    assert_eq!(status_of(&server, encoded)?, 200);
    Ok(())
}

#[tokio::test]
async fn old_addresses_lead_to_the_page() -> Result<()> {
    let (server, _folder) = site().await?;
    let browser = Browser::new(&server.url);
    for (path, to) in [
        ("/", "/web"),
        ("/nowhere", "/web"),
        ("/a/b/c?x=y", "/web"),
        ("/webs", "/web"),
        ("/index/", "/web"),
        ("/settings/", "/web/settings"),
        ("/part/1", "/web/part/1"),
        ("/part/1/?display=stock", "/web/part/1?display=stock"),
        ("/stock/item/3/", "/web/stock/item/3"),
        ("/build/4/", "/web/manufacturing/build-order/4"),
        ("/company/5/", "/web/company/5"),
        (
            "/order/purchase-order/6/",
            "/web/purchasing/purchase-order/6",
        ),
        ("/order/sales-order/7/", "/web/sales/sales-order/7"),
        ("/order/return-order/8/", "/web/sales/return-order/8"),
        ("/part//evil.example/", "/web/part/evil.example"),
    ] {
        for method in [Method::GET, Method::HEAD] {
            let sent = browser.request(method, path).send().await?;
            assert_eq!(sent.status(), StatusCode::FOUND, "{path}");
            assert_eq!(header(&sent, LOCATION), to, "{path}");
        }
        let posted = browser.request(Method::POST, path).send().await?;
        assert_eq!(posted.status(), StatusCode::NOT_FOUND, "{path}");
    }
    // The API, files and the server's own pages stay where they are.
    for (path, expected) in [
        ("/api/nowhere/", StatusCode::UNAUTHORIZED),
        ("/api", StatusCode::OK),
        ("/media/nothing.png", StatusCode::UNAUTHORIZED),
        ("/static/nothing.js", StatusCode::NOT_FOUND),
        ("/static/img/nothing.png", StatusCode::NOT_FOUND),
        ("/static/img/blank_image.png", StatusCode::OK),
        ("/static/img/favicon/favicon.ico", StatusCode::OK),
        ("/health", StatusCode::OK),
        ("/api-doc/", StatusCode::OK),
        ("/accounts/login/", StatusCode::OK),
        ("/auth", StatusCode::UNAUTHORIZED),
    ] {
        let sent = browser.request(Method::GET, path).send().await?;
        assert_eq!(sent.status(), expected, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn an_interface_that_is_built_anew_is_shown_at_once() -> Result<()> {
    let (server, folder) = site().await?;
    let page = async || -> Result<_> {
        let page = server.anonymous(Method::GET, "/web").send().await?;
        Ok((page.status(), page.text().await?))
    };
    assert!(page().await?.1.contains(SCRIPT));
    let manifest = ".vite/manifest.json";
    std::fs::remove_file(folder.path().join(manifest))?;
    assert_eq!(page().await?.0, StatusCode::SERVICE_UNAVAILABLE);
    // Half of it is none.
    write(folder.path(), manifest, b"{\"index.html\": {\"file\":")?;
    assert_eq!(page().await?.0, StatusCode::SERVICE_UNAVAILABLE);
    let built = json!({"index.html": {"file": "assets/index-NEWNEW12.js"}}).to_string();
    write(folder.path(), manifest, built.as_bytes())?;
    assert_eq!(page().await?.0, StatusCode::SERVICE_UNAVAILABLE);
    write(folder.path(), "assets/index-NEWNEW12.js", b"1")?;
    let (status, shown) = page().await?;
    assert_eq!(status, StatusCode::OK);
    assert!(
        shown.contains("index-NEWNEW12.js") && !shown.contains(SCRIPT),
        "{shown}"
    );
    Ok(())
}

#[test]
fn a_folder_without_an_interface_is_refused() -> Result<()> {
    let data = data_folder()?;
    let folder = tempfile::tempdir()?;
    let refused = |folder: &std::path::Path| -> Result<String> {
        let output = Command::new(program()?)
            .args(["serve", "--web-ui"])
            .arg(folder)
            .env_remove("DATABASE_URL")
            .env("FERROSTOCK_DATA_DIR", data.path())
            .output()?;
        assert!(!output.status.success());
        Ok(String::from_utf8(output.stderr)?)
    };
    let manifest = folder.path().join(".vite/manifest.json");
    let expect = |at: &std::path::Path, words: &str| -> Result<()> {
        let said = refused(at)?;
        let named = said.contains("web-ui") && said.contains(&at.display().to_string());
        assert!(named && said.contains(words), "{words} in {said}");
        Ok(())
    };
    expect(&folder.path().join("nowhere"), "can't be opened")?;
    expect(folder.path(), "manifest.json")?;
    let file = folder.path().join("file");
    std::fs::write(&file, "")?;
    expect(&file, "no folder")?;
    let outside = tempfile::NamedTempFile::new()?;
    std::fs::write(outside.path(), "{\"index.html\": {\"file\": \"file\"}}")?;
    std::fs::create_dir(folder.path().join(".vite"))?;
    symlink(outside.path(), &manifest)?;
    expect(folder.path(), "there is no .vite/manifest.json")?;
    std::fs::remove_file(&manifest)?;
    for (text, words) in [
        ("nonsense", "Vite"),
        ("{}", "index.html"),
        ("{\"index.html\": {\"file\": \"../secret\"}}", "../secret"),
        (
            "{\"index.html\": {\"file\": \"assets/a.js\"}}",
            "not in the folder",
        ),
    ] {
        std::fs::write(&manifest, text)?;
        expect(folder.path(), words)?;
    }
    // It was known before anything was made.
    assert_eq!(std::fs::read_dir(data.path())?.count(), 0);
    Ok(())
}

#[tokio::test]
async fn without_an_interface_nothing_leads_to_it() -> Result<()> {
    let server = Server::start().await?;
    for path in [
        "/web",
        "/web/part/1",
        "/static/web/index.js",
        "/part/1",
        "/nowhere",
    ] {
        let (status, _) = answer(server.anonymous(Method::GET, path).send().await?).await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    let start = server.anonymous(Method::GET, "/").send().await?;
    assert_eq!(start.status(), StatusCode::OK);
    let told = server.request(Method::GET, "/auth/").send().await?;
    assert_eq!(told.status(), StatusCode::OK);
    Ok(())
}
