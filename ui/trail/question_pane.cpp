#include "ui/trail/question_pane.h"

#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kd::ui {

QuestionPane::QuestionPane(QWidget *parent)
    : QWidget(parent), m_question(makeHeading()), m_why(makeText()), m_below(makeText()), m_place(new QVBoxLayout), m_return(new QPushButton)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_question);
    column->addWidget(m_why);
    m_place->setSpacing(space);
    column->addLayout(m_place);
    column->addWidget(m_below);
    column->addWidget(m_return, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &QuestionPane::returnWanted);
}

void QuestionPane::ask(const QString &node, const QString &question, const QString &why, const QList<Answer> &answers, const QString &below)
{
    m_node = node;
    m_answers = answers;
    m_question->setText(question);
    announce(m_question);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    m_return->hide();
    for (CommandLink *link : std::as_const(m_links))
        link->deleteLater();
    m_links.clear();
    for (int i = 0; i < answers.size(); ++i) {
        auto *link = new CommandLink(i + 1, answers.at(i).text);
        link->setChosen(answers.at(i).chosen);
        connect(link, &CommandLink::clicked, this, [this, i] { choose(i + 1); });
        m_place->addWidget(link);
        m_links.append(link);
    }
    if (!m_links.isEmpty())
        m_links.constFirst()->setFocus();
}

void QuestionPane::offerReturn(const QString &label)
{
    m_return->setText(label);
    m_return->setVisible(true);
    if (m_links.isEmpty())
        m_return->setFocus();
}

void QuestionPane::choose(int number)
{
    if (number >= 1 && number <= m_answers.size())
        Q_EMIT answered(m_node, m_answers.at(number - 1).choice);
}

void QuestionPane::keyPressEvent(QKeyEvent *event)
{
    // By what was typed: keypads and some keyboards reach their digits with a modifier.
    const int number = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (number >= 1 && number <= m_answers.size() && !command)
        choose(number);
    else
        QWidget::keyPressEvent(event);
}

} // namespace kd::ui
