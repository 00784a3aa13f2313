#include "core/evidence/provider_asked.h"

namespace kd {

QString toString(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Valid:
        return QStringLiteral("valid");
    case KeyVerdict::Restricted:
        return QStringLiteral("restricted");
    case KeyVerdict::Rejected:
        return QStringLiteral("rejected");
    case KeyVerdict::NotDelivered:
        return QStringLiteral("not_delivered");
    case KeyVerdict::Undetermined:
        return QStringLiteral("undetermined");
    }
    return {};
}

std::optional<KeyVerdict> keyVerdictFrom(const QString &text)
{
    for (const KeyVerdict verdict : {KeyVerdict::Valid, KeyVerdict::Restricted, KeyVerdict::Rejected, KeyVerdict::NotDelivered, KeyVerdict::Undetermined}) {
        if (text == toString(verdict))
            return verdict;
    }
    return std::nullopt;
}

} // namespace kd
