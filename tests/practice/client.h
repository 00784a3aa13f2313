#pragma once

#include <QByteArray>
#include <QUrl>

namespace kd::practice {

/// What a bare socket heard: enough to see that a world stands, and nothing that a courier would interpret.
struct Heard {
    bool connected = false;
    int status = 0;
    QByteArray text;
    QStringList tlsErrors;
};

/// One GET by hand, on an event loop of its own; with an authority's file, https is verified against it
/// alone.
[[nodiscard]] Heard ask(const QUrl &url, const QByteArray &headers, const QString &authorityFile = {},
                        int milliseconds = 3000);

} // namespace kd::practice
