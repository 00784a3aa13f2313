#include "practice/message.h"

#include <QLocale>
#include <QTimeZone>

namespace kd::practice {

namespace {

bool named(const Header &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

void removeFrom(QList<Header> &headers, QByteArrayView name)
{
    headers.removeIf([name](const Header &header) { return named(header, name); });
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

QByteArray Incoming::path() const
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QByteArray Incoming::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

bool Incoming::has(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const Header &header) { return named(header, name); });
}

QByteArray Incoming::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const Header &header : headers) {
        if (named(header, name))
            values.append(header.value);
    }
    return values.join(", ");
}

void Incoming::remove(QByteArrayView name)
{
    removeFrom(headers, name);
}

void Incoming::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    headers.append({name, value});
}

QByteArray Outgoing::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (named(header, name))
            return header.value;
    }
    return {};
}

void Outgoing::remove(QByteArrayView name)
{
    removeFrom(headers, name);
}

void Outgoing::set(const QByteArray &name, const QByteArray &value)
{
    for (Header &header : headers) {
        if (named(header, name)) {
            header.value = value;
            return;
        }
    }
    headers.append({name, value});
}

void Outgoing::add(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

QByteArray queryValue(const QByteArray &query, QByteArrayView key)
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (decoded(equals < 0 ? pair : pair.left(equals)) == key)
            return equals < 0 ? QByteArray("") : decoded(pair.mid(equals + 1));
    }
    return {};
}

QList<QByteArray> queryNames(const QByteArray &query)
{
    QList<QByteArray> names;
    for (const QByteArray &pair : query.split('&')) {
        if (!pair.isEmpty())
            names.append(decoded(pair.left(pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('='))));
    }
    return names;
}

QByteArray cookie(const Incoming &request, QByteArrayView name)
{
    for (const QByteArray &pair : request.header("cookie").split(';')) {
        const QByteArray trimmed = pair.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        if (equals > 0 && trimmed.left(equals) == name)
            return trimmed.mid(equals + 1);
    }
    return {};
}

} // namespace kd::practice
