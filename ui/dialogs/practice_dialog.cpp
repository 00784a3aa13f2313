#include "ui/dialogs/practice_dialog.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QVersionNumber>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr int faultRole = Qt::UserRole;
constexpr int familiesRole = Qt::UserRole + 1;

bool isHealthy(const PracticeChoice &choice)
{
    return choice.fault.startsWith(QLatin1String("healthy"));
}

} // namespace

PracticeDialog::PracticeDialog(const QList<PracticeChoice> &choices, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit), m_list(new QListView), m_state(new StateLine), m_families(new QButtonGroup(this)),
      m_start(new QPushButton(tr("&Start")))
{
    setWindowTitle(tr("Try it on a practice n8n"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("proxy, expired, redirect …"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *filterLabel = new QLabel(tr("&Filter"));
    filterLabel->setBuddy(m_filter);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter, 1);

    m_shown.setSourceModel(&m_all);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_shown);
    m_list->setAccessibleName(tr("Faults"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(space / 4);

    auto *families = new QWidget;
    auto *buttons = new QDialogButtonBox;
    auto *close = new QPushButton(tr("Close"));
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    m_start->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(
        makeText(tr("A small n8n on this computer that has the fault you pick. Its keys are made for it and open nothing else.")));
    column->addLayout(filterRow);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(families);
    column->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 88, fontMetrics().lineSpacing() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    fill(choices);
    QStringList known;
    for (const PracticeChoice &choice : choices)
        known += choice.families;
    known.removeDuplicates();
    makeFamilies(known, families);
    connect(m_filter, &QLineEdit::textChanged, this, &PracticeDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PracticeDialog::follow);
    connect(m_list, &QListView::doubleClicked, this, &PracticeDialog::start);
    connect(buttons, &QDialogButtonBox::accepted, this, &PracticeDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_shown.index(0, 0));
    follow();
}

void PracticeDialog::fill(const QList<PracticeChoice> &choices)
{
    QList<PracticeChoice> sorted = choices;
    std::stable_partition(sorted.begin(), sorted.end(), [](const PracticeChoice &choice) { return !isHealthy(choice); });
    for (const PracticeChoice &choice : sorted) {
        auto *item = new QStandardItem(choice.sentence + QLatin1Char('\n') + choice.fault);
        item->setData(choice.fault, faultRole);
        item->setData(choice.families, familiesRole);
        m_all.appendRow(item);
    }
}

/// The newest first, as the one that is most likely met.
void PracticeDialog::makeFamilies(const QStringList &families, QWidget *into)
{
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space);
    row->addWidget(new QLabel(tr("Answer as")));
    QStringList newestFirst = families;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const QString &a, const QString &b) { return QVersionNumber::fromString(a) > QVersionNumber::fromString(b); });
    for (const QString &family : newestFirst) {
        auto *button = new QRadioButton(tr("n8n %1").arg(family));
        button->setAccessibleName(tr("Answer as n8n %1").arg(family));
        button->setProperty("family", family);
        m_families->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    if (!m_families->buttons().isEmpty())
        m_families->buttons().constFirst()->setChecked(true);
}

void PracticeDialog::pick(const QString &fault)
{
    const QModelIndexList found = m_shown.match(m_shown.index(0, 0), faultRole, fault, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.constFirst());
}

void PracticeDialog::filter(const QString &text)
{
    m_shown.setFilterFixedString(text.trimmed());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown.index(0, 0));
    follow();
}

void PracticeDialog::follow()
{
    const QModelIndex current = m_list->currentIndex();
    const QStringList can = current.data(familiesRole).toStringList();
    QAbstractButton *first = nullptr;
    const QList<QAbstractButton *> buttons = m_families->buttons();
    for (QAbstractButton *button : buttons) {
        const bool possible = can.contains(button->property("family").toString());
        button->setEnabled(possible);
        first = !first && possible ? button : first;
    }
    if (first && m_families->checkedButton() && !m_families->checkedButton()->isEnabled())
        first->setChecked(true);
    m_start->setEnabled(current.isValid());
    if (m_shown.rowCount() == 0)
        m_state->say(Mood::Unsure, m_all.rowCount() == 0 ? tr("There is nothing to practise on.") : tr("No fault has these words."));
    else
        m_state->say(Mood::Neutral, {});
}

void PracticeDialog::start()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_families->checkedButton())
        return;
    Q_EMIT chosen(current.data(faultRole).toString(), m_families->checkedButton()->property("family").toString());
    accept();
}

/// Up and Down move in the list while one types.
bool PracticeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kd::ui
