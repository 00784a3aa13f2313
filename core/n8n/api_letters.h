#pragma once

#include "core/n8n/door.h"

#include <QDateTime>

namespace kd::n8n {

inline constexpr int pageSize = 250;

/// The public API, /api/v1. Every letter is to be sent once; what reads its answer stands in api_answers.h.
namespace api {

/// A route that every valid key may read, in every release: 200, or 401.
[[nodiscard]] Letter check(const Door &door, const Access &access);
/// From 2.14: which scopes the key has.
[[nodiscard]] Letter discover(const Door &door, const Access &access);

struct WorkflowPage {
    QByteArray cursor; ///< empty for the first page
    int limit = pageSize;
    bool withoutPinnedData = true; ///< older releases refuse the parameter
};
[[nodiscard]] Letter workflows(const Door &door, const Access &access, const WorkflowPage &page = {});
[[nodiscard]] Letter workflow(const Door &door, const Access &access, const QString &id);
[[nodiscard]] Letter createWorkflow(const Door &door, const Access &access, const QByteArray &body);
/// Saves it; where it runs, 2.x publishes what was saved.
[[nodiscard]] Letter putWorkflow(const Door &door, const Access &access, const QString &id, SharedSecret body);
/// Publishes on 2.x, where it takes a moment after the answer. `deactivate` unpublishes.
[[nodiscard]] Letter activate(const Door &door, const Access &access, const QString &id);
[[nodiscard]] Letter deactivate(const Door &door, const Access &access, const QString &id);
/// 2.x refuses a published one, and for a moment one that just was.
[[nodiscard]] Letter deleteWorkflow(const Door &door, const Access &access, const QString &id);

/// From 2.8: names and ids, never what they hold.
[[nodiscard]] Letter credentials(const Door &door, const Access &access, const QByteArray &cursor = {});
/// From 2.20.
[[nodiscard]] Letter credential(const Door &door, const Access &access, const QString &id);
/// The fields of a type, in every release.
[[nodiscard]] Letter credentialSchema(const Door &door, const Access &access, const QString &type);
/// From 2.3.2: one field anew, every other as it is.
[[nodiscard]] Letter patchCredential(const Door &door, const Access &access, const QString &id, const QString &field, const Secret &value);
/// From 2.20: n8n asks the service with it.
[[nodiscard]] Letter testCredential(const Door &door, const Access &access, const QString &id);

struct ExecutionsWanted {
    QString workflowId;
    QString status;        ///< success, error; empty: any
    QDateTime startedAfter; ///< 1.x refuses the parameter
    bool withData = false;
    int limit = 100;
    QByteArray cursor;
};
[[nodiscard]] Letter executions(const Door &door, const Access &access, const ExecutionsWanted &wanted);
[[nodiscard]] Letter users(const Door &door, const Access &access, const QByteArray &cursor = {});

} // namespace api

/// A call of a production webhook, as any client of it would.
[[nodiscard]] Letter webhook(const Door &door, const QByteArray &method, const QByteArray &path, QList<LetterHeader> headers = {},
                             const QByteArray &body = "{}");

} // namespace kd::n8n
