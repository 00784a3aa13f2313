#pragma once

#include <QPushButton>

namespace kd::ui {

/// An answer as a large button: its number, and its whole text over as many lines as it takes.
class CommandLink : public QPushButton
{
    Q_OBJECT

public:
    CommandLink(int number, const QString &text, QWidget *parent = nullptr);

    /// This is what was chosen before.
    void setChosen(bool chosen);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markWidth() const;

    int m_number;
    QString m_words;
    bool m_chosen = false;
};

} // namespace kd::ui
