#include "practice/wire.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http.hpp>

#include <optional>

namespace kd::practice {

namespace http = boost::beast::http;

namespace {

// Node's own limit on headers is 16 KiB; a proxy's is near 32.
constexpr std::uint32_t headerLimit = 64 * 1024;
constexpr std::uint64_t bodyLimit = 1024 * 1024;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

boost::beast::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

struct Wire::Reader {
    QByteArray pending;
    std::optional<http::request_parser<http::string_body>> parser;

    void begin()
    {
        parser.emplace();
        parser->eager(true);
        parser->header_limit(headerLimit);
        parser->body_limit(bodyLimit);
    }
};

Wire::Wire() : m_reader(std::make_unique<Reader>()) {}

Wire::~Wire() = default;

Wire::Read Wire::read(const QByteArray &bytes)
{
    Reader &reader = *m_reader;
    reader.pending += bytes;
    if (!reader.parser)
        reader.begin();
    while (!reader.pending.isEmpty() && !reader.parser->is_done()) {
        boost::system::error_code error;
        const std::size_t used =
            reader.parser->put(boost::asio::const_buffer(reader.pending.constData(),
                                                         static_cast<std::size_t>(reader.pending.size())),
                               error);
        reader.pending.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more)
            return {};
        if (error)
            return {Read::Kind::Garbage, {}, false};
    }
    if (!reader.parser->is_done())
        return {};

    const auto message = reader.parser->release();
    reader.parser.reset();
    Read result;
    result.kind = Read::Kind::Request;
    result.keepAlive = message.keep_alive();
    result.request.method = bytesOf(message.method_string());
    result.request.target = bytesOf(message.target());
    result.request.body = QByteArray::fromStdString(message.body());
    for (const auto &field : message)
        result.request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
    return result;
}

QByteArray written(const Outgoing &answer, const QByteArray &asked, bool keepAlive)
{
    http::response<http::string_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(answer.status));
    for (const Header &header : answer.headers)
        message.insert(viewOf(header.name), viewOf(header.value));
    message.set(http::field::connection, keepAlive ? "keep-alive" : "close");
    if (answer.status != 204 && answer.status != 304)
        message.content_length(static_cast<std::uint64_t>(answer.body.size()));
    if (asked != "HEAD" && answer.status != 204 && answer.status != 304)
        message.body() = answer.body.toStdString();

    QByteArray bytes;
    http::response_serializer<http::string_body> serializer(message);
    boost::system::error_code error;
    while (!serializer.is_done()) {
        std::size_t size = 0;
        serializer.next(error, [&](boost::system::error_code &, const auto &buffers) {
            for (const auto &buffer : boost::beast::buffers_range_ref(buffers)) {
                bytes.append(static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                size += buffer.size();
            }
        });
        if (error || size == 0)
            break;
        serializer.consume(size);
    }
    return bytes;
}

} // namespace kd::practice
