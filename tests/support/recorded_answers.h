#pragma once

#include "core/evidence/exchange.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace kd::test {

/// What the real n8n of a family answered, by the name under which the lab recorded it.
inline Answer recordedAnswer(const char *family, const char *name)
{
    QFile file(QStringLiteral(":/resources/practice/%1.json").arg(QLatin1String(family)));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no recording");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("answers")).toObject();
    const QJsonObject one = all.value(QLatin1String(name)).toObject();
    if (one.isEmpty())
        throw std::runtime_error(std::string("no recorded answer ") + name);
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = one.value(QLatin1String("status")).toInt();
    answer.body = one.value(QLatin1String("body")).toString().toUtf8();
    const QJsonArray headers = one.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &pair : headers)
        answer.headers.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
    return answer;
}

inline Answer answered(int status, const QByteArray &body)
{
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace kd::test
