#include "core/rotate/env_text.h"

#include "core/base/secret_text.h"
#include "core/base/words.h"

#include <algorithm>
#include <optional>

namespace kd::rotate {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view blanks = " \t";
constexpr std::size_t longestPlainName = 16;
constexpr std::size_t longestName = 64;

/// What stands on one line, or on several where quotes go on over them. All places count from the text's beginning.
struct Statement {
    enum class Form { Other, Comment, Bare, Assigned, Appended, Unclosed };
    Form form = Form::Other;
    int line = 0;
    int lines = 1;
    std::size_t from = 0;
    std::size_t to = 0;   ///< without the line end
    std::size_t next = 0; ///< where the line after it begins
    std::string_view name;
    bool isExported = false;
    char quote = 0;
    std::size_t valueFrom = 0; ///< within the quotes
    std::size_t valueTo = 0;
};

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '.' || c == '-';
}

bool isName(std::string_view text)
{
    return !text.empty() && (isLetter(text.front()) || text.front() == '_') && std::all_of(text.begin(), text.end(), isNameCharacter);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

struct Line {
    std::size_t to = 0;
    std::size_t next = 0;
};

Line lineAt(std::string_view text, std::size_t from)
{
    const std::size_t end = text.find('\n', from);
    if (end == std::string_view::npos)
        return {text.size(), text.size()};
    return {end > from && text[end - 1] == '\r' ? end - 1 : end, end + 1};
}

std::size_t skipBlanks(std::string_view text, std::size_t from, std::size_t to)
{
    while (from < to && isBlank(text[from]))
        ++from;
    return from;
}

std::optional<std::size_t> closingQuote(std::string_view text, std::size_t from, char quote)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == quote)
            return i;
        if (text[i] == '\\' && quote == '"')
            ++i;
    }
    return std::nullopt;
}

/// The name and what stands behind it, up to where the value begins.
void readHead(std::string_view text, Statement &s)
{
    constexpr std::string_view exported = "export";
    std::size_t at = skipBlanks(text, s.from, s.to);
    if (at == s.to)
        return;
    if (text[at] == '#' || text[at] == ';') {
        s.form = Statement::Form::Comment;
        return;
    }
    if (text.substr(at, s.to - at).starts_with(exported) && at + exported.size() < s.to && isBlank(text[at + exported.size()])) {
        s.isExported = true;
        at = skipBlanks(text, at + exported.size(), s.to);
    }
    const std::size_t nameFrom = at;
    while (at < s.to && isNameCharacter(text[at]))
        ++at;
    s.name = text.substr(nameFrom, at - nameFrom);
    if (!isName(s.name)) {
        s.name = {};
        return;
    }
    at = skipBlanks(text, at, s.to);
    if (at == s.to || text[at] == '#') {
        s.form = Statement::Form::Bare;
        return;
    }
    if (text[at] == '+' && at + 1 < s.to && text[at + 1] == '=') {
        s.form = Statement::Form::Appended;
        ++at;
    } else if (text[at] == '=' || text[at] == ':') {
        s.form = Statement::Form::Assigned;
    } else {
        s.name = {};
        return;
    }
    s.valueFrom = at + 1;
    s.valueTo = s.to;
}

/// Up to a comment, which a blank sets apart, and without the blanks around it.
void readPlainValue(std::string_view text, Statement &s)
{
    const std::size_t begin = skipBlanks(text, s.valueFrom, s.to);
    std::size_t end = begin;
    while (end < s.to && !(text[end] == '#' && end > s.valueFrom && isBlank(text[end - 1])))
        ++end;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    // Of nothing, the place is before the blanks: a comment stays set apart.
    if (end > begin)
        s.valueFrom = begin;
    s.valueTo = end > begin ? end : s.valueFrom;
}

void readQuotedValue(std::string_view text, Statement &s, std::size_t opening)
{
    s.quote = text[opening];
    s.valueFrom = opening + 1;
    const auto closing = closingQuote(text, opening + 1, s.quote);
    if (!closing) {
        s.form = Statement::Form::Unclosed;
        s.valueTo = s.to;
        return;
    }
    s.valueTo = *closing;
    s.lines += static_cast<int>(std::count(text.begin() + static_cast<std::ptrdiff_t>(opening), text.begin() + static_cast<std::ptrdiff_t>(*closing), '\n'));
    const Line last = lineAt(text, *closing);
    s.to = last.to;
    s.next = last.next;
}

Statement statementAt(std::string_view text, std::size_t from, int line)
{
    const Line whole = lineAt(text, from);
    Statement s;
    s.line = line;
    s.from = from;
    s.to = whole.to;
    s.next = whole.next;
    readHead(text, s);
    if (s.form != Statement::Form::Assigned && s.form != Statement::Form::Appended)
        return s;
    const std::size_t begin = skipBlanks(text, s.valueFrom, s.to);
    if (begin < s.to && isQuote(text[begin]))
        readQuotedValue(text, s, begin);
    else
        readPlainValue(text, s);
    return s;
}

/// One statement after the other.
class Walk
{
public:
    explicit Walk(std::string_view text) : m_text(text), m_at(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0) {}

    [[nodiscard]] std::optional<Statement> next()
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        const Statement s = statementAt(m_text, m_at, m_line);
        m_line += s.lines;
        m_at = s.next;
        return s;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

/// Whether, behind its beginning, the line sets the variable as a shell does: `A=1 NAME=2`, `; NAME=2`.
bool setsOnTheWay(std::string_view line, std::string_view name)
{
    for (std::size_t at = line.find(name); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (at == 0 || end >= line.size() || (line[end] != '=' && !line.substr(end).starts_with("+=")))
            continue;
        if (std::string_view(" \t;&|({").find(line[at - 1]) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string_view withoutComment(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '#' && (i == 0 || isBlank(line[i - 1])))
            return line.substr(0, i);
    }
    return line;
}

/// Why the value cannot be said or changed; %1 in the sentence is the name.
struct Fault {
    QString sentence;
    int line = 0;
};

/// What a statement may do to the variable beside giving it a value at its own beginning.
std::optional<Fault> meddles(std::string_view text, const Statement &s, std::string_view name)
{
    if (s.form == Statement::Form::Comment)
        return std::nullopt;
    std::size_t from = s.name.empty() ? s.from : static_cast<std::size_t>(s.name.data() - text.data());
    for (int line = s.line; line < s.line + s.lines; ++line) {
        const Line here = lineAt(text, from);
        if (line > s.line) {
            Statement within;
            within.from = from;
            within.to = here.to;
            readHead(text, within);
            if (within.name == name)
                return Fault{Words::tr("%1 stands inside quotes that an earlier line opens: programs differ in whether they read it. Close the quotes, or change it by hand."),
                             line};
        }
        if (setsOnTheWay(withoutComment(text.substr(from, here.to - from)), name))
            return Fault{Words::tr("%1 is set on this line behind something else: change it by hand."), line};
        from = here.next;
    }
    return std::nullopt;
}

bool isJoinedToTheLineBefore(std::string_view text, const Statement &s)
{
    std::size_t end = s.from;
    if (end > 0)
        --end;
    if (end > 0 && text[end - 1] == '\r')
        --end;
    return s.from > 0 && end > 0 && text[end - 1] == '\\';
}

std::optional<QString> whatIsWrongWith(std::string_view text, const Statement &s)
{
    if (s.form == Statement::Form::Bare)
        return Words::tr("%1 is only named here: its value comes from the environment of whatever reads the file.");
    if (s.form == Statement::Form::Unclosed && s.quote != '`')
        return Words::tr("The quotes around the value of %1 are not closed.");
    const std::string_view value = text.substr(s.valueFrom, s.valueTo - s.valueFrom);
    if (s.form == Statement::Form::Appended || s.quote == '`' || value.find_first_of("$`\\") != std::string_view::npos)
        return Words::tr("%1 is not given as it is but made from other text ($, a back-quote, a backslash or +=): change it where that comes from.");
    if (s.lines > 1)
        return Words::tr("The value of %1 goes on over several lines.");
    if (isJoinedToTheLineBefore(text, s))
        return Words::tr("The line before %1 ends in a backslash: for some programs they are one line.");
    if (s.quote) {
        const std::string_view rest = text.substr(s.valueTo + 1, s.to - s.valueTo - 1);
        const std::size_t more = rest.find_first_not_of(blanks);
        if (more != std::string_view::npos && (more == 0 || rest[more] != '#'))
            return Words::tr("More stands behind the quotes of %1, and programs differ in what they make of it.");
        return std::nullopt;
    }
    if (value.find_first_of(" \t#'\"") != std::string_view::npos)
        return Words::tr("The value of %1 has a blank, a quote or a # in it, and programs differ in where it ends. Put quotes around it, or change it by hand.");
    return std::nullopt;
}

std::string bytesOf(const QString &name)
{
    return name.toStdString();
}

tl::unexpected<Problem> refused(const QString &sentence, const QString &name, const QString &file, std::optional<int> line)
{
    return problem(sentence.contains(QLatin1String("%1")) ? sentence.arg(name) : sentence, file, line);
}

/// Where a carriage return stands that ends no line; 0 where none does.
int strayReturn(std::string_view text)
{
    int line = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n')
            return line;
        line += text[i] == '\n';
    }
    return 0;
}

std::optional<Problem> unreadable(std::string_view text, const QString &file)
{
    if (text.size() > largestEnvText)
        return Problem{Words::tr("The file is larger than 1 MiB: that is no environment file."), file, {}};
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return Problem{Words::tr("The file is not plain text (it has a zero byte): perhaps it was saved as UTF-16."), file,
                       static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(zero), '\n')) + 1};
    if (const int line = strayReturn(text))
        return Problem{Words::tr("A carriage return stands inside a line, and programs differ in whether it ends there."), file, line};
    return std::nullopt;
}

Result<Statement> find(std::string_view text, const QString &name, const QString &file)
{
    if (!isEnvName(name))
        return refused(Words::tr("This is no name of a variable: letters, digits and _ make one."), name, file, {});
    if (auto why = unreadable(text, file))
        return tl::unexpected(*std::move(why));
    const std::string wanted = bytesOf(name);
    std::optional<Statement> found;
    std::optional<int> onlyNamed;
    Walk walk(text);
    while (const auto each = walk.next()) {
        const Statement &s = *each;
        if (const auto fault = meddles(text, s, wanted))
            return refused(fault->sentence, name, file, fault->line);
        if (!found && s.form == Statement::Form::Unclosed && s.name != wanted)
            return refused(Words::tr("The quotes that open here are not closed: programs differ in what they read from here on."), name, file, s.line);
        if (s.name != wanted)
            continue;
        // In a shell `export NAME` on a line of its own hands on what another line sets.
        if (s.form == Statement::Form::Bare && s.isExported) {
            onlyNamed = s.line;
            continue;
        }
        if (found)
            return refused(Words::tr("%1 is set more than once, and programs differ in which one they take. Leave one."), name, file, s.line);
        found = s;
    }
    if (!found && onlyNamed)
        return refused(Words::tr("%1 is only named here: its value comes from the environment of whatever reads the file."), name, file, onlyNamed);
    if (!found)
        return refused(Words::tr("%1 is not set in this file."), name, file, {});
    if (const auto why = whatIsWrongWith(text, *found))
        return refused(*why, name, file, found->line);
    return *found;
}

Secret valueOf(std::string_view text, const Statement &s)
{
    return Secret(text.substr(s.valueFrom, s.valueTo - s.valueFrom));
}

QString shownLine(const QString &name, char quote, const Secret &value)
{
    const QString around = quote ? QString(QLatin1Char(quote)) : QString();
    return name + QLatin1Char('=') + around + masked(value) + around;
}

/// A line of some key's own text can pass for a name: only what looks like one is shown.
bool looksLikeName(std::string_view name)
{
    const bool isUpper = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool isLower = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool isShort = name.size() <= longestPlainName && std::none_of(name.begin(), name.end(), isDigit);
    const bool isWords = name.find('_') != std::string_view::npos && name.size() <= longestName;
    return (isUpper || isLower) && (isShort || isWords) && name.find_first_of(".-") == std::string_view::npos;
}

} // namespace

bool isEnvName(const QString &name)
{
    return isName(bytesOf(name));
}

bool isPlainEnvValue(const Secret &value)
{
    const std::string_view text = value.expose();
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || std::string_view("._:+/=@,-").find(c) != std::string_view::npos;
    });
}

Result<EnvValue> envValueIn(const Secret &text, const QString &name, const QString &file)
{
    const auto found = find(text.expose(), name, file);
    if (!found)
        return tl::unexpected(found.error());
    return EnvValue{share(valueOf(text.expose(), *found)), found->line};
}

Result<EnvChange> withEnvValue(const Secret &text, const QString &name, const Secret &value, const QString &file)
{
    const std::string_view now = text.expose();
    const auto found = find(now, name, file);
    if (!found)
        return tl::unexpected(found.error());
    if (!isPlainEnvValue(value))
        return refused(Words::tr("The new value of %1 has characters that not every program reads as they stand: change it by hand."), name, file, found->line);
    SecretBytes bytes;
    // At once: growing would leave parts of a key behind.
    bytes.reserve(now.size() + value.size());
    const auto append = [&bytes](std::string_view part) { bytes.insert(bytes.end(), part.begin(), part.end()); };
    append(now.substr(0, found->valueFrom));
    append(value.expose());
    append(now.substr(found->valueTo));
    Secret after(view(bytes));
    const auto again = envValueIn(after, name, file);
    if (!again)
        return tl::unexpected(again.error());
    if (!again->value->equals(value))
        return refused(Words::tr("%1 cannot be changed in this file without changing what else it says."), name, file, found->line);
    const Secret old = valueOf(now, *found);
    return EnvChange{share(std::move(after)), found->line, shownLine(name, found->quote, old), shownLine(name, found->quote, value)};
}

QByteArray maskedEnv(const Secret &text, const QString &name)
{
    const std::string_view bytes = text.expose();
    const std::string wanted = bytesOf(name);
    const QByteArray hidden = QByteArrayLiteral("\xe2\x80\xa6");
    QByteArray out;
    Walk walk(bytes);
    while (const auto each = walk.next()) {
        const Statement &s = *each;
        const bool isSet = s.form == Statement::Form::Assigned || s.form == Statement::Form::Appended || s.form == Statement::Form::Unclosed;
        if (s.form == Statement::Form::Comment) {
            out += "# " + hidden;
        } else if (isSet) {
            if (s.isExported)
                out += "export ";
            out += s.name == wanted || looksLikeName(s.name) ? QByteArray(s.name.data(), static_cast<qsizetype>(s.name.size())) : hidden;
            out += '=';
            // What reads over several lines is many things at once: its end is no key's end.
            out += s.lines > 1 ? hidden : s.valueFrom == s.valueTo ? QByteArray() : masked(valueOf(bytes, s)).toUtf8();
        } else if (skipBlanks(bytes, s.from, s.to) < s.to) {
            out += hidden;
        }
        out += '\n';
    }
    return out;
}

} // namespace kd::rotate
