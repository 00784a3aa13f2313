#include "core/base/raw_json.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace kd::raw {

namespace {

constexpr qsizetype deepest = 512;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

qsizetype pastBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

constexpr std::uint64_t eachByte(char c)
{
    return 0x0101010101010101U * static_cast<unsigned char>(c);
}

/// The high bit of each byte that is zero, and of none before the first of them.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - eachByte(1)) & ~word & eachByte('\x80');
}

/// From `p` on the first quote or backslash, or the end. Texts are most of what is looked through: eight bytes at a time.
const char *firstMark(const char *p, const char *end)
{
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - p >= 8; p += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, 8);
            const std::uint64_t marks = zeroBytes(word ^ eachByte('"')) | zeroBytes(word ^ eachByte('\\'));
            if (marks != 0)
                return p + std::countr_zero(marks) / 8;
        }
    }
    while (p < end && *p != '"' && *p != '\\')
        ++p;
    return p;
}

/// Past the object or array that opens at `at`.
qsizetype pastNested(QByteArrayView text, qsizetype at)
{
    qsizetype depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = pastText(text, at);
            if (at < 0)
                return -1;
            continue;
        }
        if (c == '{' || c == '[') {
            if (++depth > deepest)
                return -1;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
        ++at;
    }
    return -1;
}

qsizetype pastPlain(QByteArrayView text, qsizetype at)
{
    const qsizetype from = at;
    while (at < text.size() && std::strchr(",]}:\"[{ \n\t\r", text[at]) == nullptr)
        ++at;
    return at == from ? -1 : at;
}

/// Where the value that begins at `at`, no blank, ends; -1 where it does not.
qsizetype pastValue(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    if (text[at] == '"')
        return pastText(text, at);
    if (text[at] == '{' || text[at] == '[')
        return pastNested(text, at);
    return pastPlain(text, at);
}

/// Walks what stands between `open` and `close`, separated by commas; `part` reads one and returns where it ended.
bool eachPart(QByteArrayView text, char open, char close, const std::function<qsizetype(qsizetype at, bool &go)> &part)
{
    qsizetype at = pastBlanks(text, 0);
    if (at >= text.size() || text[at] != open)
        return false;
    at = pastBlanks(text, at + 1);
    if (at < text.size() && text[at] == close)
        return true;
    bool go = true;
    while (at < text.size()) {
        at = part(at, go);
        if (at < 0)
            return false;
        if (!go)
            return true;
        at = pastBlanks(text, at);
        if (at >= text.size() || (text[at] != ',' && text[at] != close))
            return false;
        if (text[at] == close)
            return true;
        at = pastBlanks(text, at + 1);
    }
    return false;
}

void appendUtf8(QByteArray &out, char32_t point)
{
    out += QString::fromUcs4(&point, 1).toUtf8();
}

std::optional<char32_t> hexAt(QByteArrayView text, qsizetype at)
{
    bool right = false;
    if (at + 4 > text.size())
        return std::nullopt;
    const uint unit = text.sliced(at, 4).toByteArray().toUInt(&right, 16);
    return right ? std::optional<char32_t>(unit) : std::nullopt;
}

/// Reads what follows `\u` at `at`, with the second half of a pair where one follows; moves `at` past it.
bool readUnit(QByteArrayView text, qsizetype &at, QByteArray &out)
{
    const auto first = hexAt(text, at);
    if (!first)
        return false;
    at += 4;
    char32_t point = *first;
    if (QChar::isHighSurrogate(point) && at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u') {
        if (const auto second = hexAt(text, at + 2); second && QChar::isLowSurrogate(*second)) {
            point = QChar::surrogateToUcs4(static_cast<char16_t>(point), static_cast<char16_t>(*second));
            at += 6;
        }
    }
    appendUtf8(out, QChar::isSurrogate(point) ? 0xfffd : point);
    return true;
}

} // namespace

qsizetype pastText(QByteArrayView text, qsizetype at)
{
    const char *const end = text.data() + text.size();
    for (const char *p = text.data() + at + 1; p < end;) {
        p = firstMark(p, end);
        if (p < end && *p == '"')
            return p + 1 - text.data();
        if (end - p < 2)
            return -1;
        p += 2;
    }
    return -1;
}

QByteArrayView valueAt(QByteArrayView text, qsizetype from)
{
    const qsizetype start = pastBlanks(text, from);
    const qsizetype end = pastValue(text, start);
    return end < 0 || end > text.size() ? QByteArrayView() : text.sliced(start, end - start);
}

bool eachMember(QByteArrayView object, const std::function<bool(QByteArrayView, QByteArrayView)> &use)
{
    return eachPart(object, '{', '}', [&](qsizetype at, bool &go) -> qsizetype {
        if (object[at] != '"')
            return -1;
        const qsizetype nameEnd = pastText(object, at);
        if (nameEnd < 0)
            return -1;
        const qsizetype colon = pastBlanks(object, nameEnd);
        if (colon >= object.size() || object[colon] != ':')
            return -1;
        const qsizetype start = pastBlanks(object, colon + 1);
        const qsizetype end = pastValue(object, start);
        if (end < 0 || end > object.size())
            return -1;
        go = use(object.sliced(at + 1, nameEnd - at - 2), object.sliced(start, end - start));
        return end;
    });
}

bool eachItem(QByteArrayView array, const std::function<bool(QByteArrayView)> &use)
{
    return eachPart(array, '[', ']', [&](qsizetype at, bool &go) -> qsizetype {
        const qsizetype end = pastValue(array, at);
        if (end < 0 || end > array.size())
            return -1;
        go = use(array.sliced(at, end - at));
        return end;
    });
}

QByteArrayView member(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView found;
    eachMember(object, [&](QByteArrayView each, QByteArrayView value) {
        if (each != name)
            return true;
        found = value;
        return false;
    });
    return found;
}

bool isText(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"';
}

bool isObject(QByteArrayView value)
{
    return !value.isEmpty() && value.front() == '{';
}

bool isArray(QByteArrayView value)
{
    return !value.isEmpty() && value.front() == '[';
}

std::optional<QByteArray> textOf(QByteArrayView value)
{
    if (!isText(value) || value.back() != '"')
        return std::nullopt;
    const QByteArrayView text = value.sliced(1, value.size() - 2);
    if (!text.contains('\\'))
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '\\') {
            out += text[at++];
            continue;
        }
        if (at + 1 >= text.size())
            return std::nullopt;
        const char c = text[at + 1];
        at += 2;
        static constexpr std::string_view from = "\"\\/bfnrt";
        static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        if (const auto known = from.find(c); known != std::string_view::npos)
            out += to[known];
        else if (c != 'u' || !readUnit(text, at, out))
            return std::nullopt;
    }
    return out;
}

QString stringOf(QByteArrayView value)
{
    return QString::fromUtf8(textOf(value).value_or(QByteArray()));
}

QByteArray quoted(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        static constexpr std::string_view from = "\"\\\b\f\n\r\t";
        static constexpr std::string_view to = "\"\\bfnrt";
        if (const auto known = from.find(c); known != std::string_view::npos)
            (out += '\\') += to[known];
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
        else
            out += c;
    }
    out += '"';
    return out;
}

} // namespace kd::raw
