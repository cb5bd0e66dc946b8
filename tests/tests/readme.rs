//! The README's sessions, as somebody plays them who copies and pastes.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ferrostock_client::connect;
use ferrostock_tests::{answer, data_folder, listening, program, serve_alone, stop};

/// The block of commands in which this stands.
fn block(readme: &str, with: &str) -> Result<String> {
    let mut blocks = readme.split("```").skip(1).step_by(2);
    let found = blocks.find_map(|block| block.strip_prefix("sh\n").filter(|it| it.contains(with)));
    Ok(found
        .with_context(|| format!("no block with {with}"))?
        .to_owned())
}

/// Plays commands in a folder; each has to succeed.
fn play(commands: &str, folder: &Path, data: &Path) -> Result<String> {
    let program = program()?;
    let script = format!(
        "set -euo pipefail\ncurl() {{ command curl -sS --fail-with-body \"$@\"; }}\n\
         ferrostock() {{ '{}' \"$@\"; }}\n{commands}",
        program.display()
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder)
        .env_remove("DATABASE_URL")
        .env("FERROSTOCK_DATA_DIR", data)
        .env("FERROSTOCK_LOG", "warn")
        // What the program would ask for.
        .env("FERROSTOCK_USER_PASSWORD", "correct horse battery")
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let failed = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        output.status.success(),
        "{}: {said}\n{failed}",
        output.status
    );
    Ok(said)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sessions_work_by_copy_and_paste() -> Result<()> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme)?;
    let data = data_folder()?;
    let folder = tempfile::tempdir()?;
    // What the first command of the README starts.
    let mut command = serve_alone(data.path())?;
    command
        .arg("--demo")
        .env_remove("FERROSTOCK_ADMIN_PASSWORD");
    let (mut process, url) = listening(command)?;
    let checked = async {
        let session = block(&readme, "TOKEN=")?.replace("http://127.0.0.1:8000", &url);
        ensure!(session.contains(&url), "{session}");
        let said = play(&session, folder.path(), data.path())?;
        ensure!(said.contains("LED green 0603"), "{said}");
        let get = async |path: &str| {
            let request = reqwest::Client::new().get(format!("{url}{path}"));
            let request = request.basic_auth("admin", Some("ferrostock"));
            anyhow::Ok(answer(request.send().await?).await?.1)
        };
        let parts = get("/api/part/?IPN=D-GREEN").await?;
        assert_eq!(parts[0]["name"], "LED green 0603");
        let part = get("/api/part/1/").await?;
        ensure!(
            part["image"]
                .as_str()
                .is_some_and(|it| it.contains("/media/part_images/")),
            "{part}"
        );
        let stock = get("/api/stock/?part=1&ordering=-pk&limit=1").await?;
        assert_eq!(stock["results"][0]["quantity"], 100.0);

        let administration = block(&readme, "ferrostock user create")?;
        let said = play(&administration, folder.path(), data.path())?;
        ensure!(said.contains("\tann\tactive,staff\tengineering"), "{said}");
        let admin = connect(&url)
            .password("admin", "correct horse battery")
            .build()?;
        ensure!(admin.user_me_retrieve().send().await?.is_superuser);
        let said = play(
            "ferrostock token list ann; ferrostock user list",
            folder.path(),
            data.path(),
        )?;
        ensure!(
            said.contains("\trevoked") && said.contains("\tann\tinactive"),
            "{said}"
        );
        anyhow::Ok(())
    };
    let checked = checked.await;
    stop(&mut process)?;
    checked
}
