#include "ui/verdict/verdict_pane.h"

#include "core/report/also_seen.h"
#include "core/report/not_asked.h"
#include "core/report/plain_text.h"
#include "core/report/platform.h"
#include "core/report/side_by_side.h"
#include "ui/look/announce.h"
#include "ui/look/disclosure.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/verdict/proof_view.h"
#include "ui/verdict/remedy_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

Mood moodOf(const Verdict &verdict)
{
    if (verdict.isCause())
        return Mood::Bad;
    return verdict.id == QLatin1String("healthy") ? Mood::Good : Mood::Unsure;
}

void tintLabel(QLabel *label, Mood mood)
{
    QPalette painted;
    painted.setColor(QPalette::WindowText, tint(mood, painted));
    label->setPalette(painted);
}

} // namespace

VerdictPane::VerdictPane(const Sentences &sentences, QAbstractItemModel *exchanges, QWidget *parent)
    : QWidget(parent), m_sentences(sentences), m_outcome(new StateLine), m_changes(makeText()), m_title(makeHeading()),
      m_certainty(new QLabel), m_sentence(makeText()), m_proof(new ProofView), m_remedy(new RemedyView), m_nextHead(makeSubheading({})), m_next(makeText()),
      m_answer(new QPushButton(tr("Ans&wer the open question"))), m_again(new QPushButton(tr("Check &again"))), m_explain(new QPushButton(tr("&More about this cause"))),
      m_exchangesModel(exchanges)
{
    for (QLabel *label : {m_title, m_sentence, m_changes, m_next})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = m_sentence->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    m_sentence->setFont(strong);
    m_sentence->setMaximumWidth(QWIDGETSIZE_MAX);

    QFont outcome = m_outcome->font();
    outcome.setPointSizeF(outcome.pointSizeF() * 1.2);
    outcome.setBold(true);
    m_outcome->setFont(outcome);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_outcome);
    column->addWidget(m_changes);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_certainty, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_proof);
    column->addWidget(m_remedy);
    column->addWidget(m_nextHead);
    column->addWidget(m_next);

    m_alsoSeen = new Disclosure({}, makeTextList(&m_seen, tr("Also seen")));
    m_ruledOut = new Disclosure({}, makeTextList(&m_out, tr("Ruled out")));
    auto *table = makeTable(exchanges, tr("Exchanges"));
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT exchangeWanted(index.siblingAtColumn(0).data().toInt()); });
    m_exchanges = new Disclosure({}, table);
    for (Disclosure *each : {m_alsoSeen, m_ruledOut, m_exchanges})
        column->addWidget(each);
    column->addStretch(1);

    m_scroll = new ScrollColumn(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll, 1);
    // Below the part that scrolls: what a person does next is always in sight.
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(3 * space, space, 3 * space, space);
    m_again->setAccessibleName(tr("Check again"));
    m_again->setAccessibleDescription(tr("Asks again what the remedy can have changed"));
    auto *report = new QPushButton(tr("&Report"));
    auto *menu = new QMenu(report);
    menu->addAction(tr("&Copy for a ticket"), this, &VerdictPane::ticketWanted);
    menu->addAction(tr("&Preview and save …"), this, &VerdictPane::reportWanted);
    report->setMenu(menu);
    for (QPushButton *button : {m_answer, m_again, m_explain, report}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    whole->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, this, &VerdictPane::checkAgainWanted);
    connect(m_answer, &QPushButton::clicked, this, &VerdictPane::questionWanted);
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT causeWanted(m_id); });
    connect(m_proof, &ProofView::exchangeWanted, this, &VerdictPane::exchangeWanted);
    connect(m_remedy, &RemedyView::platformPicked, this, &VerdictPane::platformPicked);
    connect(m_remedy, &RemedyView::copyWanted, this, &VerdictPane::copyWanted);
    connect(m_remedy, &RemedyView::linkWanted, this, &VerdictPane::linkWanted);
}

void VerdictPane::show(const Report &report, const std::optional<Comparison> &comparison, Run run)
{
    const bool sameCause = m_id == report.verdict.id && !comparison;
    m_id = report.verdict.id;
    showOutcome(report, comparison, run);
    showHead(report);
    m_proof->show(proofOf(report));
    showRemedy(report);
    showNext(report);
    showLists(report);
    m_again->setEnabled(run != Run::Opened);
    m_again->setToolTip(run == Run::Opened ? tr("This case was opened from a file, which causes no traffic.") : QString());
    m_explain->setVisible(report.verdict.isCause());
    if (!sameCause)
        m_scroll->verticalScrollBar()->setValue(0);
}

void VerdictPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintLabel(m_title, m_mood);
}

void VerdictPane::takeFocus()
{
    for (QPushButton *button : {m_answer, m_again}) {
        if (button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus();
    }
}

void VerdictPane::showOutcome(const Report &report, const std::optional<Comparison> &comparison, Run run)
{
    const QString line = comparison ? headline(*comparison) : QString();
    if (!line.isEmpty())
        m_outcome->say(comparison->outcome == Comparison::Outcome::Fixed ? Mood::Good : Mood::Unsure, line);
    else if (run == Run::Cancelled)
        m_outcome->say(Mood::Note, tr("Cancelled. This rests on what was heard until then."));
    else if (report.subject.timedOut)
        m_outcome->say(Mood::Note, tr("The time was up. This rests on what was heard until then."));
    else if (run == Run::Opened)
        m_outcome->say(Mood::Note, tr("Opened from a file and judged again; nothing was asked."));
    else
        m_outcome->say(Mood::Neutral, {});
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    const QStringList changes = comparison ? changesInWords(*comparison) : QStringList();
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
}

void VerdictPane::showHead(const Report &report)
{
    const Verdict &verdict = report.verdict;
    const Mood mood = m_mood = moodOf(verdict);
    m_title->setText(mark(mood) + QLatin1Char(' ') + plainText(m_sentences.title(verdict.id)));
    tintLabel(m_title, mood);
    m_certainty->setText(verdict.certainty ? certaintyInWords(*verdict.certainty) : QString());
    m_sentence->setText(m_sentences.of(verdict));
    m_sentence->setAccessibleDescription(verdict.id);
    announce(m_sentence);
}

void VerdictPane::showRemedy(const Report &report)
{
    const Verdict &verdict = report.verdict;
    m_remedy->setVisible(verdict.isCause());
    if (!verdict.isCause())
        return;
    const QList<RemedyCommand> all = m_sentences.commands(verdict.id);
    m_remedy->show(m_sentences.remedy(verdict.id, verdict.args), all, fitting(all, report.subject), report.subject.platform, m_sentences.links(verdict.id));
}

void VerdictPane::showNext(const Report &report)
{
    const bool healthy = report.verdict.id == QLatin1String("healthy");
    QStringList lines;
    if (!report.verdict.isCause()) {
        if (report.walk.end && !report.walk.end->next.isEmpty())
            lines << m_sentences.next(*report.walk.end);
        const QStringList gaps = notAsked(report);
        for (const QString &gap : gaps)
            lines << QStringLiteral("• ") + gap;
    }
    m_nextHead->setText(healthy ? tr("What was not asked") : tr("What would help to decide"));
    m_next->setText(lines.join(QLatin1Char('\n')));
    m_nextHead->setVisible(!lines.isEmpty());
    m_next->setVisible(!lines.isEmpty());
    m_answer->setVisible(!report.verdict.isCause() && report.walk.question);
}

void VerdictPane::showLists(const Report &report)
{
    m_seen.setStringList(alsoSeen(report, m_sentences));
    m_alsoSeen->setTitle(tr("Also seen (%1)").arg(m_seen.rowCount()));
    m_alsoSeen->setVisible(m_seen.rowCount() > 0);
    m_out.setStringList(ruledOutInWords(report, m_sentences));
    m_ruledOut->setTitle(tr("Ruled out (%1)").arg(m_out.rowCount()));
    m_exchanges->setTitle(tr("Exchanges (%1)").arg(m_exchangesModel->rowCount()));
}

} // namespace kd::ui
