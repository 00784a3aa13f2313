#include "core/report/key_sentences.h"

#include "core/base/words.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace kd {

namespace {

using Weight = KeySentence::Weight;
using Kind = CharacterFault::Kind;

constexpr int longestKey = 16 * 1024; // as the reader has it: Node refuses longer headers
constexpr int endShownFrom = 20;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 soon = 14 * day;

/// "3 days": hours up to two days, then days, from two years on years.
QString duration(qint64 seconds)
{
    if (seconds < hour)
        return Words::tr("less than an hour");
    if (seconds < 2 * hour)
        return Words::tr("one hour");
    if (seconds < 2 * day)
        return Words::tr("%1 hours").arg(seconds / hour);
    if (seconds < 730 * day)
        return Words::tr("%1 days").arg(seconds / day);
    return Words::tr("%1 years").arg(seconds / (365 * day));
}

QString date(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

QString wrapperText(const Wrapper &wrapper)
{
    switch (wrapper.kind) {
    case Wrapper::Kind::Quotes:
        return Words::tr("There are quotation marks around the key, or at one of its ends.");
    case Wrapper::Kind::Bearer:
        return Words::tr("“%1 ” stands before the key; it belongs to the Authorization header.").arg(plainText(wrapper.name));
    case Wrapper::Kind::HeaderName:
        return Words::tr("A header’s name stands before the key: “%1:”.").arg(plainText(wrapper.name));
    case Wrapper::Kind::Assignment:
        return Words::tr("A variable’s name stands before the key: “%1=”.").arg(plainText(wrapper.name));
    }
    return {};
}

QString faultText(const CharacterFault &fault)
{
    const int position = fault.offset + 1;
    switch (fault.kind) {
    case Kind::Hidden:
    case Kind::Control:
        return Words::tr("Character %1 cannot be seen and is not part of the key: %2.").arg(position).arg(fault.name);
    case Kind::LookAlike:
        return Words::tr("Character %1 only looks like one of the key’s own: %2.").arg(position).arg(fault.name);
    case Kind::Quote:
        return Words::tr("Character %1 is a typographic quotation mark: %2.").arg(position).arg(fault.name);
    case Kind::InnerSpace:
        return Words::tr("There is white space inside the key: %2 at character %1.").arg(position).arg(fault.name);
    case Kind::NotUtf8:
        return Words::tr("At character %1 stands a byte that is not UTF-8.").arg(position);
    case Kind::OuterSpace:
        break;
    }
    return {};
}

QString truncatedText(const QString &how)
{
    if (how == QLatin1String("jwt_parts"))
        return Words::tr("The key is not whole: a key of n8n’s has three parts with dots between them.");
    if (how == QLatin1String("length"))
        return Words::tr("The key is not whole: it is shorter than keys of its kind.");
    return Words::tr("The key is not whole: a part of it cannot be read, so some of it is missing or was changed.");
}

class Checker
{
public:
    Checker(const KeyReading &key, const QDateTime &now) : m_key(key), m_now(now.toSecsSinceEpoch()) {}

    QList<KeySentence> check()
    {
        if (!m_key.given || m_key.length == 0)
            return {};
        if (m_key.isBlank()) {
            say(Weight::Fault, Words::tr("There are only blanks, and no key."));
        } else if (m_key.placeholder) {
            say(Weight::Fault, Words::tr("This is an example’s text and not a key."));
        } else if (m_key.mask) {
            say(Weight::Fault,
                Words::tr("This was copied from a display that hides the key: stars or dots stand in place of its characters."));
        } else if (m_key.kind == KeyKind::Unknown && m_key.length > longestKey) {
            say(Weight::Fault, Words::tr("These are %1 characters: no key is that long.").arg(m_key.length));
        } else {
            text();
            validity();
            verdictOnText();
            about();
        }
        return m_out;
    }

private:
    void say(Weight weight, const QString &text) { m_out.append({weight, text}); }

    void text()
    {
        characters();
        for (const Wrapper &wrapper : m_key.wrappers)
            say(Weight::Fault, wrapperText(wrapper));
        if (!m_key.truncated.isEmpty() && m_key.kind != KeyKind::OtherService)
            say(Weight::Fault, truncatedText(m_key.truncated));
        if (m_key.kind == KeyKind::OtherService)
            say(Weight::Fault, Words::tr("This is a key of another service (%1). It will not be sent.").arg(plainText(m_key.service)));
        if (m_key.kind == KeyKind::McpToken)
            say(Weight::Fault, Words::tr("This is a token for n8n’s MCP server. The public API does not take it."));
    }

    void characters()
    {
        const auto counts = [](const CharacterFault &fault) { return fault.kind != Kind::OuterSpace; };
        const auto first = std::find_if(m_key.faults.begin(), m_key.faults.end(), counts);
        if (first == m_key.faults.end())
            return;
        // Not all of them are kept.
        auto all = std::count_if(m_key.faults.begin(), m_key.faults.end(), counts);
        if (m_key.faults.size() >= 100)
            all += m_key.faultCount - m_key.faults.size();
        QString sentence = faultText(*first);
        if (all == 2)
            sentence += QLatin1Char(' ') + Words::tr("One more does not belong there.");
        else if (all > 2)
            sentence += QLatin1Char(' ') + Words::tr("%1 more do not belong there.").arg(all - 1);
        say(Weight::Fault, sentence);
    }

    void validity()
    {
        const auto &claims = m_key.claims;
        if (claims.exp && *claims.exp <= m_now)
            say(Weight::Fault, Words::tr("It expired %1 ago, on %2.").arg(duration(m_now - *claims.exp), date(*claims.exp)));
        if (claims.nbf && *claims.nbf > m_now)
            say(Weight::Fault,
                Words::tr("It is not valid yet: only in %1, from %2 on.").arg(duration(*claims.nbf - m_now), date(*claims.nbf)));
    }

    void verdictOnText()
    {
        if (m_key.kind == KeyKind::Unknown)
            say(Weight::Doubt, Words::tr("It has no form that is known: keys of n8n’s begin with “eyJ” or “n8n_api_”."));
        else if (m_out.isEmpty())
            say(Weight::Fine, Words::tr("Nothing is wrong with its text."));
    }

    void about()
    {
        if (m_key.kind == KeyKind::N8nJwt)
            say(Weight::Plain, Words::tr("An API key of n8n’s."));
        else if (m_key.kind == KeyKind::N8nLegacy)
            say(Weight::Plain, Words::tr("An API key of n8n’s, of the old form."));
        expiry();
        mask();
        if (m_key.has(Kind::OuterSpace))
            say(Weight::Note, Words::tr("The blanks around it do no harm: HTTP trims them."));
    }

    void mask()
    {
        // Of a short text, its last four characters would be too much of it.
        const QString shown = m_key.hasCorrection ? m_key.correctedMasked : m_key.masked;
        if (m_key.length < endShownFrom || shown.size() <= 1)
            return;
        say(Weight::Plain,
            m_key.hasCorrection ? Words::tr("Corrected and masked, it is %1.").arg(shown) : Words::tr("Masked, it is %1.").arg(shown));
    }

    void expiry()
    {
        const auto &exp = m_key.claims.exp;
        if (m_key.kind == KeyKind::N8nLegacy || (m_key.kind == KeyKind::N8nJwt && !exp && m_key.truncated.isEmpty()))
            say(Weight::Plain, Words::tr("It never expires."));
        else if (exp && *exp > m_now)
            say(*exp - m_now <= soon ? Weight::Note : Weight::Plain,
                Words::tr("It expires in %1, on %2.").arg(duration(*exp - m_now), date(*exp)));
    }

    const KeyReading &m_key;
    qint64 m_now;
    QList<KeySentence> m_out;
};

} // namespace

QList<KeySentence> keySentences(const KeyReading &key, const QDateTime &now)
{
    return Checker(key, now).check();
}

} // namespace kd
