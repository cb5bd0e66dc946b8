//! The forms of the pages.

use anyhow::{Context as _, Result};
use ferrostock_tests::answer;
use ferrostock_tests::oauth::encoded;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::{CATEGORIES, FORM, NAVIGATES, go, page, post, proof, site};

#[tokio::test]
async fn forms_do_what_they_say_with_their_proof_only() -> Result<()> {
    let (server, mut browser) = site().await?;
    let token = proof(&go(&mut browser, CATEGORIES).await?.1)?;
    let proven = ("csrfmiddlewaretoken", token.as_str());

    let count =
        || async { anyhow::Ok(server.get(CATEGORIES).await?.as_array().map_or(0, Vec::len)) };
    for wrong in [vec![], vec![("csrfmiddlewaretoken", "x")]] {
        let mut fields = vec![("_method", "POST"), ("name", "Forged")];
        fields.extend(wrong);
        let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(text.contains("CSRF Failed"), "{text}");
    }
    // Credentials that a browser may send by itself are no proof either.
    let forged = server
        .request(Method::POST, CATEGORIES)
        .header(ACCEPT, NAVIGATES)
        .header(CONTENT_TYPE, FORM)
        .body("_method=POST&name=Forged");
    assert_eq!(forged.send().await?.status(), StatusCode::FORBIDDEN);
    assert_eq!(count().await?, 0);

    // What is left open gets its default.
    let fields = [
        ("_method", "POST"),
        proven,
        ("name", "Made"),
        ("parent", ""),
        ("structural", ""),
    ];
    let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
    assert_eq!(status, StatusCode::CREATED, "{text}");
    let made = server.get(CATEGORIES).await?[0].clone();
    assert_eq!(
        (&made["name"], &made["structural"]),
        (&json!("Made"), &json!(false))
    );
    let path = format!("{CATEGORIES}{}/", made["pk"]);
    // The new one is a link away.
    assert!(text.contains(&format!("href=\"{path}\"")), "{text}");

    let raw = [
        ("_method", "PATCH"),
        proven,
        ("_content", "{\"description\": \"by JSON\"}"),
    ];
    assert_eq!(post(&mut browser, &path, &raw).await?.0, StatusCode::OK);
    // What is left open when something is changed stays as it is, and is emptied when it is replaced.
    let fields = [
        ("_method", "PATCH"),
        proven,
        ("name", "Renamed"),
        ("description", ""),
    ];
    assert_eq!(post(&mut browser, &path, &fields).await?.0, StatusCode::OK);
    let now = server.get(&path).await?;
    assert_eq!(
        (&now["name"], &now["description"]),
        (&json!("Renamed"), &json!("by JSON"))
    );
    let fields = [
        ("_method", "PUT"),
        proven,
        ("name", "Replaced"),
        ("description", ""),
    ];
    assert_eq!(post(&mut browser, &path, &fields).await?.0, StatusCode::OK);
    let now = server.get(&path).await?;
    assert_eq!(
        (&now["name"], &now["description"]),
        (&json!("Replaced"), &json!(""))
    );

    let broken = [("_method", "PATCH"), proven, ("_content", "{\"name\": ")];
    let (status, text) = post(&mut browser, &path, &broken).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(text.contains("JSON parse error"), "{text}");
    let (status, _) = post(&mut browser, &path, &[("_method", "TRACE"), proven]).await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let (status, text) = post(&mut browser, &path, &[("_method", "OPTIONS"), proven]).await?;
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("&quot;actions&quot;"), "{text}");

    // Deleting a category asks what becomes of what is in it.
    let open = [("_method", "DELETE"), proven];
    let (status, _) = post(&mut browser, &path, &open).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let fields = [
        ("_method", "DELETE"),
        proven,
        ("delete_child_categories", "false"),
        ("delete_parts", "false"),
    ];
    let (status, text) = post(&mut browser, &path, &fields).await?;
    // The page says what the answer was; a status without a body could not carry it.
    assert_eq!(status, StatusCode::OK);
    assert!(
        text.contains("HTTP 204") && !text.contains("value=\"PUT\""),
        "{text}"
    );
    assert_eq!(count().await?, 0);

    // A client that asks for JSON has no such forms.
    let asked = browser
        .request(Method::POST, CATEGORIES)
        .header(CONTENT_TYPE, FORM)
        .body(encoded(&[
            ("_method", "DELETE"),
            proven,
            ("name", "Plain"),
        ])?);
    let (status, _) = answer(browser.fetch(asked).await?).await?;
    assert_eq!(status, StatusCode::CREATED);
    Ok(())
}

#[tokio::test]
async fn mistakes_stand_beside_what_was_written() -> Result<()> {
    let (server, mut browser) = site().await?;
    let token = proof(&go(&mut browser, "/api/part/").await?.1)?;
    let fields = [
        ("_method", "POST"),
        ("csrfmiddlewaretoken", token.as_str()),
        ("name", ""),
        ("IPN", "D-100"),
        ("category", "987654321"),
        ("units", "furlong per apple"),
    ];
    let (status, text) = post(&mut browser, "/api/part/", &fields).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let (_, form) = text.split_once("<details open>").context("closed")?;
    for kept in [
        "value=\"D-100\"",
        "value=\"987654321\"",
        "value=\"furlong per apple\"",
    ] {
        assert!(form.contains(kept), "{kept}: {form}");
    }
    let mistake = "role=\"alert\">This field may not be blank.</small>";
    assert!(form.contains(mistake), "{form}");
    assert!(
        form.contains("role=\"alert\">Invalid pk &quot;987654321&quot;"),
        "{form}"
    );
    assert_eq!(server.get("/api/part/").await?, json!([]));
    // Passwords are not written into pages.
    let fields = [
        ("_method", "PUT"),
        ("csrfmiddlewaretoken", token.as_str()),
        ("password", "a-very-secret-word"),
        ("override_warning", "perhaps"),
    ];
    let me = server.get("/api/user/me/").await?;
    let path = format!("/api/user/{}/set-password/", me["pk"]);
    let (status, text) = post(&mut browser, &path, &fields).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{text}");
    assert!(!text.contains("a-very-secret-word"), "{text}");
    Ok(())
}

#[tokio::test]
async fn lists_and_files_are_sent_by_forms() -> Result<()> {
    let (server, mut browser) = site().await?;
    let mut keys = Vec::new();
    for name in ["A", "B"] {
        let (_, made) = server
            .send(Method::POST, CATEGORIES, &json!({ "name": name }))
            .await?;
        keys.push(made["pk"].clone());
    }
    let (_, text) = go(&mut browser, CATEGORIES).await?;
    let token = proof(&text)?;
    let proven = ("csrfmiddlewaretoken", token.as_str());
    let items = json!(keys).to_string();
    let fields = [
        ("_method", "PATCH"),
        proven,
        ("items", &items),
        ("name", ""),
        ("description", "both"),
    ];
    let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
    assert_eq!(status, StatusCode::OK, "{text}");
    for row in server.get(CATEGORIES).await?.as_array().context("rows")? {
        assert_eq!(row["description"], "both");
        assert_ne!(row["name"], "");
    }

    let (_, part) = server
        .send(Method::POST, "/api/part/", &json!({ "name": "Seen" }))
        .await?;
    let mut keys = Vec::new();
    for quantity in [1, 2, 3] {
        let item = json!({ "part": part["pk"], "quantity": quantity });
        let (_, made) = server.send(Method::POST, "/api/stock/", &item).await?;
        keys.push(made[0]["pk"].clone());
    }
    let items = json!(keys[1..]).to_string();
    let fields = [("_method", "DELETE"), proven, ("items", &items)];
    let (_, text) = post(&mut browser, "/api/stock/", &fields).await?;
    let left = server.get("/api/stock/").await?;
    assert_eq!(left.as_array().map(Vec::len), Some(1), "{text}");
    assert_eq!(left[0]["pk"], keys[0]);

    let path = format!("/api/part/{}/", part["pk"]);
    let (_, text) = go(&mut browser, &path).await?;
    assert!(text.contains("enctype=\"multipart/form-data\"") && text.contains("type=\"file\""));
    let mut picture = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(3, 2).write_to(&mut picture, image::ImageFormat::Png)?;
    let form = Form::new()
        .text("_method", "PATCH")
        .text("csrfmiddlewaretoken", token.clone())
        .text("description", "")
        .part(
            "image",
            Part::bytes(picture.into_inner()).file_name("a.png"),
        );
    let request = browser
        .request(Method::POST, &path)
        .header(ACCEPT, NAVIGATES)
        .multipart(form);
    let (status, text) = page(browser.fetch(request).await?).await?;
    assert_eq!(status, StatusCode::OK, "{text}");
    assert!(text.contains("href=\"/media/"), "{text}");
    Ok(())
}
