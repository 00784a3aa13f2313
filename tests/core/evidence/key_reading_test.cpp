#include "core/evidence/key_reading.h"

#include <gtest/gtest.h>

#include <set>

namespace kd::test {

namespace {

KeyReading clean()
{
    KeyReading reading;
    reading.given = true;
    reading.length = 48;
    reading.kind = KeyKind::N8nLegacy;
    return reading;
}

template <typename Enum> void expectNames(Enum last)
{
    std::set<QString> names;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        names.insert(toString(static_cast<Enum>(value)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last) + 1);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace

TEST(KeyReading, IsCleanWithNothingButOuterBlanks)
{
    KeyReading reading = clean();
    EXPECT_TRUE(reading.isClean());
    reading.faults.append({CharacterFault::Kind::OuterSpace, 48, ' ', QStringLiteral("SPACE")});
    EXPECT_TRUE(reading.isClean());
    EXPECT_TRUE(reading.has(CharacterFault::Kind::OuterSpace));
    EXPECT_FALSE(reading.has(CharacterFault::Kind::Hidden));
}

TEST(KeyReading, IsNotCleanWithAnyFault)
{
    EXPECT_FALSE(KeyReading().isClean());
    KeyReading reading = clean();
    reading.faults.append({CharacterFault::Kind::Hidden, 3, 0x200B, QStringLiteral("ZERO WIDTH SPACE")});
    EXPECT_FALSE(reading.isClean());
    reading = clean();
    reading.wrappers.append(Wrapper());
    EXPECT_FALSE(reading.isClean());
    reading = clean();
    reading.placeholder = true;
    EXPECT_FALSE(reading.isClean());
    reading = clean();
    reading.mask = true;
    EXPECT_FALSE(reading.isClean());
    reading = clean();
    reading.truncated = QStringLiteral("length");
    EXPECT_FALSE(reading.isClean());
    for (const KeyKind kind : {KeyKind::OtherService, KeyKind::McpToken}) {
        reading = clean();
        reading.kind = kind;
        EXPECT_FALSE(reading.isClean());
    }
}

TEST(KeyReading, NamesEveryKind)
{
    expectNames(KeyKind::Unknown);
    expectNames(CharacterFault::Kind::NotUtf8);
    expectNames(Wrapper::Kind::Assignment);
}

} // namespace kd::test
