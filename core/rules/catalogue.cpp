#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kd {

namespace {

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(QStringLiteral("The program's own texts cannot be read: %1").arg(file.errorString()), path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return problem(QStringLiteral("The program's own texts are damaged: %1").arg(error.errorString()), path);
    return document.object();
}

Result<Cause> readCause(const QString &folder, const QString &id, const QString &stage, int order)
{
    const auto texts = readObject(folder + QStringLiteral("/causes/") + id + QStringLiteral(".json"));
    if (!texts)
        return tl::unexpected(texts.error());
    Cause cause;
    cause.id = id;
    cause.stage = stage;
    cause.order = order;
    cause.leg = texts->value(QLatin1String("leg")).toString();
    cause.severity = severityFrom(texts->value(QLatin1String("severity")).toString()).value_or(Severity::Cause);
    cause.explainedBy = texts->value(QLatin1String("explained_by")).toVariant().toStringList();
    cause.texts = *texts;
    return cause;
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &folder)
{
    Catalogue catalogue;
    const auto precedence = readObject(folder + QStringLiteral("/facts/precedence.json"));
    if (!precedence)
        return tl::unexpected(precedence.error());
    int order = 0;
    const QJsonArray stages = precedence->value(QLatin1String("stages")).toArray();
    for (const QJsonValue &stage : stages) {
        const QString name = stage.toObject().value(QLatin1String("stage")).toString();
        const QJsonArray causes = stage.toObject().value(QLatin1String("causes")).toArray();
        for (const QJsonValue &id : causes) {
            auto cause = readCause(folder, id.toString(), name, order++);
            if (!cause)
                return tl::unexpected(cause.error());
            catalogue.m_causes.append(*std::move(cause));
        }
    }
    for (auto [id, into] : {std::pair{"healthy", &catalogue.m_healthy}, std::pair{"undetermined", &catalogue.m_undetermined}}) {
        auto verdict = readCause(folder, QString::fromLatin1(id), {}, order);
        if (!verdict)
            return tl::unexpected(verdict.error());
        *into = *std::move(verdict);
    }
    return catalogue;
}

const Cause *Catalogue::find(const QString &id) const
{
    const auto it = std::find_if(m_causes.begin(), m_causes.end(), [&](const Cause &cause) { return cause.id == id; });
    return it == m_causes.end() ? nullptr : &*it;
}

} // namespace kd
