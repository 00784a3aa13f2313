#include "core/io/workflow_scan.h"

#include "tests/core/io/courier_fixture.h"

#include <QTest>
#include <QTimer>

namespace kd {

using test::answer;
using test::Close;
using test::Hear;
using test::RudeServer;
using test::Say;
using test::Script;

class WorkflowScanTest : public test::CourierTest
{
protected:
    void serve(QList<Script> scripts)
    {
        server = std::make_unique<RudeServer>(std::move(scripts));
        client = std::make_unique<N8nClient>(courier(), n8n::Door{server->origin(), {}, {}}, Redactor());
        scan = std::make_unique<WorkflowScan>(*client, share(Secret("the-key")),
                                              n8n::Wanted{{QStringLiteral("cred1")}, {}, {share(Secret("sk-proj-0123456789"))}});
        QObject::connect(scan.get(), &WorkflowScan::finished, [this] { ++finished; });
    }

    void run()
    {
        scan->start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return finished > 0; }, 15000));
        QTest::qWait(20);
        EXPECT_EQ(finished, 1);
    }

    [[nodiscard]] QByteArrayList targets() const
    {
        QByteArrayList list;
        for (int i = 0; i < server->connections(); ++i) {
            for (const QByteArray &line : server->received(i).split('\n')) {
                if (line.startsWith("GET "))
                    list.append(line.split(' ').at(1));
            }
        }
        return list;
    }

    std::unique_ptr<RudeServer> server;
    std::unique_ptr<N8nClient> client;
    std::unique_ptr<WorkflowScan> scan;
    int finished = 0;
};

namespace {

QByteArray page(const QByteArray &ids, const QByteArray &next)
{
    QByteArrayList items;
    for (const char id : ids) {
        items.append(R"({"id":"w)" + QByteArray(1, id) +
                     R"(","name":"n","active":true,"nodes":[{"name":"A","type":"t","credentials":{"openAiApi":{"id":"cred1","name":"x"}}}]})");
    }
    return answer("{\"data\":[" + items.join(',') + "],\"nextCursor\":" + (next.isEmpty() ? QByteArrayLiteral("null") : '"' + next + '"') + '}');
}

} // namespace

TEST_F(WorkflowScanTest, GoesThroughEveryPageOnOneConnection)
{
    serve({{Hear{}, Say{page("ab", "two")}, Hear{}, Say{page("cd", "three")}, Hear{}, Say{page("e", "")}}});
    run();
    EXPECT_FALSE(scan->fault());
    EXPECT_EQ(scan->uses().workflows, 5);
    EXPECT_EQ(scan->uses().credentials.size(), 5);
    EXPECT_EQ(scan->pages(), 3);
    EXPECT_EQ(server->connections(), 1);
    EXPECT_EQ(targets(), (QByteArrayList{"/api/v1/workflows?limit=250&excludePinnedData=true",
                                         "/api/v1/workflows?limit=250&excludePinnedData=true&cursor=two",
                                         "/api/v1/workflows?limit=250&excludePinnedData=true&cursor=three"}));
}

TEST_F(WorkflowScanTest, SaysWhyItIsNotComplete)
{
    serve({{Hear{}, Say{page("ab", "two")}, Hear{}, Say{answer(R"({"message":"Forbidden"})", {}, "403 Forbidden")}}});
    run();
    ASSERT_TRUE(scan->fault());
    EXPECT_EQ(scan->fault()->kind, n8n::FaultKind::Forbidden);
    EXPECT_EQ(scan->uses().workflows, 2);
}

TEST_F(WorkflowScanTest, AsksAgainForAPageThatWasLost)
{
    serve({{Hear{}, Say{page("ab", "two")}, Hear{}, Close{}}, {Hear{}, Say{page("c", "")}}});
    run();
    EXPECT_FALSE(scan->fault());
    EXPECT_EQ(scan->uses().workflows, 3);
}

TEST_F(WorkflowScanTest, TakesSmallerPagesWhereTheyAreTooLarge)
{
    settings.limits.body = 2000;
    serve({{Hear{}, Say{answer("{\"data\":[\"" + QByteArray(5000, 'x') + "\"],\"nextCursor\":null}")}}, {Hear{}, Say{page("a", "x")}, Hear{}, Say{page("b", "")}}});
    run();
    EXPECT_FALSE(scan->fault());
    EXPECT_EQ(scan->uses().workflows, 2);
    EXPECT_TRUE(targets().at(1).contains("limit=50&"));
}

TEST_F(WorkflowScanTest, DoesWithoutAParameterThatARecentReleaseBrought)
{
    serve({{Hear{}, Say{answer(R"({"message":"Unknown query parameter 'excludePinnedData'"})", {}, "400 Bad Request")}, Hear{}, Say{page("a", "")}}});
    run();
    EXPECT_FALSE(scan->fault());
    EXPECT_EQ(targets().at(1), "/api/v1/workflows?limit=250");
}

TEST_F(WorkflowScanTest, EndsWherePagesDoNot)
{
    serve({{Hear{}, Say{page("a", "same")}, Hear{}, Say{page("b", "same")}, Hear{}, Say{page("c", "same")}}});
    run();
    ASSERT_TRUE(scan->fault());
    EXPECT_EQ(scan->fault()->kind, n8n::FaultKind::NotN8n);
}

TEST_F(WorkflowScanTest, DoesNotTakeAnotherPageForOne)
{
    serve({{Hear{}, Say{answer("<!DOCTYPE html><html></html>")}}});
    run();
    ASSERT_TRUE(scan->fault());
    EXPECT_EQ(scan->fault()->kind, n8n::FaultKind::NotN8n);
}

TEST_F(WorkflowScanTest, Stops)
{
    serve({{Hear{}}});
    QTimer::singleShot(20, scan.get(), &WorkflowScan::stop);
    run();
    ASSERT_TRUE(scan->fault());
    EXPECT_EQ(scan->fault()->said, QStringLiteral("cancelled"));
}

TEST_F(WorkflowScanTest, MayGoWhileItReads)
{
    serve({{Hear{}, Say{page("abcdefgh", "two")}, Hear{}}});
    scan->start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return scan->pages() == 1; }, 5000));
    scan.reset();
    QTest::qWait(20);
    EXPECT_EQ(finished, 0);
}

} // namespace kd
