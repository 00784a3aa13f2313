#include "app/cli/keys_result.h"

#include "core/base/words.h"
#include "core/keys/due.h"
#include "core/report/as_html.h"
#include "core/report/as_markdown.h"
#include "core/report/as_text.h"
#include "core/report/held_key_words.h"
#include "core/report/plain_text.h"

#include <QJsonDocument>

namespace kd::cli {

namespace {

QString acceptanceText(const KeyAcceptance &acceptance)
{
    switch (acceptance.answer) {
    case KeyAcceptance::Answer::Accepted:
        return Words::tr("Accepted: %1").arg(acceptance.sentence);
    case KeyAcceptance::Answer::Restricted:
        return Words::tr("Known, and restricted: %1").arg(acceptance.sentence);
    case KeyAcceptance::Answer::Refused:
        return Words::tr("Refused: %1").arg(acceptance.sentence);
    case KeyAcceptance::Answer::Undecided:
        break;
    }
    return Words::tr("Not decided: %1").arg(acceptance.sentence);
}

QStringList itemsOf(const KeyLine &line, const QDate &today)
{
    const KnownKey &key = line.known;
    QStringList items = {QStringList{kindText(key.name.kind), line.masked, key.fingerprint}.join(QLatin1Char(' ')).simplified()};
    if (const QString lost = lossSentence(line.state); !lost.isEmpty())
        return items << lost;
    if (const QString age = ageSentence(key, today); !age.isEmpty())
        items << age;
    items << dueSentence(key, today);
    if (key.inRotation)
        items << rotationSentence();
    if (line.acceptance)
        items << acceptanceText(*line.acceptance);
    return items;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeJson(const QDateTime &time)
{
    return orNull(time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString());
}

QJsonObject jsonOf(const KeyLine &line, const KeysResult &result)
{
    const KnownKey &key = line.known;
    const auto left = daysLeft(dueDay(key.due, key.expires), result.today);
    QJsonObject json{{QLatin1String("name"), key.name.text()},
                     {QLatin1String("kind"), toString(key.name.kind)},
                     {QLatin1String("host"), key.name.host},
                     {QLatin1String("label"), key.name.label},
                     {QLatin1String("address"), orNull(key.address)},
                     {QLatin1String("state"), toString(line.state)},
                     {QLatin1String("in_rotation"), key.inRotation},
                     {QLatin1String("masked"), orNull(line.masked)},
                     {QLatin1String("fingerprint"), orNull(key.fingerprint)},
                     {QLatin1String("created"), timeJson(key.created)},
                     {QLatin1String("last_proven"), timeJson(key.lastProven)},
                     {QLatin1String("due"), orNull(key.due.toString(Qt::ISODate))},
                     {QLatin1String("expires"), timeJson(key.expires)},
                     {QLatin1String("days_left"), left ? QJsonValue(*left) : QJsonValue(QJsonValue::Null)},
                     {QLatin1String("is_due"), isDue(line, result)}};
    if (line.acceptance) {
        const bool accepted = line.acceptance->answer == KeyAcceptance::Answer::Accepted;
        const bool decided = accepted || line.acceptance->answer == KeyAcceptance::Answer::Refused;
        json.insert(QLatin1String("accepted"), decided ? QJsonValue(accepted) : QJsonValue(QJsonValue::Null));
        json.insert(QLatin1String("verdict"), QJsonObject{{QLatin1String("id"), line.acceptance->verdict}, {QLatin1String("sentence"), line.acceptance->sentence}});
    }
    return json;
}

QByteArray asJson(const KeysResult &result)
{
    QJsonArray keys;
    for (const KeyLine &line : result.keys)
        keys.append(jsonOf(line, result));
    QJsonObject json = result.more;
    json.insert(QLatin1String("schema_version"), QStringLiteral("1"));
    json.insert(QLatin1String("tool"), QJsonObject{{QLatin1String("name"), QStringLiteral("keydoctor")}, {QLatin1String("version"), QStringLiteral(KEYDOCTOR_VERSION)}});
    json.insert(QLatin1String("sentence"), result.title);
    json.insert(QLatin1String("keys"), keys);
    json.insert(QLatin1String("remarks"), QJsonArray::fromStringList(result.remarks));
    return QJsonDocument(json).toJson();
}

Page layOut(const KeysResult &result)
{
    Page page;
    page.mood = result.mood;
    page.title = result.title;
    for (const QString &remark : result.remarks)
        page.blocks.append(Page::Paragraph{remark});
    for (const KeyLine &line : result.keys) {
        page.blocks.append(Page::Heading{plainText(line.known.name.host + QStringLiteral(" · ") + line.known.name.label), 2});
        page.blocks.append(Page::Bullets{itemsOf(line, result.today)});
    }
    return page;
}

} // namespace

KeyLine KeyLine::of(const ListedKey &key)
{
    return {key.known, key.state, key.held ? kd::masked(*key.held->inUse()) : QString(), {}};
}

bool isDue(const KeyLine &line, const KeysResult &result)
{
    return line.state == ListedKey::State::Held && kd::isDue(dueDay(line.known.due, line.known.expires), result.today, result.dueWithin);
}

QByteArray rendered(const KeysResult &result, const Output &output)
{
    if (output.format == QLatin1String("json"))
        return asJson(result);
    const Page page = layOut(result);
    if (output.format == QLatin1String("markdown"))
        return asMarkdown(page).toUtf8();
    if (output.format == QLatin1String("html"))
        return asHtml(page).toUtf8();
    return asText(page, {output.color}).toUtf8();
}

} // namespace kd::cli
