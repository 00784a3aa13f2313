#include "ui/exchanges/probe_words.h"

#include "core/evidence/asks.h"
#include "core/report/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace kd::ui {

namespace {

struct Word {
    QLatin1String id;
    const char *text;
};

constexpr std::array probes = {
    Word{QLatin1String("who_answers"), QT_TRANSLATE_NOOP("Probes", "Who answers")},
    Word{QLatin1String("api_key"), QT_TRANSLATE_NOOP("Probes", "API key")},
    Word{QLatin1String("editor_session"), QT_TRANSLATE_NOOP("Probes", "Editor login")},
    Word{QLatin1String("given_path"), QT_TRANSLATE_NOOP("Probes", "Path as given")},
    Word{QLatin1String("browser_preflight"), QT_TRANSLATE_NOOP("Probes", "Browser")},
    Word{QLatin1String("cached_refusal"), QT_TRANSLATE_NOOP("Probes", "Cached refusal")},
    Word{QLatin1String("redirect_trail"), QT_TRANSLATE_NOOP("Probes", "Redirect")},
    Word{QLatin1String("other_scheme"), QT_TRANSLATE_NOOP("Probes", "Other scheme")},
    Word{QLatin1String("release_by_paths"), QT_TRANSLATE_NOOP("Probes", "Release")},
    Word{QLatin1String("webhook_sibling"), QT_TRANSLATE_NOOP("Probes", "Webhook")},
    Word{QLatin1String("without_prefix"), QT_TRANSLATE_NOOP("Probes", "Path prefix")},
};

constexpr std::array asks = {
    Word{ask::health, QT_TRANSLATE_NOOP("Probes", "health")},
    Word{ask::readiness, QT_TRANSLATE_NOOP("Probes", "readiness")},
    Word{ask::root, QT_TRANSLATE_NOOP("Probes", "editor page")},
    Word{ask::settings, QT_TRANSLATE_NOOP("Probes", "settings")},
    Word{ask::unknownPath, QT_TRANSLATE_NOOP("Probes", "unknown path")},
    Word{ask::openapi, QT_TRANSLATE_NOOP("Probes", "list of paths")},
    Word{ask::keyScopeFree, QT_TRANSLATE_NOOP("Probes", "with the key")},
    Word{ask::keylessScopeFree, QT_TRANSLATE_NOOP("Probes", "without a key")},
    Word{ask::controlScopeFree, QT_TRANSLATE_NOOP("Probes", "with a broken key")},
    Word{ask::keyValidator, QT_TRANSLATE_NOOP("Probes", "with the key, second route")},
    Word{ask::keylessValidator, QT_TRANSLATE_NOOP("Probes", "without a key, second route")},
    Word{ask::controlValidator, QT_TRANSLATE_NOOP("Probes", "with a broken key, second route")},
    Word{ask::keyGivenPath, QT_TRANSLATE_NOOP("Probes", "with the key")},
    Word{ask::keyOtherQuery, QT_TRANSLATE_NOOP("Probes", "another query")},
    Word{ask::correctedScopeFree, QT_TRANSLATE_NOOP("Probes", "with the corrected key")},
    Word{ask::keyWithoutPrefix, QT_TRANSLATE_NOOP("Probes", "without it, with the key")},
    Word{ask::rootWithoutPrefix, QT_TRANSLATE_NOOP("Probes", "page without the prefix")},
    Word{ask::siblingWebhook, QT_TRANSLATE_NOOP("Probes", "random sibling")},
    Word{ask::preflight, QT_TRANSLATE_NOOP("Probes", "preflight")},
    Word{ask::otherScheme, QT_TRANSLATE_NOOP("Probes", "health")},
    Word{ask::signIn, QT_TRANSLATE_NOOP("Probes", "signing in")},
    Word{ask::sessionSettings, QT_TRANSLATE_NOOP("Probes", "settings")},
    Word{ask::sessionApiKeys, QT_TRANSLATE_NOOP("Probes", "API keys")},
    Word{ask::sessionUsers, QT_TRANSLATE_NOOP("Probes", "users")},
    Word{ask::sessionPush, QT_TRANSLATE_NOOP("Probes", "live connection")},
};

template <std::size_t N> QString wordFor(const QString &id, const std::array<Word, N> &words)
{
    for (const Word &word : words) {
        if (id == word.id)
            return QCoreApplication::translate("Probes", word.text);
    }
    return plainText(id);
}

} // namespace

QString probeInWords(const Exchange &exchange)
{
    const QString probe = wordFor(exchange.probe, probes);
    const QString step =
        exchange.ask.startsWith(ask::redirectTarget)
            ? QCoreApplication::translate("Probes", "step %1").arg(plainText(exchange.ask.mid(ask::redirectTarget.size() + 1)))
            : wordFor(exchange.ask, asks);
    return probe.isEmpty() || step.isEmpty() ? probe + step : probe + QStringLiteral(" · ") + step;
}

} // namespace kd::ui
