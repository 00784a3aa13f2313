#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kd {

/// How a request ended. "No answer" is a value like any other; a status code is never an error.
enum class AnswerKind { Response, Dns, Refused, Timeout, Tls, Unreadable, NotSent };

struct Header {
    QByteArray name;
    QByteArray value;
    bool operator==(const Header &) const = default;
};

/// One certificate as the server presented it, leaf first in a chain.
struct Certificate {
    QString subject;
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QStringList names;
    bool selfSigned = false;
};

struct TlsFacts {
    QString protocol;
    QString cipher;
    QList<Certificate> chain;
    /// Ids of what the verification found: untrusted, name_mismatch, expired, not_yet_valid, other.
    QStringList faults;
};

/// Milliseconds from the start of the request; a phase that did not happen is absent. All are cumulative.
struct Phases {
    std::optional<double> dns;
    std::optional<double> connect;
    std::optional<double> tls;
    std::optional<double> firstByte;
    std::optional<double> done;
};

struct Answer {
    AnswerKind kind = AnswerKind::NotSent;
    /// A stable id for what went wrong when kind is not Response, e.g. host_not_found, idle, bad_chunk.
    QString reason;
    /// The system's own words, for a person.
    QString detail;
    int status = 0;
    QList<Header> headers;
    QByteArray body;
    qint64 bodyLength = 0;
    bool truncated = false;
    /// Of an unreadable answer, the first bytes as they came (at most 64).
    QByteArray firstBytes;
    std::optional<TlsFacts> tls;
    QString remoteAddress;

    /// First header of that name, any letter case; empty where absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isResponse() const { return kind == AnswerKind::Response; }
    [[nodiscard]] bool isSuccess() const { return isResponse() && status >= 200 && status < 300; }
};

/// The address an answer came from, in the person's words: the public one, the one past the proxy, or neither.
enum class Side { Public, Direct, Elsewhere };

struct Request {
    QByteArray method;
    QString url;
    QList<Header> headers;
};

/// One request and its one answer, as a case file keeps it: secrets are masked, bodies cut, and of accepted
/// requests only the named fields remain. Rules read nothing else, so a saved case is judged like a live one.
struct Exchange {
    int number = 0;
    Side side = Side::Public;
    QString probe;
    QString ask;
    Request request;
    Answer answer;
    Phases phases;
    QDateTime sentAt;
    QDateTime receivedAt;
    /// The forward proxy that this machine's settings put in between; empty where none.
    QString via;
    bool reusedConnection = false;
    QJsonObject fields;
};

[[nodiscard]] QString toString(AnswerKind kind);
[[nodiscard]] QString toString(Side side);
[[nodiscard]] std::optional<AnswerKind> answerKindFrom(const QString &text);
[[nodiscard]] std::optional<Side> sideFrom(const QString &text);

} // namespace kd
