#pragma once

#include "ui/keys/shown_key.h"

#include <QWidget>

class QLabel;

namespace kd::ui {

class StateLine;

/// All that is known of the chosen key.
class KeyDetail : public QWidget
{
    Q_OBJECT

public:
    explicit KeyDetail(QWidget *parent = nullptr);

    void show(const ShownKey &key, const QDate &today, int toldDays);
    using QWidget::show;
    void clear();

private:
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_age;
    StateLine *m_due;
    StateLine *m_state;
};

} // namespace kd::ui
