#!/usr/bin/env bash
# Builds the server and runs it with sample data on a PostgreSQL of its own. Arguments go to
# `ferrostock serve`.
set -euo pipefail
cd "$(dirname "$0")/.."
source xtask/setup.sh
install_missing
cargo build --profile quick -p ferrostock-server --bin ferrostock
exec "${CARGO_TARGET_DIR:-target}/quick/ferrostock" serve --demo "$@"
