#include "app/gui/conductor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <utility>

/// For how long the window's event loop stands still at most while the two addresses are diagnosed and checked again: a
/// timer that should fire all the time says by how much it came late.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    auto texts = kd::Texts::load();
    if (!texts || argc < 3)
        return 2;
    kd::ui::MainWindow window(texts->catalogue, texts->tree);
    kd::gui::Conductor conductor(window, *texts, {});
    window.show();
    kd::ui::Asked asked;
    asked.address = QString::fromLocal8Bit(argv[1]);
    asked.direct = QString::fromLocal8Bit(argv[2]);
    asked.key = kd::share(kd::Secret("n8n_api_0123456789abcdef0123456789abcdef0123456789abcdef"));
    window.start()->fill(asked);

    QElapsedTimer since;
    qint64 longest = 0;
    int exchanges = 0;
    bool again = false;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &app, [&] { longest = std::max(longest, since.nsecsElapsed()), since.start(); });
    QObject::connect(&conductor, &kd::gui::Conductor::concluded, &app, [&] {
        exchanges += static_cast<int>(conductor.report()->subject.exchanges.size());
        if (!std::exchange(again, true))
            return conductor.checkAgain();
        longest = std::max(longest, since.nsecsElapsed());
        std::printf("{\"exchanges\": %d, \"longest_ms\": %.1f}\n", exchanges, static_cast<double>(longest) / 1e6);
        QApplication::quit();
    });
    // The window's own first paint is not the diagnosis's.
    QTimer::singleShot(300, &app, [&] {
        since.start();
        pulse.start(1);
        conductor.find();
    });
    return QApplication::exec();
}
