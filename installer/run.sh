#!/bin/sh
# Installs what is missing, builds, and diagnoses the embedded practice n8n: in the window where there is a display,
# and on the command line in any case.
set -eu
cd "$(dirname "$0")/.."
sh installer/packages.sh
cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release

fault=proxy_strips_key_header
cli=build/release/keydoctor-cli
work=$(mktemp -d)
"$cli" practice --fault "$fault" >"$work/world" &
practice=$!
trap 'kill $practice 2>/dev/null; wait $practice 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM
until [ -s "$work/world" ]; do
    kill -0 $practice
    sleep 0.1
done
# The practice n8n prints the arguments as a JSON list; none of them holds a quote.
arguments=$(sed 's/.*"args":\[\([^]]*\)\].*/\1/; s/","/" "/g' "$work/world")
echo
code=0
eval "\"$cli\" diagnose $arguments --quiet" || code=$?
[ $code -eq 1 ] || { echo "the diagnosis ended with $code, and 1 was expected" >&2; exit 1; }
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # It brings a practice n8n of its own.
    build/release/keydoctor --practice "$fault"
fi
