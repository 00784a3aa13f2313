#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace kd::test {

struct HttpAnswer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// One request by hand, on an event loop of its own, from whatever thread: what a person does with a browser.
inline HttpAnswer http(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const QByteArray &headers = {})
{
    QTcpSocket socket;
    QEventLoop loop;
    QByteArray text;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QAbstractSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QIODevice::readyRead, &loop, [&] { text += socket.readAll(); });
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray();
    QObject::connect(&socket, &QAbstractSocket::connected, &loop, [&] {
        socket.write(method + ' ' + url.path(QUrl::FullyEncoded).toUtf8() + query + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                     "\r\nConnection: close\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    loop.exec();
    if (socket.isOpen())
        text += socket.readAll();
    socket.disconnect();
    const qsizetype end = text.indexOf("\r\n\r\n");
    return {text.mid(9, 3).toInt(), text.left(end), end < 0 ? QByteArray() : text.mid(end + 4)};
}

} // namespace kd::test
