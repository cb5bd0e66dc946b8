#!/usr/bin/env bash
# Installs what is missing for `xtask/run.sh` and `xtask/check.sh`, by the names of Debian's packages. Elsewhere it
# says what is needed. Sourced by both; not meant to be run alone.

need() { # program or file, Debian package
    command -v "$1" >/dev/null 2>&1 || [ -e "$1" ] || missing+=("$2")
}

install_missing() {
    [ "${#missing[@]}" -eq 0 ] && return
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Please install: ${missing[*]} (these are the names of Debian's packages)" >&2
        exit 1
    fi
    echo "Installing: ${missing[*]}"
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo="sudo"
    $sudo apt-get update -q >/dev/null
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        "${missing[@]}" >/dev/null
}

missing=()
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! command -v initdb >/dev/null 2>&1; then
    missing+=(postgresql)
fi
need cc build-essential
need curl curl
if ! command -v cargo >/dev/null 2>&1; then
    echo "Please install Rust first: https://rustup.rs" >&2
    exit 1
fi
