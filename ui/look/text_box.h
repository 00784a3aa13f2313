#pragma once

#include <QPlainTextEdit>

namespace kd::ui {

/// Text of machines, to be read, selected and copied: as high as its lines up to a limit, and always left to right.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace kd::ui
