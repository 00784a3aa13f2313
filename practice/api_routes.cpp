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
                             const char *scopes, const char *answer, const char *parameters = "",
                             const char *licence = "") {
        return ApiRoute{pattern,           words(methods), two && controllerInTwo, words(scopes), answer,
                        words(parameters), licence};
    };
    const char *workflowQuery = "limit cursor active tags name projectId excludePinnedData";
    const char *executionQuery = two ? "limit cursor includeData status workflowId projectId startedAfter startedBefore"
                                     : "limit cursor includeData status workflowId projectId";
    QList<ApiRoute> list = {
        route("/audit", "POST", false, "securityAudit:generate", ""),
        route("/credentials/schema/*", "GET", false, "-", "schema"),
        route("/executions", "GET", true, "execution:list", "executions", executionQuery),
        route("/executions/*", "GET DELETE", true, "execution:read execution:delete", "execution", "includeData"),
        route("/projects", "GET POST", true, "project:list project:create", "", "limit cursor", "feat:projectRole:admin"),
        route("/source-control/pull", "POST", two, "sourceControl:pull", ""),
        route("/tags", "GET POST", true, "tag:list tag:create", "", "limit cursor"),
        route("/tags/*", "GET PUT DELETE", true, "tag:read tag:update tag:delete", "absent"),
        route("/users", "GET POST", false, "user:list user:create", "users_ok", "limit cursor includeRole projectId"),
        route("/users/*", "GET DELETE", false, "user:read user:delete", "absent", "includeRole"),
        route("/variables", "GET POST", true, "variable:list variable:create", "", "limit cursor projectId state",
              "feat:variables"),
        route("/workflows", "GET POST", true, "workflow:list workflow:create", "workflows", workflowQuery),
        route("/workflows/*", "GET PUT DELETE", true, "workflow:read workflow:update workflow:delete", "workflow", "excludePinnedData"),
        route("/workflows/*/activate", "POST", true, "workflow:activate", "workflow"),
        route("/workflows/*/deactivate", "POST", true, "workflow:deactivate", "workflow"),
    };
    if (two) {
        list += {route("/credentials", "GET POST", true, "credential:list credential:create", "credentials", "limit cursor"),
                 route("/credentials/*", "GET PATCH DELETE", true, "credential:read credential:update credential:delete", "credential"),
                 route("/credentials/*/test", "POST", true, "credential:read", "credential"),
                 route("/workflows/*/publish", "POST", true, "workflow:activate", "workflow"),
                 route("/workflows/*/unpublish", "POST", true, "workflow:deactivate", "workflow")};
    } else {
        list += {route("/credentials", "POST", false, "credential:create", "credentials"),
                 route("/credentials/*", "DELETE", false, "credential:delete", "credential")};
    }
    if (two)
        list.append(route("/discover", "GET", false, "-", "discover", "resource operation include"));
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

QByteArray ApiRoute::scopeOf(const QByteArray &method) const
{
    const QByteArray scope = scopes.value(methods.indexOf(method == "HEAD" ? QByteArrayLiteral("GET") : method));
    return scope == "-" ? QByteArray() : scope;
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
