#include "tests/practice/client.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace kd::practice {

Heard ask(const QUrl &url, const QByteArray &headers, const QString &authorityFile, int milliseconds)
{
    Heard heard;
    QSslSocket socket;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    const QByteArray path = url.path(QUrl::FullyEncoded).isEmpty() ? QByteArrayLiteral("/")
                                                                   : url.path(QUrl::FullyEncoded).toUtf8();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray();
    const QByteArray request = "GET " + path + query + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                               "\r\nAccept: application/json\r\nConnection: close\r\n" + headers + "\r\n";
    const auto speak = [&] {
        heard.connected = true;
        socket.write(request);
    };
    QObject::connect(&socket, &QAbstractSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QIODevice::readyRead, &loop, [&] { heard.text += socket.readAll(); });
    QObject::connect(&socket, &QSslSocket::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            heard.tlsErrors.append(error.errorString());
        socket.ignoreSslErrors();
    });
    const quint16 port = static_cast<quint16>(url.port(80));
    if (url.scheme() == QLatin1String("https")) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorityFile.isEmpty() ? QList<QSslCertificate>()
                                                                : QSslCertificate::fromPath(authorityFile));
        socket.setSslConfiguration(configuration);
        QObject::connect(&socket, &QSslSocket::encrypted, &loop, speak);
        socket.connectToHostEncrypted(url.host(), port);
    } else {
        QObject::connect(&socket, &QAbstractSocket::connected, &loop, speak);
        socket.connectToHost(url.host(), port);
    }
    loop.exec();
    if (socket.isOpen())
        heard.text += socket.readAll();
    heard.status = heard.text.mid(9, 3).toInt();
    socket.disconnect();
    return heard;
}

} // namespace kd::practice
