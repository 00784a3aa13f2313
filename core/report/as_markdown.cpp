#include "core/report/as_markdown.h"

#include <QRegularExpression>

namespace kd {

namespace {

QString escaped(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_\\[\\]<>|#~])"));
    QString out = text;
    return out.replace(special, QStringLiteral("\\\\1"));
}

struct Writer {
    QString out;

    void operator()(const Page::Heading &heading) { out += QStringLiteral("\n## %1\n\n").arg(escaped(heading.text)); }
    void operator()(const Page::Paragraph &paragraph) { out += escaped(paragraph.text) + QStringLiteral("\n\n"); }
    void operator()(const Page::Bullets &bullets)
    {
        for (const QString &item : bullets.items)
            out += QStringLiteral("- %1\n").arg(escaped(item));
        out += QLatin1Char('\n');
    }
    void operator()(const Page::Code &code)
    {
        // A fence longer than any in the text cannot be closed by it.
        QString fence = QStringLiteral("```");
        while (code.text.contains(fence))
            fence += QLatin1Char('`');
        out += (code.title.isEmpty() ? QString() : escaped(code.title) + QStringLiteral(":\n\n")) + fence + QLatin1Char('\n') + code.text +
               QLatin1Char('\n') + fence + QStringLiteral("\n\n");
    }
    void operator()(const Page::Table &table)
    {
        row(table.head);
        out += QStringLiteral("|") + QStringLiteral(" --- |").repeated(table.head.size()) + QLatin1Char('\n');
        for (const QStringList &each : table.rows)
            row(each);
        out += QLatin1Char('\n');
    }

private:
    void row(const QStringList &cells)
    {
        out += QLatin1Char('|');
        for (const QString &cell : cells)
            out += QLatin1Char(' ') + escaped(cell).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QStringLiteral(" |");
        out += QLatin1Char('\n');
    }
};

} // namespace

QString asMarkdown(const Page &page)
{
    Writer writer;
    writer.out = QStringLiteral("# %1").arg(escaped(page.title));
    writer.out += page.certainty.isEmpty() ? QStringLiteral("\n\n") : QStringLiteral(" (%1)\n\n").arg(page.certainty);
    for (const Page::Block &block : page.blocks)
        std::visit(writer, block);
    return writer.out;
}

} // namespace kd
