#include "core/io/request_bytes.h"

#include <algorithm>
#include <vector>

namespace kd {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view viewOf(const std::variant<QByteArray, SharedSecret> &value)
{
    if (const auto *plain = std::get_if<QByteArray>(&value))
        return viewOf(*plain);
    const SharedSecret &secret = std::get<SharedSecret>(value);
    return secret ? secret->expose() : std::string_view();
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isVisible(c) && std::string_view("\"(),/:;<=>?@[\\]{}").find(c) == std::string_view::npos;
    });
}

bool isValue(std::string_view text)
{
    // Blanks and tabs around a key are legal, HTTP trims them, and its owner must see them arrive.
    return std::ranges::all_of(text, [](char c) { return isVisible(c) || c == ' ' || c == '\t'; });
}

bool isTarget(std::string_view text)
{
    return (text.starts_with('/') || text == "*") && std::ranges::all_of(text, isVisible);
}

bool isNamed(const LetterHeader &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool hasHeader(const Letter &letter, QByteArrayView name)
{
    return std::ranges::any_of(letter.headers,
                               [&](const LetterHeader &header) { return isNamed(header, name); });
}

} // namespace

QString objectionTo(const Letter &letter)
{
    if (!isToken(viewOf(letter.method)))
        return QStringLiteral("bad_method");
    const QByteArray authority = letter.origin.authority().toUtf8();
    if (letter.origin.host.isEmpty() || !std::ranges::all_of(authority, isVisible) ||
        !isTarget(viewOf(letter.target)))
        return QStringLiteral("bad_target");
    for (const LetterHeader &header : letter.headers) {
        // How long a request is, is said by the courier alone: two sayings are the stuff of request
        // smuggling.
        const bool frames = isNamed(header, "Content-Length") || isNamed(header, "Transfer-Encoding");
        if (frames || !isToken(viewOf(header.name)) || !isValue(viewOf(header.scheme)) || !isValue(viewOf(header.value)))
            return QStringLiteral("bad_header");
    }
    return {};
}

Secret requestBytes(const Letter &letter, const ProxyForm &form)
{
    const QByteArray authority = letter.origin.authority().toUtf8();
    const QByteArray base = form.absolute ? letter.origin.toString().toUtf8() : QByteArray();
    const std::string_view body = viewOf(letter.body);
    const QByteArray length = QByteArray::number(static_cast<qsizetype>(body.size()));

    std::vector<std::string_view> parts = {viewOf(letter.method), " ", viewOf(base), viewOf(letter.target),
                                           " HTTP/1.1\r\n"};
    const auto add = [&parts](std::string_view name, std::string_view value) {
        parts.insert(parts.end(), {name, ": ", value, "\r\n"});
    };
    if (!hasHeader(letter, "Host"))
        add("Host", viewOf(authority));
    for (const LetterHeader &header : letter.headers)
        parts.insert(parts.end(), {viewOf(header.name), ": ", viewOf(header.scheme), viewOf(header.value), "\r\n"});
    if (form.login)
        add("Proxy-Authorization", form.login->expose());
    if (!body.empty())
        add("Content-Length", viewOf(length));
    parts.insert(parts.end(), {"\r\n", body});

    // Sized beforehand: an array that grows would leave the key behind in what it grew out of.
    qsizetype size = 0;
    for (const std::string_view part : parts)
        size += static_cast<qsizetype>(part.size());
    QByteArray bytes;
    bytes.reserve(size);
    for (const std::string_view part : parts)
        bytes.append(part.data(), static_cast<qsizetype>(part.size()));
    return Secret::take(std::move(bytes));
}

} // namespace kd
