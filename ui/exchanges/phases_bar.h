#pragma once

#include "ui/exchanges/phase_spans.h"

#include <QWidget>

namespace kd::ui {

/// A request's time as a bar, its stretches told apart by pattern as well as by colour, with their names under it.
class PhasesBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhasesBar(QWidget *parent = nullptr);

    void show(const Phases &phases);
    using QWidget::show;
    /// The stretches in words, for those who do not see them.
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        PhaseSpan span;
        QString text;
        QRect swatch;
        QRect label;
    };
    /// Where the names stand, line after line; the last one's bottom is the height.
    [[nodiscard]] QList<Entry> legend(int width) const;
    [[nodiscard]] int barHeight() const;

    QList<PhaseSpan> m_spans;
};

} // namespace kd::ui
