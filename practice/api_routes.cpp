#include "practice/api_routes.h"

namespace kd::practice {

namespace {

QByteArrayList words(const char *text)
{
    return QByteArray(text).isEmpty() ? QByteArrayList() : QByteArray(text).split(' ');
}

/// The paths of n8n-by-version.md 4.1 that somebody meets; methods of a family, controller only from 2.32 on.
QList<ApiRoute> routes(Family family)
{
    const bool two = family == Family::V2_40;
    const auto route = [two](const char *pattern, const char *methods, bool controllerInTwo,
                             const char *scope, const char *answer, const char *parameters = "",
                             const char *licence = "") {
        return ApiRoute{pattern,           words(methods), two && controllerInTwo, scope, answer,
                        words(parameters), licence};
    };
    const char *workflowQuery = "limit cursor active tags name projectId excludePinnedData";
    const char *executionQuery =
        "limit cursor includeData status workflowId projectId startedAfter startedBefore";
    QList<ApiRoute> list = {
        route("/audit", "POST", false, "securityAudit:generate", ""),
        route("/credentials", two ? "GET POST" : "POST", true, "credential:list", "", "limit cursor"),
        route("/credentials/schema/*", "GET", false, "", "schema"),
        route("/credentials/*", two ? "GET PATCH DELETE" : "DELETE", true, "credential:read", "absent"),
        route("/executions", "GET", true, "execution:list", "executions_ok", executionQuery),
        route("/executions/*", "GET DELETE", true, "execution:read", "absent", "includeData"),
        route("/projects", "GET POST", true, "project:list", "", "limit cursor", "feat:projectRole:admin"),
        route("/source-control/pull", "POST", two, "sourceControl:pull", ""),
        route("/tags", "GET POST", true, "tag:list", "", "limit cursor"),
        route("/tags/*", "GET PUT DELETE", true, "tag:read", "absent"),
        route("/users", "GET POST", false, "user:list", "users_ok", "limit cursor includeRole projectId"),
        route("/users/*", "GET DELETE", false, "user:read", "absent", "includeRole"),
        route("/variables", "GET POST", true, "variable:list", "", "limit cursor projectId state",
              "feat:variables"),
        route("/workflows", "GET POST", true, "workflow:list", "workflows_ok", workflowQuery),
        route("/workflows/*", "GET PUT DELETE", true, "workflow:read", "absent", "excludePinnedData"),
        route("/workflows/*/activate", "POST", true, "workflow:activate", "absent"),
        route("/workflows/*/deactivate", "POST", true, "workflow:deactivate", "absent"),
    };
    if (two)
        list.append(route("/discover", "GET", false, "", "discover", "resource operation include"));
    return list;
}

QByteArray withoutLastSlash(const QByteArray &path)
{
    return path.size() > 1 && path.endsWith('/') ? path.chopped(1) : path;
}

} // namespace

bool ApiRoute::matches(const QByteArray &path) const
{
    const QByteArrayList own = pattern.split('/');
    const QByteArrayList asked = withoutLastSlash(path).split('/');
    if (own.size() != asked.size())
        return false;
    for (qsizetype i = 0; i < own.size(); ++i) {
        const bool any = own.at(i) == "*" && !asked.at(i).isEmpty();
        if (!any && own.at(i).compare(asked.at(i), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

std::optional<ApiRoute> apiRoute(Family family, const QByteArray &path)
{
    for (const ApiRoute &route : routes(family)) {
        if (route.matches(path))
            return route;
    }
    return std::nullopt;
}

} // namespace kd::practice
