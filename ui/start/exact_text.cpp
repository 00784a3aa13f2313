#include "ui/start/exact_text.h"

#include <algorithm>

namespace kd::ui {

namespace {

constexpr QChar unknownMark(0x25AF); // ▯
constexpr QChar unseenMark(0x2423);  // ␣
constexpr QChar restMark(0x2026);    // …
constexpr int noUtf8 = 0xFF;
constexpr char16_t firstHidden = u'\uE000'; // the private use area
static_assert(ExactText::mostMarks <= 0xF8FF - firstHidden);

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t lengthBy(char lead)
{
    const auto c = static_cast<unsigned char>(lead);
    return c < 0xC2 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 1;
}

/// Of the character that begins there; 1 where it is no UTF-8.
std::size_t lengthAt(std::string_view text, std::size_t at)
{
    const std::size_t length = lengthBy(text[at]);
    if (at + length > text.size())
        return 1;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.begin() + static_cast<std::ptrdiff_t>(at + length),
                       isContinuation)
               ? length
               : 1;
}

QChar markOf(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    if (first < 0x20)
        return QChar(0x2400 + first); // ␊ and the like
    if (first == 0x7F)
        return QChar(0x2421);
    if (first < 0x80)
        return QLatin1Char(character.front());
    if (character.size() == 1 || character.size() == 4)
        return unknownMark;
    // Qt's own decoder would drop a byte order mark.
    char16_t code = character.size() == 2 ? first & 0x1F : first & 0x0F;
    for (const char next : character.substr(1))
        code = static_cast<char16_t>(code << 6 | (next & 0x3F));
    const QChar c(code);
    if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
        return unseenMark;
    return c.isPrint() && !c.isMark() && !c.isSurrogate() ? c : unknownMark;
}

} // namespace

void ExactText::replace(qsizetype from, qsizetype count, const Secret &with)
{
    const std::size_t begin = startOf(from);
    const std::size_t end = startOf(from + count);
    SecretBytes made;
    made.reserve(m_bytes.size() - (end - begin) + with.size());
    const std::string_view whole = view(m_bytes);
    for (const std::string_view piece : {whole.substr(0, begin), with.expose(), whole.substr(end)})
        made.insert(made.end(), piece.begin(), piece.end());
    m_bytes = std::move(made);
    findMarks();
}

void ExactText::clear()
{
    SecretBytes().swap(m_bytes);
    m_starts.clear();
}

Secret ExactText::part(qsizetype from, qsizetype count) const
{
    const std::size_t begin = startOf(from);
    return Secret(view(m_bytes).substr(begin, startOf(from + count) - begin));
}

QString ExactText::hiddenPicture() const
{
    QString picture(marks(), Qt::Uninitialized);
    for (qsizetype mark = 0; mark < marks(); ++mark)
        picture[mark] = QChar(static_cast<char16_t>(firstHidden + mark));
    return picture;
}

QString ExactText::openPicture() const
{
    QString picture;
    picture.reserve(marks());
    const std::string_view whole = view(m_bytes);
    for (qsizetype mark = 0; mark < marks(); ++mark) {
        const std::size_t begin = startOf(mark);
        const std::size_t length = startOf(mark + 1) - begin;
        picture += length > lengthAt(whole, begin) ? restMark : markOf(whole.substr(begin, length));
    }
    return picture;
}

std::size_t ExactText::startOf(qsizetype mark) const
{
    return mark < marks() ? m_starts[static_cast<std::size_t>(std::max<qsizetype>(mark, 0))] : m_bytes.size();
}

void ExactText::findMarks()
{
    m_starts.clear();
    const std::string_view whole = view(m_bytes);
    for (std::size_t at = 0; at < whole.size() && marks() < mostMarks; at += lengthAt(whole, at))
        m_starts.push_back(at);
}

Secret exactBytes(QStringView text)
{
    SecretBytes bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()) * 3);
    const auto put = [&bytes](auto... values) { (bytes.push_back(static_cast<char>(values)), ...); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c < 0x80)
            put(c);
        else if (QChar::isSurrogate(c))
            put(noUtf8);
        else if (c < 0x800)
            put(0xC0 | (c >> 6), 0x80 | (c & 0x3F));
        else if (c < 0x10000)
            put(0xE0 | (c >> 12), 0x80 | ((c >> 6) & 0x3F), 0x80 | (c & 0x3F));
        else
            put(0xF0 | (c >> 18), 0x80 | ((c >> 12) & 0x3F), 0x80 | ((c >> 6) & 0x3F), 0x80 | (c & 0x3F));
    }
    return Secret(view(bytes));
}

} // namespace kd::ui
