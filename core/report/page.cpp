#include "core/report/page.h"

#include "core/base/words.h"
#include "core/read/answer_shape.h"
#include "core/report/also_seen.h"
#include "core/report/failure_words.h"
#include "core/report/key_sent.h"
#include "core/report/plain_text.h"
#include "core/report/platform.h"
#include "core/report/steps.h"

namespace kd {

namespace {

struct MakePlain {
    void operator()(Page::Heading &heading) const { heading.text = plainText(heading.text); }
    void operator()(Page::Paragraph &paragraph) const { paragraph.text = plainText(paragraph.text); }
    void operator()(Page::Bullets &bullets) const { each(bullets.items); }
    void operator()(Page::Code &code) const
    {
        QStringList lines = code.text.split(QLatin1Char('\n'));
        each(lines);
        code.text = lines.join(QLatin1Char('\n'));
    }
    void operator()(Page::Table &table) const
    {
        for (QStringList &row : table.rows)
            each(row);
    }

private:
    static void each(QStringList &texts)
    {
        for (QString &text : texts)
            text = plainText(text);
    }
};

class Layout
{
public:
    Layout(const Report &report, const Sentences &sentences) : m_report(report), m_sentences(sentences) {}

    Page make()
    {
        const Verdict &verdict = m_report.verdict;
        m_page.mood = verdict.isCause()                          ? Page::Mood::Cause
                      : verdict.id == QLatin1String("healthy") ? Page::Mood::Healthy
                                                                 : Page::Mood::Undetermined;
        m_page.title = m_sentences.title(verdict);
        m_page.certainty = verdict.certainty ? certaintyInWords(*verdict.certainty) : QString();
        paragraph(withProof(m_sentences.of(verdict), verdict.citations));
        if (verdict.isCause())
            remedy();
        if (m_page.mood == Page::Mood::Undetermined)
            whatWouldDecide();
        alsoSeen();
        key();
        steps();
        ruledOut();
        exchanges();
        for (Page::Block &block : m_page.blocks)
            std::visit(MakePlain(), block);
        return std::move(m_page);
    }

private:
    void heading(const QString &text) { m_page.blocks.append(Page::Heading{text, 2}); }
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_page.blocks.append(Page::Paragraph{text});
    }
    void bullets(const QStringList &items)
    {
        if (!items.isEmpty())
            m_page.blocks.append(Page::Bullets{items});
    }

    void remedy()
    {
        const Verdict &verdict = m_report.verdict;
        heading(Words::tr("What to do"));
        const Remedy remedy = m_sentences.remedy(verdict);
        paragraph(remedy.sentence);
        const QList<RemedyCommand> commands = fitting(remedy.commands, m_report.subject);
        for (const RemedyCommand &command : commands)
            m_page.blocks.append(Page::Code{platformName(command.platform), command.text});
        bullets(remedy.links);
    }

    void whatWouldDecide()
    {
        const Walk &walk = m_report.walk;
        if (walk.end && !walk.end->next.isEmpty()) {
            heading(Words::tr("What would decide"));
            paragraph(m_sentences.next(*walk.end));
        }
        if (!walk.question)
            return;
        heading(Words::tr("What only you can say"));
        paragraph(m_sentences.question(*walk.question) + QLatin1Char(' ') + m_sentences.why(*walk.question));
        QStringList items;
        for (const Choice &choice : walk.question->choices)
            items << QStringLiteral("--answer %1=%2  %3").arg(walk.question->id, choice.id, m_sentences.choice(choice));
        bullets(items);
    }

    void alsoSeen()
    {
        if (const QStringList lines = kd::alsoSeen(m_report, m_sentences); !lines.isEmpty()) {
            heading(Words::tr("Also seen"));
            bullets(lines);
        }
    }

    void key()
    {
        const KeyReading &reading = m_report.subject.key;
        if (!reading.given)
            return;
        QStringList items{Words::tr("%1 characters, shown as %2, %3").arg(reading.length).arg(reading.masked, reading.fingerprint)};
        const auto time = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); };
        if (reading.claims.iat)
            items << Words::tr("made %1").arg(time(*reading.claims.iat));
        if (reading.kind == KeyKind::N8nJwt)
            items << (reading.claims.exp ? Words::tr("expires %1").arg(time(*reading.claims.exp)) : Words::tr("never expires"));
        heading(Words::tr("The key"));
        bullets(items);
    }

    void steps()
    {
        QStringList items;
        const QList<StepInWords> steps = stepsInWords(m_report.walk, m_sentences);
        for (const StepInWords &step : steps)
            items << QStringLiteral("%1: %2").arg(step.title, step.answer) + (step.seen.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.seen));
        if (items.isEmpty())
            return;
        heading(Words::tr("How it was found"));
        bullets(items);
    }

    void ruledOut()
    {
        if (const QStringList lines = ruledOutInWords(m_report, m_sentences); !lines.isEmpty()) {
            heading(Words::tr("Ruled out"));
            bullets(lines);
        }
    }

    void exchanges()
    {
        if (m_report.subject.exchanges.isEmpty())
            return;
        Page::Table table{{QStringLiteral("#"), Words::tr("asked"), Words::tr("answer"), QStringLiteral("ms")}, {}};
        for (const Exchange &exchange : m_report.subject.exchanges) {
            const Answer &answer = exchange.answer;
            const QString said = answer.isResponse() ? QStringLiteral("%1 %2").arg(answer.status).arg(answer.isSuccess() ? QString() : wordsOf(answer)).trimmed()
                                                     : failureInWords(answer);
            const KeySent sent = keySent(exchange);
            const QString with = sent == KeySent::None ? QString() : sent == KeySent::Control ? Words::tr(" with a broken key") : Words::tr(" with the key");
            table.rows.append({QString::number(exchange.number),
                               QStringLiteral("%1 %2%3").arg(QString::fromLatin1(exchange.request.method), exchange.request.url, with), said,
                               exchange.phases.done ? QString::number(qRound(*exchange.phases.done)) : QString()});
        }
        heading(Words::tr("Exchanges"));
        m_page.blocks.append(table);
    }

    const Report &m_report;
    const Sentences &m_sentences;
    Page m_page;
};

} // namespace

Page layOut(const Report &report, const Sentences &sentences)
{
    return Layout(report, sentences).make();
}

} // namespace kd
