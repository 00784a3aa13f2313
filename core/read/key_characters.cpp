#include "core/read/key_characters.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace kd {

namespace {

using Kind = CharacterFault::Kind;
constexpr int keptFaults = 100;

QString controlName(char32_t c)
{
    switch (c) {
    case 0x00:
        return QStringLiteral("NULL");
    case 0x09:
        return QStringLiteral("TAB");
    case 0x0A:
        return QStringLiteral("LINE FEED");
    case 0x0D:
        return QStringLiteral("CARRIAGE RETURN");
    case 0x1B:
        return QStringLiteral("ESCAPE");
    case 0x20:
        return QStringLiteral("SPACE");
    case 0x7F:
        return QStringLiteral("DELETE");
    default:
        return {};
    }
}

QString unicodeName(char32_t c)
{
    if (const QString known = controlName(c); !known.isEmpty())
        return known;
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, name.data(), static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || name[0] == '<' || name[0] == '\0')
        return QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')));
    return QString::fromLatin1(name.data());
}

bool isTypographicQuote(char32_t c)
{
    return (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A || c == 0xB4 ||
           c == 0x2032 || c == 0x2033 || c == 0xFF02 || c == 0xFF07;
}

bool isInvisible(char32_t c)
{
    const auto category = u_charType(static_cast<UChar32>(c));
    return category == U_FORMAT_CHAR || category == U_SPACE_SEPARATOR || category == U_LINE_SEPARATOR ||
           category == U_PARAGRAPH_SEPARATOR || category == U_CONTROL_CHAR ||
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// ICU's confusables: the plain letter that a look-alike imitates.
class LookAlikes
{
public:
    ~LookAlikes()
    {
        if (m_checker)
            uspoof_close(m_checker);
    }
    LookAlikes() = default;
    LookAlikes(const LookAlikes &) = delete;
    LookAlikes &operator=(const LookAlikes &) = delete;

    [[nodiscard]] std::optional<char> plain(char32_t c)
    {
        if (c != m_last) {
            m_plain = lookUp(c);
            m_last = c;
        }
        return m_plain;
    }

private:
    [[nodiscard]] std::optional<char> lookUp(char32_t c)
    {
        if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms
            return static_cast<char>(c - 0xFF01 + 0x21);
        if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
            return '-';
        UErrorCode status = U_ZERO_ERROR;
        if (!m_checker)
            m_checker = uspoof_open(&status);
        std::array<UChar, 2> from{};
        int32_t length = 0;
        U16_APPEND_UNSAFE(from.data(), length, static_cast<UChar32>(c));
        std::array<UChar, 16> to{};
        const int32_t size = uspoof_getSkeleton(m_checker, 0, from.data(), length, to.data(), to.size(), &status);
        if (U_FAILURE(status) || size != 1 || to[0] <= 0x20 || to[0] >= 0x7f)
            return std::nullopt;
        return static_cast<char>(to[0]);
    }

    USpoofChecker *m_checker = nullptr;
    char32_t m_last = 0;
    std::optional<char> m_plain;
};

class Reader
{
public:
    explicit Reader(std::string_view utf8) : m_text(utf8) { m_out.ascii.reserve(utf8.size()); }

    KeyCharacters read()
    {
        const auto *bytes = reinterpret_cast<const uint8_t *>(m_text.data());
        const auto size = static_cast<int32_t>(m_text.size());
        for (int32_t i = 0; i < size;) {
            const int32_t from = i;
            while (i < size && bytes[i] > 0x20 && bytes[i] < 0x7f)
                ++i;
            if (i > from) {
                keep(m_text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(i - from)));
                m_out.length += i - from;
                continue;
            }
            UChar32 c = 0;
            U8_NEXT(bytes, i, size, c);
            other(c);
            ++m_out.length;
        }
        trimEnd();
        m_out.asciiOffset = m_out.offsetOf(0);
        std::sort(m_out.faults.begin(), m_out.faults.end(), [](const CharacterFault &a, const CharacterFault &b) { return a.offset < b.offset; });
        return std::move(m_out);
    }

private:
    void keep(std::string_view run)
    {
        if (!m_pending.empty())
            settlePending(false);
        m_out.stretches.append({static_cast<int>(m_out.ascii.size()), m_out.length});
        m_out.ascii.insert(m_out.ascii.end(), run.begin(), run.end());
    }

    void other(UChar32 signedC)
    {
        if (signedC < 0) {
            fault(Kind::NotUtf8, m_out.length, 0xFFFD);
            m_out.replaceable = false;
            return;
        }
        const auto c = static_cast<char32_t>(signedC);
        if (c == m_lastLookAlike) {
            lookAlike(c);
            return;
        }
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_pending.push_back(static_cast<char>(c));
            m_pendingAt.append(m_out.length);
            return;
        }
        if (c < 0x20 || c == 0x7f) {
            fault(Kind::Control, m_out.length, c);
        } else if (c == 0x2026 || c == 0x2022 || c == 0x25CF || c == 0x00B7) {
            m_out.hasEllipsis = true;
            fault(Kind::LookAlike, m_out.length, c);
            m_out.replaceable = false;
        } else if (isTypographicQuote(c)) {
            fault(Kind::Quote, m_out.length, c);
        } else if (isInvisible(c)) {
            fault(Kind::Hidden, m_out.length, c);
        } else {
            m_lastLookAlike = c;
            lookAlike(c);
        }
    }

    void lookAlike(char32_t c)
    {
        fault(Kind::LookAlike, m_out.length, c);
        if (const auto plain = m_lookAlikes.plain(c))
            keep({&*plain, 1});
        else
            m_out.replaceable = false;
    }

    /// Blanks are outer until a character follows; then they were inner ones.
    void settlePending(bool outer)
    {
        const bool leading = m_out.ascii.empty();
        for (std::size_t i = 0; i < m_pending.size(); ++i) {
            const char c = m_pending[i];
            const bool lineBreak = c == '\n' || c == '\r';
            const auto kind = !(outer || leading) ? Kind::InnerSpace : lineBreak ? Kind::Control : Kind::OuterSpace;
            fault(kind, m_pendingAt.at(static_cast<qsizetype>(i)), static_cast<char32_t>(c));
            if (!(outer || leading)) {
                m_out.stretches.append({static_cast<int>(m_out.ascii.size()), m_pendingAt.at(static_cast<qsizetype>(i))});
                m_out.ascii.push_back(c);
            }
        }
        m_pending.clear();
        m_pendingAt.clear();
    }

    void trimEnd()
    {
        if (!m_pending.empty())
            settlePending(true);
    }

    void fault(Kind kind, int offset, char32_t c)
    {
        ++m_out.faultCount;
        if (m_out.faults.size() < keptFaults)
            m_out.faults.append({kind, offset, c, kind == Kind::NotUtf8 ? QStringLiteral("a byte that is not UTF-8") : unicodeName(c)});
    }

    std::string_view m_text;
    KeyCharacters m_out;
    SecretBytes m_pending;
    QList<int> m_pendingAt;
    LookAlikes m_lookAlikes;
    char32_t m_lastLookAlike = 0xFFFFFFFF; ///< no character yet
};

} // namespace

int KeyCharacters::offsetOf(int index) const
{
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), index, [](int i, const auto &stretch) { return i < stretch.first; });
    return after == stretches.begin() ? 0 : std::prev(after)->second + index - std::prev(after)->first;
}

KeyCharacters readCharacters(std::string_view utf8)
{
    return Reader(utf8).read();
}

} // namespace kd
