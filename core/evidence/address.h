#pragma once

#include "core/base/origin.h"

#include <QByteArray>
#include <QString>

namespace kd {

/// What the path of an address asks n8n for, judged from its shape alone.
enum class PathKind {
    Base,          ///< the instance itself, perhaps under a proxy's prefix
    ApiPath,       ///< a resource of the public API
    ApiUnknown,    ///< under /api, but no resource or version that n8n serves
    ApiDoubled,    ///< /api/v1 stands twice
    BareResource,  ///< a resource of the public API without /api/v1
    InternalRest,  ///< the editor's own interface
    Webhook,
    Form,
    Wait,
    Mcp,
    EditorPage
};

/// An address as typed, and how it is understood. It holds no password and no key: both are refused or cut out
/// when it is read.
struct Address {
    Origin origin;
    QString prefix;   ///< what a proxy puts before n8n's own paths, such as /n8n; empty where none
    QByteArray path;  ///< as given, percent-encoded; "/" where none
    QByteArray query; ///< without the ?, and without a key
    PathKind kind = PathKind::Base;
    QString keyInQuery;      ///< the parameter that carried a key, where one did
    QByteArray rightPath;    ///< of a wrong endpoint, what was most likely meant

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString apiBase() const;
    [[nodiscard]] QByteArray apiTarget(const QByteArray &resource) const;
    /// A GET there may run a workflow.
    [[nodiscard]] bool mayRunSomething() const;
};

[[nodiscard]] QString toString(PathKind kind);

} // namespace kd
