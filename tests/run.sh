#!/bin/sh
# Installs what is missing, builds with warnings as errors, and runs every test.
set -eu
cd "$(dirname "$0")/.."
sh installer/packages.sh
cmake --preset ci
cmake --build --preset ci
exec ctest --preset ci -j "$(nproc)"
