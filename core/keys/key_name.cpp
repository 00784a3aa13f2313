#include "core/keys/key_name.h"

#include "core/base/words.h"
#include "core/evidence/redactor.h"

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype longestLabel = 100;
constexpr qsizetype longestHost = 300;

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString toString(HeldKind kind)
{
    switch (kind) {
    case HeldKind::N8nApiKey:
        return QStringLiteral("n8n-api-key");
    case HeldKind::ProviderKey:
        break;
    }
    return QStringLiteral("provider-key");
}

std::optional<HeldKind> heldKindFrom(const QString &text)
{
    for (const HeldKind kind : {HeldKind::N8nApiKey, HeldKind::ProviderKey}) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QString KeyName::text() const
{
    return toString(kind) + QLatin1Char('/') + host + QLatin1Char('/') + label;
}

std::optional<KeyName> KeyName::from(const QString &text)
{
    const auto kind = heldKindFrom(text.section(QLatin1Char('/'), 0, 0));
    KeyName name{kind.value_or(HeldKind::N8nApiKey), text.section(QLatin1Char('/'), 1, 1), text.section(QLatin1Char('/'), 2)};
    if (!kind || name.host.isEmpty() || name.host.size() > longestHost || std::any_of(name.host.begin(), name.host.end(), isUnseen) || !readLabel(name.label))
        return std::nullopt;
    return name;
}

Result<QString> readLabel(const QString &text)
{
    const QString label = text.trimmed();
    if (label.isEmpty())
        return problem(Words::tr("The label is empty: call the key by what it is for."));
    if (label.size() > longestLabel)
        return problem(Words::tr("The label is longer than %1 characters.").arg(longestLabel));
    if (std::any_of(label.begin(), label.end(), isUnseen))
        return problem(Words::tr("The label has a line break or a character that cannot be seen."));
    if (Redactor().scrub(label) != label)
        return problem(Words::tr("The label looks like a key, and a label is shown everywhere."));
    return label;
}

} // namespace kd
