#include "core/io/answer_reader.h"

#include <gtest/gtest.h>

#include <random>

namespace kd::test {

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nServer: x\r\n";

struct Read {
    Answer answer;
    bool over;
    bool open;
};

Read readInPieces(const QByteArray &bytes, qsizetype piece, bool close = false,
                  const QByteArray &method = "GET")
{
    AnswerReader reader(method, {});
    bool over = false;
    for (qsizetype at = 0; at < bytes.size() && !over; at += piece)
        over = reader.read(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    if (close)
        reader.close(false);
    return {reader.answer(), over, reader.leavesConnectionOpen()};
}

} // namespace

TEST(AnswerReader, ReadsTheSameHoweverTheBytesAreCut)
{
    const QByteArray answers[] = {
        head + "Content-Length: 5\r\n\r\nabcde",
        head + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n",
        head + "Transfer-Encoding: chunked\r\n\r\n5;e=\"f\"\r\nabcde\r\n000\r\nTrailer: x\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n" + head + "Content-Length: 5\r\n\r\nabcde",
    };
    for (const QByteArray &bytes : answers) {
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            const Read read = readInPieces(bytes, piece);
            EXPECT_TRUE(read.over && read.open) << bytes.constData() << " in pieces of " << piece;
            EXPECT_EQ(read.answer.body, "abcde");
            EXPECT_EQ(read.answer.headers.size(), 2);
        }
    }
}

TEST(AnswerReader, ReadsAnEmptyChunkedBodyByteByByte)
{
    const Read read = readInPieces(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 1);
    EXPECT_TRUE(read.over && read.answer.isResponse());
    EXPECT_TRUE(read.answer.body.isEmpty());
}

TEST(AnswerReader, IsNotDoneBeforeTheLastByte)
{
    const QByteArray bytes = head + "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n";
    const Read cut = readInPieces(bytes.chopped(1), 7, true);
    EXPECT_FALSE(cut.over);
    EXPECT_EQ(cut.answer.reason, QStringLiteral("closed_early"));
    EXPECT_EQ(cut.answer.body, "abcde");
}

TEST(AnswerReader, LeavesTheConnectionOpenOnlyWhereBothSidesMayGoOn)
{
    EXPECT_FALSE(readInPieces(head + "Connection: close\r\nContent-Length: 0\r\n\r\n", 99).open);
    EXPECT_FALSE(readInPieces(head + "Content-Length: 0\r\n\r\nmore", 99).open);
    EXPECT_FALSE(readInPieces("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", 99).open);
    EXPECT_TRUE(
        readInPieces("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n", 99).open);
    EXPECT_TRUE(readInPieces(head + "Content-Length: 9\r\n\r\n", 99, false, "HEAD").open);
}

TEST(AnswerReader, KnowsNothingOfHttp09OrHttp2)
{
    EXPECT_EQ(readInPieces("<html>hello</html>", 99).answer.reason, QStringLiteral("not_http"));
    EXPECT_EQ(readInPieces("HTTP/2 200\r\n\r\n", 99).answer.reason, QStringLiteral("not_http"));
    EXPECT_EQ(readInPieces("hey", 99, true).answer.reason, QStringLiteral("not_http"));
    EXPECT_EQ(readInPieces("HTT", 99, true).answer.reason, QStringLiteral("closed_early"));
}

TEST(AnswerReader, GivesUpOnAChunkLineWithoutEnd)
{
    const Read read =
        readInPieces(head + "Transfer-Encoding: chunked\r\n\r\n5;" + QByteArray(70'000, 'x'), 5000);
    EXPECT_TRUE(read.over);
    EXPECT_EQ(read.answer.reason, QStringLiteral("bad_chunk"));
}

TEST(AnswerReader, SurvivesWhateverItIsGiven)
{
    const QByteArray seeds[] = {head + "Content-Length: 5\r\nConnection: close\r\n\r\nabcde",
                                head + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n0\r\nT: x\r\n\r\n",
                                "HTTP/1.1 103 Hints\r\nA: b\r\n c\r\n\r\n" + head + "\r\nrest"};
    std::mt19937 random(401);
    const auto below = [&random](qsizetype n) {
        return static_cast<qsizetype>(random() % static_cast<unsigned long>(n));
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds[below(3)];
        for (qsizetype change = below(4); change >= 0; --change) {
            const qsizetype at = below(bytes.size());
            switch (below(3)) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(at, below(6));
                break;
            default:
                bytes.insert(at, bytes.mid(below(bytes.size()), 8));
            }
            if (bytes.isEmpty())
                break;
        }
        const Answer answer = readInPieces(bytes, 1 + below(9), true).answer;
        EXPECT_TRUE(answer.isResponse() || !answer.reason.isEmpty());
    }
}

} // namespace kd::test
