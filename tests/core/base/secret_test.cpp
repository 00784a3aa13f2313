#include "core/base/secret.h"
#include "core/base/secret_text.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <ostream>
#include <type_traits>

namespace kd::test {

namespace {

enum class Seen { Nothing, Wiped, Readable } seen;
std::string_view watched;

void watch(std::string_view bytes)
{
    watched = bytes;
    seen = Seen::Nothing;
}

/// Memory is looked at in the last moment in which that is allowed.
void look(const void *given)
{
    if (!given || given != watched.data())
        return;
    seen = std::all_of(watched.begin(), watched.end(), [](char c) { return c == 0; }) ? Seen::Wiped : Seen::Readable;
    watched = {};
}

} // namespace

} // namespace kd::test

void *operator new[](std::size_t size)
{
    if (void *memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete[](void *memory) noexcept
{
    kd::test::look(memory);
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    kd::test::look(memory);
    std::free(memory);
}

namespace kd::test {

// What must not compile, written so that it is asked of the compiler instead of tried.
template <typename T> concept Streams = requires(std::ostream &out, const T &value) { out << value; };
template <typename T> concept Debugs = requires(QDebug out, const T &value) { out << value; };
template <typename T> concept FillsAPlace = requires(const QString &text, const T &value) { text.arg(value); };
template <typename T> concept Appends = requires(QString &text, const T &value) { text += value; };
template <typename T> concept Compares = requires(const T &a, const T &b) { a == b; };

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!Streams<Secret> && !Debugs<Secret> && !FillsAPlace<Secret> && !Appends<Secret>);
static_assert(!fmt::is_formattable<Secret>::value);
static_assert(!std::is_convertible_v<Secret, std::string_view> && !std::is_convertible_v<Secret, QString> &&
              !std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<std::string_view, Secret>);
static_assert(!Compares<Secret>, "equality is asked by name, so that it is known to be in constant time");
static_assert(Streams<int> && Debugs<int> && FillsAPlace<int>, "the questions themselves work");

TEST(Secret, HoldsItsBytesAsTheyAre)
{
    const std::string_view bytes("a\0b\xff", 4);
    EXPECT_EQ(Secret(bytes).expose(), bytes);
    EXPECT_EQ(Secret(bytes).size(), 4U);
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_TRUE(Secret("").isEmpty());
    EXPECT_EQ(Secret().expose(), "");
}

TEST(Secret, LeavesNothingBehindWhenItMoves)
{
    Secret first("one");
    Secret second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
    EXPECT_EQ(first.expose(), "");
    second = Secret("two");
    EXPECT_EQ(second.expose(), "two");
    Secret &same = second;
    second = std::move(same);
    EXPECT_EQ(second.expose(), "two");
}

TEST(Secret, TakesAnArrayOver)
{
    QByteArray own("a secret that is long enough");
    const QByteArray shared = own;
    EXPECT_EQ(Secret::take(std::move(own)).expose(), "a secret that is long enough");
    EXPECT_TRUE(own.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
    EXPECT_EQ(shared, "a secret that is long enough") << "somebody else's share of it is not wiped";
    EXPECT_TRUE(Secret::take(QByteArray()).isEmpty());
}

TEST(Secret, WipesItsMemoryBeforeItGivesItBack)
{
    Secret secret("hunter2hunter2");
    watch(secret.expose());
    secret = Secret("another");
    EXPECT_EQ(seen, Seen::Wiped);
    watch(secret.expose());
    {
        const Secret moved(std::move(secret));
    }
    EXPECT_EQ(seen, Seen::Wiped);
}

TEST(Secret, WipesItsWorkingCopies)
{
    SecretBytes text;
    for (const char c : std::string_view("abc"))
        text.push_back(c);
    EXPECT_EQ(view(text), "abc");
    EXPECT_EQ(view(SecretBytes()), "");
    EXPECT_EQ(WipingAllocator<char>(), WipingAllocator<char>(WipingAllocator<int>()));
}

TEST(Secret, IsEqualByItsBytes)
{
    EXPECT_TRUE(Secret("abc").equals(Secret("abc")));
    EXPECT_FALSE(Secret("abc").equals(Secret("abd")));
    EXPECT_FALSE(Secret("abc").equals(Secret("abcd")));
    EXPECT_TRUE(Secret().equals(Secret("")));
    EXPECT_FALSE(Secret().equals(Secret("a")));
}

TEST(Secret, ShowsNothingOfAShortOne)
{
    EXPECT_EQ(masked(Secret("")), QStringLiteral("(empty)"));
    for (const char *text : {"a", "hunter2", "sk-1234567890123456", "n8n_api_12345678901"})
        EXPECT_EQ(masked(Secret(text)), QStringLiteral("…")) << text;
}

TEST(Secret, ShowsAPublicPrefixAndTheLastFourOfALongOne)
{
    EXPECT_EQ(masked(Secret("0123456789abcdefWXYZ")), QStringLiteral("…WXYZ"));
    EXPECT_EQ(masked(Secret("n8n_api_0123456789ab")), QStringLiteral("n8n_api_…89ab"));
    EXPECT_EQ(masked(Secret("eyJhbGciOiJIUzI1NiJ9.eyJzdWIifQ.abcd")), QStringLiteral("eyJ…abcd"));
    EXPECT_EQ(masked(Secret("sk-ant-api03-0123456789")), QStringLiteral("sk-ant-api03-…6789"));
    EXPECT_EQ(masked(Secret("sk-0123456789012345678")), QStringLiteral("sk-…5678"));
}

TEST(Secret, ShowsNoControlOrPartOfACharacter)
{
    EXPECT_EQ(masked(Secret(std::string_view("0123456789abcdef\x1b\n z", 20))), QStringLiteral("…...z"));
    EXPECT_EQ(masked(Secret("0123456789abcdef€é")), QStringLiteral("…...."));
}

TEST(Secret, IsCorrelatedByAFingerprint)
{
    const QString one = fingerprint(Secret("one"));
    EXPECT_EQ(one, fingerprint(Secret("one")));
    EXPECT_NE(one, fingerprint(Secret("two")));
    EXPECT_TRUE(one.startsWith(QLatin1String("fp:")));
    EXPECT_EQ(one.size(), 9);
    EXPECT_FALSE(fingerprint(Secret()).isEmpty());
}

TEST(Secret, HasTheSameFingerprintUnderTheSameKey)
{
    makeFingerprintsWith(share(Secret("the user's key")));
    const QString one = fingerprint(Secret("one"));
    makeFingerprintsWith(share(Secret("another user's key")));
    EXPECT_NE(fingerprint(Secret("one")), one);
    makeFingerprintsWith(share(Secret("the user's key")));
    EXPECT_EQ(fingerprint(Secret("one")), one);
}

TEST(Secret, IsSharedWithoutACopy)
{
    const SharedSecret shared = share(Secret("abc"));
    const SharedSecret other = shared;
    EXPECT_EQ(other->expose().data(), shared->expose().data());
}

} // namespace kd::test
