#include "core/report/sentence.h"

#include "core/base/words.h"
#include "core/report/plain_text.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>

namespace kd {

namespace {

QString translated(const QString &text)
{
    return text.isEmpty() ? text : Words::tr(text.toUtf8().constData());
}

/// For n8n Cloud there is nothing to type: its commands are sentences.
bool isSentence(const QString &platform)
{
    return platform == QLatin1String("cloud");
}

/// The texts are those below `tr` or `tr_…`; the rest are ids and commands.
QJsonValue translated(const QJsonValue &value, bool isText)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const bool hasSentence = isSentence(object.value(QLatin1String("for")).toString());
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            const bool names = key == QLatin1String("tr") || key.startsWith(QLatin1String("tr_"));
            it.value() = translated(it.value(), isText || names || (hasSentence && key == QLatin1String("text")));
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto it = array.begin(); it != array.end(); ++it)
            *it = translated(QJsonValue(*it), isText);
        return array;
    }
    return isText && value.isString() ? translated(value.toString()) : value;
}

struct Standing {
    const char *name;
    const char *text;
};

/// What a remedy says where nothing in particular is known, as in the handbook.
constexpr std::array inGeneral{
    Standing{"url", QT_TRANSLATE_NOOP("texts", "the address")},
    Standing{"direct", QT_TRANSLATE_NOOP("texts", "n8n's own address")},
    Standing{"host", QT_TRANSLATE_NOOP("texts", "the host")},
    Standing{"path", QT_TRANSLATE_NOOP("texts", "the path")},
    Standing{"right_url", QT_TRANSLATE_NOOP("texts", "the right address")},
    Standing{"name", QT_TRANSLATE_NOOP("texts", "the name")},
    Standing{"service", QT_TRANSLATE_NOOP("texts", "the service")},
    Standing{"version", QT_TRANSLATE_NOOP("texts", "the release")},
    Standing{"file", QT_TRANSLATE_NOOP("texts", "the file")},
    Standing{"line", QT_TRANSLATE_NOOP("texts", "that line")},
    Standing{"candidate", QT_TRANSLATE_NOOP("texts", "the candidate")},
    Standing{"seconds", QT_TRANSLATE_NOOP("texts", "some")},
    Standing{"location", QT_TRANSLATE_NOOP("texts", "the new address")},
    Standing{"value", QT_TRANSLATE_NOOP("texts", "the value")},
    Standing{"when", QT_TRANSLATE_NOOP("texts", "then")},
    Standing{"now", QT_TRANSLATE_NOOP("texts", "now")},
    Standing{"answer", QT_TRANSLATE_NOOP("texts", "the answer")},
    Standing{"status", QT_TRANSLATE_NOOP("texts", "the status")},
    Standing{"characters", QT_TRANSLATE_NOOP("texts", "the characters")},
    Standing{"expected", QT_TRANSLATE_NOOP("texts", "the other")},
    Standing{"page", QT_TRANSLATE_NOOP("texts", "the service’s own page")},
};

struct InWords {
    QString operator()(const CitesExchange &c) const { return QStringLiteral("#%1").arg(c.number); }
    QString operator()(const CitesFile &c) const { return plainText(c.name) + QLatin1Char(':') + QString::number(c.line); }
    QString operator()(const CitesKey &c) const
    {
        return c.length == 1 ? Words::tr("character %1 of the key").arg(c.offset + 1)
                             : Words::tr("the key's text");
    }
    QString operator()(const CitesJwt &c) const { return Words::tr("the key's claim %1").arg(c.claim); }
    QString operator()(const CitesAddress &) const { return Words::tr("the address"); }
    QString operator()(const CitesAnswer &) const { return Words::tr("your answer"); }
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

QJsonObject Sentences::all(const QString &id) const
{
    const Cause *found = cause(id);
    return found ? translated(found->texts, false).toObject() : QJsonObject();
}

QString Sentences::title(const QString &id) const
{
    return text(id, "tr_title");
}

QString Sentences::clear(const QString &id) const
{
    return text(id, "tr_clear");
}

QString Sentences::title(const Finding &finding) const
{
    return translated(textsOn(finding.leg, finding.id).value(QLatin1String("tr_title")).toString());
}

QString Sentences::title(const Verdict &verdict) const
{
    return translated(textsOn(verdict.leg, verdict.id).value(QLatin1String("tr_title")).toString());
}

QJsonObject Sentences::textsOn(const QString &leg, const QString &id) const
{
    const Cause *found = cause(id);
    if (!found)
        return {};
    QJsonObject texts = found->texts;
    if (leg != QLatin1String("n8n_to_provider") || found->leg == leg)
        return texts;
    const QJsonObject other = texts.value(QLatin1String("at_provider")).toObject();
    // Commands and pages for n8n are of no use there.
    QJsonObject remedy{{QLatin1String("tr_sentence"), texts.value(QLatin1String("remedy"))[QLatin1String("tr_sentence")]}};
    texts.insert(QLatin1String("remedy"), remedy);
    for (auto it = other.begin(); it != other.end(); ++it) {
        QJsonObject merged = texts.value(it.key()).toObject();
        const QJsonObject own = it->toObject();
        for (auto each = own.begin(); each != own.end(); ++each)
            merged.insert(each.key(), each.value());
        texts.insert(it.key(), it->isObject() ? QJsonValue(merged) : *it);
    }
    return texts;
}

QString Sentences::say(const QString &leg, const QString &id, const QString &variant, const QMap<QString, QString> &args) const
{
    if (!cause(id))
        return id;
    const QJsonObject texts = textsOn(leg, id);
    const QJsonObject says = texts.value(QLatin1String("tr_says")).toObject();
    for (const QString &key : {variant, QStringLiteral("default")}) {
        if (!says.contains(key) || (key != variant && variant == QLatin1String("person")))
            continue;
        if (const auto sentence = filled(translated(says.value(key).toString()), args))
            return *sentence;
    }
    return translated(texts.value(QLatin1String("tr_title")).toString()) + QLatin1Char('.');
}

QString Sentences::nodeTitle(const Node &node) const
{
    return translated(node.title);
}

QString Sentences::question(const Node &node) const
{
    return translated(node.text);
}

QString Sentences::why(const Node &node) const
{
    return translated(node.why);
}

QString Sentences::next(const Node &node) const
{
    return translated(node.next);
}

QString Sentences::choice(const Choice &choice) const
{
    return translated(choice.text);
}

QString Sentences::iDontKnow() const
{
    return Words::tr("I don't know");
}

QString Sentences::answer(const Step &step, const Walk &walk) const
{
    if (step.node->kind == Node::Kind::Look)
        return step.answer == walk.found ? title(step.answer) : translated(step.answer);
    return step.choice == QLatin1String("unknown") ? iDontKnow() : translated(step.answer);
}

QString Sentences::of(const Finding &finding) const
{
    return say(finding.leg, finding.id, finding.says, finding.args);
}

QString Sentences::of(const Verdict &verdict) const
{
    return say(verdict.leg, verdict.id, verdict.says, verdict.args);
}

Remedy Sentences::remedy(const QString &leg, const QString &id, const QMap<QString, QString> &args) const
{
    const QJsonObject json = textsOn(leg, id).value(QLatin1String("remedy")).toObject();
    Remedy remedy;
    const QString pattern = translated(json.value(QLatin1String("tr_sentence")).toString());
    QMap<QString, QString> all;
    for (const Standing &each : inGeneral)
        all.insert(QString::fromLatin1(each.name), Words::tr(each.text));
    all.insert(args);
    remedy.sentence = filled(pattern, all).value_or(pattern);
    const QJsonArray list = json.value(QLatin1String("commands")).toArray();
    for (const QJsonValue &each : list) {
        const QString platform = each[QLatin1String("for")].toString();
        const QString text = each[QLatin1String("text")].toString();
        remedy.commands.append({platform, isSentence(platform) ? translated(text) : text});
    }
    remedy.links = json.value(QLatin1String("links")).toVariant().toStringList();
    return remedy;
}

Remedy Sentences::remedy(const Finding &finding) const
{
    return remedy(finding.leg, finding.id, finding.args);
}

Remedy Sentences::remedy(const Verdict &verdict) const
{
    return remedy(verdict.leg, verdict.id, verdict.args);
}

QString Sentences::remedy(const QString &id, const QMap<QString, QString> &args) const
{
    return remedy(QString(), id, args).sentence;
}

QList<RemedyCommand> Sentences::commands(const QString &id) const
{
    return remedy(QString(), id, {}).commands;
}

QStringList Sentences::links(const QString &id) const
{
    return remedy(QString(), id, {}).links;
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
