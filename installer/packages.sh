#!/bin/sh
# Installs the Debian 12 packages that building, running and testing need; does nothing where all are there.
set -eu
build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
libspdlog-dev libfmt-dev libssl-dev libboost-dev libexpected-dev libicu-dev libgtest-dev libgmock-dev qtkeychain-qt6-dev"
# libsecret is opened by name when a key is kept: no package brings it along.
run="qt6-translations-l10n fonts-dejavu ca-certificates libqt6keychain1 libsecret-1-0"
# The window is driven on a screen and a bus of its own (tests/window); keys are kept in a real keyring (tests/cli/keys_test.py).
test="python3 openssl python3-gi gnome-keyring at-spi2-core dbus-daemon openbox xvfb xdotool xclip x11-utils imagemagick"
need=
for p in $build $run $test; do
    dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || need="$need $p"
done
[ -n "$need" ] || exit 0
if [ "$(id -u)" -ne 0 ]; then
    echo "these packages are missing, and installing them needs root:$need" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update
# shellcheck disable=SC2086
apt-get install -y --no-install-recommends $need
