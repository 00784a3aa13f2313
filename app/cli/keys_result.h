#pragma once

#include "app/cli/output.h"
#include "app/key_check.h"
#include "core/keys/known_key.h"
#include "core/report/page.h"

namespace kd::cli {

/// One held key as `keys` shows it: never more of it than its mask.
struct KeyLine {
    KnownKey known;
    ListedKey::State state = ListedKey::State::Held;
    QString masked; ///< empty where the keychain was not asked
    std::optional<KeyAcceptance> acceptance;

    [[nodiscard]] static KeyLine of(const ListedKey &key);
};

/// What a `keys` command says, in any format.
struct KeysResult {
    QString title;
    Page::Mood mood = Page::Mood::Healthy;
    QList<KeyLine> keys;
    QStringList remarks;
    QDate today;
    int dueWithin = 0;
    QJsonObject more; ///< added to the JSON as it is
};

[[nodiscard]] bool isDue(const KeyLine &line, const KeysResult &result);
[[nodiscard]] QByteArray rendered(const KeysResult &result, const Output &output);

} // namespace kd::cli
