#include "tests/core/io/tiny_proxy.h"

#include <QTcpSocket>

namespace kd::test {

TinyProxy::TinyProxy(quint16 target) : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TinyProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the tiny proxy cannot listen");
}

QString TinyProxy::url(const QString &scheme, const QString &login) const
{
    return scheme + QStringLiteral("://") + login + QStringLiteral("127.0.0.1:") + QString::number(port());
}

void TinyProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        m_talks.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
        hear(client);
    }
}

void TinyProxy::hear(QTcpSocket *client)
{
    Talk &talk = m_talks[client];
    const QByteArray bytes = client->readAll();
    if (talk.onwards) {
        talk.onwards->write(bytes);
        return;
    }
    talk.heard += bytes;
    if (talk.heard.startsWith('\x05') || talk.stage > 0)
        hearSocks(client, talk);
    else
        hearHttp(client, talk);
}

void TinyProxy::hearHttp(QTcpSocket *client, Talk &talk)
{
    const qsizetype end = talk.heard.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    asked += talk.heard.left(end + 4);
    if (!talk.heard.startsWith("CONNECT ")) {
        pass(client, talk, talk.heard);
        return;
    }
    client->write(connectAnswer);
    if (connectAnswer.startsWith("HTTP/1.1 200"))
        pass(client, talk, {});
    else
        client->disconnectFromHost();
}

void TinyProxy::hearSocks(QTcpSocket *client, Talk &talk)
{
    asked += talk.heard;
    const QByteArray heard = std::exchange(talk.heard, {});
    if (talk.stage == 0) { // which ways to log in
        talk.stage = socksLogin.isEmpty() ? 2 : 1;
        const char way = socksLogin.isEmpty() ? '\x00' : '\x02';
        client->write(heard.mid(2).contains(way) ? QByteArray("\x05").append(way) : QByteArray("\x05\xff"));
    } else if (talk.stage == 1) { // the login
        talk.stage = 2;
        const QByteArray user = heard.mid(2, heard.at(1));
        const bool right = user + ':' + heard.mid(3 + user.size()) == socksLogin;
        client->write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
    } else { // where to
        client->write(QByteArray("\x05").append(socksReply) +
                      QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x50", 8));
        if (socksReply == 0)
            pass(client, talk, {});
        else
            client->disconnectFromHost();
    }
}

void TinyProxy::pass(QTcpSocket *client, Talk &talk, const QByteArray &first)
{
    talk.onwards = new QTcpSocket(client);
    QTcpSocket *onwards = talk.onwards;
    connect(onwards, &QTcpSocket::readyRead, client,
            [client, onwards] { client->write(onwards->readAll()); });
    connect(onwards, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, onwards, [onwards] { onwards->disconnectFromHost(); });
    onwards->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    onwards->write(first);
}

} // namespace kd::test
