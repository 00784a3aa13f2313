#include "app/cli/ask_person.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

namespace kd::cli {

namespace {

void say(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

bool readLine(std::string &line, bool fromTerminal)
{
    if (!fromTerminal)
        return static_cast<bool>(std::getline(std::cin, line));
    std::ifstream terminal("/dev/tty");
    return static_cast<bool>(std::getline(terminal, line));
}

} // namespace

bool canAsk()
{
    return isatty(STDERR_FILENO) && (isatty(STDIN_FILENO) || access("/dev/tty", R_OK) == 0);
}

std::optional<QString> askPerson(const Node &node, bool keyOnStdin)
{
    say(QStringLiteral("\n%1\n").arg(node.text));
    if (!node.why.isEmpty())
        say(QStringLiteral("  %1\n").arg(node.why));
    int number = 0;
    for (const Choice &choice : node.choices)
        say(QStringLiteral("  %1  %2\n").arg(++number).arg(choice.text));
    if (!node.unknown.isEmpty())
        say(QStringLiteral("  %1  I don't know\n").arg(++number));
    for (std::string line; say(QStringLiteral("Your answer (1-%1, or q to stop): ").arg(number)), readLine(line, keyOnStdin);) {
        const QString text = QString::fromStdString(line).trimmed();
        if (text == QLatin1String("q"))
            return std::nullopt;
        const int picked = text.toInt();
        if (picked >= 1 && picked <= node.choices.size())
            return node.choices.at(picked - 1).id;
        if (picked == number && !node.unknown.isEmpty())
            return QStringLiteral("unknown");
    }
    return std::nullopt;
}

} // namespace kd::cli
