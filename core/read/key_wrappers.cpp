#include "core/read/key_wrappers.h"

#include <algorithm>
#include <cctype>

namespace kd {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.size() > word.size() &&
           std::equal(word.begin(), word.end(), text.begin(),
                      [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); }) &&
           isBlank(text[word.size()]);
}

std::string_view leadingName(std::string_view text)
{
    std::size_t n = 0;
    while (n < text.size() && isNameCharacter(text[n]))
        ++n;
    return text.substr(0, n);
}

class Peeler
{
public:
    explicit Peeler(std::string_view text) : m_whole(text), m_core(trimmed(text)) {}

    Peeled peel()
    {
        while (m_out.wrappers.size() < 6 && (quotes() || assignment() || headerName() || bearer())) {
        }
        m_out.core = m_core;
        return m_out;
    }

private:
    bool quotes()
    {
        const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == '`'; };
        if (m_core.size() < 2)
            return false;
        const bool front = isQuote(m_core.front());
        const bool back = isQuote(m_core.back());
        // One quote left behind at either end is a quote too.
        if (!front && !back)
            return false;
        const auto from = m_core;
        std::string_view rest = m_core;
        if (front)
            rest.remove_prefix(1);
        if (back && !rest.empty())
            rest.remove_suffix(1);
        return take(Wrapper::Kind::Quotes, from, rest, {});
    }

    bool assignment()
    {
        std::string_view rest = m_core;
        for (const std::string_view word : {"export", "set", "setx", "env"}) {
            if (startsWithWord(rest, word))
                rest = trimmed(rest.substr(word.size()));
        }
        const std::string_view name = leadingName(rest);
        const std::string_view after = rest.substr(name.size());
        // A JWT or base64 text may end with =, but has no = with a text after it.
        if (name.empty() || name.size() > 64 || !after.starts_with('=') || trimmed(after.substr(1)).empty() ||
            after[1] == '=' || !std::isalpha(static_cast<unsigned char>(name.front())))
            return false;
        return take(Wrapper::Kind::Assignment, m_core, after.substr(1), name);
    }

    bool headerName()
    {
        std::string_view rest = m_core;
        if (rest.starts_with("-H ") || rest.starts_with("--header "))
            rest = trimmed(rest.substr(rest.find(' ')));
        if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'') && rest.size() != m_core.size())
            rest.remove_prefix(1);
        const std::string_view name = leadingName(rest);
        const std::string_view after = rest.substr(name.size());
        if (name.size() < 3 || name.size() > 40 || !after.starts_with(':') || trimmed(after.substr(1)).empty())
            return false;
        const bool telling = name.find('-') != std::string_view::npos || name.find('_') != std::string_view::npos ||
                             startsWithWord(std::string(name) + " ", "authorization") ||
                             startsWithWord(std::string(name) + " ", "apikey");
        if (!telling)
            return false;
        return take(Wrapper::Kind::HeaderName, m_core, after.substr(1), name);
    }

    bool bearer()
    {
        for (const std::string_view word : {"bearer", "basic", "token"}) {
            if (startsWithWord(m_core, word))
                return take(Wrapper::Kind::Bearer, m_core, m_core.substr(word.size()), m_core.substr(0, word.size()));
        }
        return false;
    }

    bool take(Wrapper::Kind kind, std::string_view from, std::string_view rest, std::string_view name)
    {
        m_out.wrappers.append({kind, static_cast<int>(from.data() - m_whole.data()),
                               static_cast<int>(rest.data() - from.data()),
                               QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))});
        m_core = trimmed(rest);
        return true;
    }

    std::string_view m_whole;
    std::string_view m_core;
    Peeled m_out;
};

} // namespace

Peeled peel(std::string_view ascii)
{
    return Peeler(ascii).peel();
}

} // namespace kd
