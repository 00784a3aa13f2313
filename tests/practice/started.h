#pragma once

#include "practice/world.h"
#include "tests/practice/client.h"

#include <QFile>
#include <QJsonArray>

#include <stdexcept>

namespace kd::practice {

/// A started world, read as a caller of `diagnose` would.
struct Started {
    PracticeWorld world;
    QJsonObject description = world.description();

    [[nodiscard]] QString text(const char *name) const
    {
        return description.value(QLatin1String(name)).toString();
    }

    [[nodiscard]] QString argument(const char *option) const
    {
        const QJsonArray args = description.value(QLatin1String("args")).toArray();
        for (qsizetype i = 0; i + 1 < args.size(); ++i) {
            if (args[i].toString() == QLatin1String(option))
                return args[i + 1].toString();
        }
        return {};
    }

    [[nodiscard]] QByteArray file(const char *option) const
    {
        const QString name = argument(option);
        QFile one(name);
        return !name.isEmpty() && one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray keyFile() const { return file("--key-file"); }

    /// The header that a client sends which reads the file as it stands.
    [[nodiscard]] QByteArray keyHeader() const
    {
        QByteArray key = keyFile();
        if (key.endsWith('\n'))
            key.chop(1);
        return key.isEmpty() ? QByteArray() : "X-N8N-API-KEY: " + key + "\r\n";
    }

    /// The person's own request: the address with the key as it stands in the file.
    [[nodiscard]] Heard first() const
    {
        QByteArray headers = keyHeader();
        if (const QByteArray more = file("--header-file"); !more.isEmpty())
            headers += more.trimmed() + "\r\n";
        const int patience = text("expect") == QLatin1String("timeout") ? 200 : 3000;
        return ask(QUrl(text("url")), headers, argument("--ca-file"), patience);
    }
};

inline Started start(const QString &fault, const QString &family)
{
    auto world = PracticeWorld::start(fault, family);
    if (!world)
        throw std::runtime_error(world.error().sentence.toStdString());
    return {std::move(*world)};
}

} // namespace kd::practice
