#include "ui/look/breaking_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr int flags = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignTop;

}

BreakingLabel::BreakingLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int BreakingLabel::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width), QWIDGETSIZE_MAX), flags, text()).height();
}

QSize BreakingLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize BreakingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void BreakingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect(), flags | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
}

} // namespace kd::ui
