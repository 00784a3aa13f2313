#include "core/n8n/workflow_reader.h"

#include "core/n8n/credential_entry.h"
#include "core/n8n/spot.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kd::n8n {

namespace {

constexpr int deepest = 64;
constexpr qsizetype mostKept = 20'000;

bool samePlace(const Place &a, const Place &b)
{
    return a.node == b.node && a.nodeType == b.nodeType && a.disabled == b.disabled;
}

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

WorkflowReader::WorkflowReader(const Wanted &wanted, const Needles &needles, Uses &uses, const QString &file)
    : m_wanted(wanted), m_needles(needles), m_uses(uses), m_firstUse(uses.credentials.size()), m_firstCopy(uses.copies.size())
{
    m_place.file = file;
}

void WorkflowReader::read(const QJsonObject &workflow)
{
    m_place.workflowId = idOf(workflow.value(QLatin1String("id")));
    m_place.workflow = workflow.value(QLatin1String("name")).toString();
    m_place.active = workflow.value(QLatin1String("active")).toBool();
    m_place.archived = workflow.value(QLatin1String("isArchived")).toBool();
    readNodes(workflow.value(QLatin1String("nodes")), Version::Draft);
    const QJsonObject published = workflow.value(QLatin1String("activeVersion")).toObject();
    readNodes(published.value(QLatin1String("nodes")), Version::Published);
    Place own = m_place;
    own.inDraft = true;
    for (const char *name : {"pinData", "staticData"})
        walk(workflow.value(QLatin1String(name)), QString::fromLatin1(name), own, {}, 0);
}

void WorkflowReader::readNodes(const QJsonValue &nodes, Version version)
{
    const QJsonArray list = nodes.toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject node = each.toObject();
        Place place = m_place;
        place.node = node.value(QLatin1String("name")).toString();
        place.nodeType = node.value(QLatin1String("type")).toString();
        place.hold = holdOf(place.nodeType);
        place.disabled = node.value(QLatin1String("disabled")).toBool();
        place.inDraft = version == Version::Draft;
        place.inPublished = version == Version::Published;
        readCredentials(node, place);
        readParameters(node, place);
    }
}

void WorkflowReader::readCredentials(const QJsonObject &node, const Place &place)
{
    const QList<CredentialEntry> entries = credentialEntries(node);
    for (const CredentialEntry &entry : entries) {
        const bool byId = !entry.id.isEmpty() && m_wanted.credentialIds.contains(entry.id);
        if (!byId && !m_wanted.credentialNames.contains(entry.name))
            continue;
        CredentialUse use{place, entry.type, entry.id, entry.name, Match::Id, counts(node, entry)};
        if (!byId)
            use.match = entry.id.isEmpty() ? Match::NameAlone : Match::NameOfAnother;
        keep(std::move(use));
    }
}

void WorkflowReader::readParameters(const QJsonObject &node, const Place &place)
{
    walk(node.value(QLatin1String("parameters")), QStringLiteral("parameters"), place, node, 0);
    walk(node.value(QLatin1String("notes")), QStringLiteral("notes"), place, node, 0);
}

void WorkflowReader::walk(const QJsonValue &value, const QString &path, const Place &place, const QJsonObject &node, int depth)
{
    if (depth > deepest)
        return;
    if (value.isString()) {
        readText(value.toString(), path, place, node, depth);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            walk(list.at(i), path + QStringLiteral("[%1]").arg(i), place, node, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            walk(it.value(), path + QLatin1Char('.') + it.key(), place, node, depth + 1);
    }
}

void WorkflowReader::readText(const QString &text, const QString &path, const Place &place, const QJsonObject &node, int depth)
{
    const QByteArray bytes = text.toUtf8();
    const auto hits = m_needles.keysIn(viewOf(bytes));
    for (const Needles::Hit &hit : hits) {
        keep(KeyCopy{place, hit.key, path, spotOf(place.nodeType, path), hit.spelling, text.startsWith(QLatin1Char('=')),
                     isSent(node, path)});
    }
    // The node that runs another workflow may have it as a text.
    if (path.endsWith(QLatin1String("workflowJson")) && text.contains(QLatin1String("\"credentials\""))) {
        const QJsonArray nodes = QJsonDocument::fromJson(bytes).object().value(QLatin1String("nodes")).toArray();
        for (const QJsonValue &inner : nodes) {
            Place nested = place;
            nested.node += QStringLiteral(" › ") + inner[QLatin1String("name")].toString();
            if (depth < deepest)
                readCredentials(inner.toObject(), nested);
        }
    }
}

void WorkflowReader::keep(CredentialUse use)
{
    for (qsizetype i = m_firstUse; i < m_uses.credentials.size(); ++i) {
        CredentialUse &known = m_uses.credentials[i];
        if (samePlace(known.place, use.place) && known.type == use.type && known.id == use.id && known.counts == use.counts) {
            known.place.inDraft = known.place.inDraft || use.place.inDraft;
            known.place.inPublished = known.place.inPublished || use.place.inPublished;
            return;
        }
    }
    m_uses.cut = m_uses.cut || m_uses.credentials.size() >= mostKept;
    if (!m_uses.cut)
        m_uses.credentials.append(std::move(use));
}

void WorkflowReader::keep(KeyCopy copy)
{
    for (qsizetype i = m_firstCopy; i < m_uses.copies.size(); ++i) {
        KeyCopy &known = m_uses.copies[i];
        if (samePlace(known.place, copy.place) && known.key == copy.key && known.path == copy.path && known.spelling == copy.spelling) {
            known.place.inDraft = known.place.inDraft || copy.place.inDraft;
            known.place.inPublished = known.place.inPublished || copy.place.inPublished;
            return;
        }
    }
    m_uses.cut = m_uses.cut || m_uses.copies.size() >= mostKept;
    if (!m_uses.cut)
        m_uses.copies.append(std::move(copy));
}

} // namespace kd::n8n
