#include "app/cli/rotate_wish.h"

#include "app/cli/sources.h"
#include "app/cli/standard_input.h"
#include "core/read/address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kd::cli {

namespace {

using rotate::Place;
using rotate::Wish;

constexpr qint64 largestExport = 256 << 20;
constexpr int longestGrace = 90 * 24 * 3600;
constexpr const char *neverRotated = "n8n's encryption key is never changed by Key Doctor: nothing encrypts anew what was encrypted with it, so every credential would become unreadable. "
                                     "Where it was changed or lost, the old one is restored: keydoctor-cli explain encryption_key_regenerated says how. "
                                     "Where it has leaked, rotate the keys that the credentials hold first; docs/encryption-key.md names the ways to a new one, by release.";

/// 90, 90s, 15m, 24h, 7d.
std::optional<int> secondsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,7})([smhd]?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 factor = unit == QLatin1String("d") ? 86'400 : unit == QLatin1String("h") ? 3600 : unit == QLatin1String("m") ? 60 : 1;
    const qint64 seconds = match.captured(1).toLongLong() * factor;
    return seconds <= longestGrace ? std::optional(static_cast<int>(seconds)) : std::nullopt;
}

/// Of --old-key-… or --new-key-…; null where none was named.
Outcome<SharedSecret> readOther(const Arguments &arguments, const char *environment, const char *file, const char *input)
{
    const bool fromInput = input && arguments.has(input);
    if (arguments.has(environment) + arguments.has(file) + fromInput > 1)
        return failure(Exit::Usage, QStringLiteral("A key has more than one source: name one."));
    if (arguments.has(environment))
        return secretFromEnvironment(arguments.value(environment));
    if (arguments.has(file))
        return secretFromFile(arguments.value(file));
    if (fromInput && arguments.has("key-stdin"))
        return failure(Exit::Usage, QStringLiteral("Standard input can hold one key only."));
    return fromInput ? secretFromStdin() : Outcome<SharedSecret>(SharedSecret());
}

Outcome<QList<Place>> readPlaces(const Arguments &arguments)
{
    QList<Place> places;
    const QStringList files = arguments.values("env-file");
    for (const QString &text : files) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        const QString name = text.mid(colon + 1);
        static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (colon < 1 || !form.match(name).hasMatch())
            return failure(Exit::Usage, QStringLiteral("--env-file is FILE:NAME, such as /srv/app/.env:N8N_API_KEY."));
        const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(text.left(colon)));
        if (!QFileInfo(path).isFile())
            return failure(Exit::Unreadable, QStringLiteral("There is no such file."), path);
        places.append({{}, Place::Kind::EnvFile, path, name, Place::State::Listed, {}});
    }
    const QStringList own = arguments.values("place");
    for (const QString &text : own) {
        const auto label = readLabel(text);
        if (!label)
            return failure(Exit::Usage, QStringLiteral("--place: %1").arg(label.error().sentence));
        places.append({{}, Place::Kind::ByHand, *label, {}, Place::State::Listed, {}});
    }
    return places;
}

Outcome<void> readProvider(const Arguments &arguments, Wish &wish)
{
    wish.provider = arguments.value("provider");
    if (arguments.has("provider-url")) {
        auto address = readAddress(arguments.value("provider-url"));
        if (!address)
            return failure(Exit::Usage, QStringLiteral("--provider-url: %1").arg(address.error().sentence));
        wish.providerAddress = *std::move(address);
    }
    wish.credentials = arguments.values("credential");
    wish.providerProject = arguments.value("provider-project");
    if (wish.kind != HeldKind::ProviderKey && wish.providerRight)
        return failure(Exit::Usage, QStringLiteral("--provider-right-env and --provider-right-file go with --kind provider-key: n8n's own keys are made by your sign-in."));
    if (!wish.providerProject.isEmpty() && !wish.providerRight)
        return failure(Exit::Usage, QStringLiteral("--provider-project goes with --provider-right-env or --provider-right-file."));
    if (wish.kind == HeldKind::ProviderKey && wish.provider.isEmpty())
        return failure(Exit::Usage, QStringLiteral("Whose key is it? Give --provider."));
    return {};
}

} // namespace

const std::vector<Option> &rotationOptions()
{
    static const std::vector<Option> options = {
        {"kind", "KIND", "n8n-api-key (clients call n8n with it) or provider-key (n8n calls a service with it)"},
        {"mode", "MODE", "routine (old and new work side by side) or leaked (the old key dies first); default routine"},
        {"url", "URL", "n8n's address"},
        {"label", "LABEL", "what the key is for: its name in the keyring (default main)"},
        {"provider", "ID", "provider-key: the service that issued it, such as openai"},
        {"provider-url", "URL", "provider-key: where the service's API is, if not at its own host"},
        {"credential", "ID", "a credential of n8n that holds the key (its id, as in the editor's address), or none; may be repeated"},
        {"env-file", "FILE:NAME", "a file on this machine with a line NAME=key, which is rewritten; may be repeated"},
        {"export", "FILE", "workflows exported from n8n, to be searched where its API cannot be asked; may be repeated"},
        {"place", "TEXT", "another place that holds the key, in your words: you change it yourself; may be repeated"},
        {"via", "WAY", "how n8n's credentials are changed: any, api, session (your sign-in) or guided (by you); default any"},
        {"grace", "DURATION", "how long both keys stay once every place has the new one: 90s, 15m, 24h, 7d; at most 90d"},
        {"old-key-env", "NAME", "provider-key: the old key, from this environment variable"},
        {"old-key-file", "FILE", "provider-key: the old key, from this file"},
        {"old-key-keychain", "LABEL", "provider-key: the old key, from the keyring"},
        {"provider-right-env", "NAME", "provider-key: a key that may make the service's keys (OpenAI's admin, OpenRouter's provisioning key), from this environment variable"},
        {"provider-right-file", "FILE", "the same, from this file"},
        {"provider-project", "ID", "provider-key of openai, with such a key: the project in which the new one is made"},
        {"new-key-env", "NAME", "the new key, if you have made it already, from this environment variable"},
        {"new-key-file", "FILE", "the new key, from this file"},
        {"new-key-stdin", nullptr, "the new key, from standard input"}};
    return options;
}

Outcome<Wish> readSecrets(const Arguments &arguments)
{
    Wish wish;
    auto key = readKeySource(arguments);
    if (!key)
        return tl::unexpected(key.error());
    wish.n8nKey = *std::move(key);
    auto signIn = readSignIn(arguments);
    if (!signIn)
        return tl::unexpected(signIn.error());
    if (*signIn)
        wish.login = rotate::Login{(*signIn)->email, (*signIn)->password, (*signIn)->mfaCode};
    auto oldKey = readOther(arguments, "old-key-env", "old-key-file", nullptr);
    if (!oldKey)
        return tl::unexpected(oldKey.error());
    wish.oldKey = *std::move(oldKey);
    auto newKey = readOther(arguments, "new-key-env", "new-key-file", "new-key-stdin");
    if (!newKey)
        return tl::unexpected(newKey.error());
    wish.newKey = *std::move(newKey);
    auto right = readOther(arguments, "provider-right-env", "provider-right-file", nullptr);
    if (!right)
        return tl::unexpected(right.error());
    wish.providerRight = *std::move(right);
    if (arguments.has("header-file")) {
        auto headers = readHeaderFile(arguments.value("header-file"));
        if (!headers)
            return tl::unexpected(headers.error());
        wish.headers = *std::move(headers);
    }
    return wish;
}

Outcome<Wish> readWish(const Arguments &arguments)
{
    if (arguments.value("kind") == QLatin1String("encryption-key"))
        return failure(Exit::Refused, QString::fromLatin1(neverRotated));
    auto wish = readSecrets(arguments);
    if (!wish)
        return wish;
    const auto kind = heldKindFrom(arguments.value("kind"));
    if (!kind)
        return failure(Exit::Usage, QStringLiteral("--kind is n8n-api-key or provider-key."));
    wish->kind = *kind;
    const auto mode = arguments.has("mode") ? rotate::modeFrom(arguments.value("mode")) : rotate::Mode::Routine;
    if (!mode)
        return failure(Exit::Usage, QStringLiteral("--mode is routine or leaked."));
    wish->mode = *mode;
    if (!arguments.has("url"))
        return failure(Exit::Usage, QStringLiteral("Which n8n? Give --url."));
    auto address = readAddress(arguments.value("url"));
    if (!address)
        return failure(Exit::Usage, QStringLiteral("--url: %1").arg(address.error().sentence));
    wish->n8n = *std::move(address);
    wish->labelChosen = arguments.has("label");
    if (wish->labelChosen) {
        const auto label = readLabel(arguments.value("label"));
        if (!label)
            return failure(Exit::Usage, QStringLiteral("--label: %1").arg(label.error().sentence));
        wish->label = *label;
    }
    if (const auto read = readProvider(arguments, *wish); !read)
        return tl::unexpected(read.error());
    auto places = readPlaces(arguments);
    if (!places)
        return tl::unexpected(places.error());
    wish->places = *std::move(places);
    const QStringList exports = arguments.values("export");
    for (const QString &path : exports) {
        auto bytes = readFile(path, largestExport);
        if (!bytes)
            return tl::unexpected(bytes.error());
        wish->exports.append({QFileInfo(path).fileName(), *std::move(bytes)});
    }
    if (arguments.has("via")) {
        const auto via = rotate::viaFrom(arguments.value("via"));
        if (!via)
            return failure(Exit::Usage, QStringLiteral("--via is any, api, session or guided."));
        wish->via = *via;
    }
    if (arguments.has("grace")) {
        wish->graceSeconds = secondsOf(arguments.value("grace"));
        if (!wish->graceSeconds)
            return failure(Exit::Usage, QStringLiteral("--grace is a time such as 90s, 15m, 24h or 7d, of at most 90 days."));
    }
    if (wish->kind == HeldKind::N8nApiKey)
        wish->oldKey = wish->n8nKey;
    return wish;
}

} // namespace kd::cli
