#pragma once

#include "practice/practice_n8n.h"
#include "practice/setting.h"

#include <gtest/gtest.h>

namespace kd::practice {

inline QDateTime someMoment()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

inline Recorded recordedOf(Family family)
{
    auto recorded = Recorded::load(family);
    if (!recorded)
        throw std::runtime_error(recorded.error().sentence.toStdString());
    return std::move(*recorded);
}

/// A healthy n8n of either family, asked without a proxy and without a wire.
class N8n : public testing::TestWithParam<Family>
{
protected:
    Recorded recorded = recordedOf(GetParam());
    Setting setting = plainSetting(GetParam(), {41000, 41001}, someMoment());

    [[nodiscard]] bool isTwo() const { return GetParam() == Family::V2_40; }

    [[nodiscard]] Outgoing send(const Incoming &request) const
    {
        return answerN8n(setting.instance, recorded, request, setting.now);
    }

    [[nodiscard]] static Incoming get(const QByteArray &target, const QList<Header> &more = {})
    {
        return {"GET",
                target,
                QList<Header>{{"Host", "127.0.0.1:41000"}, {"Accept", "application/json"}} + more,
                {}};
    }

    [[nodiscard]] Outgoing withKey(const QByteArray &target, const QByteArray &key) const
    {
        return send(get(target, {{"X-N8N-API-KEY", key}}));
    }

    [[nodiscard]] Outgoing withKey(const QByteArray &target) const
    {
        return withKey(target, setting.keyText);
    }

    [[nodiscard]] Outgoing signIn(const User &user, const QByteArray &more = {}) const
    {
        Incoming request{"POST", "/rest/login", {{"Host", "127.0.0.1:41000"}, {"browser-id", "one"}}, {}};
        request.body = "{\"emailOrLdapLoginId\":\"" + user.email.toUtf8() + "\",\"password\":\"" +
                       user.password.toUtf8() + '"' + more + '}';
        return send(request);
    }

    [[nodiscard]] static QByteArray sessionOf(const Outgoing &answer)
    {
        return answer.header("set-cookie").split(';').constFirst();
    }

    void expectRecorded(const Outgoing &answer, const char *name) const
    {
        const auto expected = recorded.find(name);
        ASSERT_TRUE(expected) << name;
        EXPECT_EQ(answer.status, expected->status) << name;
        EXPECT_EQ(answer.body, expected->body) << name;
    }

    static void expectMessage(const Outgoing &answer, int status, const QByteArray &text)
    {
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.body, "{\"message\":\"" + text + "\"}");
    }
};

inline std::string familyName(const testing::TestParamInfo<Family> &info)
{
    return info.param == Family::V1_100 ? "v1_100" : "v2_40";
}

#define KD_FOR_BOTH_FAMILIES(suite)                                                                          \
    INSTANTIATE_TEST_SUITE_P(Families, suite, testing::Values(Family::V1_100, Family::V2_40), familyName)

} // namespace kd::practice
