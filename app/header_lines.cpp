#include "app/header_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace kd {

namespace {

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || std::strchr("!#$%&'*+-.^_`|~", c);
    });
}

bool fitsHeader(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
}

/// Null where nothing is wrong.
const char *faultOf(const QByteArray &name, const QByteArray &value)
{
    if (!isToken(name))
        return QT_TRANSLATE_NOOP("texts", "A line is not of the form 'Name: value'.");
    if (name.compare("x-n8n-api-key", Qt::CaseInsensitive) == 0)
        return QT_TRANSLATE_NOOP("texts", "The API key does not belong among these headers: it has a place of its own.");
    if (name.compare("content-length", Qt::CaseInsensitive) == 0 || name.compare("transfer-encoding", Qt::CaseInsensitive) == 0)
        return QT_TRANSLATE_NOOP("texts", "How long a request is, is not to be set by hand.");
    return fitsHeader(value) ? nullptr : QT_TRANSLATE_NOOP("texts", "A value holds a character that no header can carry.");
}

} // namespace

Result<QList<LetterHeader>> readHeaderLines(const QByteArray &bytes, const QString &file)
{
    QList<LetterHeader> headers;
    int number = 0;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &raw : lines) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        QByteArray value = line.mid(colon + 1).trimmed();
        if (const char *fault = faultOf(name, value))
            return problem(QCoreApplication::translate("texts", fault), file, number);
        headers.append({name, share(Secret::take(std::move(value)))});
    }
    return headers;
}

} // namespace kd
