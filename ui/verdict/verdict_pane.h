#pragma once

#include "core/report/comparison.h"
#include "core/report/sentence.h"
#include "ui/look/tint.h"

#include <QStringListModel>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;
class QPushButton;
class QTableView;
class QUrl;

namespace kd::ui {

class Disclosure;
class ProofView;
class RemedyView;
class ScrollColumn;
class StateLine;

/// One verdict, whether a cause, healthy or undetermined: what it is, how it is known, what to do, and what else was seen.
class VerdictPane : public QWidget
{
    Q_OBJECT

public:
    /// What a person needs to know of the run itself.
    enum class Run { Whole, Cancelled, Opened };

    VerdictPane(const Sentences &sentences, QAbstractItemModel *exchanges, QWidget *parent = nullptr);

    void show(const Report &report, const std::optional<Comparison> &comparison, Run run);
    /// To the button that a person most likely wants next.
    void takeFocus();

Q_SIGNALS:
    void checkAgainWanted();
    void reportWanted();
    void ticketWanted();
    void questionWanted();
    void platformPicked(const QString &platform);
    void exchangeWanted(int number);
    void causeWanted(const QString &id);
    void copyWanted(const QString &text);
    void linkWanted(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOutcome(const Report &report, const std::optional<Comparison> &comparison, Run run);
    void showHead(const Report &report);
    void showRemedy(const Report &report);
    void showNext(const Report &report);
    void showLists(const Report &report);

    const Sentences &m_sentences;
    ScrollColumn *m_scroll = nullptr;
    StateLine *m_outcome;
    QLabel *m_changes;
    QLabel *m_title;
    QLabel *m_certainty;
    QLabel *m_sentence;
    ProofView *m_proof;
    RemedyView *m_remedy;
    QLabel *m_nextHead;
    QLabel *m_next;
    QPushButton *m_answer;
    QPushButton *m_again;
    QPushButton *m_explain;
    QString m_id;
    Mood m_mood = Mood::Neutral;
    Disclosure *m_alsoSeen;
    QStringListModel m_seen;
    Disclosure *m_ruledOut;
    QStringListModel m_out;
    Disclosure *m_exchanges;
    QAbstractItemModel *m_exchangesModel;
};

} // namespace kd::ui
