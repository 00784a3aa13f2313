#include "core/report/failure_words.h"

#include "core/base/words.h"

#include <array>

namespace kd {

namespace {

struct Failure {
    AnswerKind kind;
    const char *reason; ///< empty: whatever else went wrong in that kind
    const char *text;
};

constexpr std::array failures = {
    Failure{AnswerKind::Dns, "host_not_found", QT_TRANSLATE_NOOP("texts", "No such name")},
    Failure{AnswerKind::Dns, "proxy_not_found", QT_TRANSLATE_NOOP("texts", "No such proxy")},
    Failure{AnswerKind::Dns, "", QT_TRANSLATE_NOOP("texts", "Name lookup failed")},
    Failure{AnswerKind::Refused, "refused", QT_TRANSLATE_NOOP("texts", "Connection refused")},
    Failure{AnswerKind::Refused, "proxy_refused", QT_TRANSLATE_NOOP("texts", "Proxy refused the connection")},
    Failure{AnswerKind::Refused, "proxy_denied", QT_TRANSLATE_NOOP("texts", "Proxy denied the way through")},
    Failure{AnswerKind::Refused, "", QT_TRANSLATE_NOOP("texts", "Host not reached")},
    Failure{AnswerKind::Timeout, "connect", QT_TRANSLATE_NOOP("texts", "No connection in time")},
    Failure{AnswerKind::Timeout, "tls", QT_TRANSLATE_NOOP("texts", "No TLS in time")},
    Failure{AnswerKind::Timeout, "cancelled", QT_TRANSLATE_NOOP("texts", "Stopped while waiting")},
    Failure{AnswerKind::Timeout, "", QT_TRANSLATE_NOOP("texts", "No answer in time")},
    Failure{AnswerKind::Tls, "expired", QT_TRANSLATE_NOOP("texts", "Certificate expired")},
    Failure{AnswerKind::Tls, "not_yet_valid", QT_TRANSLATE_NOOP("texts", "Certificate not yet valid")},
    Failure{AnswerKind::Tls, "untrusted", QT_TRANSLATE_NOOP("texts", "Certificate not trusted")},
    Failure{AnswerKind::Tls, "name_mismatch", QT_TRANSLATE_NOOP("texts", "Certificate of another name")},
    Failure{AnswerKind::Tls, "not_tls", QT_TRANSLATE_NOOP("texts", "No TLS spoken there")},
    Failure{AnswerKind::Tls, "alert", QT_TRANSLATE_NOOP("texts", "TLS broken off by the server")},
    Failure{AnswerKind::Tls, "", QT_TRANSLATE_NOOP("texts", "TLS failed")},
    Failure{AnswerKind::Unreadable, "closed_without_answer", QT_TRANSLATE_NOOP("texts", "Closed without an answer")},
    Failure{AnswerKind::Unreadable, "closed_early", QT_TRANSLATE_NOOP("texts", "Answer broken off")},
    Failure{AnswerKind::Unreadable, "not_http", QT_TRANSLATE_NOOP("texts", "Answer is not HTTP")},
    Failure{AnswerKind::Unreadable, "headers_too_large", QT_TRANSLATE_NOOP("texts", "Headers too large")},
    Failure{AnswerKind::Unreadable, "", QT_TRANSLATE_NOOP("texts", "Answer not readable")},
    Failure{AnswerKind::NotSent, "cancelled", QT_TRANSLATE_NOOP("texts", "Not sent: cancelled")},
    Failure{AnswerKind::NotSent, "queued", QT_TRANSLATE_NOOP("texts", "Not sent: no time left")},
    Failure{AnswerKind::NotSent, "proxy_login", QT_TRANSLATE_NOOP("texts", "Not sent: proxy wants a login")},
    Failure{AnswerKind::NotSent, "bad_proxy", QT_TRANSLATE_NOOP("texts", "Not sent: proxy setting not understood")},
    Failure{AnswerKind::NotSent, "", QT_TRANSLATE_NOOP("texts", "Not sent")},
};

} // namespace

QString failureInWords(const Answer &answer)
{
    for (const Failure &failure : failures) {
        if (failure.kind == answer.kind && (*failure.reason == '\0' || answer.reason == QLatin1String(failure.reason)))
            return Words::tr(failure.text);
    }
    return {};
}

QString statusOrFailure(const Answer &answer)
{
    return answer.isResponse() ? QString::number(answer.status) : failureInWords(answer);
}

} // namespace kd
