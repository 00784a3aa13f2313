#include "core/read/key_wrappers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace kd {

namespace {

constexpr std::array<std::string_view, 5> telling = {"key", "auth", "token", "secret", "n8n"};

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
        if (!front && !back)
            return false;
        // Quotes around a value alone belong to the name before it: `-H 'Name: x'`, `"NAME": "x"`, `export NAME="x"`.
        const std::string_view inside = m_core.substr(1, m_core.size() - 2);
        if ((!front || inside.find(m_core.front()) != std::string_view::npos) && (assignment() || headerName()))
            return true;
        if (!front) // one that was left behind at the end
            return take(Wrapper::Kind::Quotes, m_core.substr(m_core.size() - 1), m_core.substr(0, m_core.size() - 1), {}, 1);
        std::string_view rest = m_core.substr(1);
        if (back)
            rest.remove_suffix(1);
        return take(Wrapper::Kind::Quotes, m_core, rest, {});
    }

    bool assignment()
    {
        std::string_view rest = m_core;
        for (const std::string_view word : {"export", "set", "setx", "env", "const", "let", "var"}) {
            if (startsWithWord(rest, word))
                rest = trimmed(rest.substr(word.size()));
        }
        if (rest.starts_with("$env:"))
            rest.remove_prefix(5);
        const std::string_view name = leadingName(rest);
        const std::string_view after = trimmed(rest.substr(name.size()));
        // A JWT or base64 text may end with =, but has no = with a text after it.
        if (name.empty() || name.size() > 64 || !after.starts_with('=') || trimmed(after.substr(1)).empty() || after[1] == '=' ||
            !std::isalpha(static_cast<unsigned char>(name.front())))
            return false;
        return take(Wrapper::Kind::Assignment, m_core, after.substr(1), name);
    }

    bool headerName()
    {
        std::string_view rest = m_core;
        for (const std::string_view option : {"-H ", "--header "}) {
            if (rest.starts_with(option))
                rest = trimmed(rest.substr(option.size()));
        }
        if (!rest.empty() && (rest.front() == '"' || rest.front() == '\''))
            rest.remove_prefix(1);
        const std::string_view name = leadingName(rest);
        std::string_view after = rest.substr(name.size());
        if (after.starts_with("\":") || after.starts_with("':"))
            after.remove_prefix(1);
        if (name.size() < 3 || name.size() > 40 || !after.starts_with(':') || trimmed(after.substr(1)).empty() || !tells(name))
            return false;
        return take(Wrapper::Kind::HeaderName, m_core, after.substr(1), name);
    }

    /// A name that says it holds a key; a UUID before a colon is the half of one.
    static bool tells(std::string_view name)
    {
        std::string lower(name);
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return lower.starts_with("x-") || std::any_of(telling.begin(), telling.end(), [&](std::string_view word) { return lower.find(word) != std::string::npos; });
    }

    bool bearer()
    {
        for (const std::string_view word : {"bearer", "basic", "token", "key"}) {
            if (startsWithWord(m_core, word))
                return take(Wrapper::Kind::Bearer, m_core, m_core.substr(word.size()), m_core.substr(0, word.size()));
        }
        return false;
    }

    bool take(Wrapper::Kind kind, std::string_view from, std::string_view rest, std::string_view name, int length = -1)
    {
        m_out.wrappers.append({kind, static_cast<int>(from.data() - m_whole.data()),
                               length >= 0 ? length : static_cast<int>(trimmed(rest).data() - from.data()),
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
