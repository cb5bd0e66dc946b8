#!/usr/bin/env bash
# Runs all checks and tests: formatting, lints, generated files, unit tests, black-box tests on a
# real PostgreSQL, documentation tests.
set -euo pipefail
cd "$(dirname "$0")/.."
source xtask/setup.sh
# The generator of models and entry points is a Java program that a Python package carries.
need java default-jre-headless
need python3 python3
# The browser of the tests.
need chromium chromium
need chromedriver chromium-driver
python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
# The benchmark, of which a short run is a check.
need wrk wrk
install_missing
if ! cargo nextest --version >/dev/null 2>&1; then
    echo "Installing cargo-nextest"
    cargo install --locked cargo-nextest
fi

step() { echo "== $*"; }

step "format"
cargo fmt --all --check
step "lints"
cargo clippy --workspace --all-targets -- -D warnings
step "generated files, drift between document and code, operations without a test"
cargo xtask check
step "tests"
cargo build --workspace
# Recordings of InvenTree's answers, where somebody has them.
if [ -z "${FERROSTOCK_CORPUS:-}" ] && [ -d ../shared/recordings ]; then
    FERROSTOCK_CORPUS="$(cd ../shared && pwd)"
    export FERROSTOCK_CORPUS
fi
cargo run --quiet -p ferrostock-tests -- cargo nextest run --workspace --no-fail-fast
step "a short run of the benchmark"
cargo xtask bench --smoke --program target/debug/ferrostock
step "attackers and faults"
cargo xtask siege --program target/debug/ferrostock
step "documentation tests"
cargo test --doc --workspace --quiet
echo "All checks passed."
