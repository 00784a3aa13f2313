#include "core/report/as_text.h"

namespace kd {

namespace {

QString wrapped(const QString &text, int width, const QString &first, const QString &rest)
{
    QString out;
    QString line = first;
    qsizetype indent = first.size();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() > indent && line.size() + 1 + word.size() > width) {
            out += line + QLatin1Char('\n');
            line = rest;
            indent = rest.size();
        }
        line += line.size() > indent ? QLatin1Char(' ') + word : word;
    }
    return out + line + QLatin1Char('\n');
}

class Writer
{
public:
    Writer(const Page &page, const TextStyle &style) : m_page(page), m_style(style) {}

    QString write()
    {
        const char *mark = m_page.mood == Page::Mood::Cause ? "✖ " : m_page.mood == Page::Mood::Healthy ? "✓ " : "? ";
        const char *color = m_page.mood == Page::Mood::Cause ? "31" : m_page.mood == Page::Mood::Healthy ? "32" : "33";
        m_out += painted(QString::fromUtf8(mark) + m_page.title, color, true);
        m_out += m_page.certainty.isEmpty() ? QStringLiteral("\n\n") : QStringLiteral("   [%1]\n\n").arg(m_page.certainty);
        for (const Page::Block &block : m_page.blocks)
            std::visit(*this, block);
        return m_out;
    }

    void operator()(const Page::Heading &heading) { m_out += QLatin1Char('\n') + painted(heading.text, "0", true) + QLatin1Char('\n'); }
    void operator()(const Page::Paragraph &paragraph)
    {
        m_out += wrapped(paragraph.text, m_style.width, QStringLiteral("  "), QStringLiteral("  "));
    }
    void operator()(const Page::Bullets &bullets)
    {
        for (const QString &item : bullets.items)
            m_out += wrapped(item, m_style.width, QStringLiteral("  - "), QStringLiteral("    "));
    }
    void operator()(const Page::Code &code)
    {
        m_out += code.title.isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n  %1\n").arg(code.title);
        const QStringList lines = code.text.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            m_out += QStringLiteral("      ") + line + QLatin1Char('\n');
    }
    void operator()(const Page::Table &table)
    {
        for (const QStringList &row : table.rows) {
            m_out += wrapped(row.at(1), m_style.width, QStringLiteral("  #%1 ").arg(row.at(0), -3), QStringLiteral("       "));
            m_out += wrapped(row.at(2) + (row.at(3).isEmpty() ? QString() : QStringLiteral(" (%1 ms)").arg(row.at(3))), m_style.width,
                             QStringLiteral("       → "), QStringLiteral("         "));
        }
    }

private:
    [[nodiscard]] QString painted(const QString &text, const char *color, bool bold) const
    {
        if (!m_style.color)
            return text;
        return QStringLiteral("\x1b[%1%2m%3\x1b[0m").arg(bold ? QStringLiteral("1;") : QString(), QString::fromLatin1(color), text);
    }

    const Page &m_page;
    TextStyle m_style;
    QString m_out;
};

} // namespace

QString asText(const Page &page, const TextStyle &style)
{
    return Writer(page, style).write();
}

} // namespace kd
