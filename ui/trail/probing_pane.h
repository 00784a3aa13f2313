#pragma once

#include "ui/trail/run_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace kd::ui {

/// A diagnosis under way: what is asked, what was answered, what is still waited for, and the way out.
class ProbingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProbingPane(QWidget *parent = nullptr);

    void begin(const QString &what);
    void ask(const QString &probe, const QString &url);
    void hear(const Exchange &exchange);
    void end();
    /// Cancelled by the person, and waiting for what is under way to let go.
    void cancelling();

Q_SIGNALS:
    void cancelWanted();

private:
    void refresh();

    RunModel m_model;
    QTimer m_clock;
    QLabel *m_heading;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTableView *m_view;
};

} // namespace kd::ui
