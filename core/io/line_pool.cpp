#include "core/io/line_pool.h"

#include <QTimer>

namespace kd {

LinePool::LinePool(std::chrono::milliseconds keepFor, QObject *parent) : QObject(parent), m_keepFor(keepFor)
{
}

void LinePool::keep(const QString &route, std::unique_ptr<Line> line)
{
    QTcpSocket *socket = line->socket();
    // Whatever an unused line says, be it a goodbye or a 408, makes it useless.
    const auto useless = [this, route, socket] { drop(route, socket); };
    connect(socket, &QTcpSocket::readyRead, this, useless);
    connect(socket, &QTcpSocket::disconnected, this, useless);
    connect(socket, &QTcpSocket::errorOccurred, this, useless);
    auto *expiry = new QTimer(socket);
    expiry->setObjectName(QStringLiteral("expiry"));
    expiry->setSingleShot(true);
    connect(expiry, &QTimer::timeout, this, useless);
    expiry->start(m_keepFor);
    m_lines[route].push_back(std::move(line));
}

std::unique_ptr<Line> LinePool::take(const QString &route)
{
    auto &lines = m_lines[route];
    while (!lines.empty()) {
        std::unique_ptr<Line> line = std::move(lines.back());
        lines.pop_back();
        line->socket()->disconnect(this);
        delete line->socket()->findChild<QTimer *>(QStringLiteral("expiry"));
        if (line->isReady())
            return line;
    }
    return nullptr;
}

void LinePool::drop(const QString &route, const QTcpSocket *socket)
{
    std::erase_if(m_lines[route], [socket](const auto &line) { return line->socket() == socket; });
}

} // namespace kd
