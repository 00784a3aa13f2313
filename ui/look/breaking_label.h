#pragma once

#include <QLabel>

namespace kd::ui {

/// Plain text that may break anywhere, such as a long address; nothing is put into the text for that.
class BreakingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BreakingLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kd::ui
