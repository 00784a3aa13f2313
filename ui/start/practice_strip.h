#pragma once

#include <QFrame>

class QPushButton;

namespace kd::ui {

class StateLine;

/// Says that what is diagnosed is an n8n to practise on, and takes its fault away when asked to.
class PracticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);
    void show(const QString &sentence, bool faultThere);

Q_SIGNALS:
    void healWanted();
    void endWanted();

private:
    StateLine *m_text;
    QPushButton *m_heal;
};

} // namespace kd::ui
