#include "core/provider_api/answers.h"

#include "core/base/raw_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kd::provider_api {

namespace {

constexpr qsizetype mostItems = 1000; // of one page; a hundred is what is asked for
constexpr qsizetype longestText = 512;
constexpr qsizetype longestSaid = 300;
constexpr qsizetype longestKey = 16 * 1024;
constexpr int openRoutersPage = 100;
constexpr int farthest = 1'000'000;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().left(longestText);
}

QDateTime moment(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() > 0 && value.toDouble() < 1e11)
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC);
    return QDateTime::fromString(value.toString().left(40), Qt::ISODateWithMs).toUTC();
}

std::optional<QDateTime> expiry(const QJsonValue &value)
{
    const QDateTime at = moment(value);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

KeyItem openRouters(const QJsonObject &object)
{
    KeyItem item;
    item.id = text(object, "hash");
    item.label = text(object, "name");
    item.mask = text(object, "label");
    item.created = moment(object.value(QLatin1String("created_at")));
    item.expires = expiry(object.value(QLatin1String("expires_at")));
    if (const QJsonValue limit = object.value(QLatin1String("limit")); limit.isDouble())
        item.limit = limit.toDouble();
    item.limitReset = text(object, "limit_reset");
    item.disabled = object.value(QLatin1String("disabled")).toBool();
    return item;
}

KeyItem openAis(const QJsonObject &object)
{
    KeyItem item;
    item.id = text(object, "id");
    item.label = text(object, "name");
    item.mask = text(object, "redacted_value");
    item.created = moment(object.value(QLatin1String("created_at")));
    item.expires = expiry(object.value(QLatin1String("expires_at")));
    const QJsonObject owner = object.value(QLatin1String("owner")).toObject();
    if (const QJsonObject account = owner.value(QLatin1String("service_account")).toObject(); !account.isEmpty()) {
        item.account = text(account, "id");
        item.label = text(account, "name");
    }
    return item;
}

KeyItem itemOf(Maker maker, const QJsonObject &object)
{
    return maker == Maker::OpenAi ? openAis(object) : openRouters(object);
}

QString saidIn(const Answer &answer)
{
    const QByteArrayView error = raw::member(answer.body, "error");
    const QString inside = raw::stringOf(raw::isObject(error) ? raw::member(error, "message") : error);
    return (inside.isEmpty() ? raw::stringOf(raw::member(answer.body, "message")) : inside).simplified().left(longestSaid);
}

FaultKind kindOf(int status)
{
    switch (status) {
    case 400:
    case 409:
    case 422:
        return FaultKind::Invalid;
    case 401:
        return FaultKind::Refused;
    case 403:
        return FaultKind::Forbidden;
    case 404:
        return FaultKind::Missing;
    case 429:
        return FaultKind::Busy;
    default:
        return status >= 500 ? FaultKind::Busy : FaultKind::Strange;
    }
}

Fault faultOf(const Answer &answer)
{
    if (!answer.isResponse())
        return {FaultKind::NotReached, 0, answer.reason, std::nullopt};
    bool number = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&number);
    return {kindOf(answer.status), answer.status, saidIn(answer), number && seconds >= 0 ? std::optional(seconds) : std::nullopt};
}

Fault strange(const Answer &answer)
{
    return {answer.truncated ? FaultKind::TooLarge : FaultKind::Strange, answer.status, saidIn(answer), std::nullopt};
}

Read<QJsonObject> object(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    const QJsonDocument document = answer.truncated ? QJsonDocument() : QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return tl::unexpected(strange(answer));
    return document.object();
}

/// The answer without its key, for a document's string would stay behind in memory; and the key.
std::pair<QByteArray, SharedSecret> apart(const QByteArray &body, QByteArrayView quotedKey)
{
    auto key = raw::textOf(quotedKey);
    if (!key || key->isEmpty() || key->size() > longestKey)
        return {};
    const qsizetype from = quotedKey.data() - body.constData();
    QByteArray rest = body.left(from) + "\"\"" + body.mid(from + quotedKey.size());
    return {rest, share(Secret::take(std::move(*key)))};
}

} // namespace

QString toString(FaultKind kind)
{
    static constexpr std::array names = {"not_reached", "refused", "forbidden", "missing", "invalid", "busy", "strange", "too_large"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

bool KeyItem::mayBe(const Secret &key) const
{
    // `sk-or-v1-0e6...1c96`, `sk-abc********def`
    const auto isMask = [](QChar c) { return c == QLatin1Char('.') || c == QLatin1Char('*') || c == QChar(0x2026); };
    const auto begin = std::find_if(mask.begin(), mask.end(), isMask);
    auto end = begin;
    while (end != mask.end() && isMask(*end))
        ++end;
    const QByteArray head = QStringView(mask).left(begin - mask.begin()).toUtf8();
    const QByteArray tail = QStringView(mask).mid(end - mask.begin()).toUtf8();
    const std::string_view whole = key.expose();
    return begin != end && !tail.isEmpty() && whole.size() >= static_cast<std::size_t>(head.size() + tail.size()) &&
           whole.starts_with(std::string_view(head.constData(), static_cast<std::size_t>(head.size()))) &&
           whole.ends_with(std::string_view(tail.constData(), static_cast<std::size_t>(tail.size())));
}

Read<KeyMade> readMade(Maker maker, const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    if (answer.truncated)
        return tl::unexpected(strange(answer));
    const bool openAi = maker == Maker::OpenAi;
    const QByteArrayView quoted = openAi ? raw::member(raw::member(answer.body, "api_key"), "value") : raw::member(answer.body, "key");
    const auto [rest, key] = apart(answer.body, quoted);
    const QJsonObject whole = QJsonDocument::fromJson(rest).object();
    KeyMade made{itemOf(maker, whole.value(openAi ? QLatin1String("api_key") : QLatin1String("data")).toObject()), key};
    made.item.mask.clear();
    if (openAi) {
        made.item.account = text(whole, "id");
        made.item.label = text(whole, "name");
    }
    if (!key || made.item.id.isEmpty() || (openAi && made.item.account.isEmpty()))
        return tl::unexpected(strange(answer));
    return made;
}

Read<KeyPage> readPage(Maker maker, const QByteArray &cursor, const Answer &answer)
{
    const auto whole = object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue data = whole->value(QLatin1String("data"));
    if (!data.isArray())
        return tl::unexpected(strange(answer));
    KeyPage page;
    const QJsonArray array = data.toArray();
    for (const QJsonValue &value : array) {
        KeyItem item = itemOf(maker, value.toObject());
        if (item.id.isEmpty())
            return tl::unexpected(strange(answer));
        if (page.items.size() < mostItems)
            page.items.append(std::move(item));
    }
    if (maker == Maker::OpenRouter && array.size() >= openRoutersPage)
        page.next = QByteArray::number(std::clamp(cursor.toInt(), 0, farthest) + static_cast<int>(array.size()));
    else if (maker == Maker::OpenAi && whole->value(QLatin1String("has_more")).toBool())
        page.next = text(*whole, "last_id").toUtf8();
    if (page.next == cursor)
        page.next.clear(); // it would never end
    return page;
}

Read<Removed> readRemoved(const Answer &answer)
{
    if (answer.isResponse() && answer.status == 204)
        return Removed{};
    const auto whole = object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!whole->value(QLatin1String("deleted")).toBool())
        return tl::unexpected(strange(answer));
    return Removed{};
}

QList<KeyItem> dieWith(const KeyItem &item, const QList<KeyItem> &all)
{
    QList<KeyItem> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others), [&](const KeyItem &each) { return !item.account.isEmpty() && each.account == item.account && each.id != item.id; });
    return others;
}

std::optional<KeyItem> find(const Secret &key, const QList<KeyItem> &all)
{
    const auto fits = [&](const KeyItem &item) { return item.mayBe(key); };
    const auto first = std::find_if(all.begin(), all.end(), fits);
    if (first == all.end() || std::find_if(std::next(first), all.end(), fits) != all.end())
        return std::nullopt;
    return *first;
}

QList<KeyItem> labelled(const QString &label, const QList<KeyItem> &all)
{
    QList<KeyItem> items;
    std::copy_if(all.begin(), all.end(), std::back_inserter(items), [&](const KeyItem &each) { return each.label == label; });
    return items;
}

} // namespace kd::provider_api
