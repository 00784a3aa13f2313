#include "core/report/as_junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace kd {

QByteArray asJunit(const Report &report, const Sentences &sentences)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    const auto &findings = report.judgement.findings;
    const auto failures = std::count_if(findings.begin(), findings.end(), [](const Finding &each) { return each.decides(); });
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), report.subject.provider ? QStringLiteral("keydoctor provider") : QStringLiteral("keydoctor diagnose"));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(findings.size() + report.judgement.ruledOut.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    for (const Finding &finding : findings) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("name"), finding.id);
        const QString words = sentences.of(finding) + QStringLiteral(" (") + citationsText(finding.citations) + QLatin1Char(')');
        if (finding.decides()) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("type"), toString(finding.certainty));
            xml.writeAttribute(QStringLiteral("message"), sentences.title(finding));
            xml.writeCharacters(words);
            xml.writeEndElement();
        } else {
            xml.writeTextElement(QStringLiteral("system-out"), words);
        }
        xml.writeEndElement();
    }
    for (const RuledOut &each : report.judgement.ruledOut) {
        xml.writeEmptyElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("name"), each.id);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace kd
