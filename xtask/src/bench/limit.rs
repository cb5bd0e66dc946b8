//! The limit that the database sets: `pgbench` with the statements that a request sends.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use super::CONNECTIONS;
use super::requests::Request;
use super::server::{SAMPLE, Server};

/// Stands in statements for the part or item that the request is about, until colons are safe.
const ABOUT: &str = "@@about@@";

/// Starts every entry of the log while statements are captured.
const MARK: &str = "@@entry@@";

/// The statements that a request sends, with the values of their parameters in them; `:about` is the
/// part or item that it is about.
pub fn capture(server: &Server, request: &Request) -> Result<Vec<String>> {
    // The first one may fill what is remembered.
    server.send(request)?;
    server.sql(&[
        &format!("ALTER SYSTEM SET log_line_prefix = '{MARK}'"),
        "ALTER SYSTEM SET log_statement = 'all'",
        "SELECT pg_reload_conf()",
    ])?;
    // Each process of the database heeds it when it next reads a statement, once it was told.
    std::thread::sleep(Duration::from_millis(300));
    let before = server.database_log()?.len();
    let sent = server.send(request);
    server.sql(&[
        "ALTER SYSTEM RESET log_line_prefix",
        "ALTER SYSTEM RESET log_statement",
        "SELECT pg_reload_conf()",
    ])?;
    sent?;
    std::thread::sleep(Duration::from_millis(300));
    let log = server.database_log()?;
    let found = statements(log.get(before..).unwrap_or_default());
    let about = request.path.contains('{');
    let ready = found.iter().map(|sql| {
        let sql = if about {
            sql.replace(&format!("'{SAMPLE}'"), ABOUT)
        } else {
            sql.clone()
        };
        guarded(&sql).replace(ABOUT, ":about")
    });
    Ok(ready.collect())
}

fn statements(log: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut in_execute = false;
    for entry in log.split(MARK).skip(1) {
        let entry = entry.trim_end();
        if let Some(rest) = entry.strip_prefix("LOG:  execute ") {
            if let Some((_, sql)) = rest.split_once(": ") {
                found.push(sql.replace("\n\t", "\n"));
                in_execute = true;
            }
        } else if let Some(rest) = entry.strip_prefix("DETAIL:  ") {
            let values = rest.split_once("arameters: ").map(|(_, values)| values);
            if let (true, Some(values), Some(last)) = (in_execute, values, found.last_mut()) {
                *last = inlined(last, values);
            }
            in_execute = false;
        } else {
            in_execute = false;
        }
    }
    found
}

/// A statement with values in place of its parameters; `values` is written like
/// `$1 = 'a', $2 = NULL`.
fn inlined(sql: &str, values: &str) -> String {
    let mut parameters: Vec<String> = Vec::new();
    let mut rest = values;
    while let Some((_, after)) = rest.split_once(" = ") {
        let end = if let Some(text) = after.strip_prefix('\'') {
            let bytes = text.as_bytes();
            let mut at = 0;
            while at < bytes.len() {
                if bytes[at] == b'\'' {
                    if bytes.get(at + 1) == Some(&b'\'') {
                        at += 1;
                    } else {
                        break;
                    }
                }
                at += 1;
            }
            at + 2
        } else {
            after.find(',').unwrap_or(after.len())
        };
        let end = end.min(after.len());
        parameters.push(after[..end].to_owned());
        rest = &after[end..];
    }
    let mut pieces = sql.split('$');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
        let value = piece[..digits]
            .parse::<usize>()
            .ok()
            .and_then(|number| parameters.get(number.checked_sub(1)?));
        match value {
            Some(value) => text = text + value + &piece[digits..],
            None => text = text + "$" + piece,
        }
    }
    text
}

/// A statement as `pgbench` leaves it alone: it takes what follows a single colon for a variable,
/// even in a literal.
fn guarded(sql: &str) -> String {
    let mut text = String::with_capacity(sql.len());
    let mut literal: Option<String> = None;
    let mut characters = sql.chars().peekable();
    while let Some(c) = characters.next() {
        match (&mut literal, c) {
            (Some(inside), '\'') if characters.peek() == Some(&'\'') => {
                characters.next();
                inside.push_str("''");
            }
            (Some(inside), '\'') => {
                if inside.contains(':') {
                    let escaped = inside.replace('\\', r"\\").replace(':', r"\x3a");
                    text += &format!("E'{escaped}'");
                } else {
                    text += &format!("'{inside}'");
                }
                literal = None;
            }
            (Some(inside), c) => inside.push(c),
            (None, '\'') => literal = Some(String::new()),
            (None, ':') if characters.peek() == Some(&':') => {
                characters.next();
                text.push_str("::");
            }
            (None, ':') => text.push_str(": "),
            (None, c) => text.push(c),
        }
    }
    text
}

/// How often each second `pgbench` gets through the statements. Those of a change can't be repeated
/// as they are, and a request without any has no such limit.
pub fn run(
    server: &Server,
    request: &Request,
    statements: &[String],
    parts: u64,
    seconds: u64,
) -> Result<Option<f64>> {
    if request.method != "GET" || statements.is_empty() {
        return Ok(None);
    }
    let folder = tempfile::tempdir()?;
    let script = folder.path().join("statements.sql");
    let text: Vec<_> = statements.iter().map(|sql| format!("{sql};\n")).collect();
    let chosen = format!("\\set about random(1, {parts})\n");
    fs::write(&script, chosen + &text.concat())?;
    let output = Command::new("pgbench")
        .args(["-n", "-M", "prepared", "-j", "1", "-c"])
        .arg(CONNECTIONS.to_string())
        .args(["-T", &seconds.to_string(), "-U", "ferrostock", "-h"])
        .arg(server.socket())
        .arg("-f")
        .arg(&script)
        .arg("ferrostock")
        .env("PGOPTIONS", format!("{} {}", super::OPTIONS, super::LIMIT))
        .stderr(Stdio::piped())
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success(),
        "pgbench failed for {}: {}\n{}",
        request.name,
        String::from_utf8_lossy(&output.stderr),
        text.concat()
    );
    let rate = said
        .lines()
        .find_map(|line| line.strip_prefix("tps = "))
        .and_then(|rest| rest.split(' ').next())
        .context("pgbench gave no rate")?;
    Ok(Some(rate.parse()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_get_their_values() {
        let log = "x\n@@entry@@LOG:  execute s1: SELECT $1,\n\t$2, $10\n\
                   @@entry@@DETAIL:  parameters: $1 = 'it''s, $2 = ', $2 = NULL, $3 = '3', $4 = '4', \
                   $5 = '5', $6 = '6', $7 = '7', $8 = '8', $9 = '9', $10 = '10'\n\
                   @@entry@@LOG:  duration: 1 ms\n";
        assert_eq!(statements(log), ["SELECT 'it''s, $2 = ',\nNULL, '10'"]);
    }

    #[test]
    fn colons_are_kept_from_pgbench() {
        assert_eq!(
            guarded(r"SELECT 'a:b''\', x[1:n]::text, 'c'"),
            r"SELECT E'a\x3ab''\\', x[1: n]::text, 'c'"
        );
    }
}
