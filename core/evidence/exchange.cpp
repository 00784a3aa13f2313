#include "core/evidence/exchange.h"

#include <array>
#include <utility>

namespace kd {

namespace {

constexpr std::array<std::pair<AnswerKind, const char *>, 7> kindNames = {{
    {AnswerKind::Response, "response"},
    {AnswerKind::Dns, "dns"},
    {AnswerKind::Refused, "refused"},
    {AnswerKind::Timeout, "timeout"},
    {AnswerKind::Tls, "tls"},
    {AnswerKind::Unreadable, "unreadable"},
    {AnswerKind::NotSent, "not_sent"},
}};

constexpr std::array<std::pair<Side, const char *>, 3> sideNames = {{
    {Side::Public, "public"},
    {Side::Direct, "direct"},
    {Side::Elsewhere, "elsewhere"},
}};

template <typename Enum, std::size_t N>
QString nameOf(Enum value, const std::array<std::pair<Enum, const char *>, N> &names)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const QString &text, const std::array<std::pair<Enum, const char *>, N> &names)
{
    for (const auto &[candidate, name] : names) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QString toString(AnswerKind kind)
{
    return nameOf(kind, kindNames);
}

QString toString(Side side)
{
    return nameOf(side, sideNames);
}

std::optional<AnswerKind> answerKindFrom(const QString &text)
{
    return valueOf(text, kindNames);
}

std::optional<Side> sideFrom(const QString &text)
{
    return valueOf(text, sideNames);
}

} // namespace kd
