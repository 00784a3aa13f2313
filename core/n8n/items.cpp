#include "core/n8n/items.h"

namespace kd::n8n {

namespace {

// What n8n writes in place of a hidden value, and of a hidden empty one.
constexpr QLatin1String hiddenMark("__n8n_BLANK_VALUE_");
constexpr QLatin1String emptyMark("__n8n_EMPTY_VALUE_");

} // namespace

bool CredentialDetail::isHidden(const QString &field) const
{
    const QString value = data.value(field).toString();
    return value.startsWith(hiddenMark) || value.startsWith(emptyMark);
}

bool CredentialDetail::isExpression(const QString &field) const
{
    return data.value(field).toString().startsWith(QLatin1Char('='));
}

QStringList CredentialDetail::hiddenFields() const
{
    QStringList fields;
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (isHidden(it.key()))
            fields.append(it.key());
    }
    return fields;
}

} // namespace kd::n8n
