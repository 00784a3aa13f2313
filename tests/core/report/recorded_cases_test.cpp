#include "core/report/as_json.h"
#include "core/report/case_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd {

namespace {

struct Shelf {
    Catalogue catalogue = *Catalogue::load();
    Tree tree = *Tree::load();
};

const Shelf &shelf()
{
    static const Shelf all;
    return all;
}

QByteArray bytesOf(const std::string &name)
{
    QFile file(QStringLiteral(KEYDOCTOR_CASES "/") + QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::string> recorded()
{
    std::vector<std::string> names;
    const QStringList files = QDir(QStringLiteral(KEYDOCTOR_CASES)).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.push_back(file.toStdString());
    return names;
}

std::string nameOf(const testing::TestParamInfo<std::string> &info)
{
    std::string name;
    for (const char c : info.param.substr(0, info.param.size() - 5))
        name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
}

class RecordedCase : public testing::TestWithParam<std::string>
{
};

} // namespace

/// What real n8n and real proxies answered is judged as it was when the lab recorded it, and a report of it again alike.
TEST_P(RecordedCase, IsJudgedAsRecorded)
{
    const QByteArray bytes = bytesOf(GetParam());
    const QJsonObject expected = QJsonDocument::fromJson(bytes).object().value(QLatin1String("expected")).toObject();
    const auto subject = caseFromJson(bytes, QString::fromStdString(GetParam()));
    ASSERT_TRUE(subject) << subject.error().sentence.toStdString();
    const Report report = makeReport(*subject, shelf().catalogue, shelf().tree);
    EXPECT_EQ(report.verdict.id, expected.value(QLatin1String("verdict")).toString());
    EXPECT_EQ(report.verdict.certainty ? toString(*report.verdict.certainty) : QString(), expected.value(QLatin1String("certainty")).toString());
    EXPECT_TRUE(report.judgement.broken.isEmpty()) << report.judgement.broken.join(QLatin1Char(' ')).toStdString();

    const Sentences sentences(shelf().catalogue);
    const auto again = caseFromJson(asJsonText(report, sentences), QStringLiteral("again"));
    ASSERT_TRUE(again) << again.error().sentence.toStdString();
    EXPECT_EQ(asJson(makeReport(*again, shelf().catalogue, shelf().tree), sentences), asJson(report, sentences));
}

INSTANTIATE_TEST_SUITE_P(Lab, RecordedCase, testing::ValuesIn(recorded()), nameOf);

TEST(RecordedCases, AreAtLeastSeventyOfWhichFifteenHealthy)
{
    int healthy = 0;
    const auto names = recorded();
    for (const std::string &name : names)
        healthy += bytesOf(name).contains("\"verdict\":\"healthy\"");
    EXPECT_GE(names.size(), 70U);
    EXPECT_GE(healthy, 15);
}

} // namespace kd
