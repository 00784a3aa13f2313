#include "app/cli/rotate_result.h"

#include "core/base/words.h"
#include "core/evidence/citation_json.h"
#include "core/report/as_html.h"
#include "core/report/as_markdown.h"
#include "core/report/as_text.h"
#include "core/report/exchange_json.h"
#include "core/report/plain_text.h"
#include "core/report/rotation_page.h"
#include "core/rotate/event_json.h"
#include "core/rotate/progress.h"

#include <QJsonDocument>

namespace kd::cli {

namespace {

using rotate::Ending;
using rotate::State;

QLatin1String k(const char *name)
{
    return QLatin1String(name);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString titleOf(const Ending &ending)
{
    return ending.rotation ? rotate::sentenceOf(*ending.rotation, ending.state) : Words::tr("The rotation was not begun");
}

QJsonObject verdictOf(const Ending &ending, const Texts &texts)
{
    const bool finished = ending.rotation && ending.state == State::Finished;
    const Cause *cause = finished ? nullptr : texts.catalogue.find(ending.reason);
    const QString id = finished ? QStringLiteral("healthy") : cause ? ending.reason : QStringLiteral("undetermined");
    const bool isProvider = ending.rotation && ending.rotation->kind == HeldKind::ProviderKey;
    const QString sentence = ending.sentence.isEmpty() ? titleOf(ending) : ending.sentence;
    return {{k("id"), id}, {k("leg"), isProvider ? k("n8n_to_provider") : k("client_to_n8n")}, {k("severity"), cause ? QJsonValue(k("cause")) : QJsonValue(QJsonValue::Null)},
            {k("certainty"), cause ? QJsonValue(k("proven")) : QJsonValue(QJsonValue::Null)}, {k("sentence"), sentence}};
}

QByteArray asJson(const Ending &ending, const Texts &texts, const QDateTime &startedAt)
{
    QJsonArray exchanges;
    for (const Exchange &exchange : ending.exchanges)
        exchanges.append(toJson(exchange));
    QJsonObject target{{k("url"), QJsonValue::Null}, {k("provider"), QJsonValue::Null}, {k("label"), QJsonValue::Null}};
    QJsonValue rotation(QJsonValue::Null);
    if (ending.rotation) {
        target = {{k("url"), orNull(ending.rotation->target.address)}, {k("provider"), orNull(ending.rotation->target.provider)}, {k("label"), ending.rotation->target.label}};
        rotation = rotate::toJson(*ending.rotation, ending.state);
    }
    const QJsonObject json{{k("schema_version"), k("1")},
                           {k("tool"), QJsonObject{{k("name"), k("keydoctor")}, {k("version"), k(KEYDOCTOR_VERSION)}}},
                           {k("started_at"), startedAt.toUTC().toString(Qt::ISODate)},
                           {k("took_ms"), startedAt.msecsTo(QDateTime::currentDateTimeUtc())},
                           {k("target"), target},
                           {k("verdict"), verdictOf(ending, texts)},
                           {k("reason"), orNull(ending.reason)},
                           {k("citations"), toJson(ending.citations)},
                           {k("exchanges"), exchanges},
                           {k("rotation"), rotation}};
    return QJsonDocument(json).toJson();
}

Page pageOf(const Ending &ending)
{
    if (ending.rotation && ending.plan)
        return layOut(*ending.plan, *ending.rotation, ending.state, ending.sentence);
    Page page;
    page.title = titleOf(ending);
    page.blocks.append(Page::Paragraph{plainText(ending.sentence)});
    return page;
}

} // namespace

QByteArray rendered(const Ending &ending, const Texts &texts, const QDateTime &startedAt, const Output &output)
{
    if (output.format == QLatin1String("json"))
        return asJson(ending, texts, startedAt);
    const Page page = pageOf(ending);
    if (output.format == QLatin1String("markdown"))
        return asMarkdown(page).toUtf8();
    if (output.format == QLatin1String("html"))
        return asHtml(page).toUtf8();
    return asText(page, {output.color}).toUtf8();
}

Exit exitOf(const Ending &ending, const Texts &texts)
{
    if (ending.interrupted)
        return Exit::Interrupted;
    if (ending.refused)
        return Exit::Refused;
    if (ending.reason == QLatin1String("journal_refuses") || ending.reason == QLatin1String("journal_unreadable"))
        return Exit::Unreadable;
    if (ending.reason == QLatin1String("plan_unreadable"))
        return Exit::Bug;
    if (!ending.rotation)
        return texts.catalogue.find(ending.reason) || ending.reason.startsWith(QLatin1String("n8n_")) || ending.reason.startsWith(QLatin1String("provider_api_")) ? Exit::CauseFound : Exit::Undetermined;
    switch (ending.state) {
    case State::Finished:
    case State::Abandoned:
        return Exit::Healthy;
    case State::Stopped:
        return Exit::CauseFound;
    case State::Waiting:
    case State::Running:
    case State::Interrupted:
        break;
    }
    return Exit::Undetermined;
}

QByteArray recordOf(const Ending &ending)
{
    return asMarkdown(pageOf(ending)).toUtf8();
}

} // namespace kd::cli
