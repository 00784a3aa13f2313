#include "core/read/artifact.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kd {

namespace {

constexpr qsizetype mostSightings = 100;
constexpr qsizetype shownWords = 200;

struct Known {
    QString text;
    QString means;
};

QList<Known> knownSentences()
{
    QList<Known> list;
    QFile file(QStringLiteral(":/resources/facts/known_sentences.json"));
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QJsonArray sentences = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sentences")).toArray();
    for (const QJsonValue &each : sentences)
        list.append({each[QLatin1String("text")].toString(), each[QLatin1String("means")].toString()});
    return list;
}

} // namespace

QList<Sighting> readArtifact(const QByteArray &bytes, const QString &name, const Redactor &redactor)
{
    QList<Sighting> sightings;
    const QList<Known> known = knownSentences();
    int number = 0;
    for (qsizetype from = 0; from < bytes.size() && sightings.size() < mostSightings;) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        const QString line = QString::fromUtf8(bytes.mid(from, std::min<qsizetype>(end - from, 16 * 1024)));
        from = end + 1;
        ++number;
        for (const Known &each : known) {
            const qsizetype at = line.indexOf(each.text);
            if (at < 0)
                continue;
            sightings.append({each.means, name, number, static_cast<int>(at) + 1, static_cast<int>(each.text.size()),
                              redactor.scrub(line.mid(at)).left(shownWords).trimmed()});
            break;
        }
    }
    return sightings;
}

} // namespace kd
