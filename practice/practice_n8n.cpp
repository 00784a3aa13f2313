#include "practice/practice_n8n.h"

#include "practice/editor.h"
#include "practice/internal_rest.h"
#include "practice/jwt.h"
#include "practice/public_api.h"
#include "practice/tables.h"
#include "practice/webhook_run.h"

#include <array>

namespace kd::practice {

namespace {

/// What follows a mount point, `/` at least; nothing where the path is not below it. Express ignores letter
/// case.
std::optional<QByteArray> below(const QByteArray &mount, const QByteArray &path)
{
    if (path.left(mount.size()).compare(mount, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray rest = path.mid(mount.size());
    if (rest.isEmpty())
        return QByteArrayLiteral("/");
    return rest.startsWith('/') ? std::optional(rest) : std::nullopt;
}

std::optional<Outgoing> answerHealth(const Instance &instance, const Recorded &recorded,
                                     const Incoming &request)
{
    const QByteArray path = request.path().toLower();
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    if (path == "/healthz/readiness")
        return recorded[instance.starting ? "starting_readiness" : "healthz"];
    return path == "/healthz" ? std::optional(recorded["healthz"]) : std::nullopt;
}

/// A workflow may listen at a production webhook. Everything else of the kind is not registered.
std::optional<Outgoing> answerWebhook(const Instance &instance, const Recorded &recorded, const Incoming &request, const QDateTime &now)
{
    struct Mount {
        const char *path;
        const char *answer;
    };
    static constexpr std::array mounts = {Mount{"/webhook", "webhook_404"},
                                          Mount{"/webhook-waiting", "webhook_404"},
                                          Mount{"/mcp", "mcp_404"},
                                          Mount{"/webhook-test", "webhook_test_404"},
                                          Mount{"/mcp-test", "webhook_test_404"},
                                          Mount{"/form", "form_404"},
                                          Mount{"/form-test", "form_404"}};
    for (const Mount &mount : mounts) {
        const auto rest = below(mount.path, request.path());
        if (!rest || *rest == "/")
            continue;
        if (QByteArrayView(mount.path) == QByteArrayView("/webhook")) {
            if (const auto ran = runWebhook({instance, *instance.tables, recorded, request, now}, rest->mid(1)))
                return *ran;
        }
        const Outgoing like = recorded[mount.answer];
        // The recording asked for `GET kd-nonsense`, and the answer names what was asked.
        QByteArray body = like.body;
        body.replace("GET kd-nonsense", request.method + ' ' + "kd-nonsense");
        const QByteArray named = jsonText(QString::fromUtf8(rest->mid(1)));
        body.replace("kd-nonsense", named.mid(1, named.size() - 2));
        return withBody(like, body);
    }
    return std::nullopt;
}

Outgoing route(const Instance &instance, const Recorded &recorded, const Incoming &request,
               const QDateTime &now)
{
    if (const auto health = answerHealth(instance, recorded, request))
        return *health;
    if (instance.starting)
        return recorded["starting"];
    if (const auto webhook = answerWebhook(instance, recorded, request, now))
        return *webhook;
    if (request.header("user-agent").toLower().contains("bot"))
        return recorded["user_agent_bot"];
    if (instance.webhookProcess)
        return cannotGet(recorded, request);
    // Up to 2.35 a disabled API is not mounted at all; later it is, and takes no key.
    if (instance.apiEnabled || instance.family == Family::V2_40) {
        if (const auto path = below("/api/v1", request.path()))
            return answerPublicApi(instance, recorded, request, *path, now);
    }
    if (const auto path = below("/rest", request.path())) {
        if (const auto answer = answerInternalRest(instance, recorded, request, *path, now))
            return *answer;
    }
    if (instance.family == Family::V2_40 && below("/mcp-server/http", request.path())) {
        return recorded["mcp_disabled"];
    }
    return answerEditor(instance, recorded, request);
}

} // namespace

Outgoing answerN8n(const Instance &instance, const Recorded &recorded, const Incoming &request,
                   const QDateTime &now)
{
    if (!instance.tables) {
        Instance own = instance;
        own.tables = tablesOf(instance, recorded);
        return answerN8n(own, recorded, request, now);
    }
    const QDateTime own = now.addSecs(instance.clockOffsetSeconds);
    Outgoing answer = route(instance, recorded, request, own);
    answer.set("Date", httpDate(own));
    // The moment in the recording is long gone.
    if (!answer.header("x-ratelimit-reset").isEmpty())
        answer.set("X-RateLimit-Reset", QByteArray::number(own.toSecsSinceEpoch() + 60));
    return answer;
}

} // namespace kd::practice
