//! The report: `docs/performance.md`.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use super::import::Import;
use super::{CONNECTIONS, Measured, Scale, requests};

/// How much longer a flat request may take with the most parts than with the fewest.
const FLAT: f64 = 1.5;

const METHOD: &str = "\
## Method

`cargo xtask bench` measures all of this anew and writes this page; it takes `wrk`, `pgbench` and
`psql` (Debian: `apt-get install wrk postgresql`). For each scale `ferrostock demo` makes an inventory
with as many stock items as parts (large ones are kept in `target/bench` for the next run, with what the
requests below change), and `ferrostock serve` runs on it with a PostgreSQL of its own and the settings
that it has by default, except that it logs warnings only. The files of the database are read once
before, so that the machine's memory holds them, as it does where a server runs for a while. After a
second to warm up `wrk` puts one request after the
other to it on CONNECTIONS connections, with another part or item in each where the request names
one. Server, load generator and PostgreSQL share the cores of the machine: each takes from the others.

*CPU* is what the server's process used, *SQL* the statements that it sent, both for one request. The
*limit* is what `pgbench -M prepared` reaches on as many connections with the statements of such a
request, captured from the database's log with their values, through the same socket. It sends them
one after the other, makes nothing of the rows, and plans nothing anew; where requests name one part or
item after the other, so do its statements. Request and limit take turns, a third of the time each.
Changes have no such limit, as their statements can't be repeated. The share of *nothing* compares
with a blank picture, which needs no database.

What stands between a figure and its limit: the load generator's and the server's own CPU time on
cores that the database would use otherwise; HTTP, the check of who calls, and JSON, which `pgbench`
does not do; and the planning of searches, whose statements are not prepared. What was found by
profiling is in [profiling.md](profiling.md).
";

/// Fails unless all requests were answered without errors.
pub fn complete(scales: &[Scale]) -> Result<()> {
    for scale in scales {
        ensure!(
            scale.measured.len() == requests::table(scale.parts).len(),
            "requests are missing"
        );
        for measured in &scale.measured {
            let load = measured.load;
            ensure!(
                load.errors == 0 && load.requests > 0,
                "{}: {} errors in {} answers",
                measured.name,
                load.errors,
                load.requests
            );
        }
    }
    Ok(())
}

/// The report as Markdown.
pub fn write(scales: &[Scale], seconds: u64, program: u64, imported: &Import) -> Result<String> {
    let mut text = String::from("# Performance\n\nWritten by `cargo xtask bench`.\n\n");
    writeln!(text, "{}\n", machine()?)?;
    for scale in scales {
        writeln!(text, "## {} parts\n", scale.parts)?;
        writeln!(
            text,
            "| request | 1/s | p50 ms | p99 ms | CPU µs | SQL | limit 1/s | of limit | of nothing | errors |\n\
             | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |"
        )?;
        let nothing = scale.measured.first().map_or(1.0, |first| first.load.rate);
        for measured in &scale.measured {
            writeln!(text, "{}", row(measured, nothing))?;
        }
        writeln!(
            text,
            "\nMade by `ferrostock demo`: {}. A server is ready {} ms after its start when its \
             database is up, and takes {:.0} MiB of memory after all of this.\n",
            scale.made.trim(),
            scale.start,
            scale.memory
        )?;
    }
    if let (Some(fewest), Some(most)) = (scales.first(), scales.last())
        && scales.len() > 1
    {
        writeln!(
            text,
            "## Scale\n\nThe median time with {} parts over that with {}; {FLAT} is what these \
             requests may take.\n\n| request | ratio | |\n| --- | --: | --- |",
            most.parts, fewest.parts
        )?;
        for request in requests::table(most.parts)
            .iter()
            .filter(|request| request.flat)
        {
            let of = |scale: &Scale| {
                let found = scale.measured.iter().find(|m| m.name == request.name);
                found.map_or(f64::NAN, |measured| measured.load.p50)
            };
            let ratio = of(most) / of(fewest);
            let verdict = if ratio <= FLAT { "flat" } else { "grows" };
            writeln!(text, "| {} | {ratio:.2} | {verdict} |", request.name)?;
        }
        text.push('\n');
    }
    writeln!(
        text,
        "`ferrostock import` reads {} records in {:.1} s, {:.0} a second. The program is {:.0} MiB \
         large. Each request was put for {seconds} s.\n",
        imported.records,
        imported.seconds,
        imported.records as f64 / imported.seconds,
        program as f64 / 1_048_576.0
    )?;
    text += &METHOD.replace("CONNECTIONS", &CONNECTIONS.to_string());
    Ok(text)
}

fn row(measured: &Measured, nothing: f64) -> String {
    let load = measured.load;
    let share = |of: f64| format!("{:.0} %", 100.0 * load.rate / of);
    format!(
        "| {} | {:.0} | {:.2} | {:.2} | {:.0} | {} | {} | {} | {} | {} |",
        measured.name,
        load.rate,
        load.p50,
        load.p99,
        load.cpu,
        measured.statements,
        measured
            .limit
            .map_or("–".into(), |limit| format!("{limit:.0}")),
        measured.limit.map_or("–".into(), share),
        share(nothing),
        load.errors
    )
}

/// What it ran on, without what would tell whose machine it is.
fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let memory = fs::read_to_string("/proc/meminfo")?;
    let kib: f64 = memory
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))
        .and_then(|line| line.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or_default();
    let cpu = fs::read_to_string("/proc/cpuinfo")?;
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("", |line| line.trim_start_matches([' ', '\t', ':']));
    let first = |program: &str, argument: &str| -> Result<String> {
        let output = Command::new(program).arg(argument).output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(said.lines().next().unwrap_or_default().trim().to_owned())
    };
    Ok(format!(
        "{cores} cores ({model}), {:.0} GiB of memory, {}, {}, {}.",
        kib / 1_048_576.0,
        first("rustc", "--version")?,
        first("pgbench", "--version")?,
        first("wrk", "-v")?.replace("  Copyright (C) 2012 Will Glozer", ""),
    ))
}
