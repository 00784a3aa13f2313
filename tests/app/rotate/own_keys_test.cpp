#include "app/rotate/own_keys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kd::rotate {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

constexpr qint64 made = 1'760'000'000;

Secret tokenOf(const char *subject, qint64 issuedAt, const char *tail)
{
    const auto part = [](const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    QByteArray token = part({{s("alg"), s("HS256")}, {s("typ"), s("JWT")}}) + '.' + part({{s("sub"), s(subject)}, {s("iss"), s("n8n")}, {s("aud"), s("public-api")}, {s("iat"), issuedAt}}) + '.' + QByteArray(39, 's') + tail;
    return Secret::take(std::move(token));
}

n8n::ApiKeyItem row(const char *id, const char *userId, const char *tail, qint64 createdAt)
{
    n8n::ApiKeyItem item;
    item.id = s(id);
    item.userId = s(userId);
    item.tail = s(tail);
    item.createdAt = QDateTime::fromSecsSinceEpoch(createdAt, Qt::UTC);
    return item;
}

QString found(const QList<n8n::ApiKeyItem> &rows, const Secret &key)
{
    const auto one = rowAmong(rows, key);
    return one ? one->id : QString();
}

} // namespace

TEST(OwnKeys, OfAKeyItsEndIsShownAndOfAShortOneNothing)
{
    EXPECT_EQ(tailOf(Secret("0123456789012345abcd")), s("abcd"));
    EXPECT_EQ(tailOf(Secret("012345678901234abcd")), QString::fromUtf8("…"));
    EXPECT_EQ(tailOf(Secret()), QString::fromUtf8("…"));
}

TEST(OwnKeys, TheRowIsFoundByTheKeysEnd)
{
    const QList<n8n::ApiKeyItem> rows = {row("one", "ann", "aaaa", made), row("two", "ann", "bbbb", made)};
    EXPECT_EQ(found(rows, tokenOf("ann", made, "bbbb")), s("two"));
    EXPECT_EQ(found(rows, tokenOf("ann", made, "cccc")), QString());
    EXPECT_EQ(found({}, tokenOf("ann", made, "aaaa")), QString());
    // Keys from before 1.78 hold no claims.
    EXPECT_EQ(found(rows, Secret("n8n_api_0123456789abcdef0123456789abcdef0123aaaa")), s("one"));
}

TEST(OwnKeys, OfSeveralThatEndSoItIsTheOneMadeThen)
{
    const QList<n8n::ApiKeyItem> rows = {row("old", "ann", "aaaa", made - 3600), row("new", "ann", "aaaa", made + 2), row("later", "ann", "aaaa", made + 60)};
    EXPECT_EQ(found(rows, tokenOf("ann", made, "aaaa")), s("new"));
    EXPECT_EQ(found(rows, tokenOf("ann", made + 30, "aaaa")), QString()) << "none was made then";
    EXPECT_EQ(found({rows[1], row("twin", "ann", "aaaa", made)}, tokenOf("ann", made, "aaaa")), QString()) << "two were: neither is certain";
    EXPECT_EQ(found(rows, Secret("n8n_api_0123456789abcdef0123456789abcdef0123aaaa")), QString()) << "nothing tells them apart";
}

/// An owner of 2.x sees everybody's keys.
TEST(OwnKeys, AnotherPersonsRowIsNeverTaken)
{
    EXPECT_EQ(found({row("bobs", "bob", "aaaa", made)}, tokenOf("ann", made, "aaaa")), QString());
    EXPECT_EQ(found({row("bobs", "bob", "aaaa", made), row("anns", "ann", "aaaa", made)}, tokenOf("ann", made, "aaaa")), s("anns"));
    EXPECT_EQ(found({row("unsaid", "", "aaaa", made)}, tokenOf("ann", made, "aaaa")), s("unsaid")) << "1.x lists one's own alone";
}

} // namespace kd::rotate
