#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kd::rotate {
struct Rotation;
}

namespace kd::ui {

/// To go on with a rotation that stands still, or to give it up, and what each means.
class ResumeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ResumeChoice(QWidget *parent = nullptr);
    void show(const rotate::Rotation &rotation);
    [[nodiscard]] QPushButton *resume() const { return m_resume; }

Q_SIGNALS:
    void resumeWanted();
    void abandonWanted();

private:
    QLabel *m_meaning;
    QPushButton *m_resume;
    QPushButton *m_abandon;
};

} // namespace kd::ui
