#include "app/gui/run.h"

#include "app/gui/conductor.h"
#include "app/texts.h"
#include "practice/world.h"
#include "ui/diagnosis_window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace kd::gui {

namespace {

constexpr int refused = 6;
constexpr int usage = 2;
constexpr int bug = 70;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariable("DISPLAY").isEmpty() ||
           !qEnvironmentVariable("WAYLAND_DISPLAY").isEmpty();
}

int complain(const QString &sentence, int exit)
{
    std::fputs(("keydoctor: " + sentence.toUtf8() + '\n').constData(), stderr);
    return exit;
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (!hasDisplay())
        return complain(QStringLiteral("There is no display to open a window on. On the command line, use keydoctor-cli."), refused);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keydoctor"));
    QApplication::setApplicationVersion(QStringLiteral(KEYDOCTOR_VERSION));
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("practice"), QStringLiteral("start with a practice n8n that has this fault"), QStringLiteral("FAULT")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("the language of the texts"), QStringLiteral("CODE")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("a case file to open"), QStringLiteral("[CASE.json]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    auto texts = Texts::load();
    if (!texts)
        return complain(texts.error().sentence, bug);
    DiagnosisWindow window;
    Conductor conductor(window, *texts);
    std::optional<practice::PracticeWorld> world;
    if (parser.isSet(QStringLiteral("practice"))) {
        auto started = practice::PracticeWorld::start(parser.value(QStringLiteral("practice")), QStringLiteral("2.40"));
        if (!started)
            return complain(started.error().sentence, usage);
        world = *std::move(started);
        const QJsonObject description = world->description();
        window.fill(description.value(QLatin1String("url")).toString(), description.value(QLatin1String("key")).toString(),
                    description.value(QLatin1String("direct")).toString());
        conductor.diagnose();
    } else if (!parser.positionalArguments().isEmpty()) {
        conductor.open(parser.positionalArguments().constFirst());
    }
    window.show();
    return QApplication::exec();
}

} // namespace kd::gui
