#include "ui/start/start_page.h"

#include "ui/look/disclosure.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/start/address_field.h"
#include "ui/start/key_edit.h"
#include "ui/start/key_field.h"
#include "ui/start/keychain_button.h"
#include "ui/start/more_fields.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    return rule;
}

/// In a row the text takes the room that is left, and the buttons what they need.
QLabel *spread(QLabel *label)
{
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    return label;
}

QListView *makeShortList(QAbstractItemModel *model, const QString &name, int rows)
{
    QListView *list = makeTextList(model, name);
    list->setMinimumHeight(0);
    list->setMaximumHeight(list->fontMetrics().lineSpacing() * rows + space);
    return list;
}

} // namespace

StartPage::StartPage(const Sentences &sentences, const Node &where, QWidget *parent)
    : QWidget(parent), m_where(new QButtonGroup(this)), m_address(new AddressField(tr("n8n address"), QStringLiteral("https://n8n.example.com/api/v1/workflows"))), m_key(new KeyField), m_keychain(new KeychainButton),
      m_direct(new AddressField(tr("Direct address"), QStringLiteral("http://10.0.0.5:5678"), tr("optional: past the proxy"))), m_more(new MoreFields),
      m_find(new QPushButton(tr("Fi&nd the cause"))), m_problem(new StateLine), m_due(new StateLine), m_showKeys(new QPushButton(tr("Sho&w the keys"))), m_drop(new QPushButton(tr("Re&move")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);

    column->addWidget(makeHeading(sentences.question(where)));
    auto *places = new QGridLayout;
    places->setHorizontalSpacing(4 * space);
    places->setVerticalSpacing(space / 2);
    places->setColumnStretch(2, 1);
    for (const Choice &choice : where.choices) {
        auto *place = new QRadioButton(sentences.choice(choice).replace(QLatin1Char('&'), QLatin1String("&&")));
        const int row = static_cast<int>(m_choices.size());
        m_where->addButton(place, row);
        m_choices.append(choice.id);
        places->addWidget(place, row / 2, row % 2);
    }
    column->addLayout(places);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space);
    const auto addRow = [form](const QString &text, auto *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field->edit());
        form->addRow(label, field);
    };
    addRow(tr("n8n &address"), m_address);
    addRow(tr("AP&I key"), m_key);
    m_key->addBeside(m_keychain);
    addRow(tr("&Direct address"), m_direct);
    column->addLayout(form);
    m_moreLine = new Disclosure(tr("More to give"), m_more);
    column->addWidget(m_moreLine);

    auto *row = new QHBoxLayout;
    m_find->setAccessibleName(tr("Find the cause"));
    m_find->setDefault(true);
    row->addWidget(m_find);
    row->addSpacing(space);
    row->addWidget(spread(makeText(tr("The key is sent only to these two addresses."))), 1);
    column->addLayout(row);
    column->addWidget(m_problem);

    column->addWidget(makeRule());
    auto *give = new QHBoxLayout;
    give->addWidget(spread(makeText(tr("Or drop an error text, a log or a case file anywhere in this window."))), 1);
    auto *open = new QPushButton(tr("&Open a file …"));
    auto *paste = new QPushButton(tr("&Paste a text"));
    give->addWidget(open);
    give->addWidget(paste);
    column->addLayout(give);
    m_given = makeShortList(&m_givenModel, tr("Given texts and files"), 3);
    auto *givenRow = new QHBoxLayout;
    givenRow->addWidget(m_given, 1);
    givenRow->addWidget(m_drop, 0, Qt::AlignTop);
    column->addLayout(givenRow);

    auto *dueRow = new QHBoxLayout;
    dueRow->addWidget(m_due, 1);
    dueRow->addWidget(m_showKeys, 0, Qt::AlignTop);
    column->addLayout(dueRow);

    auto *recentRow = new QHBoxLayout;
    recentRow->addWidget(spread(makeSubheading(tr("Recent cases"))), 1);
    auto *practice = new QPushButton(tr("T&ry it on a practice n8n"));
    practice->setAccessibleName(tr("Try it on a practice n8n"));
    recentRow->addWidget(practice);
    column->addLayout(recentRow);
    m_recent = makeShortList(&m_recentModel, tr("Recent cases"), 5);
    column->addWidget(m_recent);
    column->addStretch(1);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));

    connect(m_find, &QPushButton::clicked, this, &StartPage::findWanted);
    for (QLineEdit *edit : {m_address->edit(), static_cast<QLineEdit *>(m_key->edit()), m_direct->edit()})
        connect(edit, &QLineEdit::returnPressed, m_find, &QPushButton::click);
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(m_showKeys, &QPushButton::clicked, this, &StartPage::keysWanted);
    connect(m_keychain, &KeychainButton::keysPageWanted, this, &StartPage::keysWanted);
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT givenDropped(std::max(0, m_given->currentIndex().row())); });
    connect(m_recent, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT recentWanted(index.row()); });
    showGiven({});
    showRecent({});
    showDue({});
}

void StartPage::takeFocus()
{
    m_address->edit()->setFocus();
}

Asked StartPage::asked() const
{
    Asked asked;
    asked.where = m_choices.value(m_where->checkedId());
    asked.address = m_address->text().trimmed();
    asked.key = m_key->secret();
    asked.direct = m_direct->text().trimmed();
    m_more->read(asked);
    return asked;
}

void StartPage::fill(const Asked &asked)
{
    m_where->setExclusive(false);
    for (QAbstractButton *place : m_where->buttons())
        place->setChecked(m_choices.value(m_where->id(place)) == asked.where);
    m_where->setExclusive(true);
    m_address->setText(asked.address);
    m_key->setSecret(asked.key);
    m_direct->setText(asked.direct);
    m_more->fill(asked);
    m_moreLine->setOpen(!m_more->isEmpty());
    m_problem->say(Mood::Neutral, {});
}

void StartPage::wipe()
{
    fill({});
    m_key->wipe();
    takeFocus();
}

void StartPage::takeKept(const SharedSecret &key, const QString &address)
{
    m_key->setKept(key);
    if (m_address->isEmpty())
        m_address->setText(address);
}

void StartPage::showDue(const QString &sentence)
{
    m_due->say(Mood::Note, sentence);
    m_due->setVisible(!sentence.isEmpty());
    m_showKeys->setVisible(!sentence.isEmpty());
}

void StartPage::showProblem(const QString &sentence)
{
    m_problem->say(Mood::Bad, sentence);
}

void StartPage::showGiven(const QStringList &lines)
{
    m_givenModel.setStringList(lines);
    m_given->setVisible(!lines.isEmpty());
    m_drop->setVisible(!lines.isEmpty());
}

void StartPage::showRecent(const QStringList &lines)
{
    m_recentModel.setStringList(lines.isEmpty() ? QStringList{tr("None yet. A finished diagnosis is kept here, without its key.")} : lines);
    m_recent->setEnabled(!lines.isEmpty());
}

} // namespace kd::ui
