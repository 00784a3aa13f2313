#include "core/io/socket_fault.h"

namespace kd {

Answer fault(AnswerKind kind, const char *reason, const QString &detail)
{
    Answer answer;
    answer.kind = kind;
    answer.reason = QString::fromLatin1(reason);
    answer.detail = detail;
    return answer;
}

Answer socketFault(const QAbstractSocket &socket)
{
    const QString words = socket.errorString();
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return fault(AnswerKind::Refused, "refused", words);
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return fault(AnswerKind::Timeout, "connect", words);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return fault(AnswerKind::Refused, "proxy_refused", words);
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return fault(AnswerKind::Refused, "proxy_denied", words);
    case QAbstractSocket::ProxyNotFoundError:
        return fault(AnswerKind::Dns, "proxy_not_found", words);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return fault(AnswerKind::NotSent, "proxy_login", words);
    default:
        return fault(AnswerKind::Refused, "unreachable", words);
    }
}

} // namespace kd
