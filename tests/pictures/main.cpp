#include "app/language.h"
#include "tests/support/window_states.h"
#include "ui/look/appearance.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStyleFactory>

#include <cstdio>

// Draws every page of the window in every state: one folder of pictures for each of light, dark, large, German, right to
// left. `keydoctor_pictures FOLDER VARIANT [STATE]`; QT_SCALE_FACTOR=2 doubles them.

namespace {

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

bool draw(const kd::test::WindowState &state, const QDir &folder)
{
    kd::ui::MainWindow window(kd::test::texts().catalogue, kd::test::texts().tree);
    window.show();
    state.enter(window);
    QWidget *shown = &window;
    if (state.dialog) {
        shown = state.dialog(window);
        shown->show();
    }
    // Lists lay their rows out anew a tenth of a second after their width has changed.
    for (QElapsedTimer settling = started(); settling.elapsed() < 200;)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    const bool saved = shown->grab().save(folder.filePath(QString::fromLatin1(state.name) + QStringLiteral(".png")));
    if (shown != &window)
        delete shown;
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString variant = QApplication::arguments().value(2);
    const QString only = QApplication::arguments().value(3);
    const QDir folder(QApplication::arguments().value(1));
    if (argc < 3 || !folder.mkpath(QStringLiteral("."))) {
        std::fputs("keydoctor_pictures FOLDER light|dark|large|de|qps-ploc|qps-plocm [STATE]\n", stderr);
        return 2;
    }
    if (variant == QLatin1String("dark"))
        QApplication::setPalette(kd::ui::darkPalette());
    if (variant == QLatin1String("large")) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    const auto language = kd::Language::choose(kd::Language::codes().contains(variant) ? variant : QStringLiteral("en"));
    language->install();
    QApplication::setLayoutDirection(language->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (const kd::test::WindowState &state : kd::test::windowStates()) {
        if ((only.isEmpty() || only == QLatin1String(state.name)) && !draw(state, folder)) {
            std::fprintf(stderr, "%s could not be saved\n", state.name);
            return 1;
        }
    }
    return 0;
}
