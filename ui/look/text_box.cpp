#include "ui/look/text_box.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace kd::ui {

namespace {

constexpr int mostLines = 16;

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF()); // as large as the text around it
    return font;
}

} // namespace

TextBox::TextBox(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(fixedFont(font()));
    fitHeight();
}

void TextBox::setText(const QString &text)
{
    if (text == toPlainText())
        return; // a selection in it stays
    setPlainText(text);
    fitHeight();
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void TextBox::fitHeight()
{
    int lines = 0;
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        height += document()->documentLayout()->blockBoundingRect(block).height(); // lays it out
        lines += std::max(1, block.layout()->lineCount());
    }
    if (lines > mostLines)
        height *= static_cast<double>(mostLines) / lines;
    const double edges = 2 * (document()->documentMargin() + frameWidth()) + 1;
    setFixedHeight(static_cast<int>(std::ceil(height + edges)));
}

} // namespace kd::ui
