#include "ui/exchanges/status_words.h"

#include "core/evidence/asks.h"
#include "core/report/failure_words.h"

#include <array>

namespace kd::ui {

namespace {

// As the protocol calls them (RFC 9110 and 6585; 52x are Cloudflare's own): a person looks for these very words.
constexpr std::array phrases = {
    std::pair{100, "Continue"},
    std::pair{101, "Switching Protocols"},
    std::pair{200, "OK"},
    std::pair{201, "Created"},
    std::pair{202, "Accepted"},
    std::pair{204, "No Content"},
    std::pair{206, "Partial Content"},
    std::pair{300, "Multiple Choices"},
    std::pair{301, "Moved Permanently"},
    std::pair{302, "Found"},
    std::pair{303, "See Other"},
    std::pair{304, "Not Modified"},
    std::pair{307, "Temporary Redirect"},
    std::pair{308, "Permanent Redirect"},
    std::pair{400, "Bad Request"},
    std::pair{401, "Unauthorized"},
    std::pair{402, "Payment Required"},
    std::pair{403, "Forbidden"},
    std::pair{404, "Not Found"},
    std::pair{405, "Method Not Allowed"},
    std::pair{406, "Not Acceptable"},
    std::pair{407, "Proxy Authentication Required"},
    std::pair{408, "Request Timeout"},
    std::pair{409, "Conflict"},
    std::pair{410, "Gone"},
    std::pair{411, "Length Required"},
    std::pair{412, "Precondition Failed"},
    std::pair{413, "Content Too Large"},
    std::pair{414, "URI Too Long"},
    std::pair{415, "Unsupported Media Type"},
    std::pair{421, "Misdirected Request"},
    std::pair{422, "Unprocessable Content"},
    std::pair{425, "Too Early"},
    std::pair{426, "Upgrade Required"},
    std::pair{428, "Precondition Required"},
    std::pair{429, "Too Many Requests"},
    std::pair{431, "Request Header Fields Too Large"},
    std::pair{451, "Unavailable For Legal Reasons"},
    std::pair{500, "Internal Server Error"},
    std::pair{501, "Not Implemented"},
    std::pair{502, "Bad Gateway"},
    std::pair{503, "Service Unavailable"},
    std::pair{504, "Gateway Timeout"},
    std::pair{505, "HTTP Version Not Supported"},
    std::pair{511, "Network Authentication Required"},
    std::pair{520, "Web Server Returned an Unknown Error"},
    std::pair{521, "Web Server Is Down"},
    std::pair{522, "Connection Timed Out"},
    std::pair{523, "Origin Is Unreachable"},
    std::pair{524, "A Timeout Occurred"},
    std::pair{525, "SSL Handshake Failed"},
    std::pair{526, "Invalid SSL Certificate"},
};

bool isMeantToBeRefused(const QString &asked)
{
    return asked.startsWith(QLatin1String("control")) || asked.startsWith(QLatin1String("keyless")) || asked == ask::unknownPath ||
           asked == ask::siblingWebhook;
}

} // namespace

QString statusInWords(const Answer &answer)
{
    if (answer.isResponse()) {
        for (const auto &[status, phrase] : phrases) {
            if (status == answer.status)
                return QString::number(status) + QLatin1Char(' ') + QString::fromLatin1(phrase);
        }
        return QString::number(answer.status);
    }
    return failureInWords(answer);
}

Mood statusMood(const Exchange &exchange)
{
    const Answer &answer = exchange.answer;
    if (answer.kind == AnswerKind::NotSent)
        return Mood::Neutral;
    if (answer.kind == AnswerKind::Timeout)
        return Mood::Unsure;
    if (!answer.isResponse())
        return Mood::Bad;
    if (answer.isSuccess())
        return Mood::Good;
    if (answer.status < 400)
        return Mood::Note;
    return answer.status < 500 && isMeantToBeRefused(exchange.ask) ? Mood::Neutral : Mood::Bad;
}

} // namespace kd::ui
