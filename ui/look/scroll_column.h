#pragma once

#include <QScrollArea>

namespace kd::ui {

/// A column of wrapping texts that scrolls. Qt's own scroll area asks for the height at the width without its scroll bar, and
/// cuts lines once the bar has taken its part.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace kd::ui
