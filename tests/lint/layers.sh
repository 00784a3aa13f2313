#!/bin/sh
# Holds the includes of each room against what it may see; prints every breach.
set -u
breaches=$(
    may() { # ROOM, then a pattern of what it must not include
        grep -rnE "#include [<\"]($2)" "$1" --include='*.h' --include='*.cpp' 2>/dev/null | sed "s|^|$1 must not see it: |"
    }
    may core/base 'core/(evidence|read|probes|rules|tree|report|rotate|io)|app/|ui/|practice/'
    may core/evidence 'core/(read|probes|rules|tree|report|io)|app/|ui/|practice/'
    may core/probes 'core/(rules|tree|report|io)|app/|ui/|practice/'
    may core/read 'core/(probes|rules|tree|report|io)|app/|ui/|practice/'
    may core/rules 'core/(tree|report|io)|app/|ui/|practice/'
    may core/tree 'core/(report|io)|app/|ui/|practice/'
    may core/report 'core/io|app/|ui/|practice/'
    may core/rotate 'core/(read|probes|rules|tree|report|io)|app/|ui/|practice/'
    may core/io 'core/(rules|tree|report)|app/|ui/|practice/'
    may practice 'core/(read|probes|rules|tree|report|io)|app/|ui/'
    may ui 'core/io|app/|practice/|QtNetwork|QTcp|QSsl|QNetwork|qt6keychain'
    for room in core/base core/evidence core/read core/probes core/rules core/tree core/report core/rotate; do
        may "$room" 'QtWidgets|QWidget|QNetwork|QtNetwork|QSsl|QTcp|qt6keychain|spdlog|boost'
    done
    grep -rnE '\b(QVERIFY2?|QCOMPARE|QTRY_[A-Z_]+|QFAIL)\b' tests --include='*.cpp' --include='*.h' | sed 's/^/passes silently under GoogleTest: /'
    for file in core/rules/*.cpp core/probes/asks/*.cpp core/read/*.cpp; do
        [ -e "tests/${file%.cpp}_test.cpp" ] || echo "$file has no test beside it"
    done
)
if [ -n "$breaches" ]; then
    printf '%s\n' "$breaches"
    exit 1
fi
