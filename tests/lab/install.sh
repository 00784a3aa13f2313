#!/bin/sh
# Installs the real n8n releases and the proxies that the lab runs, once.
# Usage: sh tests/lab/install.sh [1.100.1|2.40.7]...      into $KEYDOCTOR_LAB (default ~/.cache/keydoctor-lab)
set -eu
lab=${KEYDOCTOR_LAB:-${XDG_CACHE_HOME:-$HOME/.cache}/keydoctor-lab}
mkdir -p "$lab"
[ $# -gt 0 ] || set -- 1.100.1 2.40.7

need=
for p in nodejs npm nginx-light haproxy caddy apache2-bin openssl jq g++ make python3 faketime; do
    dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || need="$need $p"
done
# A node that is already on PATH serves as well as Debian's.
command -v npm >/dev/null && need=$(printf '%s' "$need" | sed 's/ nodejs//; s/ npm//')
if [ -n "$need" ]; then
    apt-get update
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $need
fi

node_for() { # MAJOR: the Node that this n8n needs, in a folder of its own
    dir=$lab/node$1
    if [ ! -x "$dir/bin/node" ]; then
        mkdir -p "$dir/npm"
        (cd "$dir/npm" && printf '{"private":true}' >package.json && npm i --no-audit --no-fund "node@$1" >&2)
        mkdir -p "$dir/bin"
        real=$(find "$dir/npm/node_modules" -type f -path '*/bin/node' -size +1M | head -n 1)
        [ -n "$real" ] || { echo "no node $1 in what npm brought" >&2; exit 1; }
        ln -sf "$real" "$dir/bin/node"
    fi
    printf '%s' "$dir/bin"
}

install_1() {
    dir=$lab/n8n-1.100.1
    [ -e "$dir/ready" ] && return
    bin=$(node_for 20)
    mkdir -p "$dir"
    cd "$dir"
    printf '{"private":true,"dependencies":{"n8n":"1.100.1"},"overrides":{"xlsx":"0.18.5"}}' >package.json
    PATH=$bin:$PATH npm i --legacy-peer-deps --omit=optional --no-audit --no-fund
    cd node_modules/ajv-draft-04
    PATH=$bin:$PATH node -e "require('ajv-draft-04')" 2>/dev/null || {
        mkdir -p node_modules
        cp -r ../ajv-formats/node_modules/. node_modules/
    }
    touch "$dir/ready"
}

install_2() {
    dir=$lab/n8n-2.40.7
    [ -e "$dir/ready" ] && return
    bin=$(node_for 24)
    mkdir -p "$dir"
    cd "$dir"
    printf '{"private":true,"dependencies":{"n8n":"2.40.7"},"overrides":{"xlsx":"0.18.5","cssomnom":"npm:rrweb-cssom@0.8.0","@langchain/langgraph-checkpoint":"1.1.5","@langchain/protocol":"0.0.19"}}' >package.json
    PATH=$bin:$PATH npm i --legacy-peer-deps --omit=optional --ignore-scripts --no-audit --no-fund
    cd node_modules/sqlite3
    home=$(dirname "$(dirname "$(readlink -f "$bin/node")")")
    # n8n 2 brings no node-gyp of its own: npm's serves.
    gyp=$(find "$dir/node_modules" "$(dirname "$(readlink -f "$(command -v npm)")")/.." -path '*/node-gyp/bin/node-gyp.js' | head -n 1)
    [ -n "$gyp" ] || { echo "no node-gyp to build sqlite3 with" >&2; exit 1; }
    PATH=$bin:$PATH node "$gyp" rebuild --nodedir="$home"
    PATH=$bin:$PATH node -e "require('sqlite3')"
    touch "$dir/ready"
}

for version in "$@"; do
    case $version in
    1.*) (install_1) ;;
    2.*) (install_2) ;;
    *) echo "unknown n8n release: $version" >&2; exit 2 ;;
    esac
    echo "n8n $version is in $lab"
done
