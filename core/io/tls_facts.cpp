#include "core/io/tls_facts.h"

#include "core/io/socket_fault.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslCipher>

#include <array>

namespace kd {

namespace {

const char *faultId(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return "name_mismatch";
    case QSslError::CertificateExpired:
        return "expired";
    case QSslError::CertificateNotYetValid:
        return "not_yet_valid";
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return "untrusted";
    default:
        return "other";
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::UnknownProtocol:
        return {};
    default:
        return QStringLiteral("older than TLSv1.2");
    }
}

Certificate certificateFrom(const QSslCertificate &source)
{
    Certificate certificate;
    certificate.subject = source.subjectDisplayName();
    certificate.issuer = source.issuerDisplayName();
    certificate.notBefore = source.effectiveDate();
    certificate.notAfter = source.expiryDate();
    certificate.names = source.subjectAlternativeNames().values();
    certificate.selfSigned = source.isSelfSigned();
    return certificate;
}

/// OpenSSL's reason number out of Qt's sentence, which is the only place that has it; 0 where there is none.
unsigned opensslReason(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral("error:([0-9A-Fa-f]{8}):"));
    const auto match = pattern.match(words);
    constexpr unsigned reasonBits = 0x7fffff; // OpenSSL 3's ERR_GET_REASON
    return match.hasMatch() ? match.captured(1).toUInt(nullptr, 16) & reasonBits : 0;
}

const char *reasonFor(const QSslSocket &socket, const QStringList &faults)
{
    // Time comes first: Qt does not even trust a root that has expired, and calls what it signed untrusted.
    for (const char *id : {"expired", "not_yet_valid", "untrusted", "name_mismatch", "other"}) {
        if (faults.contains(QLatin1String(id)))
            return id;
    }
    constexpr unsigned wrongVersionNumber = 267;
    constexpr unsigned firstAlert = 1000; // SSL_AD_REASON_OFFSET
    const unsigned reason = opensslReason(socket.errorString());
    if (reason == wrongVersionNumber)
        return "not_tls";
    return reason >= firstAlert && reason < firstAlert + 256 ? "alert" : "other";
}

} // namespace

TlsFacts tlsFacts(const QSslSocket &socket)
{
    TlsFacts facts;
    facts.protocol = protocolName(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        facts.chain += certificateFrom(certificate);
    for (const QSslError &error : socket.sslHandshakeErrors()) {
        const QString id = QString::fromLatin1(faultId(error.error()));
        if (!facts.faults.contains(id))
            facts.faults += id;
    }
    return facts;
}

Answer tlsFault(const QSslSocket &socket)
{
    const TlsFacts facts = tlsFacts(socket);
    Answer answer = fault(AnswerKind::Tls, reasonFor(socket, facts.faults), socket.errorString());
    answer.tls = facts;
    return answer;
}

} // namespace kd
