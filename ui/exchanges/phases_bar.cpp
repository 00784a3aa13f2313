#include "ui/exchanges/phases_bar.h"

#include "ui/look/space.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kd::ui {

namespace {

class SpokenBar : public QAccessibleWidget
{
public:
    explicit SpokenBar(PhasesBar *bar) : QAccessibleWidget(bar, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? static_cast<PhasesBar *>(widget())->valueText() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *speak(const QString &, QObject *object)
{
    auto *bar = qobject_cast<PhasesBar *>(object);
    return bar ? new SpokenBar(bar) : nullptr;
}

QBrush fillOf(PhaseSpan::Kind kind, const QPalette &palette)
{
    const QColor strong = palette.color(QPalette::Highlight);
    switch (kind) {
    case PhaseSpan::Lookup:
        return QBrush(strong, Qt::Dense6Pattern);
    case PhaseSpan::Connecting:
        return QBrush(strong, Qt::BDiagPattern);
    case PhaseSpan::Tls:
        return QBrush(strong, Qt::DiagCrossPattern);
    case PhaseSpan::Waiting:
        return QBrush(strong, Qt::SolidPattern);
    case PhaseSpan::Receiving:
        break;
    }
    return QBrush(strong, Qt::VerPattern);
}

void paintSpan(QPainter &painter, const QRect &area, PhaseSpan::Kind kind, const QPalette &palette)
{
    painter.fillRect(area, palette.base());
    painter.fillRect(area, fillOf(kind, palette));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

} // namespace

PhasesBar::PhasesBar(QWidget *parent) : QWidget(parent)
{
    static const bool spoken = [] {
        QAccessible::installFactory(speak);
        return true;
    }();
    Q_UNUSED(spoken)
    setAccessibleName(tr("Time of the request"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhasesBar::show(const Phases &phases)
{
    m_spans = phaseSpans(phases);
    setAccessibleDescription(valueText());
    updateGeometry();
    update();
}

QString PhasesBar::valueText() const
{
    QStringList parts;
    for (const PhaseSpan &span : m_spans)
        parts << tr("%1 %2", "a phase and its time").arg(spanName(span.kind), inMilliseconds(span.to - span.from));
    return parts.isEmpty() ? tr("No times were measured.") : parts.join(QStringLiteral(", "));
}

int PhasesBar::barHeight() const
{
    return fontMetrics().height();
}

QList<PhasesBar::Entry> PhasesBar::legend(int width) const
{
    QList<Entry> entries;
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.ascent();
    QPoint at(0, barHeight() + space);
    for (const PhaseSpan &span : m_spans) {
        const QString text = tr("%1 %2", "a phase and its time").arg(spanName(span.kind), inMilliseconds(span.to - span.from));
        const int needed = side + space + metrics.horizontalAdvance(text);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + metrics.lineSpacing());
        entries.append({span, text, QRect(at.x(), at.y() + (metrics.height() - side) / 2, side, side),
                        QRect(at.x() + side + space, at.y(), needed - side - space, metrics.height())});
        at.rx() += needed + 2 * space;
    }
    return entries;
}

int PhasesBar::heightForWidth(int width) const
{
    const QList<Entry> entries = legend(width);
    return entries.isEmpty() ? barHeight() + space + fontMetrics().height() : entries.last().label.bottom() + 1;
}

QSize PhasesBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * columnCharacters;
    return {width, heightForWidth(width)};
}

QSize PhasesBar::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * columnCharacters / 4;
    return {width, barHeight() + space + fontMetrics().height()};
}

void PhasesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = isRightToLeft();
    const auto placed = [&](QRect area) {
        if (mirrored)
            area.moveRight(width() - 1 - area.left());
        return area;
    };
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect bar(0, 0, width(), barHeight());
    painter.fillRect(bar, palette().base());
    const double total = m_spans.isEmpty() ? 0 : m_spans.last().to;
    if (total > 0) {
        for (const PhaseSpan &span : m_spans) {
            const int from = static_cast<int>(span.from / total * (width() - 1));
            const int to = static_cast<int>(span.to / total * (width() - 1));
            paintSpan(painter, placed(QRect(from, 0, std::max(to - from + 1, 2), bar.height())), span.kind, palette());
        }
    }
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    const QList<Entry> entries = legend(width());
    for (const Entry &entry : entries) {
        paintSpan(painter, placed(entry.swatch), entry.span.kind, palette());
        painter.drawText(placed(entry.label), Qt::AlignCenter, entry.text);
    }
    if (entries.isEmpty())
        painter.drawText(QRect(0, barHeight() + space, width(), fontMetrics().height()), Qt::AlignLeading, valueText());
}

void PhasesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace kd::ui
