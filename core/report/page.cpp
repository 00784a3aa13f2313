#include "core/report/page.h"

#include "core/read/answer_shape.h"
#include "core/report/plain_text.h"
#include "core/report/platform.h"

#include <QCoreApplication>

namespace kd {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("texts", text);
}

QString withProof(const QString &sentence, const QList<Citation> &citations)
{
    const QString proof = citationsText(citations);
    return proof.isEmpty() ? sentence : sentence + QStringLiteral(" (") + proof + QLatin1Char(')');
}

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
        m_page.title = m_sentences.title(verdict.id);
        m_page.certainty = verdict.certainty ? certaintyWord(*verdict.certainty) : QString();
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
    static QString certaintyWord(Certainty certainty)
    {
        switch (certainty) {
        case Certainty::Proven:
            return tr("proven");
        case Certainty::Likely:
            return tr("likely");
        case Certainty::Possible:
            return tr("possible");
        }
        return {};
    }

    static QString heldBackWords(const QString &why)
    {
        if (why == QLatin1String("refusal_limit"))
            return tr("Four requests were refused by one host; nothing more was asked there, for such counts can get an address blocked.");
        if (why == QLatin1String("rate_limited"))
            return tr("The host asked for fewer requests; nothing more was asked there.");
        if (why == QLatin1String("reset"))
            return tr("The host cut a connection; nothing more was asked there.");
        return tr("A question was held back: it would have taken a key to a host that was not named.");
    }

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
        heading(tr("What to do"));
        paragraph(m_sentences.remedy(verdict.id, verdict.args));
        const QList<RemedyCommand> commands = fitting(m_sentences.commands(verdict.id), m_report.subject);
        for (const RemedyCommand &command : commands)
            m_page.blocks.append(Page::Code{platformName(command.platform), command.text});
        bullets(m_sentences.links(verdict.id));
    }

    void whatWouldDecide()
    {
        const Walk &walk = m_report.walk;
        if (walk.end && !walk.end->next.isEmpty()) {
            heading(tr("What would decide"));
            paragraph(walk.end->next);
        }
        if (!walk.question)
            return;
        heading(tr("What only you can say"));
        paragraph(walk.question->text + QLatin1Char(' ') + walk.question->why);
        QStringList items;
        for (const Choice &choice : walk.question->choices)
            items << QStringLiteral("--answer %1=%2  %3").arg(walk.question->id, choice.id, choice.text);
        bullets(items);
    }

    void alsoSeen()
    {
        QStringList items;
        for (const Finding &finding : m_report.judgement.findings) {
            if (finding.id != m_report.verdict.id)
                items << withProof(QStringLiteral("%1: %2").arg(certaintyWord(finding.certainty), m_sentences.of(finding)), finding.citations);
        }
        for (const QString &held : m_report.subject.heldBack)
            items << heldBackWords(held);
        for (const QString &proxy : m_report.subject.proxies)
            items << tr("This machine's settings send requests through the proxy %1.").arg(proxy);
        if (items.isEmpty())
            return;
        heading(tr("Also seen"));
        bullets(items);
    }

    void key()
    {
        const KeyReading &reading = m_report.subject.key;
        if (!reading.given)
            return;
        QStringList items{tr("%1 characters, shown as %2, %3").arg(reading.length).arg(reading.masked, reading.fingerprint)};
        const auto time = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); };
        if (reading.claims.iat)
            items << tr("made %1").arg(time(*reading.claims.iat));
        if (reading.kind == KeyKind::N8nJwt)
            items << (reading.claims.exp ? tr("expires %1").arg(time(*reading.claims.exp)) : tr("never expires"));
        heading(tr("The key"));
        bullets(items);
    }

    void steps()
    {
        QStringList items;
        for (const Step &step : m_report.walk.steps) {
            const QString answer = step.answer == m_report.walk.found ? m_sentences.title(step.answer) : step.answer;
            const QString seen = step.byPerson ? tr("you said") : citationsText(step.citations);
            items << QStringLiteral("%1: %2").arg(step.node->title, answer) + (seen.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(seen));
        }
        if (items.isEmpty())
            return;
        heading(tr("How it was found"));
        bullets(items);
    }

    void ruledOut()
    {
        QStringList items;
        for (const RuledOut &each : m_report.judgement.ruledOut) {
            if (!each.citations.isEmpty())
                items << withProof(m_sentences.clear(each.id), each.citations);
        }
        if (items.isEmpty())
            return;
        heading(tr("Ruled out"));
        bullets(items);
    }

    void exchanges()
    {
        if (m_report.subject.exchanges.isEmpty())
            return;
        Page::Table table{{QStringLiteral("#"), tr("asked"), tr("answer"), QStringLiteral("ms")}, {}};
        for (const Exchange &exchange : m_report.subject.exchanges) {
            const Answer &answer = exchange.answer;
            const QString said = answer.isResponse() ? QStringLiteral("%1 %2").arg(answer.status).arg(answer.isSuccess() ? QString() : wordsOf(answer)).trimmed()
                                                     : toString(answer.kind) + QLatin1Char(' ') + answer.reason;
            const bool keyed = std::any_of(exchange.request.headers.begin(), exchange.request.headers.end(),
                                           [](const Header &header) { return header.name == "X-N8N-API-KEY"; });
            const QString with = !keyed ? QString() : exchange.ask.startsWith(QLatin1String("control")) ? tr(" with a broken key") : tr(" with the key");
            table.rows.append({QString::number(exchange.number),
                               QStringLiteral("%1 %2%3").arg(QString::fromLatin1(exchange.request.method), exchange.request.url, with), said,
                               exchange.phases.done ? QString::number(qRound(*exchange.phases.done)) : QString()});
        }
        heading(tr("Exchanges"));
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
