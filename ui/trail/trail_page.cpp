#include "ui/trail/trail_page.h"

#include "ui/look/lists.h"
#include "ui/look/marked_rows.h"

#include <QHBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr const char *stepByStep = "step_by_step";

/// The tree's own words on how a key is changed, right before its end.
bool tellsTheOrder(const Node &node)
{
    const QStringList targets = node.targets();
    return node.kind == Node::Kind::Task && std::any_of(targets.begin(), targets.end(), [](const QString &id) { return id.startsWith(QLatin1String("end_rotate_")); });
}

} // namespace

TrailPage::TrailPage(const Sentences &sentences, const Tree &tree, QAbstractItemModel *exchanges, QWidget *parent)
    : QWidget(parent), m_sentences(sentences), m_tree(tree), m_list(new WrappedList(&m_steps, tr("Steps"))), m_splitter(new QSplitter), m_side(new QStackedWidget),
      m_probing(new ProbingPane), m_question(new QuestionPane), m_lookBack(new QuestionPane), m_verdict(new VerdictPane(sentences, exchanges))
{
    m_list->setItemDelegate(new MarkedRows(m_list));
    m_list->setAccessibleDescription(tr("What has been answered; Enter shows a step again"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 18);

    for (QWidget *pane : {static_cast<QWidget *>(m_probing), static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_lookBack), static_cast<QWidget *>(m_verdict)})
        m_side->addWidget(pane);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({240, 760});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_list, &QListView::clicked, this, &TrailPage::showStep);
    connect(m_list, &QListView::activated, this, &TrailPage::showStep);
    connect(m_probing, &ProbingPane::cancelWanted, this, &TrailPage::cancelWanted);
    connect(m_question, &QuestionPane::answered, this, [this](const QString &node, const QString &choice) {
        if (choice == QLatin1String(stepByStep))
            Q_EMIT rotationWanted();
        else
            Q_EMIT answered(node, choice);
    });
    connect(m_question, &QuestionPane::returnWanted, this, &TrailPage::showVerdict);
    connect(m_lookBack, &QuestionPane::answered, this, &TrailPage::answered);
    connect(m_lookBack, &QuestionPane::returnWanted, this, &TrailPage::returnToNow);
    connect(m_verdict, &VerdictPane::questionWanted, this, [this] { showQuestion(m_report); });
}

void TrailPage::begin(bool again)
{
    m_steps.show({}, again ? tr("checking again") : tr("asking"), {});
    m_probing->begin(again ? tr("Checking what the remedy can have changed") : tr("Asking the server, so that you need not guess"));
    m_now = m_probing;
    m_side->setCurrentWidget(m_probing);
}

void TrailPage::ask(const QString &probe, const QString &url)
{
    m_probing->ask(probe, url);
}

void TrailPage::hear(const Exchange &exchange, const Walk &soFar)
{
    m_probing->hear(exchange);
    m_steps.show(stepsSoFar(soFar, m_sentences), tr("asking"), {});
}

void TrailPage::cancelling()
{
    m_probing->cancelling();
}

void TrailPage::show(const Report &report, const std::optional<Comparison> &comparison, VerdictPane::Run run)
{
    m_probing->end();
    m_report = report;
    m_verdict->show(report, comparison, run);
    // Healthy from here, a question is open only where the person has said that elsewhere it is not.
    if (!report.verdict.isCause() && report.walk.question && !comparison && run != VerdictPane::Run::Cancelled)
        showQuestion(report);
    else
        showVerdict();
}

void TrailPage::showQuestion(const Report &report)
{
    const Node &node = *report.walk.question;
    QList<QuestionPane::Answer> answers;
    if (tellsTheOrder(node))
        answers.append({QString(QLatin1String(stepByStep)), tr("Change it here, step by step …"), false});
    for (const Choice &choice : node.choices)
        answers.append({choice.id, m_sentences.choice(choice), false});
    if (!node.unknown.isEmpty())
        answers.append({QStringLiteral("unknown"), m_sentences.iDontKnow(), false});
    m_question->ask(node.id, m_sentences.question(node), m_sentences.why(node), answers, tr("So far: %1").arg(m_sentences.of(report.verdict)));
    m_question->offerReturn(tr("Show what is &known so far"));
    showSteps(m_sentences.nodeTitle(node), {});
    m_now = m_question;
    m_side->setCurrentWidget(m_question);
}

void TrailPage::showVerdict()
{
    const Verdict &verdict = m_report.verdict;
    const bool healthy = verdict.id == QLatin1String("healthy");
    showSteps(verdict.isCause() ? tr("the cause") : healthy ? tr("in order") : tr("not decided yet"), verdict.isCause() ? tr("fix and check") : QString());
    m_now = m_verdict;
    m_side->setCurrentWidget(m_verdict);
    m_verdict->takeFocus();
}

void TrailPage::showSteps(const QString &current, const QString &ahead)
{
    m_steps.show(stepsInWords(m_report.walk, m_sentences), current, ahead);
    m_list->setCurrentIndex(m_steps.index(m_steps.currentRow()));
}

void TrailPage::showStep(const QModelIndex &index)
{
    if (m_now == m_probing || !index.isValid())
        return;
    const Node *node = m_tree.find(index.data(StepsModel::NodeRole).toString());
    if (!node) {
        returnToNow();
        return;
    }
    const Step *step = nullptr;
    for (const Step &each : m_report.walk.steps)
        step = each.node == node ? &each : step;
    QList<QuestionPane::Answer> answers;
    for (const Choice &choice : node->choices)
        answers.append({choice.id, m_sentences.choice(choice), step && step->choice == choice.id});
    if (node->kind == Node::Kind::Look) {
        const bool found = step && step->answer == m_report.walk.found;
        const bool overruled = step && step->byPerson;
        if (found || overruled)
            answers.append({QString(clearLook), tr("I know better: it is none of this. Look on."), overruled});
        if (overruled)
            answers.append({QString(), tr("Take the evidence's answer again"), false});
    } else if (!node->unknown.isEmpty()) {
        answers.append({QStringLiteral("unknown"), m_sentences.iDontKnow(), step && step->choice == QLatin1String("unknown")});
    }
    const QString answer = index.data(StepsModel::AnswerRole).toString();
    const QString seen = index.data(StepsModel::SeenRole).toString();
    m_lookBack->ask(node->id, m_sentences.question(*node), seen.isEmpty() ? tr("Answered: %1").arg(answer) : tr("Answered: %1 (%2)").arg(answer, seen), answers, m_sentences.why(*node));
    m_lookBack->offerReturn(m_now == m_question ? tr("Back to the open &question") : tr("Back to the &verdict"));
    m_side->setCurrentWidget(m_lookBack);
}

void TrailPage::returnToNow()
{
    m_side->setCurrentWidget(m_now);
    m_list->setCurrentIndex(m_steps.index(m_steps.currentRow()));
    if (m_now == m_verdict)
        m_verdict->takeFocus();
}

bool TrailPage::back()
{
    if (m_now == m_probing)
        return false;
    // From what is looked at, one step towards the start.
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : m_steps.currentRow();
    if (row <= 0)
        return false;
    const QModelIndex before = m_steps.index(row - 1);
    m_list->setCurrentIndex(before);
    showStep(before);
    return true;
}

} // namespace kd::ui
