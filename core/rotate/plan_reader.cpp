#include "core/base/words.h"
#include "core/rotate/harmless.h"
#include "core/rotate/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr qsizetype largestFile = 256 << 10;
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostFacts = 8;

/// What the file says of one thing; the first fault is kept, with its place.
class Reading
{
public:
    Reading(QJsonObject json, QString place, QString &fault) : m_json(std::move(json)), m_place(std::move(place)), m_fault(fault) {}

    void allow(const QStringList &keys)
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it) {
            if (!keys.contains(it.key()))
                fail(it.key(), QStringLiteral("is not known here"));
        }
    }

    /// In the person's language, where it is for a person.
    [[nodiscard]] static QString spoken(const char *key, const QString &text)
    {
        const bool isForPersons = QByteArrayView(key).startsWith("tr_") && !text.isEmpty();
        return isForPersons ? QCoreApplication::translate("texts", text.toUtf8().constData()) : text;
    }

    [[nodiscard]] QString text(const char *key, bool isNeeded)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        const QString text = value.toString();
        if ((!value.isUndefined() && !value.isString()) || (isNeeded && text.isEmpty()))
            fail(QLatin1String(key), QStringLiteral("is no text"));
        if (text.size() > longestText)
            fail(QLatin1String(key), QStringLiteral("is too long"));
        return spoken(key, text);
    }

    [[nodiscard]] QString id(const char *key, bool isNeeded)
    {
        const QString id = text(key, isNeeded);
        if (!id.isEmpty() && !isPlainId(id))
            fail(QLatin1String(key), QStringLiteral("is no name"));
        return id;
    }

    [[nodiscard]] QStringList texts(const char *key)
    {
        QStringList list;
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            fail(QLatin1String(key), QStringLiteral("is no list"));
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            if (each.toString().isEmpty() || each.toString().size() > longestText)
                fail(QLatin1String(key), QStringLiteral("holds something that is no text, or too long"));
            list << spoken(key, each.toString());
        }
        if (list.size() > mostSteps)
            fail(QLatin1String(key), QStringLiteral("is too long"));
        return list;
    }

    [[nodiscard]] QStringList ids(const char *key)
    {
        const QStringList list = texts(key);
        if (!std::all_of(list.begin(), list.end(), isPlainId))
            fail(QLatin1String(key), QStringLiteral("holds something that is no name"));
        return list;
    }

    [[nodiscard]] bool flag(const char *key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isBool())
            fail(QLatin1String(key), QStringLiteral("is neither true nor false"));
        return value.toBool();
    }

    void fail(const QString &key, const QString &reason)
    {
        if (m_fault.isEmpty())
            m_fault = m_place + QLatin1Char('.') + key + QLatin1Char(' ') + reason;
    }

private:
    QJsonObject m_json;
    QString m_place;
    QString &m_fault;
};

} // namespace

struct PlanReader {
    PlanBook book;
    QString fault;

    void readStep(const QString &id, const QJsonObject &json)
    {
        Reading read(json, QStringLiteral("steps.") + id, fault);
        read.allow({QStringLiteral("tr_title"), QStringLiteral("tr_what"), QStringLiteral("tr_why"), QStringLiteral("acts"), QStringLiteral("program_if"),
                    QStringLiteral("link"), QStringLiteral("precondition"), QStringLiteral("proof"), QStringLiteral("tr_proof"), QStringLiteral("undo"),
                    QStringLiteral("tr_undo"), QStringLiteral("irreversible"), QStringLiteral("tr_button"), QStringLiteral("if"), QStringLiteral("unless")});
        if (!isPlainId(id))
            read.fail(QStringLiteral("id"), QStringLiteral("is no name"));
        const auto acts = actorFrom(read.text("acts", true));
        if (!acts)
            read.fail(QStringLiteral("acts"), QStringLiteral("is neither program nor person"));
        PlanStep step{id, read.text("tr_title", true), read.text("tr_what", true), read.text("tr_why", true), acts.value_or(Actor::Person), read.text("link", false),
                      read.ids("precondition"), read.id("proof", true), read.text("tr_proof", true), read.id("undo", false), read.text("tr_undo", false),
                      read.flag("irreversible"), read.text("tr_button", false)};
        if (!step.link.isEmpty() && !step.link.startsWith(QLatin1Char('/')) && step.link != QLatin1String("provider_keys_page"))
            read.fail(QStringLiteral("link"), QStringLiteral("is neither a path nor provider_keys_page"));
        if (step.undo.isEmpty() != step.undoText.isEmpty())
            read.fail(QStringLiteral("undo"), QStringLiteral("and tr_undo do not go together"));
        if (step.irreversible == step.button.isEmpty() || (step.irreversible && !step.undo.isEmpty()))
            read.fail(QStringLiteral("irreversible"), QStringLiteral("needs tr_button, and no undo; only it has a button"));
        book.m_entries.insert(id, {step, {read.ids("if"), read.ids("unless")}, read.ids("program_if")});
    }

    void readVariant(const QJsonObject &json)
    {
        Reading read(json, QStringLiteral("plans.") + json.value(QLatin1String("id")).toString().left(64), fault);
        read.allow({QStringLiteral("id"), QStringLiteral("mode"), QStringLiteral("if"), QStringLiteral("unless"), QStringLiteral("tr_before"),
                    QStringLiteral("tr_breaks"), QStringLiteral("tr_look_at"), QStringLiteral("steps")});
        const auto mode = modeFrom(read.text("mode", true));
        if (!mode)
            read.fail(QStringLiteral("mode"), QStringLiteral("is neither routine nor leaked"));
        Plan plan{read.id("id", true), book.m_kind, mode.value_or(Mode::Routine), read.text("tr_before", true), read.texts("tr_breaks"), read.texts("tr_look_at"), {}};
        book.m_variants.append({plan, {read.ids("if"), read.ids("unless")}, read.ids("steps")});
    }

    void readBook(const QJsonObject &json)
    {
        Reading read(json, QStringLiteral("book"), fault);
        read.allow({QStringLiteral("kind"), QStringLiteral("facts"), QStringLiteral("steps"), QStringLiteral("plans")});
        const auto kind = heldKindFrom(read.text("kind", true));
        if (!kind)
            read.fail(QStringLiteral("kind"), QStringLiteral("is neither n8n-api-key nor provider-key"));
        book.m_kind = kind.value_or(HeldKind::N8nApiKey);
        book.m_facts = read.ids("facts");
        if (book.m_facts.size() > mostFacts || QSet<QString>(book.m_facts.begin(), book.m_facts.end()).size() != book.m_facts.size())
            read.fail(QStringLiteral("facts"), QStringLiteral("holds one twice, or more than %1").arg(mostFacts));
        const QJsonObject steps = json.value(QLatin1String("steps")).toObject();
        const QJsonArray plans = json.value(QLatin1String("plans")).toArray();
        if (steps.size() > mostSteps || plans.size() > mostSteps || steps.isEmpty())
            read.fail(QStringLiteral("steps"), QStringLiteral("or plans are none, or too many"));
        for (auto it = steps.begin(); it != steps.end() && fault.isEmpty(); ++it)
            readStep(it.key(), it.value().toObject());
        for (const QJsonValue &each : plans) {
            if (fault.isEmpty())
                readVariant(each.toObject());
        }
    }
};

Result<PlanBook> PlanBook::fromJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestFile)
        return problem(Words::tr("The rotation's plan cannot be read: %1").arg(QStringLiteral("larger than %1 bytes").arg(largestFile)), file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return problem(Words::tr("The rotation's plan cannot be read: %1").arg(error.errorString()), file,
                       static_cast<int>(bytes.left(error.offset).count('\n')) + 1);
    PlanReader reader;
    reader.readBook(document.object());
    if (!reader.fault.isEmpty())
        return problem(Words::tr("The rotation's plan does not hold: %1").arg(reader.fault), file);
    if (const QStringList faults = reader.book.lint(); !faults.isEmpty())
        return problem(Words::tr("The rotation's plan does not hold: %1").arg(faults.first()), file);
    return reader.book;
}

Result<PlanBook> PlanBook::load(HeldKind kind)
{
    const QString path = kind == HeldKind::N8nApiKey ? QStringLiteral(":/resources/rotate/n8n_api_key.json") : QStringLiteral(":/resources/rotate/provider_key.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Words::tr("The rotation's plan cannot be read: %1").arg(file.errorString()), path);
    return fromJson(file.readAll(), path);
}

} // namespace kd::rotate
