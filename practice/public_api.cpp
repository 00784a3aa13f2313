#include "practice/public_api.h"

#include "practice/api_key_check.h"
#include "practice/api_routes.h"
#include "practice/jwt.h"
#include "practice/likeness.h"
#include "practice/session.h"
#include "practice/stored_credentials.h"
#include "practice/stored_executions.h"
#include "practice/stored_workflows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kd::practice {

namespace {

/// The validator tells a missing header from a refused key and repeats the JWT library's words; a controller
/// tells neither, and fails where the library throws.
Outgoing refusal(const Recorded &recorded, const ApiRoute &route, const KeyCheck &check, bool hasCookie)
{
    if (check.kind == KeyCheck::Kind::Threw) {
        return route.controller ? recorded["server_error"]
                                : apiMessage(recorded["unauthorized_validator"], 401, check.thrown);
    }
    if (route.controller)
        return recorded["unauthorized_controller"];
    if (hasCookie)
        return apiMessage(recorded["unauthorized_validator"], 401, "Unauthorized");
    return check.kind == KeyCheck::Kind::NoHeader ? recorded["header_required"]
                                                  : recorded["unauthorized_validator"];
}

/// From 2.36 on the editor's cookie opens the public API too, where no key header is sent.
KeyCheck authenticate(const Instance &instance, const Incoming &request, const QDateTime &now)
{
    KeyCheck check = checkApiKey(instance, request, now);
    if (instance.family != Family::V2_40 || check.kind != KeyCheck::Kind::NoHeader)
        return check;
    const Session session = readSession(instance, request, now);
    if (session.kind == Session::Kind::Open)
        return {KeyCheck::Kind::Accepted, {}, allScopes(), session.user};
    return check;
}

std::optional<QByteArray> queryFault(const ApiRoute &route, const Incoming &request)
{
    // The controllers ignore what they do not know, and cut a limit that is too high.
    if (route.controller)
        return std::nullopt;
    for (const QByteArray &name : queryNames(request.query())) {
        if (!route.parameters.contains(name))
            return "Unknown query parameter '" + name + '\'';
    }
    bool number = false;
    const QByteArray limit = queryValue(request.query(), "limit");
    if (!limit.isNull()) {
        const int wanted = limit.toInt(&number);
        if (!number)
            return QByteArrayLiteral("request/query/limit must be number");
        if (wanted > 250)
            return QByteArrayLiteral("request/query/limit must be <= 250");
    }
    return std::nullopt;
}

/// A key with all scopes sees what was recorded for one; another sees its own.
Outgoing discovered(const Recorded &recorded, const QStringList &scopes)
{
    if (scopes == allScopes())
        return recorded["discover_ok"];
    const Outgoing like = recorded["discover_narrow"];
    QJsonObject body = QJsonDocument::fromJson(like.body).object();
    QJsonObject data = body.value(QLatin1String("data")).toObject();
    data.insert(QLatin1String("scopes"), QJsonArray::fromStringList(scopes));
    body.insert(QLatin1String("data"), data);
    return withBody(like, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Outgoing found(const Asked &asked, const ApiRoute &route, const QByteArrayList &path, const QStringList &scopes)
{
    const Recorded &recorded = asked.recorded;
    if (route.answer == "workflows")
        return answerWorkflows(asked);
    if (route.answer == "workflow")
        return answerWorkflow(asked, path.value(2), path.value(3).toLower());
    if (route.answer == "credentials")
        return answerCredentials(asked);
    if (route.answer == "credential")
        return answerCredential(asked, path.value(2), path.value(3).toLower());
    if (route.answer == "executions")
        return answerExecutions(asked);
    if (route.answer == "execution")
        return answerExecution(asked, path.value(2));
    if (route.answer == "discover")
        return discovered(recorded, scopes);
    if (route.answer == "schema") {
        const auto schema = recorded.find(("schema_" + path.value(3)).constData());
        return schema ? *schema : recorded["schema_unknown_type"];
    }
    if (route.answer == "absent")
        return recorded["workflow_unknown"];
    if (asked.request.method != "GET" && asked.request.method != "HEAD")
        return apiMessage(recorded["api_not_found"], 400, "The practice n8n does not change this");
    if (route.answer.isEmpty())
        return withBody(recorded["workflows_ok"], QByteArrayLiteral("{\"data\":[],\"nextCursor\":null}"));
    return recorded[route.answer.constData()];
}

/// What comes after the key was accepted: licence, scope, query, and the answer itself.
Outgoing granted(const Asked &asked, const ApiRoute &route, const QByteArray &path, const QStringList &scopes)
{
    const Recorded &recorded = asked.recorded;
    const QByteArray scope = route.scopeOf(asked.request.method);
    if (asked.instance.enforcesScopes && !scope.isEmpty() && !scopes.contains(QString::fromLatin1(scope)))
        return recorded["forbidden"];
    if (!route.licence.isEmpty()) {
        return apiMessage(recorded["api_not_found"], 403,
                          "Your license does not allow for " + route.licence + ". To enable " + route.licence +
                              ", please upgrade to a license that supports this feature.");
    }
    if (const auto fault = queryFault(route, asked.request))
        return apiMessage(recorded["api_not_found"], 400, *fault);
    if (!asked.instance.failingPath.isEmpty() && route.matches(asked.instance.failingPath))
        return recorded["server_error"];
    return found(asked, route, path.split('/'), scopes);
}

std::optional<Outgoing> openPages(const Recorded &recorded, const QByteArray &path)
{
    const QByteArray lower = path.toLower();
    if (lower == "/openapi.yml")
        return recorded["openapi"];
    if (lower == "/docs" || lower == "/docs/")
        return recorded["docs"];
    return std::nullopt;
}

/// Express lists the methods of a controller's path to OPTIONS, and lends its GET to HEAD; the validator does
/// neither.
std::optional<Outgoing> answerUnlistedMethod(const Recorded &recorded, const ApiRoute &route,
                                             const Incoming &request)
{
    if (route.methods.contains(request.method))
        return std::nullopt;
    if (route.controller && request.method == "HEAD" && route.methods.contains("GET"))
        return std::nullopt;
    if (route.controller && request.method == "OPTIONS") {
        const QByteArray allowed = QByteArrayList(route.methods).join(", ").replace("GET", "GET, HEAD");
        Outgoing answer = withBody(recorded["options_preflight"], allowed);
        answer.set("Allow", allowed);
        return answer;
    }
    return apiMessage(recorded["api_method_not_allowed"], 405, request.method + " method not allowed");
}

} // namespace

Outgoing answerPublicApi(const Instance &instance, const Recorded &recorded, const Incoming &request,
                         const QByteArray &path, const QDateTime &now)
{
    if (request.method == "GET" || request.method == "HEAD") {
        if (const auto page = openPages(recorded, path))
            return *page;
    }
    const std::optional<ApiRoute> route = apiRoute(instance.family, path);
    if (!route)
        return recorded["api_not_found"];
    if (const auto answer = answerUnlistedMethod(recorded, *route, request))
        return *answer;

    const KeyCheck check = authenticate(instance, request, now);
    if (check.kind != KeyCheck::Kind::Accepted)
        return refusal(recorded, *route, check,
                       instance.family == Family::V2_40 && !cookie(request, "n8n-auth").isEmpty());
    return granted({instance, *instance.tables, recorded, request, now, check.user}, *route, path, check.scopes);
}

} // namespace kd::practice
