#include "core/read/api_key.h"

#include "core/read/encryption_key.h"
#include "core/read/jwt.h"
#include "core/read/key_characters.h"
#include "core/read/key_shapes.h"
#include "core/read/key_wrappers.h"
#include "core/read/provider.h"

#include <QRegularExpression>

#include <algorithm>

namespace kd {

namespace {

constexpr std::size_t longestKey = 16 * 1024; // Node refuses more header bytes than that in all

bool looksLikePlaceholder(std::string_view text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:<[^<>]*>|\\[[^\\]]*\\]|\\{\\{.*\\}\\}|\\$\\{?\\w+\\}?|%\\w+%|process\\.env\\.\\w+|os\\.environ.*|"
                       "undefined|null|none|replace[-_ ]?(?:me|this)|changeme|change[-_ ]?me|todo|secret|password|x{3,}|"
                       "(?:n8n[-_ ]?)?api[-_ ]?key|.*\\b(?:your|my|insert|paste|enter|replace|example)[-_ ](?:\\w+[-_ ])*"
                       "(?:key|token|secret)(?:[-_ ]here)?.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 200 &&
           pattern.match(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

bool looksMasked(std::string_view text)
{
    return text.find("***") != std::string_view::npos || text.find("...") != std::string_view::npos ||
           text.find("xxxxxx") != std::string_view::npos || text.find("XXXXXX") != std::string_view::npos;
}

bool fitsHeader(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
}

void classify(KeyReading &reading, std::string_view core, QString &subject)
{
    const KeyShape shape = shapeOf(core);
    reading.kind = shape.kind;
    reading.service = shape.service;
    if (shape.wrongLength)
        reading.truncated = QStringLiteral("length");
    const auto jwt = readJwt(core);
    if (!jwt)
        return;
    reading.claims = jwt->claims;
    reading.truncated = jwt->fault;
    subject = jwt->subject;
    const bool claimsRead = !jwt->claims.iss.isEmpty() || !jwt->claims.aud.isEmpty() || jwt->claims.iat;
    if (claimsRead && jwt->claims.iss != QLatin1String("n8n")) {
        reading.kind = KeyKind::OtherService;
        reading.service = jwt->claims.iss.isEmpty() ? QStringLiteral("another issuer") : jwt->claims.iss.left(80);
    } else if (claimsRead && !jwt->claims.aud.isEmpty() && jwt->claims.aud != QLatin1String("public-api")) {
        reading.kind = KeyKind::McpToken;
    } else {
        reading.kind = KeyKind::N8nJwt;
    }
}

/// A key of n8n's is another service's where a service is asked, and the service's own is the right one.
void classifyFor(const Provider &asked, KeyReading &reading, std::string_view core)
{
    const bool ours = reading.kind == KeyKind::OtherService && asked.recognisedAs.contains(reading.service);
    if (ours || (reading.kind == KeyKind::Unknown && asked.formOf(core))) {
        reading.kind = KeyKind::Provider;
        reading.service = asked.name;
    } else if (reading.kind == KeyKind::N8nJwt || reading.kind == KeyKind::N8nLegacy || reading.kind == KeyKind::McpToken) {
        reading.kind = KeyKind::OtherService;
        reading.service = QStringLiteral("n8n");
    }
    if (reading.kind == KeyKind::Provider && asked.formOf(core))
        reading.truncated.clear();
}

SecretBytes withoutBlanks(std::string_view text)
{
    SecretBytes out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            out.push_back(c);
    }
    return out;
}

} // namespace

ReadKey readKey(SharedSecret given, const Provider *asked)
{
    ReadKey out;
    KeyReading &reading = out.reading;
    if (!given)
        return out;
    const std::string_view text = given->expose();
    reading.given = true;
    reading.masked = masked(*given);
    reading.fingerprint = fingerprint(*given);
    out.given = given;

    const KeyCharacters characters = readCharacters(text);
    reading.length = characters.length;
    reading.faults = characters.faults;
    reading.faultCount = characters.faultCount;
    if (text.empty() || characters.ascii.empty()) {
        reading.kind = text.empty() ? KeyKind::None : KeyKind::Unknown;
        reading.mask = characters.hasEllipsis;
        return out;
    }
    if (text.size() > longestKey) {
        reading.kind = KeyKind::Unknown;
        return out;
    }

    const Peeled peeled = peel(view(characters.ascii));
    reading.wrappers = peeled.wrappers;
    for (Wrapper &wrapper : reading.wrappers) {
        const int end = characters.offsetOf(wrapper.offset + std::max(wrapper.length, 1) - 1) + 1;
        wrapper.offset = characters.offsetOf(wrapper.offset);
        wrapper.length = wrapper.length == 0 ? 0 : end - wrapper.offset;
    }
    // Blanks that belong to a wrapper, as in `Bearer x`, are not the key's own.
    const SecretBytes core = withoutBlanks(peeled.core);
    if (core.size() == peeled.core.size())
        reading.faults.removeIf([](const CharacterFault &f) { return f.kind == CharacterFault::Kind::InnerSpace; });

    reading.placeholder = looksLikePlaceholder(peeled.core);
    reading.mask = !reading.placeholder && (characters.hasEllipsis || looksMasked(view(core)));
    classify(reading, view(core), out.subject);
    if (asked)
        classifyFor(*asked, reading, view(core));
    if (reading.placeholder || reading.mask) {
        reading.truncated.clear();
        reading.kind = KeyKind::Unknown;
        reading.service.clear();
    }

    const bool ours = reading.kind != KeyKind::OtherService && !reading.placeholder && !reading.mask;
    reading.sendable = ours && fitsHeader(text);

    // Behind a word such as Bearer a blank before the key is no longer an outer one, which HTTP would trim.
    const bool outerCounts = asked && !asked->scheme.isEmpty();
    const bool faulty = !reading.wrappers.isEmpty() ||
                        std::any_of(reading.faults.begin(), reading.faults.end(), [outerCounts](const CharacterFault &fault) {
                            return outerCounts || fault.kind != CharacterFault::Kind::OuterSpace;
                        });
    if (ours && faulty && characters.replaceable && !core.empty()) {
        out.corrected = share(Secret(view(core)));
        reading.hasCorrection = true;
        reading.correctedMasked = masked(*out.corrected);
        reading.correctionSendable = fitsHeader(view(core));
    }
    return out;
}

QList<CandidateReading> readCandidates(const std::vector<Candidate> &candidates, const ReadKey &key)
{
    const SharedSecret &text = key.corrected ? key.corrected : key.given;
    QList<CandidateReading> readings;
    for (const Candidate &candidate : candidates)
        readings.append({candidate.source, text ? signs(*candidate.key, text->expose()) : std::nullopt, instanceIdOf(*candidate.key)});
    return readings;
}

} // namespace kd
