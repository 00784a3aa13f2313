#pragma once

#include "ui/trail/probing_pane.h"
#include "ui/trail/question_pane.h"
#include "ui/trail/steps_model.h"
#include "ui/verdict/verdict_pane.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

namespace kd::ui {

/// The walk through the tree: on the leading side the steps that are answered, on the other what runs, what is asked, or
/// the verdict. Looking back at a step loses nothing.
class TrailPage : public QWidget
{
    Q_OBJECT

public:
    TrailPage(const Sentences &sentences, const Tree &tree, QAbstractItemModel *exchanges, QWidget *parent = nullptr);

    void begin(bool again);
    void ask(const QString &probe, const QString &url);
    void hear(const Exchange &exchange, const Walk &soFar);
    void cancelling();
    /// The case is judged: its verdict, or the question that is open.
    void show(const Report &report, const std::optional<Comparison> &comparison, VerdictPane::Run run);

    /// One step back in what is looked at; false where this is the first.
    bool back();

    [[nodiscard]] VerdictPane *verdict() const { return m_verdict; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void cancelWanted();
    void answered(const QString &node, const QString &choice);
    /// Not told how to change a key, but led through it.
    void rotationWanted();

private:
    void showQuestion(const Report &report);
    void showVerdict();
    void showStep(const QModelIndex &index);
    void showSteps(const QString &current, const QString &ahead);
    void returnToNow();

    const Sentences &m_sentences;
    const Tree &m_tree;
    StepsModel m_steps;
    QListView *m_list;
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    ProbingPane *m_probing;
    QuestionPane *m_question;
    QuestionPane *m_lookBack;
    VerdictPane *m_verdict;
    Report m_report;
    QWidget *m_now = nullptr; ///< what the walk has come to; a step may be looked at instead
};

} // namespace kd::ui
