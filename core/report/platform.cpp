#include "core/report/platform.h"

#include <algorithm>
#include <array>

namespace kd {

namespace {

constexpr std::array names = {std::pair{"docker", "Docker"},       std::pair{"compose", "Docker Compose"}, std::pair{"systemd", "systemd"},
                              std::pair{"pm2", "pm2"},             std::pair{"kubernetes", "Kubernetes"},  std::pair{"npm", "npm"},
                              std::pair{"cloud", "n8n Cloud"},     std::pair{"nginx", "nginx"},            std::pair{"caddy", "Caddy"},
                              std::pair{"haproxy", "HAProxy"},     std::pair{"apache", "Apache"},          std::pair{"traefik", "Traefik"},
                              std::pair{"cloudflare", "Cloudflare"}};

QStringList shown(const Case &subject)
{
    QStringList out;
    for (const Exchange &exchange : subject.exchanges) {
        const QByteArray server = exchange.answer.header("server").toLower() + ' ' + exchange.answer.header("via").toLower();
        for (const char *proxy : {"nginx", "caddy", "apache", "cloudflare", "traefik"}) {
            if (server.contains(proxy))
                out << QString::fromLatin1(proxy);
        }
        if (exchange.fields.value(QLatin1String("is_docker")).toBool())
            out << QStringLiteral("docker") << QStringLiteral("compose");
        if (subject.address && subject.address->origin.host.endsWith(QLatin1String(".n8n.cloud")))
            out << QStringLiteral("cloud");
    }
    out.removeDuplicates();
    return out;
}

QList<RemedyCommand> only(const QList<RemedyCommand> &commands, const QStringList &wanted)
{
    QList<RemedyCommand> out;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(out),
                 [&](const RemedyCommand &each) { return wanted.contains(each.platform) || each.platform == QLatin1String("any"); });
    const bool fits = std::any_of(out.begin(), out.end(), [&](const RemedyCommand &each) { return wanted.contains(each.platform); });
    return fits ? out : QList<RemedyCommand>();
}

} // namespace

QStringList platforms()
{
    QStringList out;
    for (const auto &[id, name] : names)
        out << QString::fromLatin1(id);
    return out;
}

QString platformName(const QString &id)
{
    for (const auto &[known, name] : names) {
        if (id == QLatin1String(known))
            return QString::fromLatin1(name);
    }
    return {};
}

QList<RemedyCommand> fitting(const QList<RemedyCommand> &commands, const Case &subject)
{
    if (!subject.platform.isEmpty()) {
        if (const auto picked = only(commands, {subject.platform}); !picked.isEmpty())
            return picked;
    }
    if (const auto seen = only(commands, shown(subject)); !seen.isEmpty())
        return seen;
    return commands;
}

} // namespace kd
