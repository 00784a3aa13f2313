#include "core/read/provider.h"

#include "core/read/address.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype largestFile = 64 * 1024;
constexpr qsizetype mostItems = 100;
constexpr qsizetype longestText = 1000;

/// Reads one file's object, and remembers the first fault it met.
class Reader
{
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] auto complaint() const { return problem(QStringLiteral("This provider's file does not hold: %1").arg(m_fault), m_file); }
    void blame(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }

    QString text(const QJsonObject &from, const char *name, bool needed = true)
    {
        const QString value = from.value(QLatin1String(name)).toString();
        if ((needed && value.isEmpty()) || value.size() > longestText)
            blame(QStringLiteral("%1 is missing, or is too long").arg(QLatin1String(name)));
        return value.left(longestText);
    }
    QJsonArray list(const QJsonObject &from, const char *name)
    {
        const QJsonArray items = from.value(QLatin1String(name)).toArray();
        if (items.size() > mostItems)
            blame(QStringLiteral("%1 has too many items").arg(QLatin1String(name)));
        return items.size() > mostItems ? QJsonArray() : items;
    }
    QStringList texts(const QJsonObject &from, const char *name)
    {
        QStringList out;
        const QJsonArray items = list(from, name);
        for (const QJsonValue &item : items)
            out.append(item.toString().left(longestText));
        return out;
    }

private:
    QString m_file;
    QString m_fault;
};

bool isHeaderText(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isHeaderName(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QList<KeyForm> readForms(Reader &reader, const QJsonObject &key)
{
    QList<KeyForm> forms;
    const QJsonArray items = reader.list(key, "forms");
    for (const QJsonValue &item : items) {
        const QJsonObject form = item.toObject();
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(reader.text(form, "pattern")));
        if (!pattern.isValid())
            reader.blame(QStringLiteral("a key's pattern is no regular expression"));
        forms.append({reader.text(form, "name"), pattern, reader.text(form, "control").toLatin1()});
    }
    if (forms.isEmpty())
        reader.blame(QStringLiteral("no form of its keys is given"));
    return forms;
}

AnswerTest readTest(Reader &reader, const QString &path, const QJsonValue &wanted)
{
    AnswerTest test;
    test.path = path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    test.whole = wanted.isString();
    test.text = test.whole ? wanted.toString() : reader.text(wanted.toObject(), "has");
    if (test.path.isEmpty() && test.whole)
        reader.blame(QStringLiteral("of a whole body only a part can be looked for"));
    return test;
}

QList<KnownAnswer> readAnswers(Reader &reader, const QJsonObject &json)
{
    QList<KnownAnswer> answers;
    const QJsonArray items = reader.list(json, "answers");
    for (const QJsonValue &item : items) {
        const QJsonObject answer = item.toObject();
        KnownAnswer known;
        const QJsonArray statuses = reader.list(answer, "status");
        for (const QJsonValue &status : statuses) {
            if (status.toInt() < 100 || status.toInt() > 599)
                reader.blame(QStringLiteral("a status is none"));
            known.statuses.append(status.toInt());
        }
        const QJsonObject where = answer.value(QLatin1String("where")).toObject();
        for (auto it = where.begin(); it != where.end(); ++it)
            known.tests.append(readTest(reader, it.key(), it.value()));
        const auto verdict = keyVerdictFrom(reader.text(answer, "verdict"));
        if (!verdict || known.statuses.isEmpty() || known.tests.isEmpty())
            reader.blame(QStringLiteral("an answer lacks its status, its words or its verdict"));
        known.verdict = verdict.value_or(KeyVerdict::Undetermined);
        known.cause = reader.text(answer, "cause", known.verdict != KeyVerdict::Valid && known.verdict != KeyVerdict::Undetermined);
        answers.append(known);
    }
    return answers;
}

KeyHome readKeys(Reader &reader, const QJsonObject &json)
{
    const QJsonObject api = json.value(QLatin1String("api")).toObject();
    KeyHome home;
    home.page = reader.text(json, "page");
    home.makeButton = reader.text(json, "make_button", false);
    home.twoAtOnce = json.value(QLatin1String("two_at_once")).toBool();
    home.restrictable = json.value(QLatin1String("restrictable")).toBool();
    home.expiring = json.value(QLatin1String("expiring")).toBool();
    home.advice = reader.text(json, "tr_advice");
    home.scopes = reader.texts(json, "scopes");
    home.apiMakes = api.value(QLatin1String("makes")).toBool();
    home.apiRevokes = api.value(QLatin1String("revokes")).toBool();
    home.apiNeeds = reader.text(api, "tr_needs", false);
    return home;
}

void readRequest(Reader &reader, const QJsonObject &json, Provider &provider)
{
    const QJsonObject auth = json.value(QLatin1String("auth")).toObject();
    provider.header = reader.text(auth, "header").toLatin1();
    provider.scheme = reader.text(auth, "scheme", false).toLatin1();
    const QJsonObject check = json.value(QLatin1String("check")).toObject();
    const QJsonObject headers = check.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        provider.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    if (!isHeaderName(provider.header) || !isHeaderText(provider.scheme) ||
        std::any_of(provider.headers.begin(), provider.headers.end(),
                    [](const PlainHeader &each) { return !isHeaderName(each.name) || !isHeaderText(each.value); }))
        reader.blame(QStringLiteral("a header is none"));
    const auto base = readAddress(reader.text(check, "base_url"));
    if (!base || !base->origin.tls || !base->query.isEmpty())
        reader.blame(QStringLiteral("base_url is no https address"));
    provider.base = base.value_or(Address());
    provider.path = reader.text(check, "path").toLatin1();
    if (!provider.path.startsWith('/') || provider.path.contains(' ') || !isHeaderText(provider.path))
        reader.blame(QStringLiteral("path is none"));
}

/// "Hugging-Face" and "huggingface" are one.
QString plainName(const QString &name)
{
    QString out;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

} // namespace

const KeyForm *Provider::formOf(std::string_view key) const
{
    const QString text = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    const auto it = std::find_if(forms.begin(), forms.end(), [&](const KeyForm &form) { return form.pattern.match(text).hasMatch(); });
    return it == forms.end() ? nullptr : &*it;
}

QByteArray Provider::targetAt(const Address &address) const
{
    QByteArray below = address.path == "/" ? base.path : address.path;
    while (below.endsWith('/'))
        below.chop(1);
    // An address that was given with the version, as n8n's credentials of other services have it.
    const qsizetype end = path.indexOf('/', 1);
    if (end > 0 && below.endsWith(path.left(end)))
        below.chop(end);
    return below + path;
}

Result<Provider> readProvider(const QByteArray &bytes, const QString &file)
{
    Reader reader(file);
    QJsonParseError error;
    const QJsonDocument document = bytes.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        reader.blame(bytes.size() > largestFile ? QStringLiteral("it is too large") : error.errorString());
    const QJsonObject json = document.object();
    const QJsonObject key = json.value(QLatin1String("key")).toObject();
    Provider provider;
    provider.id = reader.text(json, "id");
    provider.name = reader.text(json, "name");
    provider.alsoCalled = reader.texts(json, "also_called");
    provider.recognisedAs = reader.texts(key, "recognised_as");
    provider.environment = reader.texts(key, "environment");
    provider.forms = readForms(reader, key);
    readRequest(reader, json, provider);
    provider.answers = readAnswers(reader, json);
    provider.keys = readKeys(reader, json.value(QLatin1String("keys")).toObject());
    const QJsonArray credentials = reader.list(json, "n8n");
    for (const QJsonValue &each : credentials)
        provider.credentials.append({reader.text(each.toObject(), "type"), reader.text(each.toObject(), "field")});
    if (!reader.fault().isEmpty())
        return reader.complaint();
    return provider;
}

QStringList providerIds(const QString &folder)
{
    QStringList ids;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids.append(file.chopped(5));
    return ids;
}

Result<Provider> loadProvider(const QString &called, const QString &folder)
{
    const auto load = [&](const QString &id) -> Result<Provider> {
        const QString path = folder + QLatin1Char('/') + id + QStringLiteral(".json");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return problem(QStringLiteral("The provider's file cannot be read: %1").arg(file.errorString()), path);
        return readProvider(file.read(largestFile + 1), path);
    };
    const QString name = plainName(called);
    const QStringList ids = providerIds(folder);
    if (ids.contains(name))
        return load(name);
    for (const QString &id : ids) {
        auto provider = load(id);
        if (provider && provider->alsoCalled.contains(name))
            return provider;
    }
    return problem(QStringLiteral("No such provider is known; these are: %1.").arg(ids.join(QStringLiteral(", "))));
}

} // namespace kd
