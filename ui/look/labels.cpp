#include "ui/look/labels.h"

#include "ui/look/announce.h"
#include "ui/look/space.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace kd::ui {

namespace {

/// A QLabel goes by its text's own direction, so that a name or a command would stand on the wrong side.
Qt::Alignment leading()
{
    return QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute;
}

/// A layout asks for the height at its own width, and not at the widest that the label may be.
class Column : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override { return QLabel::heightForWidth(std::min(width, maximumWidth())); }
};

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new Column(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(leading());
    label->setMaximumWidth(QFontMetrics(label->font()).averageCharWidth() * columnCharacters);
    return label;
}

void enlarge(QLabel *label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    enlarge(label, 1.4);
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    return label;
}

QLabel *makeSubheading(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    enlarge(label, 1.1);
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    return makeLabel(text, parent);
}

StateLine::StateLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(leading());
    // Whoever types is not told of every letter.
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(500);
    connect(&m_announcement, &QTimer::timeout, this, [this] {
        if (!this->text().isEmpty())
            announce(this);
    });
}

void StateLine::say(Mood mood, const QString &text)
{
    const QString line = text.isEmpty() || mood == Mood::Neutral ? text : mark(mood) + QLatin1Char(' ') + text;
    m_mood = mood;
    paintMood();
    if (line == this->text())
        return;
    setText(line);
    m_announcement.start();
}

void StateLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Painting is such a change itself.
    const bool changed = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (changed && palette().color(QPalette::WindowText) != tint(m_mood, QGuiApplication::palette()))
        paintMood();
}

void StateLine::paintMood()
{
    QPalette painted;
    painted.setColor(QPalette::WindowText, tint(m_mood, painted));
    setPalette(painted);
}

} // namespace kd::ui
