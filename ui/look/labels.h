#pragma once

#include "ui/look/tint.h"

#include <QLabel>
#include <QTimer>

namespace kd::ui {

/// A page's heading. Selectable, read as plain text; large and bold by the desktop's own font.
[[nodiscard]] QLabel *makeHeading(const QString &text = {}, QWidget *parent = nullptr);
/// The heading of a part of a page.
[[nodiscard]] QLabel *makeSubheading(const QString &text, QWidget *parent = nullptr);
/// Running text: plain, wrapped, no wider than a column.
[[nodiscard]] QLabel *makeText(const QString &text = {}, QWidget *parent = nullptr);

/// A wrapped line with a mark and a colour for its mood; a neutral one is plain. An empty text keeps the line's place, so that nothing jumps.
class StateLine : public QLabel
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);
    /// Says it to a screen reader too.
    void say(Mood mood, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMood();

    Mood m_mood = Mood::Neutral;
    QTimer m_announcement;
};

} // namespace kd::ui
