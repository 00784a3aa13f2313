#include "core/report/as_sarif.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

namespace kd {

namespace {

QString level(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Cause:
        return finding.decides() ? QStringLiteral("error") : QStringLiteral("warning");
    case Severity::Risk:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

QJsonArray locations(const Finding &finding, const Report &report)
{
    for (const Citation &citation : finding.citations) {
        if (const auto *file = std::get_if<CitesFile>(&citation))
            return {QJsonObject{{QLatin1String("physicalLocation"),
                                 QJsonObject{{QLatin1String("artifactLocation"), QJsonObject{{QLatin1String("uri"), QString::fromLatin1(QUrl::toPercentEncoding(file->name, "/"))}}},
                                             {QLatin1String("region"), QJsonObject{{QLatin1String("startLine"), file->line},
                                                                                   {QLatin1String("startColumn"), file->column}}}}}}};
    }
    const QString url = report.subject.address ? report.subject.address->url() : QStringLiteral("about:blank");
    return {QJsonObject{{QLatin1String("physicalLocation"),
                         QJsonObject{{QLatin1String("artifactLocation"), QJsonObject{{QLatin1String("uri"), url}}}}}}};
}

} // namespace

QByteArray asSarif(const Report &report, const Sentences &sentences)
{
    QJsonArray rules;
    QJsonArray results;
    for (const Finding &finding : report.judgement.findings) {
        rules.append(QJsonObject{{QLatin1String("id"), finding.id},
                                 {QLatin1String("shortDescription"), QJsonObject{{QLatin1String("text"), sentences.title(finding)}}},
                                 {QLatin1String("help"), QJsonObject{{QLatin1String("text"), sentences.remedy(finding).sentence}}}});
        const QByteArray identity = (finding.id + QLatin1Char('|') + (report.subject.address ? report.subject.address->url() : QString())).toUtf8();
        results.append(QJsonObject{{QLatin1String("ruleId"), finding.id},
                                   {QLatin1String("level"), level(finding)},
                                   {QLatin1String("message"), QJsonObject{{QLatin1String("text"), sentences.of(finding)}}},
                                   {QLatin1String("locations"), locations(finding, report)},
                                   {QLatin1String("partialFingerprints"),
                                    QJsonObject{{QLatin1String("keydoctor/v1"),
                                                 QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex())}}}});
    }
    const QJsonObject driver{{QLatin1String("name"), QStringLiteral("keydoctor")},
                             {QLatin1String("version"), report.subject.toolVersion},
                             {QLatin1String("rules"), rules}};
    const QJsonObject run{{QLatin1String("tool"), QJsonObject{{QLatin1String("driver"), driver}}}, {QLatin1String("results"), results}};
    return QJsonDocument(QJsonObject{{QLatin1String("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                                     {QLatin1String("version"), QStringLiteral("2.1.0")},
                                     {QLatin1String("runs"), QJsonArray{run}}})
        .toJson();
}

} // namespace kd
