#include "app/control_key.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

namespace kd {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText(const QByteArray &set, int count)
{
    const QByteArray alphabet = set == "hex"    ? QByteArray("0123456789abcdef")
                                : set == "word" ? QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
                                                : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += alphabet.at(static_cast<qsizetype>(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))));
    return out;
}

} // namespace

QByteArray makeControlKey()
{
    const QJsonObject header{{QLatin1String("alg"), QStringLiteral("HS256")}, {QLatin1String("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{{QLatin1String("sub"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                             {QLatin1String("iss"), QStringLiteral("n8n")},
                             {QLatin1String("aud"), QStringLiteral("public-api")},
                             {QLatin1String("iat"), QDateTime::currentSecsSinceEpoch() - 3600}};
    QByteArray signature(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(signature.data()), 8);
    return encoded(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
           encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + encoded(signature);
}

QByteArray makeControlKey(const Provider &provider, std::string_view key)
{
    static const QRegularExpression place(QStringLiteral("\\{(hex|alnum|word):(\\d{1,3})\\}"));
    const KeyForm *form = provider.formOf(key);
    const QString recipe = QString::fromLatin1((form ? *form : provider.forms.front()).control);
    QByteArray out;
    qsizetype from = 0;
    for (auto it = place.globalMatch(recipe); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += recipe.mid(from, match.capturedStart() - from).toLatin1() + randomText(match.captured(1).toLatin1(), match.captured(2).toInt());
        from = match.capturedEnd();
    }
    return out + recipe.mid(from).toLatin1();
}

} // namespace kd
