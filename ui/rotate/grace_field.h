#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace kd::ui {

/// How long both keys stay.
class GraceField : public QWidget
{
    Q_OBJECT

public:
    explicit GraceField(QWidget *parent = nullptr);

    [[nodiscard]] int seconds() const;
    [[nodiscard]] QSpinBox *number() const { return m_number; }

private:
    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace kd::ui
