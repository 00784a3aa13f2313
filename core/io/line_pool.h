#pragma once

#include "core/io/line.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace kd {

/// Keeps unused lines for a moment, so that letters that follow one another need not connect anew.
class LinePool : public QObject
{
    Q_OBJECT

public:
    explicit LinePool(std::chrono::milliseconds keepFor, QObject *parent = nullptr);

    void keep(const QString &route, std::unique_ptr<Line> line);
    /// A line that is still good, or null.
    [[nodiscard]] std::unique_ptr<Line> take(const QString &route);

private:
    void drop(const QString &route, const QTcpSocket *socket);

    std::chrono::milliseconds m_keepFor;
    std::map<QString, std::vector<std::unique_ptr<Line>>> m_lines;
};

} // namespace kd
