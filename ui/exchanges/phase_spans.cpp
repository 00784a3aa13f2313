#include "ui/exchanges/phase_spans.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kd::ui {

QList<PhaseSpan> phaseSpans(const Phases &phases)
{
    QList<PhaseSpan> spans;
    double reached = 0;
    const auto until = [&](PhaseSpan::Kind kind, const std::optional<double> &end) {
        if (!end || !std::isfinite(*end))
            return;
        const double to = std::max(reached, *end);
        spans.append({kind, reached, to});
        reached = to;
    };
    until(PhaseSpan::Lookup, phases.dns);
    until(PhaseSpan::Connecting, phases.connect);
    until(PhaseSpan::Tls, phases.tls);
    until(PhaseSpan::Waiting, phases.firstByte);
    until(phases.firstByte ? PhaseSpan::Receiving : PhaseSpan::Waiting, phases.done);
    return spans;
}

QString spanName(PhaseSpan::Kind kind)
{
    switch (kind) {
    case PhaseSpan::Lookup:
        return QCoreApplication::translate("Phases", "name lookup");
    case PhaseSpan::Connecting:
        return QCoreApplication::translate("Phases", "connecting");
    case PhaseSpan::Tls:
        return QCoreApplication::translate("Phases", "TLS");
    case PhaseSpan::Waiting:
        return QCoreApplication::translate("Phases", "waiting");
    case PhaseSpan::Receiving:
        break;
    }
    return QCoreApplication::translate("Phases", "receiving");
}

QString phasesInWords(const Phases &phases)
{
    QStringList parts;
    const auto part = [&](const std::optional<double> &time, const QString &pattern) {
        if (time)
            parts << pattern.arg(inMilliseconds(*time));
    };
    part(phases.dns, QCoreApplication::translate("Phases", "name found after %1"));
    part(phases.connect, QCoreApplication::translate("Phases", "connected after %1"));
    part(phases.tls, QCoreApplication::translate("Phases", "TLS agreed after %1"));
    part(phases.firstByte, QCoreApplication::translate("Phases", "first byte after %1"));
    part(phases.done, QCoreApplication::translate("Phases", "done after %1"));
    if (parts.isEmpty())
        return QCoreApplication::translate("Phases", "No times were measured.");
    QString sentence = parts.join(QCoreApplication::translate("Phases", ", ", "between two times")) + QLatin1Char('.');
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString inMilliseconds(double time)
{
    if (time < 0.1)
        return QCoreApplication::translate("Phases", "under %1 ms").arg(QLocale().toString(0.1, 'f', 1));
    return QCoreApplication::translate("Phases", "%1 ms").arg(QLocale().toString(time, 'f', time < 10 ? 1 : 0));
}

} // namespace kd::ui
