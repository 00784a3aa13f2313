#include "core/evidence/key_reading.h"

#include <algorithm>

namespace kd {

bool KeyReading::has(CharacterFault::Kind wanted) const
{
    return std::any_of(faults.begin(), faults.end(), [&](const CharacterFault &fault) { return fault.kind == wanted; });
}

bool KeyReading::isBlank() const
{
    return length > 0 && faultCount == length &&
           std::all_of(faults.begin(), faults.end(), [](const CharacterFault &fault) {
               return fault.kind == CharacterFault::Kind::OuterSpace || fault.name == QLatin1String("LINE FEED") ||
                      fault.name == QLatin1String("CARRIAGE RETURN");
           });
}

bool KeyReading::isClean() const
{
    const bool onlyOuter = std::all_of(faults.begin(), faults.end(), [](const CharacterFault &fault) {
        return fault.kind == CharacterFault::Kind::OuterSpace;
    });
    return given && length > 0 && !isBlank() && onlyOuter && wrappers.isEmpty() && !placeholder && !mask && truncated.isEmpty() &&
           kind != KeyKind::OtherService && kind != KeyKind::McpToken;
}

QString toString(KeyKind kind)
{
    switch (kind) {
    case KeyKind::None:
        return QStringLiteral("none");
    case KeyKind::N8nJwt:
        return QStringLiteral("n8n_jwt");
    case KeyKind::N8nLegacy:
        return QStringLiteral("n8n_legacy");
    case KeyKind::McpToken:
        return QStringLiteral("mcp_token");
    case KeyKind::OtherService:
        return QStringLiteral("other_service");
    case KeyKind::Provider:
        return QStringLiteral("provider");
    case KeyKind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString toString(CharacterFault::Kind kind)
{
    switch (kind) {
    case CharacterFault::Kind::Hidden:
        return QStringLiteral("hidden");
    case CharacterFault::Kind::LookAlike:
        return QStringLiteral("look_alike");
    case CharacterFault::Kind::Control:
        return QStringLiteral("control");
    case CharacterFault::Kind::Quote:
        return QStringLiteral("quote");
    case CharacterFault::Kind::InnerSpace:
        return QStringLiteral("inner_space");
    case CharacterFault::Kind::OuterSpace:
        return QStringLiteral("outer_space");
    case CharacterFault::Kind::NotUtf8:
        return QStringLiteral("not_utf8");
    }
    return {};
}

QString toString(Wrapper::Kind kind)
{
    switch (kind) {
    case Wrapper::Kind::Quotes:
        return QStringLiteral("quotes");
    case Wrapper::Kind::Bearer:
        return QStringLiteral("bearer");
    case Wrapper::Kind::HeaderName:
        return QStringLiteral("header_name");
    case Wrapper::Kind::Assignment:
        return QStringLiteral("assignment");
    }
    return {};
}

} // namespace kd
