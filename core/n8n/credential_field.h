#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kd::n8n {

/// Where a credential of some type keeps the key, and what else stands in that field.
struct KeyField {
    QString name;
    /// The field is a whole header's value: `Bearer …` belongs to it where the service wants a scheme.
    bool wholeHeader = false;
};

/// Of the types that n8n itself brings for a provider, and of the generic ones; nothing where the type is not known.
[[nodiscard]] std::optional<KeyField> keyFieldOf(const QString &credentialType);

/// Of any other type: the one field that it hides, or the one that is required; nothing where there is a choice.
[[nodiscard]] std::optional<KeyField> keyFieldAmong(const QStringList &candidates);

} // namespace kd::n8n
