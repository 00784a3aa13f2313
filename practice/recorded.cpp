#include "practice/recorded.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kd::practice {

namespace {

constexpr std::array needed = {"api_key_scopes_session",
                               "api_keys_session",
                               "api_method_not_allowed",
                               "api_not_found",
                               "credential_bad_field",
                               "credential_created",
                               "credential_deleted",
                               "credential_deleted_unknown",
                               "cursor_bad",
                               "docs",
                               "execution_one",
                               "executions_bad_status",
                               "executions_error",
                               "executions_list",
                               "executions_success",
                               "forbidden",
                               "form_404",
                               "header_required",
                               "healthz",
                               "login_mfa_required",
                               "login_mfa_wrong",
                               "login_not_an_address",
                               "login_ok",
                               "login_sso",
                               "login_wrong",
                               "mcp_404",
                               "openapi",
                               "push_bad_origin",
                               "push_good_origin",
                               "push_no_origin",
                               "push_no_session",
                               "rest_api_key_bad_label",
                               "rest_api_key_bad_scope",
                               "rest_api_key_created",
                               "rest_api_key_deleted",
                               "rest_api_key_deleted_unknown",
                               "rest_api_key_duplicate",
                               "rest_api_key_long_label",
                               "rest_api_key_no_scopes",
                               "rest_api_key_past",
                               "rest_api_key_patched",
                               "rest_api_key_patched_unknown",
                               "rest_credential",
                               "rest_credential_data",
                               "rest_credential_patched",
                               "rest_credential_patched_nameless",
                               "rest_credential_patched_unknown",
                               "rest_credential_tested",
                               "rest_credential_tested_empty",
                               "rest_credential_unknown",
                               "rest_credentials",
                               "rest_logout",
                               "rest_nonsense",
                               "rest_projects",
                               "rest_settings",
                               "rest_unauthorized",
                               "rest_workflow",
                               "rest_workflow_patched",
                               "rest_workflow_unknown",
                               "rest_workflows",
                               "root",
                               "root_json",
                               "schema_n8nApi",
                               "schema_unknown_type",
                               "server_error",
                               "starting",
                               "starting_readiness",
                               "unauthorized_validator",
                               "user_agent_bot",
                               "users_ok",
                               "users_session",
                               "webhook_404",
                               "webhook_failed",
                               "webhook_other_method",
                               "webhook_ran",
                               "webhook_test_404",
                               "workflow_activated",
                               "workflow_activated_no_trigger",
                               "workflow_activated_unknown",
                               "workflow_created",
                               "workflow_deactivated",
                               "workflow_deactivated_unknown",
                               "workflow_deleted",
                               "workflow_one",
                               "workflow_put",
                               "workflow_put_no_settings",
                               "workflow_put_odd_setting",
                               "workflow_put_read_only",
                               "workflow_unknown",
                               "workflows_ok",
                               "workflows_page"};

// What 1.100 does not have: its routes all answer in the validator's way.
constexpr std::array neededFromTwo = {"credential_one",
                                      "credential_one_unknown",
                                      "credential_patched",
                                      "credential_patched_unknown",
                                      "credential_tested",
                                      "credential_tested_unknown",
                                      "credentials_list",
                                      "discover_narrow",
                                      "discover_ok",
                                      "mcp_disabled",
                                      "options_preflight",
                                      "rest_api_key_rotated",
                                      "rest_settings_session",
                                      "unauthorized_controller",
                                      "workflow_deleted_at_once",
                                      "workflow_deleted_published"};

// The wire writes these anew; a cookie of the recording would be somebody's session.
constexpr std::array dropped = {"date",       "connection",    "keep-alive", "transfer-encoding",
                                "set-cookie", "content-length"};

Outgoing answerFrom(const QJsonObject &object)
{
    Outgoing answer;
    answer.status = object.value(QLatin1String("status")).toInt();
    answer.body = object.value(QLatin1String("body")).toString().toUtf8();
    const QJsonArray headers = object.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &pair : headers)
        answer.add(pair[0].toString().toUtf8(), pair[1].toString().toUtf8());
    for (const char *name : dropped)
        answer.remove(name);
    return answer;
}

} // namespace

Result<Recorded> Recorded::load(Family family)
{
    const QString name = QStringLiteral(":/resources/practice/%1.json").arg(toString(family));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return problem(
            QStringLiteral("The recorded answers of n8n %1 are not in this program.").arg(toString(family)),
            name);
    return fromJson(file.readAll(), family, name);
}

Result<Recorded> Recorded::fromJson(const QByteArray &json, Family family, const QString &file)
{
    const QJsonObject answers =
        QJsonDocument::fromJson(json).object().value(QLatin1String("answers")).toObject();
    Recorded recorded;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        recorded.m_answers.insert(it.key().toUtf8(), answerFrom(it.value().toObject()));

    QStringList missing;
    const auto require = [&](const char *name) {
        if (!recorded.m_answers.contains(name) || recorded.m_answers.value(name).status < 100)
            missing.append(QLatin1String(name));
    };
    for (const char *name : needed)
        require(name);
    if (family == Family::V2_40) {
        for (const char *name : neededFromTwo)
            require(name);
    }
    if (!missing.isEmpty())
        return problem(QStringLiteral("The recorded answers of n8n %1 lack: %2.")
                           .arg(toString(family), missing.join(QStringLiteral(", "))),
                       file);
    return recorded;
}

std::optional<Outgoing> Recorded::find(const char *name) const
{
    const auto found = m_answers.constFind(name);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

Outgoing Recorded::operator[](const char *name) const
{
    Q_ASSERT(m_answers.contains(name));
    return m_answers.value(name);
}

Outgoing withBody(Outgoing answer, const QByteArray &body)
{
    answer.body = body;
    return answer;
}

} // namespace kd::practice
