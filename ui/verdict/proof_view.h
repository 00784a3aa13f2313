#pragma once

#include "core/report/side_by_side.h"

#include <QWidget>

namespace kd::ui {

/// The answers that prove a verdict, beside each other; a line in which they differ carries a mark and stands out.
class ProofView : public QWidget
{
    Q_OBJECT

public:
    explicit ProofView(QWidget *parent = nullptr);
    void show(const SideBySide &proof);

Q_SIGNALS:
    void exchangeWanted(int number);

private:
    QWidget *m_content = nullptr;
};

} // namespace kd::ui
