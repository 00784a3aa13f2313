#include "app/pseudo_translator.h"

#include "core/report/sentence.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

std::string pseudo(const char *text)
{
    return pseudoText(QString::fromUtf8(text)).toStdString();
}

} // namespace

TEST(PseudoTranslator, AccentsEveryLetterAndShowsBothEnds)
{
    const QString text = pseudoText(QStringLiteral("Find the cause"));
    EXPECT_TRUE(text.startsWith(QChar(u'⟦')) && text.endsWith(QChar(u'⟧')));
    for (const QChar c : text)
        EXPECT_FALSE(c.unicode() < 128 && c.isLetter()) << text.toStdString();
}

TEST(PseudoTranslator, MakesATextSomeFortyPercentLonger)
{
    for (const char *text : {"Find the cause", "Every cause that Key Doctor knows: what proves it, what it is mistaken for, and what helps.", "MFA", "rhythms", "a"}) {
        const qsizetype before = QString::fromLatin1(text).size();
        const qsizetype after = pseudoText(QString::fromLatin1(text)).size();
        EXPECT_GE(after, before + 2) << text;
        EXPECT_GE(static_cast<double>(after), 1.3 * static_cast<double>(before)) << text;
        EXPECT_LE(static_cast<double>(after), 1.4 * static_cast<double>(before) + 2) << text;
    }
}

TEST(PseudoTranslator, KeepsWhatIsFilledIn)
{
    EXPECT_EQ(QString::fromStdString(pseudo("%1 of %2 (#%3)")).arg(1).arg(2).arg(3).count(QLatin1Char('%')), 0);
    EXPECT_NE(pseudo("%L1 ms").find("%L1"), std::string::npos);
    EXPECT_NE(pseudo("%n file(s)").find("%n"), std::string::npos);
    const QMap<QString, QString> args{{QStringLiteral("host"), QStringLiteral("n8n.example")}};
    const auto sentence = filled(pseudoText(QStringLiteral("At {host} and {{this}}.")), args);
    ASSERT_TRUE(sentence);
    EXPECT_TRUE(sentence->contains(QLatin1String("n8n.example"))) << sentence->toStdString();
}

TEST(PseudoTranslator, KeepsMnemonicsMarkupAndLineBreaks)
{
    EXPECT_NE(pseudo("&Find the cause").find("&F"), std::string::npos);
    EXPECT_NE(pseudo("Log && trace").find("&&"), std::string::npos);
    EXPECT_NE(pseudo("<b>Help</b> &amp; more").find("<b>"), std::string::npos);
    EXPECT_NE(pseudo("<b>Help</b> &amp; more").find("&amp;"), std::string::npos);
    EXPECT_EQ(pseudoText(QStringLiteral("one\ntwo\n")).count(QLatin1Char('\n')), 2);
}

TEST(PseudoTranslator, KnowsEveryTextAlsoQtsOwn)
{
    const PseudoTranslator translator(false);
    EXPECT_FALSE(translator.isEmpty());
    EXPECT_EQ(translator.translate("QPlatformTheme", "Cancel"), pseudoText(QStringLiteral("Cancel")));
    const QString nothing = translator.translate("texts", "");
    EXPECT_TRUE(nothing.isEmpty() && !nothing.isNull());
    EXPECT_EQ(translator.translate("QShortcut", "Ctrl"), QStringLiteral("Ctrl")) << "Qt reads it back";
}

TEST(PseudoTranslator, TellsQtItsDirection)
{
    EXPECT_EQ(PseudoTranslator(true).translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), QStringLiteral("RTL"));
    EXPECT_EQ(PseudoTranslator(false).translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), QStringLiteral("LTR"));
}

} // namespace kd::test
