#include "app/pseudo_translator.h"

#include <QRegularExpression>

#include <cstring>

namespace kd {

namespace {

constexpr double longer = 0.4; // as German is, at its worst
constexpr QStringView lower = u"åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
constexpr QStringView upper = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

QChar accented(QChar c)
{
    if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        return lower[c.unicode() - u'a'];
    if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        return upper[c.unicode() - u'A'];
    return c;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouAEIOU").contains(c);
}

/// Grows a text at its vowels, where it stays legible, and with dots at the end by what is still owed.
class Writer
{
public:
    void copy(QStringView text) { m_out += text; }
    void write(QStringView text)
    {
        for (const QChar c : text) {
            m_out += accented(c);
            m_owed += c.isSpace() ? 0 : longer;
            while (isVowel(c) && m_owed >= 1) {
                m_out += accented(c);
                m_owed -= 1;
            }
        }
    }
    QString finish()
    {
        for (; m_owed >= 1; m_owed -= 1)
            m_out += QChar(u'·');
        return QChar(u'⟦') + m_out + QChar(u'⟧');
    }

private:
    QString m_out;
    double m_owed = 0;
};

bool is(const char *a, const char *b)
{
    return a && std::strcmp(a, b) == 0;
}

} // namespace

QString pseudoText(const QString &text)
{
    static const QRegularExpression fixed(QStringLiteral("%L?[0-9]{1,2}|%n|\\{[^}]*\\}|<[^>]*>|&[a-z]+;|&."));
    if (text.isEmpty())
        return QLatin1String("");
    Writer writer;
    qsizetype at = 0;
    for (auto it = fixed.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        writer.write(QStringView(text).mid(at, match.capturedStart() - at));
        writer.copy(match.capturedView());
        at = match.capturedEnd();
    }
    writer.write(QStringView(text).mid(at));
    return writer.finish();
}

QString PseudoTranslator::translate(const char *context, const char *text, const char *, int) const
{
    if (is(text, "QT_LAYOUT_DIRECTION"))
        return m_mirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    // The names of keys are read back by Qt.
    const QString plain = QString::fromUtf8(text);
    return is(context, "QShortcut") ? plain : pseudoText(plain);
}

} // namespace kd
