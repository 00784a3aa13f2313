#include "app/language.h"

#include "app/texts.h"
#include "core/base/words.h"
#include "core/report/sentence.h"

#include <gtest/gtest.h>

#include <array>

namespace kd::test {

namespace {

constexpr std::array variables{"LC_ALL", "LC_MESSAGES", "LANG"};

QString code(const std::optional<QString> &asked, const QString &set = {})
{
    return Language::choose(asked, set)->code();
}

QString asked(const char *text)
{
    return code(QString::fromLatin1(text));
}

/// The locale is the test's own, and so is the language afterwards.
class LanguageTest : public testing::Test
{
protected:
    LanguageTest()
    {
        for (std::size_t i = 0; i < variables.size(); ++i) {
            m_before[i] = qgetenv(variables[i]);
            qunsetenv(variables[i]);
        }
    }
    ~LanguageTest() override
    {
        for (std::size_t i = 0; i < variables.size(); ++i)
            qputenv(variables[i], m_before[i]);
        Language::choose(QStringLiteral("en"))->install();
    }

    static QString inLocale(const char *locale)
    {
        qputenv("LANG", locale);
        return code({});
    }

private:
    std::array<QByteArray, variables.size()> m_before;
};

} // namespace

TEST_F(LanguageTest, WhatIsAskedForComesFirst)
{
    qputenv("LC_ALL", "de_DE.UTF-8");
    EXPECT_EQ(code(QStringLiteral("en"), QStringLiteral("de")), QStringLiteral("en"));
    EXPECT_EQ(code({}, QStringLiteral("qps-ploc")), QStringLiteral("qps-ploc"));
    EXPECT_EQ(code({}, {}), QStringLiteral("de"));
}

TEST_F(LanguageTest, ARegionTakesItsLanguage)
{
    for (const char *text : {"de", "DE", "de_DE", "de-AT", "de_CH.UTF-8", "de_DE@euro"})
        EXPECT_EQ(asked(text), QStringLiteral("de")) << text;
    EXPECT_EQ(asked("en_GB"), QStringLiteral("en"));
    EXPECT_EQ(asked("qps-ploc"), QStringLiteral("qps-ploc"));
    EXPECT_EQ(asked("QPS-plocm"), QStringLiteral("qps-plocm"));
}

TEST_F(LanguageTest, AnUnknownCodeIsAProblemThatNamesTheKnownOnes)
{
    for (const char *text : {"xx", "", "deutsch", "qps", "C", "../de"}) {
        const auto language = Language::choose(QString::fromLatin1(text));
        ASSERT_FALSE(language) << text;
        for (const QString &known : Language::codes())
            EXPECT_TRUE(language.error().sentence.contains(known)) << text;
    }
}

TEST_F(LanguageTest, AnUnknownSettingLeavesItToTheLocale)
{
    EXPECT_EQ(code({}, QStringLiteral("xx")), QStringLiteral("en"));
    qputenv("LANG", "de_DE.UTF-8");
    EXPECT_EQ(code({}, QStringLiteral("xx")), QStringLiteral("de"));
}

TEST_F(LanguageTest, AnUnknownLocaleIsEnglish)
{
    for (const char *locale : {"", "C", "C.UTF-8", "POSIX", "fr_FR.UTF-8", "xx", "dexx"})
        EXPECT_EQ(inLocale(locale), QStringLiteral("en")) << locale;
    EXPECT_EQ(inLocale("de_AT.UTF-8"), QStringLiteral("de"));
}

TEST_F(LanguageTest, OfTheLocalesVariablesTheFirstThatIsSetDecides)
{
    qputenv("LANG", "de_DE.UTF-8");
    qputenv("LC_MESSAGES", "en_US.UTF-8");
    EXPECT_EQ(code({}), QStringLiteral("en"));
    qputenv("LC_ALL", "de_DE.UTF-8");
    EXPECT_EQ(code({}), QStringLiteral("de"));
    qputenv("LC_ALL", "C");
    EXPECT_EQ(code({}), QStringLiteral("en"));
    qputenv("LC_ALL", "");
    qputenv("LC_MESSAGES", "");
    EXPECT_EQ(code({}), QStringLiteral("de")) << "an empty variable is none";
}

TEST_F(LanguageTest, IsSpokenOnceItIsInstalledAndNoOtherBesideIt)
{
    const auto texts = Texts::load();
    ASSERT_TRUE(texts);
    const Sentences sentences(texts->catalogue);
    const QString id = QStringLiteral("key_is_expired");
    const QString english = sentences.title(id);

    Language::choose(QStringLiteral("de"))->install();
    const QString german = sentences.title(id);
    EXPECT_NE(german, english);
    EXPECT_TRUE(german.contains(QStringLiteral("Schlüssel"))) << german.toStdString();
    EXPECT_EQ(Words::tr("What to do"), QStringLiteral("Was zu tun ist"));

    Language::choose(QStringLiteral("qps-ploc"))->install();
    EXPECT_TRUE(sentences.title(id).startsWith(QChar(u'⟦')));

    Language::choose(QStringLiteral("en"))->install();
    EXPECT_EQ(sentences.title(id), english);
}

TEST_F(LanguageTest, EveryTextOfACauseIsTranslatedAndNoIdIs)
{
    const auto texts = Texts::load();
    ASSERT_TRUE(texts);
    const Sentences sentences(texts->catalogue);
    const QString id = QStringLiteral("proxy_strips_key_header");
    const QJsonObject english = sentences.all(id);
    Language::choose(QStringLiteral("qps-ploc"))->install();
    const QJsonObject other = sentences.all(id);
    EXPECT_EQ(other.value(QLatin1String("id")), english.value(QLatin1String("id")));
    EXPECT_EQ(other.value(QLatin1String("remedy"))[QLatin1String("commands")], english.value(QLatin1String("remedy"))[QLatin1String("commands")]);
    EXPECT_NE(other.value(QLatin1String("remedy"))[QLatin1String("tr_sentence")], english.value(QLatin1String("remedy"))[QLatin1String("tr_sentence")]);
    EXPECT_NE(other.value(QLatin1String("tr_title")), english.value(QLatin1String("tr_title")));
    EXPECT_NE(other.value(QLatin1String("tr_says"))[QLatin1String("default")], english.value(QLatin1String("tr_says"))[QLatin1String("default")]);
}

TEST_F(LanguageTest, OnlyTheMirroredOneRunsFromTheRight)
{
    for (const QString &known : Language::codes())
        EXPECT_EQ(Language::choose(known)->isRightToLeft(), known == QLatin1String("qps-plocm")) << known.toStdString();
}

} // namespace kd::test
