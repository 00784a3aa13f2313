#include "core/n8n/needles.h"

#include "core/base/raw_json.h"
#include "core/n8n/secret_json.h"

#include <cstring>

namespace kd::n8n {

namespace {

/// Shorter ones would be found everywhere.
constexpr std::size_t shortestSearched = 8;

bool holds(std::string_view text, std::string_view needle)
{
    return text.size() >= needle.size() && memmem(text.data(), text.size(), needle.data(), needle.size()) != nullptr;
}

/// The escapes that JSON.stringify makes change no letter and no digit. Another writer's may hide one.
bool isWrittenOddly(std::string_view text)
{
    for (std::size_t at = 0; (at = text.find('\\', at)) != std::string_view::npos; at += 2) {
        if (at + 1 < text.size() && (text[at + 1] == 'u' || text[at + 1] == '/'))
            return true;
    }
    return false;
}

QByteArray bytesOf(const Secret &secret)
{
    return {secret.expose().data(), static_cast<qsizetype>(secret.size())};
}

} // namespace

Needles::Needles(const Wanted &wanted)
{
    for (const QStringList &list : {wanted.credentialIds, wanted.credentialNames}) {
        for (const QString &text : list) {
            const QByteArray quoted = raw::quoted(text.toUtf8());
            m_names.push_back(quoted.mid(1, quoted.size() - 2));
        }
    }
    for (const QByteArray &name : m_names) {
        const std::string_view text(name.constData(), static_cast<std::size_t>(name.size()));
        m_exact.insert(text);
        if (m_lengths.size() <= text.size())
            m_lengths.resize(text.size() + 1);
        m_lengths[text.size()] = true;
    }
    for (std::size_t i = 0; i < wanted.keys.size(); ++i) {
        if (wanted.keys[i] && wanted.keys[i]->size() >= shortestSearched)
            know(*wanted.keys[i], i);
    }
}

void Needles::know(const Secret &key, std::size_t index)
{
    add(Secret(key.expose()), index, Spelling::Plain);
    add(Secret::take(bytesOf(key).toPercentEncoding()), index, Spelling::Percent);
    m_keyNeedsEscapes = m_keyNeedsEscapes || SecretJson::escaped(key).size() != key.size();
    // Where a key stands inside base64 its first and last characters depend on what is around it: the rest is looked for, in each
    // of the three ways in which it may be shifted.
    for (int shift = 0; shift < 3; ++shift) {
        QByteArray encoded = (QByteArray(shift, ' ') + bytesOf(key)).toBase64(QByteArray::OmitTrailingEquals);
        const auto whole = static_cast<qsizetype>((key.size() + static_cast<std::size_t>(shift)) / 3 * 4);
        encoded.truncate(whole);
        encoded.remove(0, shift == 0 ? 0 : shift + 1);
        add(Secret::take(std::move(encoded)), index, Spelling::Base64);
    }
}

void Needles::add(Secret text, std::size_t key, Spelling spelling)
{
    for (const Spelt &known : m_keys) {
        if (known.key == key && known.text->equals(text))
            return;
    }
    m_shortestKey = m_shortestKey == 0 ? text.size() : std::min(m_shortestKey, text.size());
    m_keys.push_back({share(std::move(text)), key, spelling});
}

bool Needles::mayHold(std::string_view text) const
{
    if (text.size() < m_lengths.size() && m_lengths[text.size()] && m_exact.contains(text))
        return true;
    if (m_shortestKey != 0 && text.size() >= m_shortestKey) {
        for (const Spelt &known : m_keys) {
            if (holds(text, known.text->expose()))
                return true;
        }
    }
    if (text.find('\\') == std::string_view::npos)
        return false;
    // A workflow may stand inside a text, in the node that runs it.
    return m_keyNeedsEscapes || isWrittenOddly(text) || holds(text, "\\\"credentials\\\"");
}

std::vector<Needles::Hit> Needles::keysIn(std::string_view text) const
{
    std::vector<Hit> hits;
    if (m_shortestKey == 0 || text.size() < m_shortestKey)
        return hits;
    for (const Spelt &known : m_keys) {
        const bool again = std::any_of(hits.begin(), hits.end(), [&](const Hit &hit) { return hit.key == known.key; });
        if (!again && holds(text, known.text->expose()))
            hits.push_back({known.key, known.spelling});
    }
    return hits;
}

} // namespace kd::n8n
