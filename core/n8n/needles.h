#pragma once

#include "core/n8n/uses.h"

#include <string_view>
#include <unordered_set>

namespace kd::n8n {

/// What a text is looked through for: exact texts (ids and names), and keys in every spelling that a workflow may have them in.
class Needles
{
public:
    explicit Needles(const Wanted &wanted);

    /// Whether a raw quoted text, without its quotes, may be or hold something wanted. It never misses one; it may be wrong the
    /// other way.
    [[nodiscard]] bool mayHold(std::string_view text) const;

    struct Hit {
        std::size_t key = 0;
        Spelling spelling = Spelling::Plain;
    };
    /// The first key in a text that was unescaped.
    [[nodiscard]] std::vector<Hit> keysIn(std::string_view text) const;

private:
    struct Spelt {
        SharedSecret text;
        std::size_t key;
        Spelling spelling;
    };
    void know(const Secret &key, std::size_t index);
    void add(Secret text, std::size_t key, Spelling spelling);

    std::vector<QByteArray> m_names;
    std::unordered_set<std::string_view> m_exact;
    std::vector<bool> m_lengths;
    std::vector<Spelt> m_keys;
    std::size_t m_shortestKey = 0;
    bool m_keyNeedsEscapes = false;
};

} // namespace kd::n8n
