#pragma once

#include "core/base/result.h"

namespace kd {

/// Whose key it is: n8n's own, or a provider's that n8n's credentials hold.
enum class HeldKind { N8nApiKey, ProviderKey };

/// What a held key is called, in the keychain and to the person. It is shown everywhere, so no secret may stand in it.
struct KeyName {
    HeldKind kind = HeldKind::N8nApiKey;
    QString host; ///< of an n8n key the instance's host[:port], of a provider's key the provider's id
    QString label;

    bool operator==(const KeyName &) const = default;

    /// `kind/host/label`; the label is what stands after the second slash, whatever it holds.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<KeyName> from(const QString &text);
};

[[nodiscard]] QString toString(HeldKind kind);
[[nodiscard]] std::optional<HeldKind> heldKindFrom(const QString &text);

/// A label fit to be shown: not empty, not long, one line, and no key. A problem repeats nothing of it.
[[nodiscard]] Result<QString> readLabel(const QString &text);

} // namespace kd
