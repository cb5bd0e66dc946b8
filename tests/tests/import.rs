//! Importing an export.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::Result;
use ferrostock_tests::second_factor::{code, show_code};
use ferrostock_tests::{Browser, Server, program};
use serde_json::{Value, json};

// Records are written down where they are used.
#[allow(clippy::needless_pass_by_value)]
fn record(model: &str, pk: i64, fields: Value) -> Value {
    json!({ "model": model, "pk": pk, "fields": fields })
}

/// A small export: records in an order that ignores what points to what.
fn export() -> Vec<Value> {
    vec![
        json!({ "metadata": true, "api_version": 530 }),
        record(
            "stock.stockitem",
            40,
            json!({
                "part": 30, "quantity": "12.50000", "location": 21, "serial": null, "status": 10,
            }),
        ),
        record(
            "stock.stockitem",
            41,
            json!({
                "part": 31, "quantity": "1.00000", "location": null, "serial": "7", "serial_int": 7,
                "status": 10,
            }),
        ),
        record(
            "part.part",
            31,
            json!({
                "name": "Variant", "IPN": null, "variant_of": 30, "category": 11, "lft": 2, "rght": 3,
                "tree_id": 1, "level": 1, "creation_user": ["keeper"],
            }),
        ),
        record(
            "part.part",
            30,
            json!({
                "name": "Template", "IPN": "T-1", "is_template": true, "category": 10, "invented": 5,
            }),
        ),
        record(
            "part.partcategory",
            11,
            json!({ "name": "Below", "parent": 10, "lft": 2 }),
        ),
        record(
            "part.partcategory",
            10,
            json!({ "name": "Top", "parent": null, "lft": 1 }),
        ),
        record(
            "stock.stocklocation",
            21,
            json!({ "name": "Shelf", "parent": null }),
        ),
        record("taggit.tag", 5, json!({ "name": "blue", "slug": "blue" })),
        record(
            "taggit.taggeditem",
            6,
            json!({
                "tag": ["blue"], "object_id": 30, "content_type": ["part", "part"],
            }),
        ),
        record(
            "users.owner",
            3,
            json!({ "owner_type": ["auth", "user"], "owner_id": 8 }),
        ),
        record(
            "users.ruleset",
            2,
            json!({
                "name": "part", "group": ["keepers"], "can_view": true, "can_add": false,
                "can_change": false, "can_delete": false,
            }),
        ),
        record(
            "account.emailaddress",
            9,
            json!({
                "user": ["keeper"], "email": "Keeper@example.org", "verified": true, "primary": true,
            }),
        ),
        record(
            "auth.user",
            8,
            json!({
                "username": "keeper", "groups": [["keepers"]], "user_permissions": [],
                "password": "pbkdf2_sha256$4096$salt$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=",
            }),
        ),
        record(
            "auth.group",
            4,
            json!({ "name": "keepers", "permissions": [] }),
        ),
        record("machine.machineconfig", 1, json!({ "name": "no home yet" })),
    ]
}

fn import(server: &Server, file: &Path) -> Result<Output> {
    Ok(Command::new(program()?)
        .arg("import")
        .arg(file)
        .env("DATABASE_URL", &server.database_url)
        .env("FERROSTOCK_DATA_DIR", server.data())
        .env("FERROSTOCK_LOG", "error")
        .output()?)
}

fn written(records: &[Value]) -> Result<tempfile::NamedTempFile> {
    let file = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(file.as_file(), records)?;
    Ok(file)
}

#[tokio::test]
async fn an_export_becomes_data() -> Result<()> {
    let server = Server::start().await?;
    let file = written(&export())?;
    let mut before = None;
    // The second run finds everything there and changes nothing.
    for _ in 0..2 {
        let output = import(&server, file.path())?;
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let report = String::from_utf8(output.stdout)?;
        for line in [
            "2  stock.stockitem",
            "1  machine.machineconfig",
            "1  part.part.invented",
        ] {
            assert!(report.contains(line), "{report}");
        }
        let part = server.get("/api/part/30/?tags=true").await?;
        assert_eq!(
            (&part["in_stock"], &part["total_in_stock"]),
            (&json!(12.5), &json!(13.5))
        );
        assert_eq!(part["tags"], json!(["blue"]));
        let below = server.get("/api/part/category/11/").await?;
        assert_eq!(
            (&below["pathstring"], &below["level"]),
            (&json!("Top/Below"), &json!(1))
        );
        let all = [
            server.get("/api/part/").await?,
            server.get("/api/stock/").await?,
        ];
        assert_eq!(*before.get_or_insert_with(|| all.clone()), all);
    }
    // Users keep their passwords and what they may do.
    let keeper = ferrostock_client::connect(&server.url)
        .password("keeper", "password")
        .build()?;
    assert!(keeper.part_list().send().await.is_ok());
    assert!(keeper.stock_list().send().await.is_err());
    let mut browser = Browser::new(&server.url);
    browser.login("keeper", "password").await?;
    let (_, body) = browser
        .call("allauth_account_email_get", Value::Null)
        .await?;
    let address = json!({ "email": "Keeper@example.org", "verified": true, "primary": true });
    assert_eq!(body["data"], json!([address]));
    // New objects follow the imported ones.
    let (status, made) = server
        .send(
            reqwest::Method::POST,
            "/api/part/",
            &json!({ "name": "New" }),
        )
        .await?;
    assert_eq!((status.as_u16(), &made["pk"]), (201, &json!(32)));
    // A serial number of the import is taken for the whole family.
    let body = json!({ "part": 31, "quantity": 1, "serial_numbers": "7" });
    let (status, _) = server
        .send(reqwest::Method::POST, "/api/stock/", &body)
        .await?;
    assert_eq!(status.as_u16(), 400);
    Ok(())
}

#[tokio::test]
async fn an_export_with_a_mistake_changes_nothing() -> Result<()> {
    let server = Server::start().await?;
    for (wrong, expected) in [
        (
            record(
                "part.part",
                50,
                json!({ "name": "x", "minimum_stock": "many" }),
            ),
            "part.part 50",
        ),
        (
            record("part.part", 50, json!({ "name": "x", "category": 999 })),
            "part_category",
        ),
        (
            record(
                "part.part",
                50,
                json!({ "name": "x", "creation_user": ["ghost"] }),
            ),
            "ghost",
        ),
    ] {
        let mut records = export();
        records.push(wrong);
        let output = import(&server, written(&records)?.path())?;
        assert!(!output.status.success());
        let message = String::from_utf8(output.stderr)?;
        assert!(message.contains(expected), "{message}");
        assert_eq!(server.get("/api/part/").await?, json!([]));
    }
    let broken = tempfile::NamedTempFile::new()?;
    std::fs::write(broken.path(), "[{\"model\": \"part.part\", ")?;
    assert!(!import(&server, broken.path())?.status.success());
    Ok(())
}

#[tokio::test]
async fn authenticator_apps_go_on_working() -> Result<()> {
    const SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    let server = Server::start().await?;
    let mut records = export();
    for (pk, kind, data) in [
        (1, "totp", json!({ "secret": SECRET })),
        (2, "recovery_codes", json!({ "seed": "00", "used_mask": 0 })),
    ] {
        let fields = json!({
            "user": ["keeper"], "type": kind, "data": data,
            "created_at": "2025-01-02T03:04:05Z", "last_used_at": null,
        });
        records.push(record("mfa.authenticator", pk, fields));
    }
    let file = written(&records)?;
    let output = import(&server, file.path())?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let report = String::from_utf8(output.stdout)?;
    for line in [
        "1  mfa.authenticator\n",
        "1  mfa.authenticator (recovery_codes)",
    ] {
        assert!(report.contains(line), "{report}");
    }
    let stored = server
        .db
        .query_one("SELECT secret, created::text FROM totp", &[])
        .await?;
    assert!(stored.try_get::<_, &str>(1)?.starts_with("2025-01-02"));
    let sealed: Vec<u8> = stored.try_get(0)?;
    assert!(!sealed.windows(5).any(|window| window == b"Hello"));

    let shown = code(SECRET, 0)?;
    let mut browser = Browser::new(&server.url);
    let (status, body) = browser.login("keeper", "password").await?;
    assert_eq!(status.as_u16(), 401);
    let flows = body["data"]["flows"].as_array();
    let waits = flows.and_then(|all| all.iter().find(|flow| flow["is_pending"] == true));
    let expected = json!({ "id": "mfa_authenticate", "is_pending": true, "types": ["totp"] });
    assert_eq!(waits, Some(&expected));
    let (status, body) = show_code(&mut browser, &shown).await?;
    assert_eq!(status.as_u16(), 200, "{body}");
    // The code stays used, however often the export is read.
    assert!(import(&server, file.path())?.status.success());
    let mut browser = Browser::new(&server.url);
    browser.login("keeper", "password").await?;
    let (status, _) = show_code(&mut browser, &shown).await?;
    assert_eq!(status.as_u16(), 400);
    let (status, _) = show_code(&mut browser, &code(SECRET, 1)?).await?;
    assert_eq!(status.as_u16(), 200);

    // A secret that is none changes nothing, and is not told.
    for wrong in ["not-base-32!", "JBSWY3DP"] {
        let fields = json!({ "user": 8, "type": "totp", "data": { "secret": wrong } });
        let mut records = export();
        records.push(record("mfa.authenticator", 7, fields));
        let output = import(&server, written(&records)?.path())?;
        assert!(!output.status.success());
        let said = String::from_utf8(output.stderr)?;
        assert!(
            said.contains("mfa.authenticator 7") && !said.contains(wrong),
            "{said}"
        );
    }
    let kept = server.db.query_one("SELECT secret FROM totp", &[]).await?;
    assert_eq!(kept.try_get::<_, Vec<u8>>(0)?.len(), sealed.len());
    Ok(())
}
