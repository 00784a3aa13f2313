#include "core/rotate/journal.h"

#include "core/base/words.h"
#include "core/rotate/event_json.h"
#include "core/rotate/progress.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kd::rotate {

namespace {

constexpr QLatin1String numberKey("n");
constexpr QLatin1String formatKey("journal");
constexpr QLatin1String sealKey("seal");
constexpr QLatin1String format("1");
constexpr qsizetype sealDigits = 16;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray sealOf(const QByteArray &before, const QByteArray &line)
{
    return QCryptographicHash::hash(before + line, QCryptographicHash::Sha256).toHex().left(sealDigits);
}

struct Sealed {
    QByteArray line;
    QByteArray seal;
};

Sealed seal(const QByteArray &before, const Event &event, int number)
{
    QJsonObject json = toJson(event);
    json.insert(numberKey, number);
    if (number == 1)
        json.insert(formatKey, format);
    const QByteArray seal = sealOf(before, compact(json));
    json.insert(sealKey, QString::fromLatin1(seal));
    return {compact(json) + '\n', seal};
}

} // namespace

Result<Journal::Written> Journal::with(const Event &event) const
{
    auto after = applied(m_rotation, event);
    if (!after)
        return tl::unexpected(after.error());
    Sealed sealed = seal(m_seal, event, m_lines + 1);
    if (m_wholeBytes + sealed.line.size() > largestJournal)
        return problem(Words::tr("The rotation's journal is full."));
    Journal journal;
    journal.m_rotation = *std::move(after);
    journal.m_seal = sealed.seal;
    journal.m_wholeBytes = m_wholeBytes + sealed.line.size();
    journal.m_lines = m_lines + 1;
    return Written{sealed.line, journal};
}

Result<Journal> Journal::read(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestJournal)
        return problem(Words::tr("The rotation's journal is larger than any that this program writes."), file);
    Journal journal;
    while (journal.m_wholeBytes < bytes.size()) {
        const int number = journal.m_lines + 1;
        const qsizetype end = bytes.indexOf('\n', journal.m_wholeBytes);
        if (end < 0) {
            journal.m_torn = true;
            break;
        }
        const QByteArray line = bytes.mid(journal.m_wholeBytes, end + 1 - journal.m_wholeBytes);
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (number == 1 && json.contains(formatKey) && json.value(formatKey).toString() != format)
            return problem(Words::tr("The rotation's journal was written by another release of this program."), file, number);
        const auto event = eventFrom(json);
        if (!event)
            return problem(Words::tr("The rotation's journal is damaged: a line is no event."), file, number);
        const auto written = journal.with(*event);
        if (!written)
            return problem(Words::tr("The rotation's journal is damaged: %1").arg(written.error().sentence), file, number);
        if (written->line != line)
            return problem(Words::tr("The rotation's journal is damaged: a line is not as it was written."), file, number);
        journal = written->journal;
    }
    return journal;
}

} // namespace kd::rotate
