#include "ui/trail/probing_pane.h"

#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

constexpr int slowAfterMs = 2000;

}

ProbingPane::ProbingPane(QWidget *parent)
    : QWidget(parent), m_heading(makeHeading()), m_state(makeText()), m_progress(new QProgressBar), m_cancel(new QPushButton(tr("&Cancel"))), m_view(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Requests under way"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(RunModel::Asked, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(RunModel::Answered, QHeaderView::ResizeToContents);
    column->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoDefault(true);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ProbingPane::cancelWanted);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model.tick();
        refresh();
    });
}

void ProbingPane::begin(const QString &what)
{
    m_model.clear();
    m_heading->setText(what);
    announce(m_heading);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    m_clock.start();
    refresh();
}

void ProbingPane::ask(const QString &probe, const QString &url)
{
    m_model.ask(probe, url);
    refresh();
}

void ProbingPane::hear(const Exchange &exchange)
{
    m_model.hear(exchange);
    refresh();
}

void ProbingPane::end()
{
    m_clock.stop();
    m_cancel->setEnabled(false);
}

void ProbingPane::cancelling()
{
    m_cancel->setEnabled(false);
    m_state->setText(tr("Cancelling: what is under way is given up."));
}

void ProbingPane::refresh()
{
    const int heard = m_model.heard();
    const int waiting = m_model.waiting();
    m_progress->setRange(0, std::max(1, heard + waiting));
    m_progress->setValue(heard);
    if (!m_cancel->isEnabled())
        return;
    QString state = tr("%n answered,", nullptr, heard) + QLatin1Char(' ') + tr("%n under way.", nullptr, waiting);
    if (waiting > 0 && m_model.longestWaitMs() > slowAfterMs)
        state += QLatin1Char(' ') + tr("The other side takes its time; after five seconds of silence a request is given up.");
    m_state->setText(state);
}

} // namespace kd::ui
