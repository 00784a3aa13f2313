#include "app/cli/sources.h"

#include "app/header_lines.h"

#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace kd::cli {

namespace {

constexpr qint64 largestSecret = 64 * 1024;
constexpr qint64 largestHeaderFile = 64 * 1024;

SharedSecret withoutFinalBreak(QByteArray &&bytes)
{
    if (bytes.endsWith("\r\n"))
        bytes.chop(2);
    else if (bytes.endsWith('\n'))
        bytes.chop(1);
    return share(Secret::take(std::move(bytes)));
}

} // namespace

Outcome<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Exit::Unreadable, QStringLiteral("This is a folder, where a file is needed."), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Exit::Unreadable, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), path);
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(Exit::Unreadable, QStringLiteral("The file is larger than %1 KiB.").arg(limit / 1024), path);
    return bytes;
}

Outcome<SharedSecret> secretFromFile(const QString &path)
{
    auto bytes = readFile(path, largestSecret);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return withoutFinalBreak(*std::move(bytes));
}

Outcome<SharedSecret> secretFromStdin()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return failure(Exit::Unreadable, QStringLiteral("Standard input cannot be read."));
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= largestSecret && !(part = in.read(largestSecret + 1)).isEmpty();)
        bytes += part;
    if (bytes.size() > largestSecret)
        return failure(Exit::Unreadable, QStringLiteral("Standard input holds more than 64 KiB: that is no key."));
    return withoutFinalBreak(std::move(bytes));
}

Outcome<SharedSecret> secretFromEnvironment(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    const char *value = std::getenv(variable.constData());
    if (!value)
        return failure(Exit::Unreadable, QStringLiteral("The environment variable that was named is not set."));
    return share(Secret(value));
}

Outcome<SharedSecret> readNamedKeySource(const Arguments &arguments)
{
    const int sources = arguments.has("key-env") + arguments.has("key-file") + arguments.has("key-stdin");
    if (sources != 1)
        return failure(Exit::Usage, sources ? QStringLiteral("The key has more than one source: name one of --key-env, --key-file, --key-stdin.")
                                            : QStringLiteral("Where is the key? Name one of --key-env, --key-file, --key-stdin."));
    if (arguments.has("key-env"))
        return secretFromEnvironment(arguments.value("key-env"));
    return arguments.has("key-file") ? secretFromFile(arguments.value("key-file")) : secretFromStdin();
}

Outcome<SharedSecret> readKeySource(const Arguments &arguments)
{
    const int sources = arguments.has("key-env") + arguments.has("key-file") + arguments.has("key-stdin") + arguments.has("keychain");
    if (sources > 1)
        return failure(Exit::Usage, QStringLiteral("The key has more than one source: name one of --key-env, --key-file, --key-stdin, --keychain."));
    if (arguments.has("keychain"))
        return SharedSecret();
    if (sources == 1)
        return readNamedKeySource(arguments);
    if (const char *usual = std::getenv("N8N_API_KEY"))
        return share(Secret(usual));
    return SharedSecret();
}

Outcome<std::vector<Candidate>> readCandidates(const Arguments &arguments)
{
    std::vector<Candidate> candidates;
    const QStringList names = arguments.values("encryption-key-env");
    for (const QString &name : names) {
        auto key = secretFromEnvironment(name);
        if (!key)
            return tl::unexpected(key.error());
        candidates.push_back({name, *std::move(key)});
    }
    const QStringList files = arguments.values("encryption-key-file");
    for (const QString &file : files) {
        auto key = secretFromFile(file);
        if (!key)
            return tl::unexpected(key.error());
        candidates.push_back({QFileInfo(file).fileName(), *std::move(key)});
    }
    return candidates;
}

Outcome<std::optional<SignIn>> readSignIn(const Arguments &arguments)
{
    const bool anySecret = arguments.has("session-password-env") || arguments.has("session-password-file");
    if (!arguments.has("session-email")) {
        if (anySecret)
            return failure(Exit::Usage, QStringLiteral("A session needs --session-email beside its password."));
        return std::optional<SignIn>();
    }
    if (arguments.has("session-password-env") == arguments.has("session-password-file"))
        return failure(Exit::Usage, QStringLiteral("A session needs one of --session-password-env and --session-password-file."));
    SignIn signIn;
    signIn.email = arguments.value("session-email");
    auto password = arguments.has("session-password-env") ? secretFromEnvironment(arguments.value("session-password-env"))
                                                          : secretFromFile(arguments.value("session-password-file"));
    if (!password)
        return tl::unexpected(password.error());
    signIn.password = *std::move(password);
    if (arguments.has("session-mfa-env") || arguments.has("session-mfa-file")) {
        auto code = arguments.has("session-mfa-env") ? secretFromEnvironment(arguments.value("session-mfa-env"))
                                                     : secretFromFile(arguments.value("session-mfa-file"));
        if (!code)
            return tl::unexpected(code.error());
        signIn.mfaCode = *std::move(code);
    }
    return std::optional(std::move(signIn));
}

Outcome<QList<LetterHeader>> readHeaderFile(const QString &path)
{
    auto bytes = readFile(path, largestHeaderFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto headers = readHeaderLines(*bytes, path);
    if (!headers)
        return failure(Exit::Unreadable, headers.error());
    return *std::move(headers);
}

} // namespace kd::cli
