#include "core/report/sentence.h"

#include "core/report/plain_text.h"

#include <QCoreApplication>

#include <fmt/args.h>
#include <fmt/format.h>

namespace kd {

namespace {

QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("texts", text.toUtf8().constData());
}

/// What a remedy says where nothing in particular is known, as in the handbook.
QMap<QString, QString> inGeneral()
{
    QMap<QString, QString> words;
    for (const auto &[name, text] : {std::pair{"url", "the address"}, {"direct", "n8n's own address"}, {"host", "the host"}, {"path", "the path"},
                                     {"right_url", "the right address"}, {"name", "the name"}, {"service", "the service"}, {"version", "the release"},
                                     {"file", "the file"}, {"line", "that line"}, {"candidate", "the candidate"}, {"seconds", "some"},
                                     {"location", "the new address"}, {"value", "the value"}, {"when", "then"}, {"now", "now"},
                                     {"answer", "the answer"}, {"status", "the status"}, {"characters", "the characters"}, {"expected", "the other"}})
        words.insert(QString::fromLatin1(name), QCoreApplication::translate("texts", text));
    return words;
}

struct InWords {
    QString operator()(const CitesExchange &c) const { return QStringLiteral("#%1").arg(c.number); }
    QString operator()(const CitesFile &c) const { return plainText(c.name) + QLatin1Char(':') + QString::number(c.line); }
    QString operator()(const CitesKey &c) const
    {
        return c.length == 1 ? QCoreApplication::translate("texts", "character %1 of the key").arg(c.offset + 1)
                             : QCoreApplication::translate("texts", "the key's text");
    }
    QString operator()(const CitesJwt &c) const { return QCoreApplication::translate("texts", "the key's claim %1").arg(c.claim); }
    QString operator()(const CitesAddress &) const { return QCoreApplication::translate("texts", "the address"); }
    QString operator()(const CitesAnswer &) const { return QCoreApplication::translate("texts", "your answer"); }
};

} // namespace

std::optional<QString> filled(const QString &pattern, const QMap<QString, QString> &args)
{
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (auto it = args.begin(); it != args.end(); ++it)
        store.push_back(fmt::arg(it.key().toStdString().c_str(), plainText(it.value()).toStdString()));
    try {
        return QString::fromStdString(fmt::vformat(pattern.toStdString(), store));
    } catch (const fmt::format_error &) {
        return std::nullopt;
    }
}

const Cause *Sentences::cause(const QString &id) const
{
    if (id == QLatin1String("healthy"))
        return &m_catalogue.healthy();
    if (id == QLatin1String("undetermined"))
        return &m_catalogue.undetermined();
    return m_catalogue.find(id);
}

QString Sentences::text(const QString &id, const char *name) const
{
    const Cause *found = cause(id);
    return found ? translated(found->texts.value(QLatin1String(name)).toString()) : QString();
}

QStringList Sentences::texts(const QString &id, const char *name) const
{
    QStringList out;
    if (const Cause *found = cause(id)) {
        const QStringList list = found->texts.value(QLatin1String(name)).toVariant().toStringList();
        for (const QString &each : list)
            out.append(translated(each));
    }
    return out;
}

QString Sentences::title(const QString &id) const
{
    return text(id, "tr_title");
}

QString Sentences::clear(const QString &id) const
{
    return text(id, "tr_clear");
}

QString Sentences::say(const QString &id, const QString &variant, const QMap<QString, QString> &args) const
{
    const Cause *found = cause(id);
    if (!found)
        return id;
    const QJsonObject says = found->texts.value(QLatin1String("tr_says")).toObject();
    for (const QString &key : {variant, QStringLiteral("default")}) {
        if (!says.contains(key) || (key != variant && variant == QLatin1String("person")))
            continue;
        if (const auto sentence = filled(translated(says.value(key).toString()), args))
            return *sentence;
    }
    return title(id) + QLatin1Char('.');
}

QString Sentences::of(const Finding &finding) const
{
    return say(finding.id, finding.says, finding.args);
}

QString Sentences::of(const Verdict &verdict) const
{
    return say(verdict.id, verdict.says, verdict.args);
}

QString Sentences::remedy(const QString &id, const QMap<QString, QString> &args) const
{
    const Cause *found = cause(id);
    if (!found)
        return {};
    const QString pattern = translated(found->texts.value(QLatin1String("remedy"))[QLatin1String("tr_sentence")].toString());
    QMap<QString, QString> all = inGeneral();
    all.insert(args);
    return filled(pattern, all).value_or(pattern);
}

QList<RemedyCommand> Sentences::commands(const QString &id) const
{
    QList<RemedyCommand> out;
    if (const Cause *found = cause(id)) {
        const QJsonArray list = found->texts.value(QLatin1String("remedy"))[QLatin1String("commands")].toArray();
        for (const QJsonValue &each : list)
            out.append({each[QLatin1String("for")].toString(), each[QLatin1String("text")].toString()});
    }
    return out;
}

QStringList Sentences::links(const QString &id) const
{
    const Cause *found = cause(id);
    return found ? found->texts.value(QLatin1String("remedy"))[QLatin1String("links")].toVariant().toStringList() : QStringList();
}

QString citationText(const Citation &citation)
{
    return std::visit(InWords(), citation);
}

QString citationsText(const QList<Citation> &citations)
{
    QStringList parts;
    for (const Citation &citation : citations) {
        const QString part = citationText(citation);
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace kd
