//! Attacks of those who call the API as they should: guessing, looking, writing.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use super::server::{ATTEMPTS, Server};

const ME: &str = "/api/user/me/";

/// Guesses at an account whose owner just signed in, from elsewhere and from the owner's address.
pub fn guess(server: &Server) -> Result<()> {
    let from = |address: &str| {
        server
            .user("owner")
            .with(&format!("X-Forwarded-For: {address}"))
    };
    for address in ["192.0.2.7", "192.0.2.1"] {
        from("192.0.2.1")
            .get(ME)?
            .expect(200, "the owner's login")?;
        let mut wrong = server
            .anybody()
            .with(&format!("X-Forwarded-For: {address}"));
        // owner:wrong
        wrong = wrong.with("Authorization: Basic b3duZXI6d3Jvbmc=");
        for _ in 0..ATTEMPTS {
            wrong.get(ME)?.expect(401, "a wrong guess")?;
        }
        wrong.get(ME)?.expect(429, "a guess too many")?;
        for _ in 0..3 {
            from(address).get(ME)?.expect(429, "the right guess")?;
        }
        let status = sign_in(server, address)?;
        ensure!(
            status == 429,
            "signing in with the right guess is answered {status}"
        );
    }
    from("198.51.100.1")
        .get(ME)?
        .expect(200, "the owner elsewhere")?;
    Ok(())
}

/// Signs in through the account API with the right password; gives the status.
fn sign_in(server: &Server, from: &str) -> Result<u16> {
    let browser = server.anybody().with(&format!("X-Forwarded-For: {from}"));
    let config = browser
        .get("/api/auth/v1/config")?
        .expect(200, "the configuration")?;
    let token = config
        .text
        .split("csrftoken=")
        .nth(1)
        .and_then(|rest| rest.split(';').next())
        .context("no csrftoken")?;
    let browser = browser
        .with(&format!("Cookie: csrftoken={token}"))
        .with(&format!("X-CSRFToken: {token}"))
        .with(&format!("Origin: http://{}", server.address));
    let body = json!({ "username": "owner", "password": "owner" });
    Ok(browser
        .send("POST", "/api/auth/v1/auth/login", &body)?
        .status)
}

/// Asks for the details of parts, places and suppliers with the role stock only.
pub fn look_inside(server: &Server) -> Result<()> {
    let keeper = server.user("keeper");
    let path = "/api/stock/?limit=50&part_detail=true&location_detail=true\
                &supplier_part_detail=true&tests=true&path_detail=true";
    let rows = keeper.get(path)?.expect(200, "a list of stock")?.json()?;
    let rows = rows["results"].as_array().context("no rows")?.clone();
    ensure!(rows.len() == 50, "{} rows", rows.len());
    let one = keeper.get(&path.replace("?limit=50&", &format!("{}/?", rows[0]["pk"])))?;
    let one = one.expect(200, "a stock item")?.json()?;
    for row in rows.iter().chain([&one]) {
        for field in ["part_detail", "location_detail", "supplier_part_detail"] {
            let shown = row.get(field).unwrap_or(&Value::Null);
            ensure!(shown.is_null(), "{field} is shown: {shown}");
        }
    }
    keeper.get("/api/part/")?.expect(403, "a list of parts")?;
    Ok(())
}

/// Writes markup and hidden characters into texts.
pub fn write_markup(server: &Server) -> Result<()> {
    let admin = server.admin();
    let create = |body: &Value| admin.send("POST", "/api/part/", body);
    let mut number = 0;
    let mut name = || {
        number += 1;
        format!("besieged {number}")
    };
    for notes in [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x](vbscript:x)",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
    ] {
        let answer = create(&json!({ "name": name(), "notes": notes }))?;
        answer.expect(400, &format!("{notes:?}"))?;
    }
    for text in ["<b>x</b>", "<script>", "a<b", "&lt;b&gt;", "<!-- x -->"] {
        for field in ["description", "keywords", "IPN"] {
            let mut body = json!({ "name": name() });
            body[field] = text.into();
            let answer = create(&body)?;
            answer.expect(400, &format!("{field} {text:?}"))?;
        }
    }
    let body = json!({
        "name": format!("{}\u{202e}\u{200f}\u{7}\u{9f}", name()),
        "description": "AT&T <10mm, x <3 y",
        "notes": "*good*\n\n[x](https://example.com/)",
    });
    let made = create(&body)?.expect(201, "what is harmless")?.json()?;
    let shown = made["name"].as_str().context("no name")?;
    ensure!(shown.is_ascii(), "the name keeps what hides it: {shown:?}");
    ensure!(
        made["description"] == body["description"],
        "{}",
        made["description"]
    );
    Ok(())
}
