#include "ui/keys/keys_page.h"

#include "ui/keys/forget_question.h"
#include "ui/keys/key_delegate.h"
#include "ui/keys/key_detail.h"
#include "ui/keys/key_words.h"
#include "ui/keys/keys_model.h"
#include "ui/look/filter_box.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/space.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMetaMethod>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QWidget *onTop(QWidget *child)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(child);
    column->addStretch(1);
    return page;
}

/// Does what the action does, whenever that may be done.
QPushButton *makeButton(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(action->statusTip());
    button->setToolTip(action->statusTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent), m_model(new KeysModel(this)), m_shown(new QSortFilterProxyModel(this)), m_line(new KeyringLine),
      m_add(makeAction(tr("&Add a key …"), tr("Keeps a key in the keyring."))),
      m_check(makeAction(tr("&Check the chosen key"), tr("Asks its service whether it still accepts it; a broken key is sent as a control."))),
      m_checkAll(makeAction(tr("Check a&ll keys"), tr("Asks of each key whether its service still accepts it."))),
      m_forget(makeAction(tr("For&get the chosen key …"), tr("Deletes it from the keyring, and looks whether it is gone."))),
      m_rotate(makeAction(tr("&Rotate the chosen key …"), tr("Replaces it step by step, and proves each."))),
      m_filter(new FilterBox(tr("label, host or state"))), m_table(makeTable(m_shown, tr("Keys"))), m_fits(new QStackedWidget),
      m_detail(new KeyDetail), m_splitter(new QSplitter(Qt::Vertical)), m_empty(makeText()), m_pages(new QStackedWidget)
{
    setUpTable();
    m_pages->addWidget(onTop(m_empty));
    m_pages->addWidget(makeKeys());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHeading(tr("Keys")));
    column->addWidget(makeText(tr("What the desktop’s keyring holds for Key Doctor. Keys are kept there and nowhere else.")));
    column->addWidget(makeButtons());
    column->addWidget(m_line);
    column->addWidget(m_pages, 1);

    connect(m_line, &KeyringLine::cancelWanted, this, &KeysPage::cancelWanted);
    connect(m_line, &KeyringLine::againWanted, this, &KeysPage::againWanted);
    connect(m_filter, &FilterBox::changed, this, &KeysPage::filter);
    connect(m_filter, &FilterBox::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysPage::showChosen);
    connect(m_add, &QAction::triggered, this, &KeysPage::addWanted);
    connect(m_check, &QAction::triggered, this, [this] { Q_EMIT checkWanted({chosen()->known.name}); });
    connect(m_checkAll, &QAction::triggered, this, [this] {
        QList<KeyName> names;
        for (const ShownKey &key : m_model->keys())
            names.append(key.known.name);
        Q_EMIT checkWanted(names);
    });
    connect(m_forget, &QAction::triggered, this, &KeysPage::askToForget);
    connect(m_rotate, &QAction::triggered, this, [this] { Q_EMIT rotateWanted(chosen()->known.name); });
    show(QList<ShownKey>());
}

QAction *KeysPage::makeAction(const QString &text, const QString &description)
{
    auto *action = new QAction(text, this);
    action->setStatusTip(description);
    return action;
}

QList<QAction *> KeysPage::menuActions() const
{
    return {m_add, m_check, m_checkAll, m_forget, m_rotate};
}

QWidget *KeysPage::makeButtons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(makeButton(m_add, tr("&Add …")));
    row->addWidget(makeButton(m_check, tr("&Check")));
    row->addWidget(makeButton(m_forget, tr("For&get …")));
    row->addWidget(makeButton(m_rotate, tr("&Rotate …")));
    row->addStretch(1);
    return widget;
}

QWidget *KeysPage::makeKeys()
{
    m_fits->addWidget(m_table);
    m_fits->addWidget(onTop(makeText(tr("No key fits the filter."))));
    m_splitter->addWidget(m_fits);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space);
    m_splitter->setSizes({300, 200});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    return page;
}

void KeysPage::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(KeysModel::SortRole);
    m_shown->setFilterRole(KeysModel::SearchRole);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setAccessibleDescription(tr("Every key that is held. The chosen one stands below."));
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KeysModel::Due, Qt::AscendingOrder); // what is due first stands first
    measureTable();
}

/// By what a column may hold, not by what it holds: nothing moves while answers come in.
void KeysPage::measureTable()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto width = [&](int column, const QStringList &texts) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 4 * space; // and the mark of the order
        for (const QString &text : texts)
            widest = std::max(widest, metrics.horizontalAdvance(text) + 3 * space);
        m_table->setColumnWidth(column, widest);
    };
    KnownKey old;
    const QDate today = m_model->today();
    old.created = QDateTime(today.addDays(-1000), QTime(12, 0));
    old.due = today.addDays(-100);
    KnownKey young;
    young.due = today.addDays(1000);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + space);
    m_table->setMinimumHeight(5 * (metrics.height() + space)); // the header, three rows, a bar to scroll
    width(KeysModel::Label, {QStringLiteral("CI, March and more")});
    width(KeysModel::Age, {ageWords(old, today)});
    width(KeysModel::Due, {QStringLiteral("✖ ") + dueWords(old, today), dueWords(young, today)});
    QStringList states;
    for (const Acceptance each : {Acceptance::Asking, Acceptance::Accepted, Acceptance::Restricted, Acceptance::Undecided, Acceptance::Refused})
        states << QStringLiteral("✖ ") + stateWord({{}, ListedKey::State::Held, {}, each, {}});
    width(KeysModel::State, states);
    width(KeysModel::Proven, {QStringLiteral("2026-10-30")});
    fitOwner();
}

/// Whose it is takes what the others leave, but never so little that it cannot be read: then one scrolls to the rest.
void KeysPage::fitOwner()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int least = m_table->fontMetrics().averageCharWidth() * 20;
    const int others = header->length() - header->sectionSize(KeysModel::Owner);
    const bool roomy = width() - 8 * space - others > least;
    header->setSectionResizeMode(KeysModel::Owner, roomy ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!roomy)
        header->resizeSection(KeysModel::Owner, least);
}

void KeysPage::show(const QList<ShownKey> &keys)
{
    const auto before = chosen();
    m_model->setKeys(keys);
    m_pages->setCurrentIndex(keys.isEmpty() ? 0 : 1);
    sayWhatWouldFill();
    sayHowMany();
    if (before)
        choose(before->known.name);
    if (!chosen() && m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, KeysModel::Label));
    showChosen();
}

void KeysPage::change(const ShownKey &key)
{
    m_model->change(key);
    showChosen();
}

void KeysPage::say(KeyringLine::Stands stands, const QString &sentence)
{
    m_stands = stands;
    m_line->say(stands, sentence);
    sayWhatWouldFill();
    enableActions();
}

void KeysPage::setToday(const QDate &today, int toldDays)
{
    m_toldDays = toldDays;
    m_model->setToday(today, toldDays);
    showChosen();
}

void KeysPage::choose(const KeyName &name)
{
    const int row = m_model->rowOf(name);
    if (row < 0)
        return;
    const QModelIndex source = m_model->index(row, KeysModel::Label);
    if (!m_shown->mapFromSource(source).isValid())
        m_filter->clear();
    m_table->setCurrentIndex(m_shown->mapFromSource(source));
    m_table->scrollTo(m_table->currentIndex());
}

std::optional<ShownKey> KeysPage::chosen() const
{
    const QModelIndex source = m_shown->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(m_model->at(source.row())) : std::nullopt;
}

const QList<ShownKey> &KeysPage::keys() const
{
    return m_model->keys();
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureTable();
}

void KeysPage::connectNotify(const QMetaMethod &signal)
{
    QWidget::connectNotify(signal);
    if (signal == QMetaMethod::fromSignal(&KeysPage::rotateWanted))
        enableActions();
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitOwner();
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT entered();
}

void KeysPage::filter(const QRegularExpression &wanted)
{
    m_shown->setFilterRegularExpression(wanted);
    sayHowMany();
    enableActions();
}

void KeysPage::sayHowMany()
{
    const int all = m_model->rowCount();
    const int fit = m_shown->rowCount();
    m_filter->sayCount(m_filter->typed().trimmed().isEmpty() ? tr("%1 in all").arg(all) : tr("%1 of %2 fit").arg(fit).arg(all));
    m_fits->setCurrentIndex(fit > 0 || all == 0 ? 0 : 1);
}

void KeysPage::sayWhatWouldFill()
{
    switch (m_stands) {
    case KeyringLine::Stands::Busy:
    case KeyringLine::Stands::Waiting:
        m_empty->setText(tr("The keys stand here once the keyring has answered."));
        return;
    case KeyringLine::Stands::Trouble:
        m_empty->setText(tr("Which keys there are is not known before the keyring answers. Nothing is kept without one."));
        return;
    case KeyringLine::Stands::Ready:
    case KeyringLine::Stands::Done:
        break;
    }
    m_empty->setText(tr("No key is kept yet. Add one, and it is said how old it is, when it is due, and whether it is still accepted."));
}

void KeysPage::showChosen()
{
    if (const auto key = chosen())
        m_detail->show(*key, m_model->today(), m_toldDays);
    else
        m_detail->clear();
    enableActions();
}

void KeysPage::enableActions()
{
    const bool free = !KeyringLine::isBusy(m_stands);
    const auto key = chosen();
    const bool held = free && key && key->state == ListedKey::State::Held;
    m_add->setEnabled(free);
    m_check->setEnabled(held);
    m_checkAll->setEnabled(free && m_model->rowCount() > 0);
    m_forget->setEnabled(free && key.has_value());
    m_rotate->setEnabled(held && isSignalConnected(QMetaMethod::fromSignal(&KeysPage::rotateWanted)));
}

void KeysPage::askToForget()
{
    const ShownKey key = *chosen();
    auto *question = new ForgetQuestion(key, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &ForgetQuestion::forgetWanted, this, [this, name = key.known.name] { Q_EMIT forgetWanted(name); });
    question->open();
}

} // namespace kd::ui
