#include "core/read/answer_fields.h"

#include "core/evidence/asks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Answer recorded(const char *family, const char *name)
{
    QFile file(QStringLiteral(":/resources/practice/%1.json").arg(QString::fromLatin1(family)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject entry = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("answers")][QLatin1String(name)].toObject();
    EXPECT_FALSE(entry.isEmpty()) << name;
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = entry.value(QLatin1String("status")).toInt();
    answer.body = entry.value(QLatin1String("body")).toString().toUtf8();
    return answer;
}

QJsonObject fields(const QString &ask, const Answer &answer, const QString &owner = {}, const QString &tail = {}, std::optional<qint64> madeAt = {})
{
    return fieldsOf(ask, "GET", answer, {owner, tail, madeAt});
}

QJsonObject fieldsOfBody(const QString &ask, const QByteArray &body, const QString &owner = {}, const QString &tail = {}, std::optional<qint64> madeAt = {})
{
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = 200;
    answer.body = body;
    return fields(ask, answer, owner, tail, madeAt);
}

QJsonValue in(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

} // namespace

TEST(AnswerFields, ReadOpenSettingsOfEachGeneration)
{
    const QJsonObject old = fields(ask::settings, recorded("1.100", "rest_settings"));
    EXPECT_EQ(in(old, "version"), QStringLiteral("1.100.1"));
    EXPECT_EQ(in(old, "instance_id").toString().size(), 64);
    EXPECT_EQ(in(old, "public_api_enabled"), true);
    const QJsonObject now = fields(ask::settings, recorded("2.40", "rest_settings"));
    EXPECT_EQ(in(now, "settings_mode"), QStringLiteral("public"));
    EXPECT_FALSE(now.contains(QLatin1String("version")) || now.contains(QLatin1String("instance_id")));
    EXPECT_EQ(in(now, "authentication_method"), QStringLiteral("email"));
}

TEST(AnswerFields, ReadASessionsSettings)
{
    const QJsonObject now = fields(ask::sessionSettings, recorded("2.40", "rest_settings_session"));
    EXPECT_EQ(in(now, "settings_mode"), QStringLiteral("authenticated"));
    EXPECT_EQ(in(now, "version"), QStringLiteral("2.40.7"));
    EXPECT_EQ(in(now, "instance_id").toString().size(), 64);
    EXPECT_EQ(in(now, "public_api_enabled"), true);
    EXPECT_EQ(in(fields(ask::sessionSettings, recorded("2.40", "api_disabled_settings_session")), "public_api_enabled"), false);
}

TEST(AnswerFields, ReadTheReleaseFromTheEditorsPage)
{
    EXPECT_EQ(in(fields(ask::root, recorded("2.40", "root")), "version"), QStringLiteral("2.40.7"));
    EXPECT_EQ(in(fields(ask::root, recorded("2.40", "root")), "shape"), QStringLiteral("n8n_editor"));
}

TEST(AnswerFields, FindTheKeyInN8nsListByItsTailAndOwner)
{
    for (const char *family : {"1.100", "2.40"}) {
        const Answer answer = recorded(family, "api_keys_session");
        const QJsonValue data = QJsonDocument::fromJson(answer.body)[QLatin1String("data")];
        const QJsonObject row = (data.isArray() ? data.toArray() : data[QLatin1String("items")].toArray()).first().toObject();
        const QString tail = in(row, "apiKey").toString().right(4);
        const QJsonObject own = fields(ask::sessionApiKeys, answer, in(row, "userId").toString(), tail);
        EXPECT_EQ(in(own, "key_listed"), true) << family;
        EXPECT_GT(in(own, "key_count").toInt(), 0);
        EXPECT_EQ(in(fields(ask::sessionApiKeys, answer, {}, QStringLiteral("!!!!")), "key_listed"), false);
        EXPECT_EQ(in(fields(ask::sessionApiKeys, answer, {}, {}), "key_listed"), false) << "no tail is no match";
    }
}

TEST(AnswerFields, SayWhetherTheListOfKeysDecides)
{
    const auto decides = [](const char *body) { return in(fieldsOfBody(ask::sessionApiKeys, body, QStringLiteral("u1"), QStringLiteral("abcd")), "list_decides"); };
    EXPECT_EQ(decides(R"({"data":[{"apiKey":"******wxyz","userId":"u1"}]})"), true);
    EXPECT_EQ(decides(R"({"data":[{"apiKey":"******wxyz","userId":"u2"}]})"), false) << "somebody else's keys alone";
    EXPECT_EQ(decides(R"({"data":{"count":50,"items":[{"apiKey":"******wxyz","userId":"u1"}]}})"), false) << "a page of more";
    EXPECT_EQ(decides(R"({"data":{"count":1,"items":[{"apiKey":"******wxyz","userId":"u1"}]}})"), true);
    EXPECT_EQ(decides(R"({"data":[]})"), false);
}

TEST(AnswerFields, FindAKeyOfTheSameMoment)
{
    const char *body = R"({"data":[{"apiKey":"******abcd","userId":"u1","createdAt":"2025-10-22T12:26:04.500Z","updatedAt":"2025-11-01T00:00:00.000Z"}]})";
    const auto sameTime = [&](const char *owner, std::optional<qint64> madeAt) {
        return in(fieldsOfBody(ask::sessionApiKeys, body, QString::fromLatin1(owner), QStringLiteral("abcd"), madeAt), "key_of_that_time");
    };
    EXPECT_EQ(sameTime("u1", 1761135964), true);
    EXPECT_EQ(sameTime("u1", 1761135967), false);
    EXPECT_EQ(sameTime("u2", 1761135964), false) << "another user's";
    EXPECT_EQ(sameTime("u1", std::nullopt), false);
}

TEST(AnswerFields, FindTheKeysOwnerAmongTheUsers)
{
    for (const char *family : {"1.100", "2.40"}) {
        const Answer answer = recorded(family, "users_session");
        const QString id = QJsonDocument::fromJson(answer.body)[QLatin1String("data")][QLatin1String("items")][0][QLatin1String("id")].toString();
        EXPECT_EQ(in(fields(ask::sessionUsers, answer, id), "key_owner"), QStringLiteral("present")) << family;
        EXPECT_EQ(in(fields(ask::sessionUsers, answer, QStringLiteral("nobody")), "key_owner"), QStringLiteral("absent"));
        EXPECT_EQ(in(fields(ask::sessionUsers, answer), "key_owner"), QStringLiteral("unknown"));
    }
}

TEST(AnswerFields, ReadADisabledUsersOwnLogin)
{
    for (const char *family : {"1.100", "2.40"}) {
        const Answer answer = recorded(family, "login_disabled_user");
        const QString id = QJsonDocument::fromJson(answer.body)[QLatin1String("data")][QLatin1String("id")].toString();
        const QJsonObject own = fields(ask::signIn, answer, id);
        EXPECT_EQ(in(own, "user_disabled"), true) << family;
        EXPECT_EQ(in(own, "owns_key"), true);
        EXPECT_EQ(in(fields(ask::signIn, recorded(family, "login_ok"), id), "user_disabled"), false);
        EXPECT_EQ(in(fields(ask::signIn, recorded(family, "login_ok"), id), "owns_key"), false);
    }
}

TEST(AnswerFields, ReadTheKeysScopesAndTheApisPaths)
{
    EXPECT_EQ(in(fields(ask::keyValidator, recorded("2.40", "discover_narrow")), "scopes").toArray(), (QJsonArray{QStringLiteral("tag:list")}));
    EXPECT_GT(in(fields(ask::openapi, recorded("2.40", "openapi")), "api_paths").toArray().size(), 20);
}

TEST(AnswerFields, KeepNoPersonsData)
{
    for (const char *name : {"users_session", "login_ok", "api_keys_session", "rest_settings_session"}) {
        for (const auto &ask : {ask::sessionUsers, ask::signIn, ask::sessionApiKeys, ask::sessionSettings, ask::keyScopeFree}) {
            const QByteArray kept = QJsonDocument(fields(ask, recorded("2.40", name))).toJson();
            EXPECT_FALSE(kept.contains("@example") || kept.contains("firstName")) << name << kept.constData();
        }
    }
}

TEST(AnswerFields, TakeAnyJson)
{
    for (const char *body : {"", "[]", "{}", "null", "{\"data\":[]}", "{\"data\":{\"items\":{}}}", "{\"data\":{\"items\":[1,null,[]]}}", "{\"data\":\"x\"}",
                             "{\"data\":{\"sso\":[],\"publicApi\":1,\"userManagement\":null,\"versionCli\":7}}"}) {
        for (const auto &ask : {ask::root, ask::settings, ask::signIn, ask::sessionApiKeys, ask::sessionUsers, ask::openapi, ask::keyValidator})
            EXPECT_TRUE(fieldsOfBody(ask, body, QStringLiteral("u"), QStringLiteral("abcd")).contains(QLatin1String("shape"))) << body;
    }
}

} // namespace kd::test
