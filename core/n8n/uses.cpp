#include "core/n8n/uses.h"

#include "core/base/raw_json.h"
#include "core/n8n/api_answers.h"
#include "core/n8n/workflow_reader.h"

#include <QJsonDocument>
#include <QSet>

namespace kd::n8n {

namespace {

/// Past the value that opens at `at`, an object or array, or -1; `candidate` says whether a text in it may hold something wanted.
/// Every byte of every workflow passes here, so it is one loop.
qsizetype lookThrough(QByteArrayView json, qsizetype at, const Needles &needles, bool &candidate)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = raw::pastText(json, at);
            if (end < 0)
                return -1;
            candidate = candidate || needles.mayHold({json.data() + at + 1, static_cast<std::size_t>(end - at - 2)});
            at = end;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
    return -1;
}

} // namespace

struct UseFinder::Search {
    explicit Search(Wanted given) : wanted(std::move(given)), needles(wanted) {}

    bool one(QByteArrayView json, qsizetype &at);
    bool all(QByteArrayView list);

    Wanted wanted;
    Needles needles;
    Uses uses;
    QSet<QString> seen; ///< pages shift while workflows are made and removed: one may come twice
    QString file;
};

/// One workflow, and `at` past it.
bool UseFinder::Search::one(QByteArrayView json, qsizetype &at)
{
    bool candidate = false;
    const qsizetype end = lookThrough(json, at, needles, candidate);
    if (end < 0)
        return false;
    const QByteArrayView workflow = json.sliced(at, end - at);
    at = end;
    const QString id = raw::stringOf(raw::member(workflow, "id"));
    if (!id.isEmpty() && file.isEmpty()) {
        if (seen.contains(id))
            return true;
        seen.insert(id);
    }
    ++uses.workflows;
    if (!candidate)
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(workflow.data(), workflow.size()));
    if (document.isObject())
        WorkflowReader(wanted, needles, uses, file).read(document.object());
    else
        ++uses.unreadable;
    return true;
}

bool UseFinder::Search::all(QByteArrayView list)
{
    qsizetype at = 1;
    while (at < list.size()) {
        const char c = list[at];
        if (c == ']')
            return true;
        if (c == '{') {
            if (!one(list, at))
                return false;
        } else {
            ++at; // a comma, or blanks
        }
    }
    return false;
}

UseFinder::UseFinder(Wanted wanted) : m_search(std::make_unique<Search>(std::move(wanted))) {}
UseFinder::UseFinder(UseFinder &&) noexcept = default;
UseFinder &UseFinder::operator=(UseFinder &&) noexcept = default;
UseFinder::~UseFinder() = default;

bool UseFinder::read(QByteArrayView json, const QString &file)
{
    m_search->file = file;
    const QByteArrayView text = json.trimmed();
    if (raw::isArray(text))
        return m_search->all(text);
    if (!raw::isObject(text))
        return false;
    // A page of the API begins with its list. Anything else is small enough to be walked twice.
    constexpr QByteArrayView opening = "{\"data\":[";
    if (text.startsWith(opening))
        return m_search->all(text.sliced(opening.size() - 1));
    if (const QByteArrayView data = raw::member(text, "data"); raw::isArray(data))
        return m_search->all(data);
    if (!raw::isArray(raw::member(text, "nodes")))
        return false;
    qsizetype at = 0;
    return m_search->one(text, at);
}

const Uses &UseFinder::uses() const
{
    return m_search->uses;
}

QStringList workflowsToReactivate(const Uses &uses)
{
    QStringList ids;
    const auto consider = [&ids](const Place &place) {
        const bool runs = place.active && !place.disabled && (place.inPublished || place.inDraft);
        if (runs && place.hold != Hold::Nothing && !place.workflowId.isEmpty() && !ids.contains(place.workflowId))
            ids.append(place.workflowId);
    };
    for (const CredentialUse &use : uses.credentials) {
        if (use.counts && use.match == Match::Id)
            consider(use.place);
    }
    for (const KeyCopy &copy : uses.copies)
        consider(copy.place);
    return ids;
}

QString toString(Spot spot)
{
    static constexpr std::array names = {"header", "query", "url", "body", "code", "other", "note", "pinned_data", "static_data"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(spot)));
}

} // namespace kd::n8n
