#include "core/rotate/harmless.h"

#include "core/base/words.h"
#include "core/evidence/redactor.h"

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestWord = 16;
constexpr qsizetype longestHost = 300;
constexpr qsizetype longestFileName = 4096;
constexpr qsizetype mostMarks = 64;
constexpr qsizetype mostCitations = 200;
constexpr qsizetype longestFingerprint = 19;
constexpr QLatin1String fingerprintPrefix("fp:");

bool isHexDigit(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
}

bool isShown(QChar c)
{
    const auto category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph && category != QChar::Other_Surrogate && category != QChar::Other_NotAssigned;
}

bool looksLikeKey(const QString &text)
{
    return Redactor().scrub(text) != text;
}

/// Words alone are no key; the closer look takes its time.
bool mayBeKey(const QString &id)
{
    const QStringList words = id.split(QLatin1Char('_'));
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() > longestWord || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
}

bool isHost(const QString &text)
{
    return text.size() <= longestHost && std::all_of(text.begin(), text.end(), isShown) && !text.contains(QLatin1Char('/')) &&
           !text.contains(QLatin1Char('@')) && !looksLikeKey(text);
}

bool isLabel(const QString &text)
{
    const auto label = readLabel(text);
    return label && *label == text;
}

bool isFileName(const QString &text)
{
    return text.size() <= longestFileName && std::all_of(text.begin(), text.end(), isShown) && !looksLikeKey(text);
}

/// An address as it was read: without a password, and shown everywhere.
bool isAddress(const QString &text)
{
    return isFileName(text) && !text.contains(QLatin1Char('@')) && !text.contains(QLatin1Char('?'));
}

bool isFitPlace(const Place &place)
{
    return isPlainId(place.id) && !place.where.isEmpty() && isFileName(place.where) && isFileName(place.detail) && isFileName(place.seen);
}

bool areMarks(const Marks &marks)
{
    if (marks.size() > mostMarks)
        return false;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (!isPlainId(it.key()) || !isLabel(it.value()))
            return false;
    }
    return true;
}

struct IsCitation {
    bool operator()(const CitesExchange &) const { return true; }
    bool operator()(const CitesFile &c) const { return isFileName(c.name); }
    bool operator()(const CitesKey &) const { return true; }
    bool operator()(const CitesJwt &c) const { return isPlainId(c.claim); }
    bool operator()(const CitesAddress &c) const { return isPlainId(c.part); }
    bool operator()(const CitesAnswer &c) const { return isPlainId(c.node) && isPlainId(c.choice); }
};

bool areCitations(const QList<Citation> &citations)
{
    return citations.size() <= mostCitations &&
           std::all_of(citations.begin(), citations.end(), [](const Citation &each) { return std::visit(IsCitation(), each); });
}

bool isTarget(const Target &target)
{
    const bool isPrint = target.fingerprint.isEmpty() ||
                         (target.fingerprint.startsWith(fingerprintPrefix) && target.fingerprint.size() <= longestFingerprint &&
                          std::all_of(target.fingerprint.begin() + fingerprintPrefix.size(), target.fingerprint.end(), isHexDigit));
    return isHost(target.host) && (target.provider.isEmpty() || isPlainId(target.provider)) && (target.label.isEmpty() || isLabel(target.label)) &&
           isPrint && isAddress(target.address) && isAddress(target.providerAddress);
}

bool isPlace(const StepPlace &place)
{
    return isPlainId(place.id) && isPlainId(place.proof) && (place.undo.isEmpty() || isPlainId(place.undo));
}

QString notPlain()
{
    return Words::tr("A step, proof or reason has a name that is none.");
}

QString unfit()
{
    return Words::tr("A name or citation for the journal is too long, cannot be seen, or looks like a key: it is not written down.");
}

struct Check {
    using Fault = std::optional<QString>;
    Fault operator()(const Started &e) const
    {
        if (!isPlainId(e.plan) || !isPlainId(e.commit) || !std::all_of(e.steps.begin(), e.steps.end(), isPlace) ||
            !std::all_of(e.facts.begin(), e.facts.end(), isPlainId) || e.facts.size() > mostMarks)
            return notPlain();
        return isTarget(e.target) && areMarks(e.wishes) && std::all_of(e.places.begin(), e.places.end(), isFitPlace) ? Fault() : unfit();
    }
    Fault operator()(const StepBegan &e) const { return named(e.step, areMarks(e.marks)); }
    Fault operator()(const StepDone &e) const
    {
        return isPlainId(e.proof) ? named(e.step, areMarks(e.marks) && areCitations(e.citations)) : notPlain();
    }
    Fault operator()(const StepFailed &e) const { return isPlainId(e.reason) ? named(e.step, areCitations(e.citations)) : notPlain(); }
    Fault operator()(const UndoBegan &e) const { return named(e.step, true); }
    Fault operator()(const StepUndone &e) const { return named(e.step, true); }
    Fault operator()(const PlaceNoted &e) const { return isFitPlace(e.place) ? Fault() : unfit(); }
    Fault operator()(const Waiting &e) const { return isPlainId(e.reason) ? named(e.step, true) : notPlain(); }
    Fault operator()(const Resumed &) const { return {}; }
    Fault operator()(const Abandoned &) const { return {}; }
    Fault operator()(const Finished &) const { return {}; }

    static Fault named(const QString &step, bool isFit)
    {
        if (!isPlainId(step))
            return notPlain();
        return isFit ? Fault() : unfit();
    }
};

} // namespace

bool isPlainId(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    return !text.isEmpty() && text.size() <= longestId && isLetter(text.front()) && !(mayBeKey(text) && looksLikeKey(text)) && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return isLetter(c) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
    });
}

std::optional<QString> whatIsWrongWith(const Event &event)
{
    if (!event.at.isValid() || event.at.timeSpec() != Qt::UTC)
        return Words::tr("What happened has no time.");
    return std::visit(Check(), event.what);
}

} // namespace kd::rotate
