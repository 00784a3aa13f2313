#include "app/cli/sources.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
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

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || std::strchr("!#$%&'*+-.^_`|~", c);
    });
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

Outcome<SharedSecret> secretFromEnvironment(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    const char *value = std::getenv(variable.constData());
    if (!value)
        return failure(Exit::Unreadable, QStringLiteral("The environment variable that was named is not set."));
    return share(Secret(value));
}

Outcome<SharedSecret> readKeySource(const Arguments &arguments)
{
    const int sources = arguments.has("key-env") + arguments.has("key-file") + arguments.has("key-stdin");
    if (sources > 1)
        return failure(Exit::Usage, QStringLiteral("The key has more than one source: name one of --key-env, --key-file, --key-stdin."));
    if (arguments.has("key-env"))
        return secretFromEnvironment(arguments.value("key-env"));
    if (arguments.has("key-file"))
        return secretFromFile(arguments.value("key-file"));
    if (arguments.has("key-stdin"))
        return secretFromStdin();
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
    QList<LetterHeader> headers;
    int number = 0;
    const QList<QByteArray> lines = bytes->split('\n');
    for (const QByteArray &raw : lines) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (!isToken(name))
            return failure(Exit::Unreadable, QStringLiteral("A line is not of the form 'Name: value'."), path, number);
        if (name.compare("x-n8n-api-key", Qt::CaseInsensitive) == 0)
            return failure(Exit::Unreadable, QStringLiteral("The API key does not belong here: give it with --key-file."), path, number);
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("content-length", Qt::CaseInsensitive) == 0 || name.compare("transfer-encoding", Qt::CaseInsensitive) == 0)
            return failure(Exit::Unreadable, QStringLiteral("How long a request is, is not to be set by hand."), path, number);
        if (!std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); }))
            return failure(Exit::Unreadable, QStringLiteral("A value holds a character that no header can carry."), path, number);
        headers.append({name, share(Secret::take(line.mid(colon + 1).trimmed()))});
    }
    return headers;
}

} // namespace kd::cli
