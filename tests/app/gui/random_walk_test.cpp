#include "app/gui/conductor.h"
#include "tests/support/window_states.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace kd::test {

namespace {

using Page = ui::MainWindow::Page;

/// Somebody who presses whatever is there, in any order.
class Wanderer
{
public:
    explicit Wanderer(unsigned seed) : m_dice(seed), m_window(std::make_unique<ui::MainWindow>(texts().catalogue, texts().tree)),
                                       m_conductor(std::make_unique<gui::Conductor>(*m_window, texts(), ui::Settings()))
    {
        m_window->show();
    }

    void walk(int steps)
    {
        start();
        for (int i = 0; i < steps; ++i)
            step();
        if (roll(2) == 0)
            settle();
        m_window->close();
        // Closed while it probes, or after: either way everything goes.
        m_conductor.reset();
        m_window.reset();
    }

private:
    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(m_dice); }

    void start()
    {
        static const QList<practice::Listed> all = practice::listed();
        const practice::Listed &one = all.at(roll(static_cast<int>(all.size())));
        // A fault that is silence would only make the test slow.
        ASSERT_TRUE(m_conductor->practise(one.fault == QLatin1String("timeout") ? QStringLiteral("key_is_expired") : one.fault, one.families.at(roll(static_cast<int>(one.families.size())))));
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_conductor->isRunning(); }, 30'000));
    }

    void step()
    {
        switch (roll(14)) {
        case 0:
            m_conductor->cancel();
            break;
        case 1:
        case 2:
            m_window->back();
            break;
        case 3:
            m_conductor->checkAgain();
            break;
        case 4:
            m_conductor->heal();
            m_conductor->checkAgain();
            break;
        case 5:
            m_window->go(static_cast<Page>(roll(4)));
            break;
        case 6:
            m_conductor->newCase();
            start();
            break;
        case 7:
            m_conductor->find();
            break;
        case 8:
            overrule();
            break;
        case 9:
            m_window->resize(500 + roll(900), 400 + roll(600));
            break;
        case 10:
        case 11:
            answer();
            break;
        default:
            QTest::qWait(roll(20));
            if (roll(2) == 0)
                settle();
        }
        QApplication::processEvents();
    }

    void answer()
    {
        const Report *report = m_conductor->report();
        if (!report || !report->walk.question)
            return;
        const Node &node = *report->walk.question;
        const int picked = roll(static_cast<int>(node.choices.size()) + 1);
        m_conductor->answer(node.id, picked < node.choices.size() ? node.choices.at(picked).id : QStringLiteral("unknown"));
    }

    void overrule()
    {
        const Report *report = m_conductor->report();
        if (!report || report->walk.steps.isEmpty())
            return;
        const Node &node = *report->walk.steps.at(roll(static_cast<int>(report->walk.steps.size()))).node;
        if (node.kind == Node::Kind::Look)
            m_conductor->answer(node.id, roll(2) == 0 ? QString(clearLook) : QString());
        else if (!node.choices.isEmpty())
            m_conductor->answer(node.id, node.choices.at(roll(static_cast<int>(node.choices.size()))).id);
    }

    std::mt19937 m_dice;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<gui::Conductor> m_conductor;
};

class RandomWalk : public testing::TestWithParam<unsigned>
{
};

} // namespace

TEST_P(RandomWalk, EndsWithoutAWarning)
{
    for (unsigned i = 0; i < 20; ++i) {
        SCOPED_TRACE(GetParam() * 100 + i);
        Wanderer(GetParam() * 100 + i).walk(10);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWalk, testing::Range(0u, 10u));

} // namespace kd::test
