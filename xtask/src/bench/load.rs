//! `wrk`, and what it sees.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::CONNECTIONS;
use super::requests::Request;
use super::server::Server;

/// What `wrk` saw.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// Answers.
    pub requests: u64,
    /// Answers each second.
    pub rate: f64,
    /// Half of the answers took so many milliseconds or less.
    pub p50: f64,
    /// All but one of a hundred took so many milliseconds or less.
    pub p99: f64,
    /// CPU time of the server in microseconds for each of them.
    pub cpu: f64,
    /// Refusals, and answers that did not come.
    pub errors: u64,
}

/// What a request consists of is put together before the first is sent, unless each has to be new:
/// the load generator should take as little as it can of what it shares with the server.
const SCRIPT: &str = r#"
local method, path, body, parts = METHOD, PATH, BODY, PARTS
wrk.headers["Authorization"] = "Token TOKEN"
wrk.headers["Content-Type"] = "application/json"
math.randomseed(1)
local new = 0
local run = os.time()
local function filled(text)
  text = text:gsub("{part}", function() return tostring(math.random(1, parts)) end)
  text = text:gsub("{item}", function() return tostring(math.random(1, parts)) end)
  return (text:gsub("{new}", function() new = new + 1; return run .. "-" .. new end))
end
local function make()
  local with = nil
  if body ~= "" then with = filled(body) end
  return wrk.format(method, filled(path), nil, with)
end
local made, at = {}, 0
init = function()
  if not body:find("{new}", 1, true) then
    for n = 1, path:find("{", 1, true) and 20000 or 1 do made[n] = make() end
  end
end
request = function()
  if #made == 0 then return make() end
  at = at % #made + 1
  return made[at]
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %f %f %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.status + e.read + e.write + e.connect + e.timeout))
end
"#;

impl Load {
    /// Several rounds in one: means, and of the times the middle ones.
    pub fn of(rounds: &[Self]) -> Self {
        let middle = |time: fn(&Self) -> f64| {
            let mut times: Vec<_> = rounds.iter().map(time).collect();
            times.sort_by(f64::total_cmp);
            times.get(times.len() / 2).copied().unwrap_or_default()
        };
        let requests: u64 = rounds.iter().map(|round| round.requests).sum();
        let cpu = |round: &Self| round.cpu * round.requests as f64;
        Self {
            requests,
            rate: rounds.iter().map(|round| round.rate).sum::<f64>() / rounds.len() as f64,
            p50: middle(|round| round.p50),
            p99: middle(|round| round.p99),
            cpu: rounds.iter().map(cpu).sum::<f64>() / (requests as f64).max(1.0),
            errors: rounds.iter().map(|round| round.errors).sum(),
        }
    }
}

/// Puts a request to the server for so many seconds, after one to warm up if it is the first time.
pub fn run(
    server: &Server,
    request: &Request,
    parts: u64,
    seconds: u64,
    first: bool,
) -> Result<Load> {
    let folder = tempfile::tempdir()?;
    let script = folder.path().join("request.lua");
    let text = SCRIPT
        .replace("METHOD", &lua(request.method))
        .replace("PATH", &lua(&request.path))
        .replace("BODY", &lua(request.body))
        .replace("PARTS", &parts.to_string())
        .replace("TOKEN", &server.token);
    fs::write(&script, text)?;
    let wrk = |seconds: u64| {
        Command::new("wrk")
            .args(["-t", "1", "-c", &CONNECTIONS.to_string(), "-d"])
            .arg(format!("{seconds}s"))
            .arg("-s")
            .arg(&script)
            .arg(format!("http://{}", server.address))
            .output()
    };
    // Until every connection to the database has its plans.
    if first {
        wrk(1)?;
    }
    let before = server.cpu()?;
    let output = wrk(seconds)?;
    let cpu = server.cpu()? - before;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "wrk failed: {said}");
    let result = said
        .lines()
        .find_map(|line| line.strip_prefix("RESULT "))
        .context("wrk gave no result")?;
    let numbers = result
        .split(' ')
        .map(str::parse)
        .collect::<Result<Vec<f64>, _>>()?;
    let [requests, micros, p50, p99, errors] = numbers[..] else {
        anyhow::bail!("wrk gave no result");
    };
    Ok(Load {
        requests: requests as u64,
        rate: requests * 1e6 / micros,
        p50: p50 / 1000.0,
        p99: p99 / 1000.0,
        errors: errors as u64,
        cpu: cpu / requests.max(1.0),
    })
}

/// A string of Lua.
fn lua(text: &str) -> String {
    format!("[==[{text}]==]")
}
