#include "core/io/answer_reader.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace kd {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

constexpr qsizetype firstBytesKept = 64;
constexpr qint64 mostReserved = 4 << 20;

/// Beast's parser with nothing between it and the answer: its own containers would reorder the headers.
class Parser : public http::basic_parser<false>
{
public:
    Parser(Answer &answer, const CourierLimits &limits, bool withoutBody)
        : m_answer(answer), m_bodyLimit(limits.body)
    {
        header_limit(static_cast<std::uint32_t>(limits.headers));
        // Bodies are cut in keep(). No limit at all is not `none`: in 1.74 every length is greater than that.
        body_limit(std::numeric_limits<std::uint64_t>::max());
        skip(withoutBody);
        m_answer.status = 0;
        m_answer.headers.clear();
    }

    [[nodiscard]] qint64 declaredLength() const
    {
        return is_header_done() ? static_cast<qint64>(std::min<std::uint64_t>(
                                      content_length().value_or(0), std::numeric_limits<qint64>::max()))
                                : 0;
    }

private:
    void on_request_impl(http::verb, string_view, string_view, int, error_code &) override {}
    void on_response_impl(int status, string_view, int, error_code &) override { m_answer.status = status; }
    void on_field_impl(http::field, string_view name, string_view value, error_code &) override
    {
        if (is_header_done())
            return; // a trailer
        m_answer.headers.append({QByteArray(name.data(), static_cast<qsizetype>(name.size())),
                                 QByteArray(value.data(), static_cast<qsizetype>(value.size()))});
    }
    void on_header_impl(error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view body, error_code &error) override { return keep(body, error); }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &error) override
    {
        return keep(body, error);
    }
    void on_finish_impl(error_code &) override {}

    std::size_t keep(string_view body, error_code &error)
    {
        const qint64 size = static_cast<qint64>(body.size());
        const qint64 room = m_bodyLimit - m_answer.body.size();
        // A length that was only declared costs no more than this.
        if (m_answer.body.isEmpty())
            m_answer.body.reserve(std::min({declaredLength(), m_bodyLimit, mostReserved}));
        m_answer.body.append(body.data(), std::min(size, room));
        m_answer.bodyLength += size;
        if (size > room || (size == room && declaredLength() > m_bodyLimit))
            error = http::error::body_limit;
        return body.size();
    }

    Answer &m_answer;
    qint64 m_bodyLimit;
};

} // namespace

struct AnswerReader::Private {
    Private(const QByteArray &method, const CourierLimits &given)
        : limits(given), withoutBody(method == "HEAD" || method == "CONNECT")
    {
        parser.emplace(answer, limits, withoutBody);
    }

    void end(AnswerKind kind, const char *reason, const QString &detail = {})
    {
        over = true;
        answer.kind = kind;
        answer.reason = QString::fromLatin1(reason);
        answer.detail = detail;
    }
    void fail(const error_code &error, bool statusSeen);
    std::size_t step(QByteArrayView bytes);
    /// An interim answer announces the one that follows; only 101 is the last word.
    [[nodiscard]] bool isInterim() const { return answer.status / 100 == 1 && answer.status != 101; }

    CourierLimits limits;
    bool withoutBody;
    Answer answer;
    std::optional<Parser> parser;
    QByteArray pending; ///< what the parser has not yet consumed
    qint64 headerBytes = 0;
    bool over = false;
};

void AnswerReader::Private::fail(const error_code &error, bool statusSeen)
{
    const QString words = QString::fromStdString(error.message());
    if (error == http::error::body_limit) {
        end(AnswerKind::Response, "");
        answer.truncated = true;
    } else if (error == http::error::header_limit) {
        end(AnswerKind::Unreadable, "headers_too_large", words);
    } else if (parser->is_header_done() && parser->chunked()) {
        end(AnswerKind::Unreadable, "bad_chunk", words);
    } else {
        end(AnswerKind::Unreadable, statusSeen ? "bad_header" : "not_http", words);
    }
}

/// One step of the parser; returns how much it consumed, 0 where it needs more than there is.
std::size_t AnswerReader::Private::step(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool inHeaders = !parser->is_header_done();
    // No chunked body can end in fewer bytes, and Beast asserts when it is given fewer of the last chunk.
    if (!inHeaders && parser->chunked() && size < 5)
        return 0;
    error_code error;
    const std::size_t used = parser->put(boost::asio::const_buffer(bytes.data(), size), error);
    const qint64 left = static_cast<qint64>(size - used);
    if (inHeaders) {
        headerBytes += static_cast<qint64>(used);
        if (headerBytes + (parser->is_header_done() ? 0 : left) > limits.headers)
            error = http::error::header_limit;
    } else if (error == http::error::need_more && left > limits.headers) {
        error = http::error::bad_chunk_extension; // one without an end
    }
    if (error == http::error::need_more)
        return used;
    if (error)
        fail(error, answer.status != 0);
    else if (parser->is_done() && isInterim())
        parser.emplace(answer, limits, withoutBody);
    else if (parser->is_done())
        end(AnswerKind::Response, "");
    return used;
}

AnswerReader::AnswerReader(const QByteArray &method, const CourierLimits &limits)
    : d(std::make_unique<Private>(method, limits))
{
}

AnswerReader::~AnswerReader() = default;

bool AnswerReader::read(QByteArrayView bytes)
{
    const qsizetype room = firstBytesKept - d->answer.firstBytes.size();
    d->answer.firstBytes += bytes.first(std::min(room, bytes.size())).toByteArray();
    // Mostly everything is consumed at once, and nothing needs to be kept until more has come.
    const QByteArray joined = d->pending.isEmpty() ? QByteArray() : d->pending + bytes.toByteArray();
    const QByteArrayView heard = d->pending.isEmpty() ? bytes : QByteArrayView(joined);
    qsizetype used = 0;
    while (!d->over && used < heard.size()) {
        const std::size_t step = d->step(heard.sliced(used));
        used += static_cast<qsizetype>(step);
        if (step == 0)
            break;
    }
    d->pending = heard.sliced(used).toByteArray();
    return d->over;
}

void AnswerReader::close(bool reset)
{
    if (d->over)
        return;
    static const QByteArray opening = "HTTP/";
    const QByteArray &heard = d->answer.firstBytes;
    if (reset) {
        d->end(AnswerKind::Unreadable, "reset");
    } else if (heard.isEmpty()) {
        d->end(AnswerKind::Unreadable, "closed_without_answer");
    } else if (d->parser->is_header_done() && d->parser->need_eof()) {
        d->end(AnswerKind::Response, "");
    } else if (!heard.startsWith(opening.left(heard.size()))) {
        d->end(AnswerKind::Unreadable, "not_http");
    } else {
        d->end(AnswerKind::Unreadable, "closed_early");
    }
}

Answer AnswerReader::answer() const
{
    Answer answer = d->answer;
    const bool whole = d->over && answer.isResponse();
    if (!d->parser->is_header_done() || d->isInterim()) {
        answer.status = 0;
        answer.headers.clear();
    }
    if (!whole || answer.truncated)
        answer.bodyLength = std::max(answer.bodyLength, d->withoutBody ? 0 : d->parser->declaredLength());
    if (whole)
        answer.firstBytes.clear();
    return answer;
}

bool AnswerReader::leavesConnectionOpen() const
{
    return d->over && d->answer.isResponse() && !d->answer.truncated && d->answer.status != 101 &&
           d->pending.isEmpty() && d->parser->keep_alive();
}

} // namespace kd
