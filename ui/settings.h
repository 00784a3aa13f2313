#pragma once

#include "ui/look/appearance.h"

namespace kd::ui {

/// What a person sets once. Never a secret: a proxy's login is refused here and comes from the environment.
struct Settings {
    QString platform; ///< an id of core/report/platform.h; empty: as the answers show
    QString proxy;    ///< as --proxy: a URL or "none"; empty: as the environment says
    QString caFile;
    QString language; ///< en or de; empty: as the system
    Appearance appearance = Appearance::Desktop;
    int dueEveryDays = 90;
    int dueToldDays = 14; ///< before a key is due
    QString logFolder;    ///< empty: the usual place

    bool operator==(const Settings &) const = default;
};

inline constexpr int longestDueDays = 3650;

/// Why it cannot be used, in a sentence; empty where it can. Repeats nothing of it, for it may hold a password.
[[nodiscard]] QString proxyFault(const QString &proxy);
[[nodiscard]] QString caFileFault(const QString &path);

} // namespace kd::ui
