#!/bin/sh
# Holds the includes of each room against what it may see; prints every breach.
set -u
breaches=$(
    may() { # ROOM, then a pattern of what it must not include
        grep -rnE "#include [<\"]($2)" "$1" --include='*.h' --include='*.cpp' 2>/dev/null | sed "s|^|$1 must not see it: |"
    }
    may core/base 'core/(provider_api|keys|evidence|n8n|read|probes|rules|tree|report|rotate|io)|app/|ui/|practice/'
    may core/evidence 'core/(provider_api|keys|n8n|read|probes|rules|tree|report|rotate|io)|app/|ui/|practice/'
    may core/probes 'core/(provider_api|keys|rules|tree|report|io)|app/|ui/|practice/'
    may core/read 'core/(provider_api|keys|probes|rules|tree|report|io)|app/|ui/|practice/'
    may core/rules 'core/(provider_api|keys|tree|report|io)|app/|ui/|practice/'
    may core/tree 'core/(provider_api|keys|report|io)|app/|ui/|practice/'
    may core/keys 'core/(provider_api|probes|rules|tree|report|rotate|n8n|io)|app/|ui/|practice/'
    may core/n8n 'core/(provider_api|keys|rules|tree|report|rotate|io)|app/|ui/|practice/'
    may core/provider_api 'core/(keys|n8n|rules|tree|report|rotate|io)|app/|ui/|practice/'
    may core/report 'core/io|app/|ui/|practice/'
    may core/rotate 'core/(provider_api|read|n8n|probes|rules|tree|report|io)|app/|ui/|practice/'
    may core/io 'core/(rules|tree|report)|app/|ui/|practice/'
    may practice 'core/(n8n|read|probes|rules|tree|report|io)|app/|ui/'
    may ui 'core/io|app/|practice/|QtNetwork|QTcp|QSsl|QNetwork|qt6keychain'
    for room in core/base core/evidence core/read core/keys core/n8n core/provider_api core/probes core/rules core/tree core/report core/rotate; do
        may "$room" 'QtWidgets|QWidget|QNetwork|QtNetwork|QSsl|QTcp|qt6keychain|spdlog|boost'
    done
    grep -rnE '#include [<"](qt6keychain|QDBus|QtDBus)' core app practice ui --include='*.h' --include='*.cpp' | grep -v '^core/io/secret_service/' | sed 's/^/is for the loadable module alone: /'
    grep -rnE '\b(QVERIFY2?|QCOMPARE|QTRY_[A-Z_]+|QFAIL)\b' tests --include='*.cpp' --include='*.h' | sed 's/^/passes silently under GoogleTest: /'
    for file in core/rules/*.cpp core/probes/*.cpp core/probes/asks/*.cpp core/read/*.cpp; do
        [ -e "tests/${file%.cpp}_test.cpp" ] || echo "$file has no test beside it"
    done
)
if [ -n "$breaches" ]; then
    printf '%s\n' "$breaches"
    exit 1
fi
