#pragma once

#include "app/diagnosis.h"

#include <QObject>

namespace kd::gui {

/// The texts and files that a person drops or pastes. They are read on another thread, for a log may be large.
class Given : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void readFile(const QString &path, const Redactor &redactor);
    void readText(const QString &text, const Redactor &redactor);
    void drop(int row);
    void clear();

    [[nodiscard]] QList<Sighting> sightings() const;
    /// One line for each, with what was found in it.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void changed();
    /// A file or text has been read, whatever came of it.
    void taken();
    void caseFound(const kd::Case &subject);
    void unreadable(const QString &sentence);

private:
    struct Piece {
        QString name;
        QList<Sighting> sightings;
    };
    struct Reading {
        std::optional<Case> subject;
        Piece piece;
        QString problem;
    };
    static Reading read(const QByteArray &bytes, const QString &name, const Redactor &redactor);
    static Reading readFrom(const QString &path, const Redactor &redactor);
    void readOnAnotherThread(std::function<Reading()> reading);
    void take(const Reading &reading);

    QList<Piece> m_pieces;
    int m_pasted = 0;
    int m_generation = 0; ///< what was asked for before clear() comes too late
};

} // namespace kd::gui
