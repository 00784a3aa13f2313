#include "app/gui/given.h"

#include "core/read/artifact.h"
#include "core/report/case_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace kd::gui {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

bool looksLikeCase(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') && bytes.contains("\"schema_version\"");
}

} // namespace

void Given::readFile(const QString &path, const Redactor &redactor)
{
    readOnAnotherThread([path, redactor] { return readFrom(path, redactor); });
}

void Given::readText(const QString &text, const Redactor &redactor)
{
    readOnAnotherThread([text, redactor, name = tr("pasted text %1").arg(++m_pasted)] { return read(text.toUtf8(), name, redactor); });
}

Given::Reading Given::readFrom(const QString &path, const Redactor &redactor)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return {{}, {}, tr("%1 is a folder, and a file is needed.").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, tr("%1 cannot be read: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return {{}, {}, tr("%1 is larger than %2 MiB.").arg(name).arg(largestFile / 1024 / 1024)};
    return read(bytes, name, redactor);
}

Given::Reading Given::read(const QByteArray &bytes, const QString &name, const Redactor &redactor)
{
    if (looksLikeCase(bytes)) {
        auto subject = caseFromJson(bytes, name);
        return subject ? Reading{*std::move(subject), {}, {}} : Reading{{}, {}, QStringLiteral("%1: %2").arg(name, subject.error().sentence)};
    }
    return {{}, {name, readArtifact(bytes, name, redactor)}, {}};
}

void Given::readOnAnotherThread(std::function<Reading()> reading)
{
    QThreadPool::globalInstance()->start([self = QPointer<Given>(this), generation = m_generation, reading = std::move(reading)] {
        const Reading result = reading();
        QMetaObject::invokeMethod(qApp, [self, generation, result] {
            if (self && self->m_generation == generation)
                self->take(result);
        });
    });
}

void Given::take(const Reading &reading)
{
    if (!reading.problem.isEmpty()) {
        Q_EMIT unreadable(reading.problem);
    } else if (reading.subject) {
        Q_EMIT caseFound(*reading.subject);
    } else {
        m_pieces.append(reading.piece);
        Q_EMIT changed();
    }
    Q_EMIT taken();
}

void Given::drop(int row)
{
    if (row < 0 || row >= m_pieces.size())
        return;
    m_pieces.removeAt(row);
    Q_EMIT changed();
}

void Given::clear()
{
    ++m_generation;
    m_pieces.clear();
    Q_EMIT changed();
}

QList<Sighting> Given::sightings() const
{
    QList<Sighting> all;
    for (const Piece &piece : m_pieces)
        all += piece.sightings;
    return all;
}

QStringList Given::lines() const
{
    QStringList all;
    for (const Piece &piece : m_pieces) {
        const qsizetype known = piece.sightings.size();
        all << (known == 0 ? tr("%1: nothing that Key Doctor knows. It reads error texts, logs and case files; configuration files, HAR and workflows it does not read yet.").arg(piece.name)
               : known == 1 ? tr("%1: one known line").arg(piece.name)
                            : tr("%1: %2 known lines").arg(piece.name, QString::number(known)));
    }
    return all;
}

} // namespace kd::gui
