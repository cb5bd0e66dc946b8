//! Pictures of parts: uploading, showing, replacing and removing them.

use std::io::Cursor;

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::Failure;
use ferrostock_tests::{Server, answer};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, StatusCode, header};
use serde_json::{Value, json};

/// A picture of this size.
fn picture(width: u32, height: u32, format: image::ImageFormat) -> Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([x as u8, y as u8, (x ^ y) as u8])
    });
    image::DynamicImage::ImageRgb8(pixels).write_to(&mut bytes, format)?;
    Ok(bytes.into_inner())
}

fn png(width: u32, height: u32) -> Result<Vec<u8>> {
    picture(width, height, image::ImageFormat::Png)
}

fn form(name: &str, bytes: impl Into<Vec<u8>>) -> Form {
    let file = Part::bytes(bytes.into()).file_name(name.to_owned());
    Form::new().part("image", file)
}

/// Sends a form as the administrator.
async fn send(
    server: &Server,
    method: Method,
    path: &str,
    form: Form,
) -> Result<(StatusCode, Value)> {
    answer(server.request(method, path).multipart(form).send().await?).await
}

/// Makes a part with a picture of this name.
async fn part(server: &Server, name: &str, file: &str) -> Result<Value> {
    let form = form(file, png(300, 200)?).text("name", name.to_owned());
    let (status, part) = send(server, Method::POST, "/api/part/", form).await?;
    ensure!(status == StatusCode::CREATED, "{part}");
    Ok(part)
}

fn text<'a>(object: &'a Value, key: &str) -> Result<&'a str> {
    object[key]
        .as_str()
        .with_context(|| format!("{key} in {object}"))
}

/// The status of a file's address.
async fn status(server: &Server, path: &str) -> Result<StatusCode> {
    Ok(server.request(Method::GET, path).send().await?.status())
}

async fn size(server: &Server, path: &str) -> Result<(u32, u32)> {
    let response = server.request(Method::GET, path).send().await?;
    ensure!(response.status() == StatusCode::OK, "{path}");
    let picture = image::load_from_memory(&response.bytes().await?)?;
    Ok((picture.width(), picture.height()))
}

/// The files below the media folder, sorted.
fn files(server: &Server) -> Result<Vec<String>> {
    let folder = server.data().join("media/part_images");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[tokio::test]
async fn a_picture_is_uploaded_shown_replaced_and_removed() -> Result<()> {
    let server = Server::start().await?;
    let original = png(300, 200)?;
    let new = form("a b.png", original.clone()).text("name", "Resistor");
    let (created, made) = send(&server, Method::POST, "/api/part/", new).await?;
    assert_eq!(created, StatusCode::CREATED, "{made}");
    assert_eq!(made["image"], "/media/part_images/a_b.png");
    assert_eq!(made["thumbnail"], "/media/part_images/a_b.thumbnail.png");
    let shown = server
        .request(Method::GET, text(&made, "image")?)
        .send()
        .await?;
    assert_eq!(shown.headers()[header::CONTENT_TYPE], "image/png");
    assert_eq!(shown.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(shown.bytes().await?, original);
    assert_eq!(size(&server, text(&made, "thumbnail")?).await?, (128, 85));
    let preview = "/media/part_images/a_b.preview.png";
    assert_eq!(size(&server, preview).await?, (256, 171));

    let path = format!("/api/part/{}/", made["pk"]);
    let jpeg = form("b.jpg", picture(100, 400, image::ImageFormat::Jpeg)?);
    let (changed, part) = send(&server, Method::PATCH, &path, jpeg).await?;
    assert_eq!(changed, StatusCode::OK, "{part}");
    assert_eq!(part["image"], "/media/part_images/b.jpg");
    assert_eq!(size(&server, text(&part, "thumbnail")?).await?, (32, 128));
    assert_eq!(
        files(&server)?,
        ["b.jpg", "b.preview.jpg", "b.thumbnail.jpg"]
    );

    // Without a word of it, the picture stays; null takes it away, as an empty input of a form does.
    let (_, part) = server
        .send(Method::PATCH, &path, &json!({"description": "x"}))
        .await?;
    assert_eq!(part["image"], "/media/part_images/b.jpg");
    let (_, part) = server
        .send(Method::PATCH, &path, &json!({"image": null}))
        .await?;
    assert_eq!(part["image"], Value::Null);
    assert_eq!(part["thumbnail"], "/static/img/blank_image.thumbnail.png");
    assert!(files(&server)?.is_empty());
    let again = form("c.webp", picture(9, 9, image::ImageFormat::WebP)?).text("name", "Resistor");
    let (_, part) = send(&server, Method::PUT, &path, again).await?;
    assert_eq!(size(&server, text(&part, "thumbnail")?).await?, (9, 9));
    let (_, part) = send(&server, Method::PATCH, &path, Form::new().text("image", "")).await?;
    assert_eq!(part["image"], Value::Null);
    assert!(files(&server)?.is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_no_picture_is_refused_and_changes_nothing() -> Result<()> {
    const NO_IMAGE: &str = "Upload a valid image. The file you uploaded was either not an image or \
                            a corrupted image.";
    let server = Server::start().await?;
    let part = part(&server, "Resistor", "a.png").await?;
    let before = files(&server)?;
    let path = format!("/api/part/{}/", part["pk"]);
    let good = png(40, 40)?;
    let mut bomb = picture(1, 1, image::ImageFormat::Bmp)?;
    bomb[18..22].copy_from_slice(&60_000_i32.to_le_bytes());
    bomb[22..26].copy_from_slice(&60_000_i32.to_le_bytes());
    let long = format!("{}.png", "x".repeat(100));
    for (form, message) in [
        (form("b.png", *b"hello"), NO_IMAGE),
        (form("b.png", &good[..good.len() / 2]), NO_IMAGE),
        (form("b.png", *b""), "The submitted file is empty."),
        (
            form("b.bmp", bomb),
            "The image is too large: it has 60000 × 60000 pixels",
        ),
        (
            form("b.exe", good.clone()),
            "File extension “exe” is not allowed. Allowed extensions are:",
        ),
        (
            form(&long, good.clone()),
            "Ensure this filename has at most 100 characters (it has 104).",
        ),
        (
            Form::new().text("image", "a.png"),
            "The submitted data was not a file. Check the encoding type on the form.",
        ),
    ] {
        let form = form.text("description", "changed");
        let (status, refusal) = send(&server, Method::PATCH, &path, form).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{message}");
        let said = refusal["image"][0].as_str().context("a message")?;
        assert!(said.starts_with(message), "{said}");
    }
    let (status, refusal) = server
        .send(Method::PATCH, &path, &json!({"image": "a.png"}))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{refusal}");
    let (status, refusal) = server
        .send(
            Method::PATCH,
            &path,
            &json!({"existing_image": "nothing.png"}),
        )
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        refusal,
        json!({"existing_image": ["Image file does not exist"]})
    );

    // All mistakes are told at once, and a file that came with them is not kept.
    let wrong = form("b.png", *b"hello").text("minimum_stock", "x");
    let (_, refusal) = send(&server, Method::PATCH, &path, wrong).await?;
    assert!(refusal["image"].is_array() && refusal["minimum_stock"].is_array());
    let taken = form("b.png", good.clone()).text("name", "Resistor");
    let (status, refusal) = send(&server, Method::POST, "/api/part/", taken).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{refusal}");
    // This rule is broken after the file was written.
    let company: i64 = server
        .db
        .query_one(
            "INSERT INTO company (name, is_supplier) VALUES ('Maker', false) RETURNING id",
            &[],
        )
        .await?
        .try_get(0)?;
    let supplier = json!({"supplier": company, "sku": "S"}).to_string();
    let late = form("b.png", good)
        .text("name", "New")
        .text("initial_supplier", supplier);
    let (status, refusal) = send(&server, Method::POST, "/api/part/", late).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{refusal}");
    assert!(
        refusal["initial_supplier"]["supplier"].is_array(),
        "{refusal}"
    );

    assert_eq!(files(&server)?, before);
    let after = server.get(&path).await?;
    assert_eq!(after["image"], part["image"]);
    assert_eq!(after["description"], part["description"]);

    // A file for a field that takes none.
    let file = Part::bytes(b"x".to_vec()).file_name("x.txt");
    let (status, refusal) = send(
        &server,
        Method::POST,
        "/api/part/",
        Form::new().part("name", file),
    )
    .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(refusal, json!({"name": ["Not a valid string."]}));
    Ok(())
}

#[tokio::test]
async fn a_name_is_never_a_path() -> Result<()> {
    let server = Server::start().await?;
    for (at, (name, kept)) in [
        ("../../../escaped.png", "escaped.png"),
        ("/etc/cron.d/evil.png", "evil.png"),
        ("..\\..\\windows.png", "windows.png"),
        ("a%2e%2e%2fb?#.png", "a2e2e2fb.png"),
        ("Größe 1.png", "Größe_1.png"),
        ("t.thumbnail.png", "t_thumbnail.png"),
    ]
    .into_iter()
    .enumerate()
    {
        part(&server, &format!("Part {at}"), name).await?;
        assert!(files(&server)?.contains(&kept.to_owned()), "{name}");
    }
    let listed = server.get("/api/part/?search=Part 4").await?;
    let address = text(&listed[0], "thumbnail")?.to_owned();
    assert_eq!(
        address,
        "/media/part_images/Gr%C3%B6%C3%9Fe_1.thumbnail.png"
    );
    assert_eq!(size(&server, &address).await?, (128, 85));

    let chosen =
        json!({"name": "Chosen", "existing_image": "/media/part_images/Gr%C3%B6%C3%9Fe_1.png"});
    let (_, part) = server.send(Method::POST, "/api/part/", &chosen).await?;
    assert_eq!(part["thumbnail"], *address);

    std::fs::write(server.data().join("secret"), "not for clients")?;
    // Sent as it is: a client library would tidy the address up.
    for path in [
        "/media/../secret",
        "/media/%2e%2e/secret",
        "/media/..%2fsecret",
        "/media/part_images/..%2f..%2fsecret",
        "/media/part_images/../../secret",
        "/media//etc/passwd",
        "/media/%2Fetc%2Fpasswd",
        "/media/part_images%5c..%5c..%5csecret",
        "/media/part_images",
        "/media/part_images/",
        "/media/",
        "/media/part_images/escaped.png/x",
        "/media/part_images/escaped.png%00",
        "/media/part_images/escaped.png%231",
        "/media/%ff",
    ] {
        let (status, body) = raw(&server, path).await?;
        assert!((400..500).contains(&status), "{path}: {status}");
        assert!(
            !body.contains("not for clients") && !body.contains("root:"),
            "{path}"
        );
    }
    Ok(())
}

/// A request whose path is sent as it is.
async fn raw(server: &Server, path: &str) -> Result<(u16, String)> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let host = server.url.trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(host).await?;
    // "admin:administrator-of-tests" in base64.
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Authorization: Basic YWRtaW46YWRtaW5pc3RyYXRvci1vZi10ZXN0cw==\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    let answer = String::from_utf8_lossy(&bytes).into_owned();
    let status = answer.split(' ').nth(1).context("a status")?.parse()?;
    Ok((status, answer))
}

#[tokio::test]
async fn files_are_for_users_only() -> Result<()> {
    let server = Server::start().await?;
    let part = part(&server, "Resistor", "a.png").await?;
    let path = text(&part, "image")?;
    for path in [path, "/media/part_images/missing.png"] {
        let refused = server.anonymous(Method::GET, path).send().await?;
        assert_eq!(refused.status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    let wrong = server.request_as(Method::GET, path, "admin", "wrong");
    assert_eq!(wrong.send().await?.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(
        status(&server, "/media/part_images/missing.png").await?,
        StatusCode::NOT_FOUND
    );
    // Whoever has signed in may, without any role.
    server.user("reader", &[]).await?;
    let read = server.request_as(Method::GET, path, "reader", "reader");
    let read = read.send().await?;
    assert_eq!(read.status(), StatusCode::OK);
    let tag = read.headers()[header::ETAG].clone();
    let time = read.headers()[header::LAST_MODIFIED].clone();
    let policy = read.headers()[header::CONTENT_SECURITY_POLICY].to_str()?;
    assert!(policy.contains("sandbox"), "{policy}");
    let length = read.headers()[header::CONTENT_LENGTH].clone();
    for (name, value) in [
        (header::IF_NONE_MATCH, tag),
        (header::IF_MODIFIED_SINCE, time),
    ] {
        let known = server.request(Method::GET, path).header(name, value);
        assert_eq!(known.send().await?.status(), StatusCode::NOT_MODIFIED);
    }
    let other = server
        .request(Method::GET, path)
        .header(header::IF_NONE_MATCH, "\"other\"");
    assert_eq!(other.send().await?.status(), StatusCode::OK);
    let head = server.request(Method::HEAD, path).send().await?;
    assert_eq!(head.headers()[header::CONTENT_LENGTH], length);
    assert_eq!(
        server.request(Method::DELETE, path).send().await?.status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
    // A page among the files is not shown as one.
    std::fs::write(server.data().join("media/page.html"), "<script>")?;
    let page = server
        .request(Method::GET, "/media/page.html")
        .send()
        .await?;
    let disposition = page.headers()[header::CONTENT_DISPOSITION].to_str()?;
    assert!(disposition.starts_with("attachment"), "{disposition}");
    // What stands in for missing pictures is for everybody.
    for name in ["blank_image.png", "blank_image.thumbnail.png"] {
        let blank = server
            .anonymous(Method::GET, &format!("/static/img/{name}"))
            .send()
            .await?;
        assert_eq!(blank.headers()[header::CONTENT_TYPE], "image/png");
        image::load_from_memory(&blank.bytes().await?)?;
    }
    let other = server.anonymous(Method::GET, "/static/img/other.png");
    assert_eq!(other.send().await?.status(), StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_file_is_there_as_long_as_a_part_shows_it() -> Result<()> {
    let server = Server::start().await?;
    let first = part(&server, "First", "a.png").await?;
    let image = text(&first, "image")?;
    let chosen = json!({"name": "Second", "existing_image": "a.png", "active": false});
    let (_, second) = server.send(Method::POST, "/api/part/", &chosen).await?;
    assert_eq!(second["image"], first["image"]);
    let copied = json!({"name": "Third", "active": false,
                        "duplicate": {"original": first["pk"], "copy_image": true}});
    let (status_, third) = server.send(Method::POST, "/api/part/", &copied).await?;
    assert_eq!(status_, StatusCode::CREATED, "{third}");
    assert_eq!(third["image"], first["image"]);

    // A file of the same name is another file.
    let other = part(&server, "Other", "a.png").await?;
    assert_ne!(other["image"], first["image"]);
    assert!(text(&other, "image")?.starts_with("/media/part_images/a_"));

    let path = format!("/api/part/{}/", first["pk"]);
    let form = form("z.png", png(10, 10)?);
    send(&server, Method::PATCH, &path, form).await?;
    assert_eq!(status(&server, image).await?, StatusCode::OK);
    for part in [&second, &third] {
        assert_eq!(status(&server, image).await?, StatusCode::OK);
        let path = format!("/api/part/{}/", part["pk"]);
        let deleted = server.request(Method::DELETE, &path).send().await?;
        assert_eq!(deleted.status(), StatusCode::NO_CONTENT);
    }
    assert_eq!(status(&server, image).await?, StatusCode::NOT_FOUND);
    // Now its name is free.
    let again = part(&server, "Again", "a.png").await?;
    assert_eq!(text(&again, "image")?, image);
    Ok(())
}

#[tokio::test]
async fn the_pictures_go_with_the_parts_of_a_category() -> Result<()> {
    let server = Server::start().await?;
    let (_, category) = server
        .send(Method::POST, "/api/part/category/", &json!({"name": "Old"}))
        .await?;
    for (at, file) in ["a.png", "b.png"].into_iter().enumerate() {
        let part = part(&server, &format!("Part {at}"), file).await?;
        let path = format!("/api/part/{}/", part["pk"]);
        let moved = json!({"category": category["pk"], "active": false});
        server.send(Method::PATCH, &path, &moved).await?;
    }
    let other = json!({"name": "Other", "existing_image": "b.png"});
    server.send(Method::POST, "/api/part/", &other).await?;
    let path = format!("/api/part/category/{}/", category["pk"]);
    let deletion = json!({"delete_parts": true, "delete_child_categories": true});
    let (status, answer) = server.send(Method::DELETE, &path, &deletion).await?;
    assert_eq!(status, StatusCode::NO_CONTENT, "{answer}");
    assert_eq!(
        server.get("/api/part/").await?.as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(
        files(&server)?,
        ["b.png", "b.preview.png", "b.thumbnail.png"]
    );
    Ok(())
}

#[tokio::test]
async fn one_upload_serves_several_parts() -> Result<()> {
    let server = Server::start().await?;
    let (one, two) = (
        part(&server, "One", "1.png").await?,
        part(&server, "Two", "2.png").await?,
    );
    let form = form("both.png", png(50, 50)?)
        .text("items", one["pk"].to_string())
        .text("items", two["pk"].to_string());
    let (status, done) = send(&server, Method::PATCH, "/api/part/", form).await?;
    assert_eq!(status, StatusCode::OK, "{done}");
    for part in [one, two] {
        let part = server.get(&format!("/api/part/{}/", part["pk"])).await?;
        assert_eq!(part["image"], "/media/part_images/both.png");
    }
    assert_eq!(files(&server)?.len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_chosen_picture_is_not_lost_to_its_removal() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    for round in 0..8 {
        let holder = part(&server, &format!("Holder {round}"), "a.png").await?;
        let name = text(&holder, "image")?
            .rsplit('/')
            .next()
            .context("a name")?;
        let path = format!("/api/part/{}/", holder["pk"]);
        let removal = json!({"image": null});
        let choice = json!({"name": format!("Taker {round}"), "existing_image": name});
        let chosen = reqwest::Client::new()
            .post(format!("{}/api/part/", beside.url))
            .basic_auth("admin", Some(ferrostock_tests::PASSWORD))
            .json(&choice)
            .send();
        let namesake = format!("Namesake {round}");
        let same = part(&server, &namesake, name);
        let (removed, chosen, same) =
            tokio::join!(server.send(Method::PATCH, &path, &removal), chosen, same);
        assert_eq!(removed?.0, StatusCode::OK);
        let mut shown = vec![same?];
        let (status_, taker) = answer(chosen?).await?;
        if status_ == StatusCode::CREATED {
            shown.push(taker);
        } else {
            assert!(taker["existing_image"].is_array(), "{taker}");
        }
        for part in shown {
            for key in ["image", "thumbnail"] {
                let path = text(&part, key)?;
                assert_eq!(status(&server, path).await?, StatusCode::OK, "{path}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn uploads_at_the_same_time_have_different_names() -> Result<()> {
    let server = Server::start().await?;
    let names: Vec<_> = (0..6).map(|at| format!("Part {at}")).collect();
    let made = futures::future::try_join_all(names.iter().map(|name| part(&server, name, "a.png")));
    let mut images = made
        .await?
        .iter()
        .map(|part| text(part, "image").map(str::to_owned))
        .collect::<Result<Vec<_>>>()?;
    images.sort();
    images.dedup();
    assert_eq!(images.len(), 6);
    Ok(())
}

#[tokio::test]
async fn pictures_are_listed_and_set_by_themselves() -> Result<()> {
    let server = Server::start().await?;
    let resistor = part(&server, "Resistor", "a.png").await?;
    part(&server, "Capacitor", "b.png").await?;
    let chosen = json!({"name": "Second resistor", "existing_image": "a.png"});
    server.send(Method::POST, "/api/part/", &chosen).await?;
    let (a, b) = ("/media/part_images/a.png", "/media/part_images/b.png");
    let all = server.admin.part_thumbs_list().send().await?.into_inner();
    assert_eq!(
        serde_json::to_value(all)?,
        json!([{"image": a, "count": 2}, {"image": b, "count": 1}])
    );
    let page = server.get("/api/part/thumbs/?limit=1").await?;
    assert_eq!(page["count"], 2);
    assert_eq!(page["results"], json!([{"image": a, "count": 2}]));
    let found = server
        .get("/api/part/thumbs/?limit=5&search=capacitor")
        .await?;
    assert_eq!(found["results"], json!([{"image": b, "count": 1}]));

    let path = format!("/api/part/thumbs/{}/", resistor["pk"]);
    assert_eq!(server.get(&path).await?, json!({"image": a}));
    let new = form("c.png", png(5, 5)?);
    let (_, changed) = send(&server, Method::PUT, &path, new).await?;
    assert_eq!(changed, json!({"image": "/media/part_images/c.png"}));
    let new = form("d.png", png(5, 5)?);
    let (_, changed) = send(&server, Method::PATCH, &path, new).await?;
    assert_eq!(changed, json!({"image": "/media/part_images/d.png"}));
    let (_, same) = server.send(Method::PATCH, &path, &json!({})).await?;
    assert_eq!(same, changed);
    let (status, refusal) = server.send(Method::PUT, &path, &json!({})).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(refusal, json!({"image": ["This field is required."]}));
    let (_, refusal) = server
        .send(Method::PATCH, &path, &json!({"image": null}))
        .await?;
    assert_eq!(refusal, json!({"image": ["This field may not be null."]}));
    assert_eq!(
        self::status(&server, "/api/part/thumbs/9999/").await?,
        StatusCode::NOT_FOUND
    );
    // part_thumbs_retrieve, part_thumbs_update and part_thumbs_partial_update were called above.
    Ok(())
}

#[tokio::test]
async fn the_typed_client_uploads() -> Result<()> {
    let server = Server::start().await?;
    let made = part(&server, "Resistor", "a.png").await?;
    let id = made["pk"].as_i64().context("a key")?;
    let changed = server
        .admin
        .part_upload_image(id, "new.png", png(20, 20)?)
        .await?;
    assert_eq!(changed.image.as_deref(), Some("/media/part_images/new.png"));
    let refused = server
        .admin
        .part_upload_image(id, "new.png", "no picture")
        .await;
    let Err(Failure::Refused(refusal)) = refused else {
        anyhow::bail!("{refused:?}");
    };
    assert_eq!((refusal.status, refusal.field("image").len()), (400, 1));
    Ok(())
}
