#!/bin/sh
# Draws every page and state of the window: sh tests/pictures/draw.sh BUILD FOLDER
set -eu
build=$1
folder=$2
for variant in light dark large de qps-ploc qps-plocm; do
    "$build/tests/keydoctor_pictures" "$folder/$variant" "$variant"
done
QT_SCALE_FACTOR=2 "$build/tests/keydoctor_pictures" "$folder/scale-200" light
