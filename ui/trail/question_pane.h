#pragma once

#include "core/report/steps.h"
#include "ui/look/command_link.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kd::ui {

/// A question that only the person can answer: one sentence why it is asked, and the answers as large buttons.
class QuestionPane : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPane(QWidget *parent = nullptr);

    struct Answer {
        QString choice;
        QString text;
        bool chosen = false;
    };
    /// `below` says what is known so far, such as how an earlier answer was found.
    void ask(const QString &node, const QString &question, const QString &why, const QList<Answer> &answers, const QString &below = {});
    /// Presses the n-th answer, from 1, as its digit key does.
    void choose(int number);
    /// A way back to where the walk stands; shown when an earlier step is looked at.
    void offerReturn(const QString &label);

Q_SIGNALS:
    void answered(const QString &node, const QString &choice);
    void returnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_node;
    QList<Answer> m_answers;
    QList<CommandLink *> m_links;
    QLabel *m_question;
    QLabel *m_why;
    QLabel *m_below;
    QVBoxLayout *m_place;
    QPushButton *m_return;
};

} // namespace kd::ui
