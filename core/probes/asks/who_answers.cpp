#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe who_answers;

namespace {

/// The editor's page lives where the prefix ends; a browser would ask for HTML.
Letter rootLetter(const Situation &situation, Side side, const QString &ask, const QString &prefix)
{
    Letter letter = letterTo(situation, side, who_answers, ask, prefix.toLatin1() + "/");
    for (LetterHeader &header : letter.headers) {
        if (header.name == "Accept")
            header.value = QByteArray("text/html");
    }
    return letter;
}

/// Without a word about a key: is this n8n, which release, which instance, and is its public API mounted?
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    QList<Letter> letters;
    for (const Side side : sidesOf(situation)) {
        const Address &address = addressOf(situation, side);
        const QByteArray prefix = address.prefix.toLatin1();
        letters.append(letterTo(situation, side, who_answers, ask::health, prefix + "/healthz"));
        letters.append(letterTo(situation, side, who_answers, ask::settings, prefix + "/rest/settings"));
        letters.append(rootLetter(situation, side, ask::root, address.prefix));
        letters.append(letterTo(situation, side, who_answers, ask::unknownPath, address.apiTarget("kd-" + situation.nonce)));
        if (!address.prefix.isEmpty())
            letters.append(rootLetter(situation, side, ask::rootWithoutPrefix, {}));
        // No editor there: n8n may still be starting, or this is a process that serves webhooks alone.
        const Exchange *root = heard.by(side).find(ask::root);
        if (root && shapeOf(*root) == Shape::N8nCannotGet) {
            letters.append(letterTo(situation, side, who_answers, ask::readiness, prefix + "/healthz/readiness"));
            letters.append(letterTo(situation, side, who_answers, ask::siblingWebhook, prefix + "/webhook/kd-" + situation.nonce));
        }
    }
    return letters;
}

} // namespace

const Probe who_answers{"who_answers", 20, Safety::ReadsOnly, &next};

} // namespace kd::probes
