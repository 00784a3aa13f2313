#include "app/gui/run.h"

#include "app/gui/program.h"
#include "app/language.h"

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
    QApplication::setDesktopFileName(QStringLiteral("keydoctor"));
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("practice"), QStringLiteral("start with a practice n8n that has this fault"), QStringLiteral("FAULT")});
    parser.addOption({QStringLiteral("family"), QStringLiteral("the practice n8n answers as 1.100 or 2.40 does"), QStringLiteral("NAME"), QStringLiteral("2.40")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("the language of the window"), QStringLiteral("CODE")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("case files, error texts or logs to open"), QStringLiteral("[CASE.json|FILE…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const QStringList files = parser.positionalArguments();
    if (SingleInstance::handOver(files))
        return 0;
    auto texts = Texts::load();
    if (!texts)
        return complain(texts.error().sentence, bug);
    Program program(*texts);
    const auto lang = QStringLiteral("lang");
    const auto language = Language::choose(parser.isSet(lang) ? std::optional(parser.value(lang)) : std::nullopt, program.settings().language);
    if (!language)
        return complain(language.error().sentence, usage);
    language->install();
    if (language->isRightToLeft())
        QApplication::setLayoutDirection(Qt::RightToLeft);
    program.open();
    if (parser.isSet(QStringLiteral("practice"))) {
        if (const auto started = program.practise(parser.value(QStringLiteral("practice")), parser.value(QStringLiteral("family"))); !started)
            return complain(started.error().sentence, usage);
    }
    program.openFiles(files);
    return QApplication::exec();
}

} // namespace kd::gui
