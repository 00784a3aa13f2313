#include "core/evidence/address.h"

namespace kd {

QString Address::url() const
{
    QString text = origin.toString() + QString::fromLatin1(path);
    if (!query.isEmpty())
        text += QLatin1Char('?') + QString::fromLatin1(query);
    return text;
}

QString Address::apiBase() const
{
    return origin.toString() + prefix + QStringLiteral("/api/v1");
}

QByteArray Address::apiTarget(const QByteArray &resource) const
{
    return prefix.toLatin1() + "/api/v1/" + resource;
}

bool Address::mayRunSomething() const
{
    return kind == PathKind::Webhook || kind == PathKind::Form || kind == PathKind::Wait || kind == PathKind::Mcp;
}

QString toString(PathKind kind)
{
    switch (kind) {
    case PathKind::Base:
        return QStringLiteral("base");
    case PathKind::ApiPath:
        return QStringLiteral("api_path");
    case PathKind::ApiUnknown:
        return QStringLiteral("api_unknown");
    case PathKind::ApiDoubled:
        return QStringLiteral("api_doubled");
    case PathKind::BareResource:
        return QStringLiteral("bare_resource");
    case PathKind::InternalRest:
        return QStringLiteral("internal_rest");
    case PathKind::Webhook:
        return QStringLiteral("webhook");
    case PathKind::Form:
        return QStringLiteral("form");
    case PathKind::Wait:
        return QStringLiteral("wait");
    case PathKind::Mcp:
        return QStringLiteral("mcp");
    case PathKind::EditorPage:
        return QStringLiteral("editor_page");
    }
    return {};
}

} // namespace kd
