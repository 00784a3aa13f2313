#pragma once

#include "core/n8n/needles.h"

#include <QJsonObject>

namespace kd::n8n {

/// Reads one workflow's nodes, draft and published, and adds what it finds to the uses.
class WorkflowReader
{
public:
    WorkflowReader(const Wanted &wanted, const Needles &needles, Uses &uses, const QString &file);

    void read(const QJsonObject &workflow);

private:
    enum class Version { Draft, Published };
    void readNodes(const QJsonValue &nodes, Version version);
    void readCredentials(const QJsonObject &node, const Place &place);
    void readParameters(const QJsonObject &node, const Place &place);
    void walk(const QJsonValue &value, const QString &path, const Place &place, const QJsonObject &node, int depth);
    void readText(const QString &text, const QString &path, const Place &place, const QJsonObject &node, int depth);
    void keep(CredentialUse use);
    void keep(KeyCopy copy);

    const Wanted &m_wanted;
    const Needles &m_needles;
    Uses &m_uses;
    Place m_place;
    qsizetype m_firstUse;  ///< of this workflow: the same place in draft and published is one
    qsizetype m_firstCopy;
};

} // namespace kd::n8n
