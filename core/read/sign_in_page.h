#pragma once

#include <QByteArray>
#include <QString>

namespace kd {

/// A redirect's target or a page that belongs to a login in front of n8n: access proxies, single sign-on portals.
[[nodiscard]] bool isSignInLocation(const QString &location);
[[nodiscard]] bool isSignInPage(const QByteArray &body);

} // namespace kd
