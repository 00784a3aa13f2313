#include "ui/rotate/places_editor.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/space.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

using rotate::Place;

namespace {

constexpr int longestWords = 200;

QLineEdit *makeEdit(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestWords);
    return edit;
}

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    return button;
}

} // namespace

PlacesEditor::PlacesEditor(QWidget *parent)
    : QWidget(parent), m_other(makeEdit(tr("Another place"), tr("the shop’s import script on web-2"))), m_path(makeEdit(tr("File"), QStringLiteral("/srv/app/.env"))),
      m_variable(makeEdit(tr("Variable"), QStringLiteral("N8N_API_KEY"))), m_fault(new StateLine), m_list(new WrappedList(&m_model, tr("Places that you added"))),
      m_remove(makeButton(tr("&Remove"), tr("Remove the place")))
{
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_variable->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(makeTicks());

    auto *addOther = makeButton(tr("A&dd"), tr("Add the place"));
    auto *addFile = makeButton(tr("Add the &file"), tr("Add the file"));
    auto *fields = new QGridLayout;
    fields->setSpacing(space);
    const auto addRow = [fields](int row, const QString &words, QLineEdit *edit) {
        auto *label = new QLabel(words);
        label->setBuddy(edit);
        fields->addWidget(label, row, 0);
        fields->addWidget(edit, row, 1);
    };
    addRow(0, tr("An&other place"), m_other);
    addRow(1, tr("A file that &holds it"), m_path);
    addRow(2, tr("… in the &variable"), m_variable);
    fields->addWidget(addOther, 0, 2);
    fields->addWidget(addFile, 2, 2);
    fields->setColumnStretch(1, 1);
    column->addLayout(fields);
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 4 + space);
    row->addWidget(m_list, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(row);

    for (QLineEdit *edit : {m_other, m_path, m_variable}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_fault->say(Mood::Neutral, {});
            Q_EMIT changed();
        });
    }
    connect(addOther, &QPushButton::clicked, this, &PlacesEditor::addOther);
    connect(addFile, &QPushButton::clicked, this, &PlacesEditor::addFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
        if (at < m_added.size())
            m_added.removeAt(at);
        follow();
    });
    follow();
}

QWidget *PlacesEditor::makeTicks()
{
    auto *ticks = new QWidget;
    auto *grid = new QGridLayout(ticks);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space / 2);
    grid->setColumnStretch(2, 1);
    for (const QString &words : {tr("Secrets managers"), tr("CI pipelines"), tr("Backups"), tr("Monitoring"), tr("Dashboards"), tr("Chat bots")}) {
        auto *tick = new QCheckBox(words);
        const int at = static_cast<int>(m_ticks.size());
        grid->addWidget(tick, at / 2, at % 2);
        m_ticks.append(tick);
        connect(tick, &QCheckBox::toggled, this, &PlacesEditor::changed);
    }
    return ticks;
}

std::optional<Place> PlacesEditor::typedFile() const
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    const QString path = m_path->text().trimmed();
    const QString variable = m_variable->text().trimmed();
    if (!QDir::isAbsolutePath(path) || path.endsWith(QLatin1Char('/')) || !name.match(variable).hasMatch())
        return std::nullopt;
    return Place{{}, Place::Kind::EnvFile, path, variable, Place::State::Listed, {}};
}

std::optional<Place> PlacesEditor::typedOther() const
{
    const QString words = m_other->text().simplified();
    return words.isEmpty() ? std::nullopt : std::optional(Place{{}, Place::Kind::ByHand, words, {}, Place::State::Listed, {}});
}

bool PlacesEditor::check()
{
    const bool nothing = m_path->text().trimmed().isEmpty() && m_variable->text().trimmed().isEmpty();
    if (nothing || typedFile())
        return true;
    sayWhatAFileNeeds();
    return false;
}

void PlacesEditor::sayWhatAFileNeeds()
{
    m_fault->say(Mood::Bad, tr("A file needs its whole path, such as /srv/app/.env, and the variable’s name."));
}

/// Each says whether it was there to be added, or to be complained of.
bool PlacesEditor::addFile()
{
    const auto file = typedFile();
    if (!file) {
        sayWhatAFileNeeds();
        return true;
    }
    m_path->clear();
    m_variable->clear();
    add(*file);
    return true;
}

bool PlacesEditor::addOther()
{
    const auto other = typedOther();
    if (!other)
        return false;
    m_other->clear();
    add(*other);
    return true;
}

void PlacesEditor::add(const Place &place)
{
    if (!m_added.contains(place))
        m_added.append(place);
    follow();
}

void PlacesEditor::follow()
{
    QStringList lines;
    for (const Place &place : m_added)
        lines += plainText(rotate::nameOf(place));
    m_model.setStringList(lines.isEmpty() ? QStringList{tr("None yet. What you add stands here.")} : lines);
    m_list->setEnabled(!lines.isEmpty());
    m_remove->setEnabled(!lines.isEmpty());
    if (!lines.isEmpty())
        m_list->setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    Q_EMIT changed();
}

QList<Place> PlacesEditor::places() const
{
    QList<Place> places;
    for (const QCheckBox *tick : m_ticks) {
        if (tick->isChecked())
            places.append({{}, Place::Kind::ByHand, tick->text().remove(QLatin1Char('&')), {}, Place::State::Listed, {}});
    }
    places += m_added;
    for (const auto &typed : {typedOther(), typedFile()}) {
        if (typed && !places.contains(*typed))
            places.append(*typed);
    }
    return places;
}

/// Enter adds what was typed; the page's own button is for an empty field.
bool PlacesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return watched == m_other ? addOther() : (!m_path->text().isEmpty() || !m_variable->text().isEmpty()) && addFile();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kd::ui
