#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace kd::n8n {

/// One text of a node that held the key: what it said and what it says now, both masked.
struct Change {
    QString node;
    QString path;
    QString before;
    QString after;
};

struct Rewritten {
    SharedSecret body; ///< what n8n is to save; it holds the new key
    QList<Change> changes;
    int left = 0; ///< texts of nodes that hold the key where it is to be changed by hand, such as inside base64 or in a note
};

enum class SaveBy {
    Api,     ///< PUT /workflows/{id}: name, nodes, connections and settings, all of them
    Session, ///< PATCH /rest/workflows/{id}: nodes and connections alone
};

/// A workflow's text with one key in place of another in its nodes. Every other byte stays as n8n wrote it. The way back is the
/// same with the keys exchanged, unless the new key stood somewhere before.
[[nodiscard]] Result<Rewritten> withKeyReplaced(QByteArrayView workflow, const SharedSecret &old, const SharedSecret &with, SaveBy by);

/// The same workflow, to be saved as it is.
[[nodiscard]] Result<SharedSecret> asSaved(QByteArrayView workflow, SaveBy by);

} // namespace kd::n8n
