#include "ui/exchanges/recorded_text.h"

#include "core/report/plain_text.h"
#include "ui/exchanges/status_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace kd::ui {

namespace {

constexpr qint64 mostKept = 4096; ///< of a refusal's body, as the recorder keeps it

/// Line ends and tabs stay what they are; whatever else acts is written out.
QString plainLines(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString &cell : cells)
            cell = plainText(cell);
        line = cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return plainText(value.toString());
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return plainText(QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2)));
}

bool keepsFieldsOnly(const Exchange &exchange)
{
    return exchange.answer.isSuccess() && exchange.answer.body.isEmpty();
}

QStringList responseLines(const Exchange &exchange)
{
    const Answer &answer = exchange.answer;
    QStringList lines{QStringLiteral("HTTP ") + statusInWords(answer)};
    for (const Header &header : answer.headers)
        lines << plainText(QString::fromUtf8(header.name)) + QStringLiteral(": ") + plainText(QString::fromUtf8(header.value));
    lines << QString();
    if (!keepsFieldsOnly(exchange)) {
        lines << (answer.body.isEmpty() ? QCoreApplication::translate("RecordedText", "(no body)") : plainLines(answer.body));
        return lines;
    }
    for (auto it = exchange.fields.begin(); it != exchange.fields.end(); ++it)
        lines << plainText(it.key()) + QStringLiteral(" = ") + valueText(it.value());
    if (exchange.fields.isEmpty())
        lines << QCoreApplication::translate("RecordedText", "(no body kept)");
    return lines;
}

QStringList failureLines(const Answer &answer)
{
    QStringList lines{statusInWords(answer)};
    if (!answer.detail.isEmpty())
        lines << plainText(answer.detail);
    if (!answer.firstBytes.isEmpty())
        lines << QCoreApplication::translate("RecordedText", "First bytes of the answer:")
              << QString::fromLatin1(answer.firstBytes.toHex(' '));
    return lines;
}

QString certificateText(const Certificate &certificate)
{
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? QLocale().toString(time.toUTC().date(), QLocale::ShortFormat) : QStringLiteral("–");
    };
    const QString subject = plainText(certificate.subject);
    QString text =
        certificate.selfSigned
            ? QCoreApplication::translate("RecordedText", "Certificate %1, signed by itself").arg(subject)
            : QCoreApplication::translate("RecordedText", "Certificate %1, signed by %2").arg(subject, plainText(certificate.issuer));
    text += QStringLiteral("; ") +
            QCoreApplication::translate("RecordedText", "valid from %1 to %2").arg(day(certificate.notBefore), day(certificate.notAfter));
    if (!certificate.names.isEmpty())
        text += QStringLiteral("; ") +
                QCoreApplication::translate("RecordedText", "for %1").arg(plainText(certificate.names.join(QStringLiteral(", "))));
    return text + QLatin1Char('.');
}

QString faultText(const QString &id)
{
    if (id == QLatin1String("untrusted"))
        return QCoreApplication::translate("RecordedText", "Nobody that this machine trusts has signed the certificate.");
    if (id == QLatin1String("name_mismatch"))
        return QCoreApplication::translate("RecordedText", "The certificate is for another name.");
    if (id == QLatin1String("expired"))
        return QCoreApplication::translate("RecordedText", "The certificate has expired.");
    if (id == QLatin1String("not_yet_valid"))
        return QCoreApplication::translate("RecordedText", "The certificate is not valid yet.");
    return QCoreApplication::translate("RecordedText", "The certificate cannot be verified.");
}

} // namespace

QString recordedAnswer(const Exchange &exchange)
{
    const QStringList lines = exchange.answer.isResponse() ? responseLines(exchange) : failureLines(exchange.answer);
    return lines.join(QLatin1Char('\n'));
}

QString bodyNote(const Exchange &exchange)
{
    const Answer &answer = exchange.answer;
    if (!answer.isResponse())
        return {};
    const QLocale locale;
    if (keepsFieldsOnly(exchange))
        return answer.bodyLength == 0 && exchange.fields.isEmpty()
                   ? QString()
                   : QCoreApplication::translate(
                         "RecordedText",
                         "The body (%1 bytes) was not kept, for it may hold people’s names and addresses: only the fields below were.")
                         .arg(locale.toString(answer.bodyLength));
    if (answer.truncated || answer.bodyLength > mostKept)
        return QCoreApplication::translate("RecordedText", "The body was cut: of %1 bytes the first %2 are here.")
            .arg(locale.toString(answer.bodyLength), locale.toString(answer.body.size()));
    return {};
}

QString tlsInWords(const Answer &answer)
{
    if (!answer.tls)
        return {};
    QStringList lines;
    QStringList agreed{plainText(answer.tls->protocol), plainText(answer.tls->cipher)};
    agreed.removeAll(QString());
    if (!agreed.isEmpty())
        lines << agreed.join(QStringLiteral(", ")) + QLatin1Char('.');
    for (const QString &fault : answer.tls->faults)
        lines << faultText(fault);
    for (const Certificate &certificate : answer.tls->chain)
        lines << certificateText(certificate);
    return lines.join(QLatin1Char('\n'));
}

} // namespace kd::ui
