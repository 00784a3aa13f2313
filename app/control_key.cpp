#include "app/control_key.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

namespace kd {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
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

} // namespace kd
