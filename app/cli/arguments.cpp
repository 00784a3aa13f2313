#include "app/cli/arguments.h"

namespace kd::cli {

std::vector<Option> operator+(std::vector<Option> a, const std::vector<Option> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const std::vector<Option> &keyOptions()
{
    static const std::vector<Option> options = {
        {"key-env", "NAME", "read the key from this environment variable (default: N8N_API_KEY where it is set)"},
        {"key-file", "FILE", "read the key from this file; one final line break is removed, nothing else"},
        {"key-stdin", nullptr, "read the key from standard input"},
        {"keychain", "LABEL", "take the key from the keyring, where keydoctor-cli keys add has put it"},
        {"encryption-key-env", "NAME", "a candidate n8n encryption key; may be repeated"},
        {"encryption-key-file", "FILE", "the same, from a file; may be repeated"}};
    return options;
}

const std::vector<Option> &sessionOptions()
{
    static const std::vector<Option> options = {
        {"session-email", "ADDRESS", "sign in to the editor as this user; kept in memory only"},
        {"session-password-env", "NAME", "the password, from an environment variable"},
        {"session-password-file", "FILE", "the password, from a file"},
        {"session-mfa-env", "NAME", "the second factor's code, from an environment variable"},
        {"session-mfa-file", "FILE", "the second factor's code, from a file"}};
    return options;
}

const std::vector<Option> &networkOptions()
{
    static const std::vector<Option> options = {
        {"ca-file", "FILE", "trust these certificates too (also $SSL_CERT_FILE)"},
        {"proxy", "URL", "the forward proxy to use, or none (default: the environment's; loopback is direct)"},
        {"header-file", "FILE", "lines 'Name: value' to send to --url only, as a proxy's own login needs"},
        {"timeout", "SECONDS", "for the whole run (default 30); the verdict so far is printed"}};
    return options;
}

const std::vector<Option> &outputOptions()
{
    static const std::vector<Option> options = {
        {"format", "NAME", "text, json, markdown, html, sarif or junit (default text)"},
        {"output", "FILE", "write the result there instead of to standard output"},
        {"save-case", "FILE", "keep the case, to be judged again; it holds no secret"},
        {"platform", "NAME", "the platform whose commands to show, such as compose or nginx"},
        {"quiet", nullptr, "no progress on standard error, no questions"},
        {"no-color", nullptr, "no colours (also $NO_COLOR)"},
        {"lang", "CODE", "en, de, qps-ploc or qps-plocm, for the texts (default: the locale's)"},
        {"help", nullptr, "this text"},
        {"version", nullptr, "the program's version"}};
    return options;
}

Outcome<Arguments> Arguments::read(const QStringList &words, const std::vector<Option> &options)
{
    Arguments arguments;
    arguments.m_parser = std::make_shared<QCommandLineParser>();
    QCommandLineParser &parser = *arguments.m_parser;
    for (const Option &option : options) {
        arguments.m_names.append(QString::fromLatin1(option.name));
        parser.addOption(option.value ? QCommandLineOption(QString::fromLatin1(option.name), QString(), QString::fromLatin1(option.value))
                                      : QCommandLineOption(QString::fromLatin1(option.name)));
    }
    if (parser.parse(words))
        return arguments;
    // The parser's own message would repeat what was written, and that may be a key.
    for (const QString &unknown : parser.unknownOptionNames()) {
        if (unknown.startsWith(QLatin1String("key")) || unknown == QLatin1String("password"))
            return failure(Exit::Usage, QStringLiteral("A key or password is never taken as an argument, where every program can read it: "
                                                       "use --key-file, --key-env or --key-stdin."));
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        const QString name = parser.unknownOptionNames().constFirst();
        const bool plain = name.size() <= 30 && !name.contains(QLatin1Char('.'));
        return failure(Exit::Usage, plain ? QStringLiteral("There is no option --%1.").arg(name) : QStringLiteral("One of the options does not exist."));
    }
    return failure(Exit::Usage, QStringLiteral("An option lacks its value, or has one where it takes none."));
}

QString helpText(const QString &usage, const std::vector<Option> &options)
{
    QString text = QStringLiteral("Usage: ") + usage + QStringLiteral("\n\n");
    for (const Option &option : options) {
        QString left = QStringLiteral("  --") + QString::fromLatin1(option.name);
        if (option.value)
            left += QLatin1Char(' ') + QString::fromLatin1(option.value);
        text += left.leftJustified(34) + QString::fromLatin1(option.explanation) + QLatin1Char('\n');
    }
    return text;
}

} // namespace kd::cli
