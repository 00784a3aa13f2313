#include "core/report/as_html.h"

#include "core/base/words.h"

namespace kd {

namespace {

struct Writer {
    QString out;

    void element(const char *name, const QString &text)
    {
        out += QStringLiteral("<%1>%2</%1>\n").arg(QString::fromLatin1(name), text.toHtmlEscaped());
    }
    void operator()(const Page::Heading &heading) { element("h2", heading.text); }
    void operator()(const Page::Paragraph &paragraph) { element("p", paragraph.text); }
    void operator()(const Page::Bullets &bullets)
    {
        out += QStringLiteral("<ul>\n");
        for (const QString &item : bullets.items)
            element("li", item);
        out += QStringLiteral("</ul>\n");
    }
    void operator()(const Page::Code &code)
    {
        if (!code.title.isEmpty())
            element("h3", code.title);
        element("pre", code.text);
    }
    void operator()(const Page::Table &table)
    {
        out += QStringLiteral("<table>\n<tr>");
        for (const QString &cell : table.head)
            out += QStringLiteral("<th>%1</th>").arg(cell.toHtmlEscaped());
        out += QStringLiteral("</tr>\n");
        for (const QStringList &row : table.rows) {
            out += QStringLiteral("<tr>");
            for (const QString &cell : row)
                out += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</table>\n");
    }
};

} // namespace

QString asHtml(const Page &page)
{
    Writer writer;
    for (const Page::Block &block : page.blocks)
        std::visit(writer, block);
    const QString badge = page.certainty.isEmpty() ? QString() : QStringLiteral(" <small>(%1)</small>").arg(page.certainty.toHtmlEscaped());
    return QStringLiteral("<!doctype html>\n<html lang=\"%4\">\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                          "<title>%1</title>\n<style>body{font:1rem/1.5 sans-serif;max-width:72ch;margin:2rem auto;padding:0 1rem}"
                          "pre{overflow:auto;border:1px solid;padding:.5rem}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem;"
                          "overflow-wrap:anywhere}</style>\n<h1>%1%2</h1>\n%3</html>\n")
        .arg(page.title.toHtmlEscaped(), badge, writer.out, Words::tr("en", "the code of the language, as HTML has it").toHtmlEscaped());
}

} // namespace kd
