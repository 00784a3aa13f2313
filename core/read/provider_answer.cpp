#include "core/read/provider_answer.h"

#include "core/read/answer_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype shownWords = 160;

bool fits(const QString &value, const AnswerTest &test)
{
    return test.whole ? value == test.text : value.contains(test.text, Qt::CaseInsensitive);
}

bool holds(const QJsonValue &value, const AnswerTest &test, qsizetype depth)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) { return holds(item, test, depth); });
    }
    if (depth < test.path.size())
        return value.isObject() && holds(value.toObject().value(test.path.at(depth)), test, depth + 1);
    return value.isString() && fits(value.toString(), test);
}

bool isDocumented(const KnownAnswer &known, const Answer &answer, const QJsonValue &json)
{
    return known.statuses.contains(answer.status) && std::all_of(known.tests.begin(), known.tests.end(), [&](const AnswerTest &test) {
        return test.path.isEmpty() ? fits(QString::fromUtf8(answer.body), test) : holds(json, test, 0);
    });
}

/// A list may be longer than what is read of it.
bool looksLikeJson(const Answer &answer, const QJsonDocument &document)
{
    return !document.isNull() || (answer.truncated && (answer.body.startsWith('{') || answer.body.startsWith('[')));
}

bool leadsElsewhere(const Origin &asked, const QByteArray &location)
{
    const QUrl target = QUrl(asked.toString()).resolved(QUrl(QString::fromUtf8(location)));
    const int usual = target.scheme() == QLatin1String("https") ? 443 : 80;
    return target.host(QUrl::FullyEncoded) != asked.host || target.port(usual) != asked.port ||
           (target.scheme() == QLatin1String("https")) != asked.tls;
}

/// Where no words are known, the status says a little.
ProviderMeaning byStatus(const Origin &asked, const Answer &answer, const QJsonDocument &document)
{
    const auto means = [](KeyVerdict verdict, const char *cause, bool documented) {
        return ProviderMeaning{verdict, QString::fromLatin1(cause), documented, {}};
    };
    const int status = answer.status;
    if (answer.isSuccess()) {
        if (!looksLikeJson(answer, document))
            return means(KeyVerdict::Undetermined, "provider_endpoint_wrong", false);
        return document.object().contains(QLatin1String("error")) ? ProviderMeaning() : means(KeyVerdict::Valid, "", true);
    }
    if (status >= 300 && status < 400 && !answer.header("location").isEmpty())
        return means(KeyVerdict::Undetermined,
                     leadsElsewhere(asked, answer.header("location")) ? "provider_redirect_drops_key" : "provider_endpoint_wrong", true);
    if (shapeOf("GET", answer) == Shape::ProxyChallenge)
        return means(KeyVerdict::Undetermined, "provider_blocks_address", false);
    if (status >= 500)
        return means(KeyVerdict::Undetermined, "provider_is_down", true);
    switch (status) {
    case 401:
        return means(KeyVerdict::Rejected, "provider_rejects_key", false);
    case 402:
        return means(KeyVerdict::Restricted, "provider_plan_or_quota", true);
    case 403:
        return means(KeyVerdict::Restricted, "provider_key_restricted", false);
    case 404:
    case 405:
        return means(KeyVerdict::Undetermined, "provider_endpoint_wrong", false);
    default:
        return {};
    }
}

} // namespace

ProviderMeaning meaningOf(const Provider &provider, const Origin &asked, const Answer &answer)
{
    if (!answer.isResponse())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto known = std::find_if(provider.answers.begin(), provider.answers.end(), [&](const KnownAnswer &each) { return isDocumented(each, answer, json); });
    ProviderMeaning meaning = known == provider.answers.end() ? byStatus(asked, answer, document)
                                                             : ProviderMeaning{known->verdict, known->cause, true, {}};
    if (meaning.verdict != KeyVerdict::Valid)
        meaning.words = wordsOf(answer).left(shownWords);
    return meaning;
}

QJsonObject fieldsOf(const ProviderMeaning &meaning)
{
    return {{QLatin1String("verdict"), toString(meaning.verdict)},
            {QLatin1String("cause"), meaning.cause},
            {QLatin1String("documented"), meaning.documented},
            {QLatin1String("words"), meaning.words}};
}

ProviderMeaning meaningFrom(const Exchange &exchange)
{
    const QJsonObject &fields = exchange.fields;
    return {keyVerdictFrom(fields.value(QLatin1String("verdict")).toString()).value_or(KeyVerdict::Undetermined),
            fields.value(QLatin1String("cause")).toString(), fields.value(QLatin1String("documented")).toBool(),
            fields.value(QLatin1String("words")).toString()};
}

} // namespace kd
