#include "core/read/openapi.h"

namespace kd {

QStringList apiPaths(const QByteArray &yaml)
{
    QStringList paths;
    if (!yaml.left(4000).contains("n8n Public API"))
        return paths;
    bool inPaths = false;
    for (qsizetype from = 0; from < yaml.size();) {
        qsizetype end = yaml.indexOf('\n', from);
        if (end < 0)
            end = yaml.size();
        const QByteArrayView line(yaml.constData() + from, end - from);
        from = end + 1;
        if (!line.isEmpty() && line.front() != ' ' && line.front() != '#')
            inPaths = line.startsWith("paths:");
        else if (inPaths && line.startsWith("  /") && line.trimmed().endsWith(':') && paths.size() < 500)
            paths.append(QString::fromUtf8(line.trimmed().chopped(1)));
    }
    return paths;
}

} // namespace kd
