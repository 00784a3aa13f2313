#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/signals.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace kd::cli {

namespace {

constexpr const char *overview =
    "Key Doctor finds whose 401 Unauthorized it is around n8n, and why.\n\n"
    "  keydoctor-cli diagnose --url URL [--direct URL] [--key-file FILE | --key-env NAME | --key-stdin]\n"
    "  keydoctor-cli provider --provider ID [--base-url URL] KEY   check the key of a service that n8n calls\n"
    "  keydoctor-cli judge CASE.json          judge a saved case again, offline\n"
    "  keydoctor-cli explain [CAUSE]          what a cause means, what proves it, what to do\n"
    "  keydoctor-cli keys list|add|check|forget   what the desktop's keyring holds, and what is due\n"
    "  keydoctor-cli rotate start|status|resume|abandon|list   change a key without a failed request\n"
    "  keydoctor-cli practice [--fault CAUSE] [--family 1.100|2.40] [--list]   an n8n to practise on\n\n"
    "Each command explains itself with --help. Exit codes: 0 healthy, 1 a cause was found, 2 usage,\n"
    "3 undetermined, 4 an input cannot be read, 6 refused for safety, 70 a bug of ours, 130 interrupted.\n";

bool wantsJson(const QStringList &words)
{
    const qsizetype at = words.indexOf(QLatin1String("--format"));
    return words.contains(QLatin1String("--format=json")) || (at >= 0 && words.value(at + 1) == QLatin1String("json"));
}

Outcome<std::unique_ptr<Command>> make(const QString &name, const QStringList &words)
{
    if (name == QLatin1String("diagnose"))
        return makeDiagnose(words);
    if (name == QLatin1String("provider"))
        return makeProvider(words);
    if (name == QLatin1String("judge"))
        return makeJudge(words);
    if (name == QLatin1String("explain"))
        return makeExplain(words);
    if (name == QLatin1String("keys"))
        return makeKeys(words);
    if (name == QLatin1String("rotate"))
        return makeRotate(words);
    if (name == QLatin1String("practice"))
        return makePractice(words);
    return failure(Exit::Usage, QStringLiteral("There is no such command. Try keydoctor-cli --help."));
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    // Neither needs an event loop, nor anything that takes time to load.
    if (argc < 2 || std::strcmp(argv[1], "--help") == 0 || std::strcmp(argv[1], "-h") == 0) {
        std::fputs(overview, argc < 2 ? stderr : stdout);
        return argc < 2 ? static_cast<int>(Exit::Usage) : 0;
    }
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("keydoctor-cli " KEYDOCTOR_VERSION);
            return 0;
        }
    }
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keydoctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYDOCTOR_VERSION));
    QStringList words = QCoreApplication::arguments();
    const QString name = words.value(1);
    words.removeAt(1);
    auto command = make(name, words);
    if (!command)
        return complain(command.error(), wantsJson(words));
    QObject::connect(command->get(), &Command::ended, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    const SignalWatch watch([&] { (*command)->interrupt(); });
    QTimer::singleShot(0, command->get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace kd::cli
