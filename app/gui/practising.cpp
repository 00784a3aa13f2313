#include "app/gui/practising.h"

#include <QFile>
#include <QJsonArray>

namespace kd::gui {

namespace {

constexpr qint64 largest = 64 * 1024;

SharedSecret secretIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray bytes = file.read(largest);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return share(Secret::take(std::move(bytes)));
}

} // namespace

Result<HandedOut> handedOut(const QJsonObject &description)
{
    HandedOut out;
    const QJsonArray arguments = description.value(QLatin1String("args")).toArray();
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        const QString option = arguments.at(i).toString();
        const QString value = arguments.at(i + 1).toString();
        if (option == QLatin1String("--url"))
            out.asked.address = value;
        else if (option == QLatin1String("--direct"))
            out.asked.direct = value;
        else if (option == QLatin1String("--key-file"))
            out.asked.key = secretIn(value);
        else if (option == QLatin1String("--session-email"))
            out.asked.email = value;
        else if (option == QLatin1String("--session-password-file"))
            out.asked.password = secretIn(value);
        else if (option == QLatin1String("--session-mfa-file"))
            out.asked.mfaCode = secretIn(value);
        else if (option == QLatin1String("--header-file"))
            out.asked.headers = secretIn(value);
        else if (option == QLatin1String("--encryption-key-file"))
            out.asked.encryptionKey = secretIn(value);
        else if (option == QLatin1String("--ca-file"))
            out.caFile = value;
        else if (option == QLatin1String("--artifact"))
            out.artifacts.append(value);
        else if (option == QLatin1String("--timeout"))
            out.timeoutSeconds = value.toInt();
        else if (option == QLatin1String("--answer"))
            out.answers.insert(value.section(QLatin1Char('='), 0, 0), value.section(QLatin1Char('='), 1));
        else
            return problem(QStringLiteral("The practice n8n hands out %1, which the window does not know.").arg(option));
    }
    out.asked.where = out.answers.take(QStringLiteral("where"));
    return out;
}

} // namespace kd::gui
