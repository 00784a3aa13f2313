#include "app/control_key.h"

#include "core/read/api_key.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

ReadKey read(const QByteArray &text)
{
    return readKey(share(Secret(std::string_view(text.constData(), static_cast<std::size_t>(text.size())))));
}

} // namespace

TEST(ControlKey, LooksLikeN8nsOwn)
{
    const ReadKey key = read(makeControlKey());
    EXPECT_TRUE(key.reading.isClean());
    EXPECT_EQ(key.reading.kind, KeyKind::N8nJwt);
    EXPECT_TRUE(key.reading.sendable);
    EXPECT_FALSE(key.reading.claims.exp) << "an expired one would be refused for that";
    EXPECT_LT(*key.reading.claims.iat, QDateTime::currentSecsSinceEpoch());
}

TEST(ControlKey, IsAnotherEachTime)
{
    EXPECT_NE(makeControlKey(), makeControlKey());
    EXPECT_NE(read(makeControlKey()).subject, read(makeControlKey()).subject);
}

TEST(ControlKey, HasTheFormOfEachServicesKeys)
{
    for (const QString &id : providerIds()) {
        const auto provider = loadProvider(id);
        for (const KeyForm &form : provider->forms) {
            Provider alone = *provider;
            alone.forms = {form};
            const QByteArray control = makeControlKey(alone, {});
            EXPECT_TRUE(form.pattern.match(QString::fromLatin1(control)).hasMatch()) << id.toStdString() << ' ' << control.constData();
            EXPECT_NE(control, makeControlKey(alone, {}));
        }
    }
}

TEST(ControlKey, HasTheFormThatTheKeyHas)
{
    const auto elevenlabs = loadProvider(QStringLiteral("elevenlabs"));
    EXPECT_TRUE(makeControlKey(*elevenlabs, {}).startsWith("sk_"));
    EXPECT_TRUE(makeControlKey(*elevenlabs, "sk_0123456789abcdef0123456789abcdef0123456789abcdef").startsWith("sk_"));
    EXPECT_EQ(makeControlKey(*elevenlabs, "0123456789abcdef0123456789abcdef").size(), 32);
    EXPECT_TRUE(makeControlKey(*elevenlabs, "nothing of theirs").startsWith("sk_"));
}

} // namespace kd::test
